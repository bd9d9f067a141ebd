import { ContextProvider } from '@lit/context';
import { html, render, type TemplateResult } from 'lit';
import { factsheetContext } from '../src/internal/context.js';
import { factsheet, plain, type Tag } from './element.js';

const bringButton = (label: string, bring: () => void) =>
  html`<p><button type="button" @click=${bring}>${label}</button></p>`;

/** An element that shows its fallback, and a button that brings the record. */
export function lateData(tag: Tag, property: string, data: unknown, name?: string): HTMLElement {
  const place = document.createElement('div');
  const element = document.createElement(tag);
  Object.assign(element, { [property]: null, innerHTML: plain(tag, name) });
  const bring = () => Object.assign(element, { [property]: data });
  render(html`${bringButton('Bring the data', bring)} ${element}`, place);
  return place;
}

/** A place that has no factsheet to give yet, and a button that brings it. */
export function lateFactsheet(content: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, {
    context: factsheetContext,
    initialValue: 'pending',
  });
  const bring = () => provider.setValue(factsheet);
  render(html`${bringButton('Bring the factsheet', bring)} ${content}`, place);
  return place;
}
