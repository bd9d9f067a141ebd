import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { OwnData } from '../factsheet/explain.js';
import type { Problem } from '../factsheet/problem.js';
import type { Factsheet } from '../factsheet/types.js';
import { common } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { adoptStyles } from './adopt-styles.js';
import { nearestLanguage } from './composed-ancestors.js';
import {
  factsheetContext,
  headingLevelContext,
  keepUnansweredRequests,
  ResettingContextConsumer,
} from './context.js';
import { version } from './define.js';
import { observe, unobserve } from './document-observer.js';
import { SocEndnoteEvent } from './events/endnote-event.js';
import { report } from './events/error-event.js';
// Without names, these imports stay in the declarations, with the types of the events.
import './events/endnote-event.js';
import './events/error-event.js';
import { fallbackContent } from './fallback-content.js';
import { headingLevel } from './heading-level.js';
import { loadExplanation } from './load-explanation.js';
import type { Collections, RenderContext } from './render-context.js';

/** What an element shows: its content, or its fallback and why. */
type State =
  | { status: 'complete'; content: TemplateResult }
  | { status: 'pending' | 'error'; language: string; error?: unknown };

/**
 * Base class of the elements that show a part of a factsheet: of the one provided by a
 * `soc-factsheet` above, else of the built-in one. A subclass selects the records (`resolve`) and
 * renders them (`renderContent`). If either fails, the element shows its light DOM and reports the
 * problem once.
 *
 * @csspart root - The box around the content.
 * @csspart title - A heading: the title of the element or of a record in it.
 * @csspart context - Population, place and period, in one line.
 * @csspart population - The population that the claim is about.
 * @csspart place - The place that the claim is about.
 * @csspart period - The period that the claim is about.
 * @csspart not-stated - The remark that the source does not state the place, the period or both.
 * @csspart content-note - The content note, before the content that it warns of.
 * @csspart endnotes - The endnote numbers after a sentence.
 * @csspart endnote - One endnote number, as a link to its entry.
 * @csspart attribution - The disclosure (`<details>`) with limits, corrections and endnotes.
 * @csspart sources - The `<summary>` of this disclosure, with the endnote numbers.
 * @csspart note - The limits of the claim, or an ambiguity of its source.
 * @csspart correction - A correction of the claim, with its date.
 * @csspart actions - The panel "copy, cite, download" in this disclosure.
 * @csspart action - A button of the panel.
 * @csspart action-status - The status message of the last action.
 * @csspart action-text - The text field for manual copying, if the browser refuses to copy.
 * @csspart fallback - The slot of the fallback content, hidden beside the content; soc-elements.css uses it to reserve space.
 * @csspart message - The short message if the element has neither content nor fallback.
 * @cssprop --soc-accent - Colour of numbers, counted marks, toggles and focus outlines.
 * @cssprop --soc-muted - Colour of secondary text.
 * @cssprop [--soc-rest=--soc-rule] - Colour of marks that are not counted, and of the frames of empty cells.
 * @cssprop --soc-rule - Colour of hairlines.
 * @cssprop [--soc-font=inherit] - The `font` shorthand of the element.
 * @cssprop [--soc-heading-font=inherit] - The `font-family` of headings.
 * @fires {SocErrorEvent} soc-error - The attributes, properties or data of the element have problems; the event says how to fix them.
 * @fires {SocEndnoteEvent} soc-endnote - The reader follows an endnote link; `preventDefault()` keeps the element from opening its own entry.
 */
export abstract class FactsheetElement<Key extends keyof Factsheet, ViewModel> extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the element's heading, 2 to 6; default: from the context of the element, else 3. */
  declare headingLevel: number | undefined;

  #provided = new ResettingContextConsumer(this, factsheetContext);
  #providedLevel = new ResettingContextConsumer(this, headingLevelContext);
  #state: State | undefined;
  #reported = '';
  #reporting: Promise<void> | undefined;

  /** Problems of the element's attributes, properties or data; reported after the update. */
  protected problems: readonly Problem[] = [];

  /** The element's named slots. */
  protected readonly slots: readonly string[] = [];

  /** The collections of the built-in factsheet that the element uses. */
  protected abstract readonly builtIn: Collections<Key>;

  /** The view model; `null` while it is loading. Throws a ProblemError if there is none. */
  protected abstract resolve(factsheet: Collections<Key>, context: RenderContext): ViewModel | null;

  /** The template of the view model. */
  protected abstract renderContent(viewModel: ViewModel, context: RenderContext): TemplateResult;

  override connectedCallback(): void {
    keepUnansweredRequests(this);
    super.connectedCallback();
    observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserve(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(this);
    return root;
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.problems = [];
    this.#state = this.#derive();
  }

  /** The factsheet to read from, or its status; a subclass may have its own factsheet. */
  protected source(): Collections<Key> | 'pending' | 'error' {
    if (this.#provided.value) return this.#provided.value;
    // An undefined soc-factsheet above will provide a factsheet; the built-in one would be wrong.
    return this.closest('soc-factsheet:not(:defined)') ? 'pending' : this.builtIn;
  }

  #derive(): State {
    const factsheet = this.source();
    const isMissing = typeof factsheet === 'string';
    const language = nearestLanguage(this) ?? (isMissing ? 'en' : factsheet.language);
    if (isMissing) return { status: factsheet, language };
    const phrases = phrasesFor(language, 'common', common);
    const level = headingLevel(this.headingLevel, this.#providedLevel.value);
    const context = { factsheet, language, phrases, level, follow: this.#follow };
    try {
      const viewModel = this.resolve(factsheet, context);
      if (viewModel === null) return { status: 'pending', language };
      return { status: 'complete', content: this.renderContent(viewModel, context) };
    } catch (error) {
      return { status: 'error', language, error };
    }
  }

  protected override render(): TemplateResult {
    const state = this.#state!;
    if (state.status !== 'complete') {
      const phrases = phrasesFor(state.language, 'common', common);
      return fallbackContent(this, phrases[state.status], this.slots);
    }
    return html`<div class="root" part="root">${state.content}</div><slot part="fallback" hidden></slot>`;
  }

  /** Reports the problems, if any and if they are not the last reported ones. */
  protected override updated(_changed: PropertyValues<this>): void {
    const { error } = this.#state as { error?: unknown };
    const summary = [error, ...this.problems.map(({ message }) => message)].join('');
    if (summary && summary !== this.#reported) this.#reporting = this.#report(error);
    this.#reported = summary;
  }

  async #report(error: unknown): Promise<void> {
    const own = { factsheet: this.#provided.value, ...this.own() };
    const explained = error ? await loadExplanation(error, own) : [];
    report(this, [...explained, ...this.problems]);
  }

  /** Also waits for the report of a problem. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#reporting;
    return super.getUpdateComplete();
  }

  /** The records that the page has set by property, for the explanation of an error. */
  protected own(): OwnData {
    return {};
  }

  /** Dispatches the event; unless it is cancelled, opens the element's own entry of the endnote. */
  #follow = (event: Event) => {
    event.preventDefault(); // The fragment of the link would add a history entry.
    const link = event.currentTarget as HTMLAnchorElement;
    const number = Number(link.textContent);
    if (!link.dispatchEvent(new SocEndnoteEvent(number))) return;
    const entry = `> [part=attribution] [value="${number}"]`;
    const listed = link.closest(`:has(${entry})`)?.querySelector<HTMLElement>(`:scope ${entry}`);
    listed?.closest('details')?.toggleAttribute('open', true);
    listed?.focus();
  };
}
