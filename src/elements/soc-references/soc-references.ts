import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { factsheetInfo } from '../../factsheet/built-in.js';
import { references as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import { composedAncestors } from '../../internal/composed-ancestors.js';
import { define } from '../../internal/define.js';
import type { SocEndnoteEvent } from '../../internal/events/endnote-event.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { RenderContext } from '../../internal/render-context.js';
import { reveal } from '../../internal/reveal.js';
import { base } from '../../styles/base.js';
import { heading } from '../../templates/heading.js';
import { type Citations, citationsIn, observable } from './endnote-index.js';
import { references } from './soc-references.styles.js';

/**
 * The endnotes cited by the elements in the same `soc-factsheet`, else by those on the page outside
 * any, numbered as in the factsheet. Endnote links lead to this list, and its entries link back.
 *
 * @tag soc-references
 * @slot - Fallback content: the references as plain HTML, shown until the element has rendered and after an error.
 * @csspart references - The list of endnotes.
 * @csspart reference - One endnote.
 * @csspart untitled - The list of those endnotes of which only the number is known; each number links back.
 * @csspart cited-in - The links back to the records and sections that cite the endnote.
 */
export class SocReferences extends FactsheetElement<never, Citations> {
  static override styles = [base, references];

  static override properties: PropertyDeclarations = {};

  protected readonly builtIn = factsheetInfo;

  #scope: ParentNode & EventTarget = document;
  #observer = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    const factsheet = [...composedAncestors(this)].find(
      (node) => node instanceof Element && node.localName === 'soc-factsheet',
    );
    this.#scope = (factsheet as Element | undefined) ?? this.ownerDocument;
    this.#scope.addEventListener('soc-endnote', this.#onEndnote);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scope.removeEventListener('soc-endnote', this.#onEndnote);
    this.#observer.disconnect();
  }

  protected resolve(): Citations {
    return citationsIn(this.#scope);
  }

  protected renderContent(citations: Citations, context: RenderContext): TemplateResult {
    const { factsheet, language, level, phrases } = context;
    const words = phrasesFor(language, 'references', english);
    const numbers = [...citations.keys()].sort((a, b) => a - b);
    const titleOf = (number: number) =>
      factsheet.sources.find((source) => source.number === number)?.title;
    const back = ([title, link]: [string, HTMLElement], number?: number) => html`<a
      href="#"
      lang=${number ? phrases.language : factsheet.language}
      aria-label=${number ? words.number(number, title) : nothing}
      @click=${(event: Event) => {
        event.preventDefault();
        reveal(link);
      }}
      >${number ?? title}</a
    >`;
    const linksTo = (number: number) => [...citations.get(number)!];
    const reference = (number: number, content: unknown) =>
      html`<li part="reference" value=${number} tabindex="-1">${content}</li>`;
    const untitled = numbers.filter((number) => !titleOf(number));
    return html`${heading(level, words.title, 'title', phrases.language)}
      <ol part="references">
        ${numbers.map((number) => {
          const title = titleOf(number);
          return title
            ? reference(
                number,
                html`<span lang=${factsheet.language}>${title}</span>
                  <span class="muted" part="cited-in" lang=${phrases.language}>${words.citedIn} ${linksTo(number).map((link, index) => [index ? ', ' : nothing, back(link)])}</span>`,
              )
            : nothing;
        })}
      </ol>
      <p class="muted" lang=${phrases.language}>
        ${numbers.length ? (untitled.length ? words.untitled : nothing) : words.none}
      </p>
      <ul part="untitled">
        ${untitled.map((number) => reference(number, back(linksTo(number)[0]!, number)))}
      </ul>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed as never);
    this.#observer.disconnect();
    for (const root of observable(this.#scope)) {
      if (root !== this.renderRoot)
        this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  }

  #onEndnote = (event: Event) => {
    const { number } = event as SocEndnoteEvent;
    const entry = this.renderRoot.querySelector<HTMLElement>(`[value="${number}"]`);
    if (!entry || event.defaultPrevented) return;
    event.preventDefault();
    reveal(entry);
  };
}

define('soc-references', SocReferences);

declare global {
  interface HTMLElementTagNameMap {
    'soc-references': SocReferences;
  }
}
