import { html, type TemplateResult } from 'lit';
import type { RenderContext } from '../internal/render-context.js';
import { assertAll } from './assert-all.js';

/** A heading in a language; levels beyond 6 become 6. */
export function heading(
  level: number,
  text: string,
  part: string,
  language: string,
): TemplateResult {
  assertAll(text);
  switch (level) {
    case 2:
      return html`<h2 part=${part} lang=${language}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${language}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${language}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${language}>${text}</h5>`;
    default:
      return html`<h6 part=${part} lang=${language}>${text}</h6>`;
  }
}

/** The title of a record as a heading, in the factsheet's language. */
export function title(text: string, { level, factsheet }: RenderContext): TemplateResult {
  return heading(level, text, 'title', factsheet.language);
}
