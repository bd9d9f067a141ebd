import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type Problem, ProblemError } from '../factsheet/problem.js';
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
import { fallbackContent } from './fallback-content.js';
import { headingLevel } from './heading-level.js';
import type { Collections, RenderContext } from './render-context.js';

/** What an element shows at a time: its content, or its fallback with the reason. */
type State<ViewModel> = { language: string } & (
  | { status: 'complete'; viewModel: ViewModel; context: RenderContext }
  | { status: 'pending' | 'error' }
);

/**
 * An element that shows a part of a factsheet: of the one that a `soc-factsheet` above it provides,
 * else of the built-in one. A subclass says which records to show (`resolve`) and how
 * (`renderContent`). Where that fails, the light DOM shows, and the page is told once.
 *
 * @csspart root - The whole box.
 * @csspart title - The heading.
 * @csspart context - Population, place and period, in one line.
 * @csspart population - Who the claim is about.
 * @csspart place - Where it holds.
 * @csspart period - When it holds.
 * @csspart content-note - The content note, before what it warns of.
 * @csspart endnotes - The numbers of the endnotes behind a sentence.
 * @csspart endnote - One of them, a link to its entry.
 * @csspart attribution - The disclosure with endnotes and limits.
 * @csspart sources - Its summary: the numbers of the endnotes.
 * @csspart note - How far the claim reaches, or where its source is ambiguous.
 * @csspart correction - What the claim said before it was corrected.
 * @csspart actions - The panel "copy, cite, download", below the sources once they are opened.
 * @csspart action - A button that copies or saves.
 * @csspart action-status - The result of the last action.
 * @csspart action-text - The text that the browser refused to copy, for the reader to copy.
 * @csspart fallback - The hidden content of the tag; soc-elements.css gives it the space it takes.
 * @csspart message - The short message where there is neither evidence nor fallback.
 * @cssprop --soc-accent - Colour of numbers, of the marks they count, and of what can be opened.
 * @cssprop --soc-muted - Colour of secondary text.
 * @cssprop [--soc-rest=--soc-rule] - Colour of the marks not counted, and of empty cells.
 * @cssprop --soc-rule - Colour of the hairlines.
 * @cssprop [--soc-font=inherit] - The `font` of the whole box.
 * @fires {SocErrorEvent} soc-error - The element cannot show its record; the event says what would be right.
 * @fires {SocEndnoteEvent} soc-endnote - The reader follows an endnote; `preventDefault()` keeps the element from opening its own entry.
 */
export abstract class FactsheetElement<Key extends keyof Factsheet, ViewModel> extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the element's heading, 2 to 6; by default from the elements around it, else 3. */
  declare headingLevel: number | undefined;

  #provided = new ResettingContextConsumer(this, factsheetContext);
  #providedLevel = new ResettingContextConsumer(this, headingLevelContext);
  #state: State<ViewModel> | undefined;
  #reported = '';

  /** What is wrong with the element's attributes, properties or data; reported after the update. */
  protected problems: readonly Problem[] = [];

  /** The collections of the built-in factsheet that the element shows. */
  protected abstract readonly builtIn: Collections<Key>;

  /** What to show; `null` while it is on its way. Throws a ProblemError where it cannot be shown. */
  protected abstract resolve(factsheet: Collections<Key>, context: RenderContext): ViewModel | null;

  /** The template of what `resolve` gave. */
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

  /** The factsheet to show a part of; a subclass may have one of its own. */
  protected source(): Collections<Key> | 'pending' | 'error' {
    if (this.#provided.value) return this.#provided.value;
    // A soc-factsheet may be defined later than this element; the built-in factsheet would be wrong.
    return this.closest('soc-factsheet:not(:defined)') ? 'pending' : this.builtIn;
  }

  #derive(): State<ViewModel> {
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
      return { status: 'complete', language, viewModel, context };
    } catch (error) {
      this.#fail(error);
      return { status: 'error', language };
    }
  }

  /** Takes the problems of an error; data that passed the checks may still break a template. */
  #fail(error: unknown): void {
    this.problems =
      error instanceof ProblemError
        ? error.problems
        : [{ path: this.localName, message: `This cannot be shown: ${error}` }];
  }

  protected override render(): TemplateResult {
    const state = this.#state!;
    if (state.status === 'complete') {
      return html`<div class="root" part="root">
        ${this.renderContent(state.viewModel, state.context)}
      </div><slot part="fallback" hidden></slot>`;
    }
    const phrases = phrasesFor(state.language, 'common', common);
    return fallbackContent(this, phrases[state.status]);
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#fail(error);
      this.#state = { status: 'error', language: this.#state!.language };
      super.update(changed);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#reported = report(this, this.problems, this.#reported);
  }

  /** Dispatches the event; unless it is cancelled, opens the element's own entry of the endnote. */
  #follow = (event: Event) => {
    event.preventDefault(); // A fragment would add a step to the page's history.
    const link = event.currentTarget as HTMLAnchorElement;
    const number = Number(link.textContent);
    if (!link.dispatchEvent(new SocEndnoteEvent(number))) return;
    const entry = `> [part=attribution] [value="${number}"]`;
    const listed = link.closest(`:has(${entry})`)?.querySelector<HTMLElement>(`:scope ${entry}`);
    listed?.closest('details')?.toggleAttribute('open', true);
    listed?.focus();
  };
}
