import { ContextProvider } from '@lit/context';
import { html, render, type TemplateResult } from 'lit';
import { factsheetContext } from '../src/page/context.js';
import { factsheet } from './element.js';

const deliverButton = (label: string, deliver: () => void) =>
  html`<p><button type="button" @click=${deliver}>${label}</button></p>`;

/** An element whose data comes late, and a button that brings it. */
export function lateData(content: TemplateResult, data: Record<string, unknown>): HTMLElement {
  const place = document.createElement('div');
  const deliver = () => Object.assign(place.querySelector('[data-late]')!, data);
  render(html`${deliverButton('Bring the data', deliver)} ${content}`, place);
  return place;
}

/** A place that has no factsheet to give yet, and a button that brings it. */
export function lateFactsheet(content: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, { context: factsheetContext, initialValue: null });
  const deliver = () => provider.setValue(factsheet);
  render(html`${deliverButton('Bring the factsheet', deliver)} ${content}`, place);
  return place;
}
