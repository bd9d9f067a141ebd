import { ContextProvider } from '@lit/context';
import { html, render, type TemplateResult } from 'lit';
import { factsheetContext } from '../src/internal/context.js';
import { factsheet, plain, type Tag } from './element.js';

const buttonTemplate = (label: string, provide: () => void) =>
  html`<p><button type="button" @click=${provide}>${label}</button></p>`;

/** An element that shows its fallback, and a button that provides the record. */
export function lateData(tag: Tag, property: string, data: unknown, name?: string): HTMLElement {
  const container = document.createElement('div');
  const element = document.createElement(tag);
  Object.assign(element, { [property]: null, innerHTML: plain(tag, name) });
  const provide = () => Object.assign(element, { [property]: data });
  render(html`${buttonTemplate('Provide the data', provide)} ${element}`, container);
  return container;
}

/** A context provider whose factsheet is pending, and a button that provides the factsheet. */
export function lateFactsheet(content: TemplateResult): HTMLElement {
  const container = document.createElement('div');
  const provider = new ContextProvider(container, {
    context: factsheetContext,
    initialValue: 'pending',
  });
  const provide = () => provider.setValue(factsheet);
  render(html`${buttonTemplate('Provide the factsheet', provide)} ${content}`, container);
  return container;
}
