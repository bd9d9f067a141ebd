import { ContextProvider } from '@lit/context';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { builtInFactsheet } from '../../factsheet/built-in.js';
import type { Factsheet } from '../../factsheet/types.js';
import { common } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import { nearestLanguage } from '../../internal/composed-ancestors.js';
import { factsheetContext, headingLevelContext } from '../../internal/context.js';
import { define } from '../../internal/define.js';
import { SocLoadEvent } from '../../internal/events/load-event.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import { isShown } from '../../internal/fallback-content.js';
import type { RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { figure } from '../../styles/statistic.js';
import { unseen } from '../../styles/visually-hidden.js';
import { caseStudy } from '../soc-case-study/soc-case-study.styles.js';
import { exitFramework } from '../soc-exit-framework/soc-exit-framework.styles.js';
import { FactsheetController } from './factsheet-controller.js';
import { factsheetTemplate } from './factsheet-template.js';
import { ScrollSpyController } from './scroll-spy-controller.js';
import { factsheet as styles } from './soc-factsheet.styles.js';
import { goTo, keepFragment } from './table-of-contents.js';
import '../soc-references/soc-references.js';
import { section } from '../soc-section/soc-section.styles.js';

/**
 * Gives the elements inside it a factsheet: one at an address, one the page's code hands over, one
 * in a `<script type="application/json">` child, else the one around it or the built-in one. With
 * nothing inside, or with a fallback, it shows all of it, with a table of contents and the references.
 *
 * @tag soc-factsheet
 * @slot - The elements that show parts of the factsheet, with any other content of the page.
 * @slot fallback - All of it in plain HTML: shown without script and when anything fails.
 * @csspart contents - The table of contents.
 * @csspart factsheet-summary - What the factsheet is about.
 * @csspart publication - What is known of its publication.
 * @csspart section - A narrative part, and each part within it.
 * @csspart record - A record that stands in a part.
 * @fires {SocLoadEvent} soc-load - It has its data.
 */
export class SocFactsheet extends FactsheetElement<keyof Factsheet, Factsheet> {
  static override styles = [base, figure, unseen, caseStudy, exitFramework, section, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    factsheet: { attribute: false },
  };

  /** Address of a factsheet's JSON file, relative to the page. It is fetched once, however often named. */
  declare src: string | undefined;

  /** A factsheet the page's code hands over; `null` while it is on its way. */
  declare factsheet: Factsheet | null | undefined;

  protected readonly builtIn = builtInFactsheet;

  #given = new FactsheetController(this);
  #facts = new ContextProvider(this, { context: factsheetContext, initialValue: null });
  #levels = new ContextProvider(this, { context: headingLevelContext });
  #shown: Factsheet | null = null;
  #status: 'waiting' | 'unavailable' | undefined;
  #told: Factsheet | null = null;
  #place = new ScrollSpyController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#arrive);
    // Elements that were defined before this one asked for a factsheet when nobody could answer.
    for (const element of this.querySelectorAll<ReactiveElement>(':defined')) {
      if ('headingLevel' in element) element.connectedCallback();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
  }

  protected resolve(around: Factsheet): Factsheet | null {
    this.#shown = null;
    this.#status = 'unavailable'; // It stays so where the next line throws.
    const given = this.#given.find();
    this.#shown = given === undefined ? around : given;
    this.#status = this.#shown ? undefined : 'waiting';
    return this.#shown;
  }

  protected override render(): TemplateResult {
    const rendered = super.render();
    this.#facts.setValue(this.#shown);
    this.#levels.setValue(this.headingLevel);
    const phrases = phrasesFor(nearestLanguage(this) ?? 'en', 'common', common);
    return html`<p class="unseen" role="status">${this.#status && phrases[this.#status]}</p>
      ${rendered}`;
  }

  protected renderContent(factsheet: Factsheet, context: RenderContext): TemplateResult {
    const around = [...this.childNodes].some(
      (node) => isShown(node) && (node as Element).slot !== 'fallback',
    );
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>
      ${around ? nothing : factsheetTemplate(factsheet, { ...context, factsheet }, this.#place.current, this.#go)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#place.watch(this.renderRoot.querySelectorAll('[part=section]'));
    if (this.#shown === this.#told) return;
    this.#told = this.#shown;
    if (!this.#shown) return;
    this.dispatchEvent(new SocLoadEvent(this.#shown));
    this.#arrive();
  }

  /** The address names a place in here, when the page opens or a link of the page was pressed. */
  #arrive = () => {
    goTo(location.hash.slice(1), this.renderRoot);
  };

  #go = (event: Event) => {
    event.preventDefault();
    const fragment = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    if (goTo(fragment, this.renderRoot)) keepFragment(fragment);
  };
}

define('soc-factsheet', SocFactsheet);

declare global {
  interface HTMLElementTagNameMap {
    'soc-factsheet': SocFactsheet;
  }
}
