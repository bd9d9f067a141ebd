import {
  html,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
  render as renderInto,
  type TemplateResult,
} from 'lit';
import { type Problem, ProblemError } from '../factsheet/problem.js';
import type { Factsheet } from '../factsheet/types.js';
import { common } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { headingLevel } from '../templates/heading.js';
import { adoptStyles } from './adopt-styles.js';
import { nearestLanguage } from './composed-ancestors.js';
import { ask, factsheetContext, headingLevelContext } from './context.js';
import { version } from './define.js';
import { arrive, leave } from './document-observer.js';
import { SocEndnoteEvent } from './events/endnote-event.js';
import { report } from './events/error-event.js';
import { fallback } from './fallback-content.js';
import type { Collections, RenderContext } from './render-context.js';

/**
 * An element that shows a part of a factsheet: the one above it, else the one built in. A subclass
 * says what to find and how to show it. Of what LitElement adds to a reactive element it needs the
 * rendering alone, and the scripts are the smaller for it. Whatever goes wrong on the way, the reader sees what stands
 * inside the tag, and the page hears of it once.
 *
 * @csspart root - The whole box.
 * @csspart title - The heading.
 * @csspart context - Who, where and when, in one line.
 * @csspart population - Who it is about.
 * @csspart place - Where.
 * @csspart period - When.
 * @csspart content-note - What a reader at risk may want to know before reading on.
 * @csspart endnotes - The numbers of the endnotes behind a sentence.
 * @csspart endnote - One of them, a link to what is known of it.
 * @csspart about - The disclosure with endnotes and limits.
 * @csspart sources - Its summary: the numbers of the endnotes.
 * @csspart note - How far the claim reaches, or where its source is ambiguous.
 * @csspart correction - What the claim said before it was corrected.
 * @csspart reuse - What a reader can take along, below the sources once they are opened.
 * @csspart reuse-action - A button that copies or saves.
 * @csspart reuse-status - What came of it.
 * @csspart reuse-text - What the browser refused to copy, for the reader to copy.
 * @csspart room - What stands inside the tag, unseen; soc-elements.css lets it keep its room.
 * @csspart message - What shows when there is neither evidence nor fallback.
 * @cssprop --soc-accent - Colour of numbers, of the marks they count, and of what can be opened.
 * @cssprop --soc-muted - Colour of what is said quietly.
 * @cssprop [--soc-rest=--soc-rule] - Colour of the marks not counted, and of the frames that stand empty.
 * @cssprop --soc-rule - Colour of the hairlines.
 * @cssprop [--soc-font=inherit] - The `font` of the whole box.
 * @fires {SocErrorEvent} soc-error - It could not show what it was asked for; the event says what would be right.
 * @fires {SocEndnoteEvent} soc-endnote - The reader follows an endnote; `preventDefault()` keeps it from opening what it knows of it.
 */
export abstract class FactsheetElement<
  Key extends keyof Factsheet,
  ViewModel,
> extends ReactiveElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the element's heading, 2 to 6; by default what the elements around it say, else 3. */
  declare headingLevel: number | undefined;

  #factsheet = ask(this, factsheetContext);
  #level = ask(this, headingLevelContext);
  #reported = '';

  /** What is wrong with what it was asked for; the page hears of it once. */
  protected problems: readonly Problem[] = [];

  /** The collections that this element's script brings along. */
  protected abstract readonly builtIn: Collections<Key>;

  /** What to show; `null` while it is on its way. Throws a ProblemError where there is nothing. */
  protected abstract resolve(factsheet: Collections<Key>): ViewModel | null;

  protected abstract renderContent(shown: ViewModel, context: RenderContext): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    arrive(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(this);
    return root;
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override update(changed: PropertyValues<this>): void {
    // What it sets while it renders asks for no other update: super.update() ends this one.
    const content = this.render();
    super.update(changed);
    renderInto(content, this.renderRoot);
  }

  protected render(): TemplateResult {
    this.problems = [];
    const given = this.#factsheet.value;
    // A page's own factsheet may be defined later than this; the built-in one would be the wrong one.
    const waits = given === undefined && this.closest('soc-factsheet:not(:defined)');
    const factsheet = waits ? null : given === undefined ? this.builtIn : given;
    const language = nearestLanguage(this) ?? factsheet?.language ?? 'en';
    const phrases = phrasesFor(language, 'common', common);
    try {
      const shown = factsheet && this.resolve(factsheet);
      if (!factsheet || !shown) return fallback(this, phrases.waiting);
      const level = headingLevel(this.headingLevel, this.#level.value);
      return html`<div class="root" part="root">
        ${this.renderContent(shown, { factsheet, language, phrases, level, follow: this.#follow })}
      </div><slot part="room" hidden></slot>`;
    } catch (error) {
      // Data that gets past the checks and still cannot be shown must not take the page down.
      this.problems =
        error instanceof ProblemError
          ? error.problems
          : [{ path: this.localName, message: `This could not be shown: ${error}` }];
      return fallback(this, phrases.unavailable);
    }
  }

  /** Who lists the endnotes may take over; otherwise the claim's own disclosure opens at it. */
  #follow = (event: Event) => {
    event.preventDefault(); // Following a note is reading on, no step in the page's history.
    const link = event.currentTarget as HTMLAnchorElement;
    const number = Number(link.textContent);
    if (!link.dispatchEvent(new SocEndnoteEvent(number))) return;
    const entry = `> [part=about] [value="${number}"]`;
    const listed = link.closest(`:has(${entry})`)?.querySelector<HTMLElement>(`:scope ${entry}`);
    listed?.closest('details')?.toggleAttribute('open', true);
    listed?.focus();
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#reported = report(this, this.problems, this.#reported);
  }
}
