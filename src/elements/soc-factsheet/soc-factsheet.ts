import { ContextProvider } from '@lit/context';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
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
import { isVisible } from '../../internal/fallback-content.js';
import type { RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { caseStudy } from '../soc-case-study/soc-case-study.styles.js';
import { exitFramework } from '../soc-exit-framework/soc-exit-framework.styles.js';
import '../soc-references/soc-references.js';
import { section } from '../soc-section/soc-section.styles.js';
import { FactsheetController } from './factsheet-controller.js';
import { factsheetTemplate } from './factsheet-template.js';
import { ScrollSpyController } from './scroll-spy-controller.js';
import { factsheet as styles } from './soc-factsheet.styles.js';
import { goTo, keepFragment } from './table-of-contents.js';

/**
 * Provides a factsheet to the elements inside it, through context. The sources are, in this order:
 * the `factsheet` property, `src`, a `<script type="application/json">` child, the factsheet of a
 * `soc-factsheet` above, the built-in one. Without children other than the fallback, the element
 * shows the complete factsheet, with a table of contents and the references; a factsheet without
 * sections shows all its records.
 *
 * @tag soc-factsheet
 * @slot - Elements that show parts of the factsheet, and any other content.
 * @slot fallback - Fallback content: the complete factsheet as plain HTML, shown until the element has rendered and after an error.
 * @csspart contents - The table of contents.
 * @csspart factsheet-summary - The summary of the factsheet.
 * @csspart publication - Publisher, year and note of the publication.
 * @csspart section - A section or subsection.
 * @csspart record - A record in a section, such as a statistic or a case study.
 * @fires {SocLoadEvent} soc-load - The element provides a factsheet for the first time, or another one than before.
 */
export class SocFactsheet extends FactsheetElement<keyof Factsheet, Factsheet> {
  static override styles = [
    base,
    statistic,
    visuallyHidden,
    caseStudy,
    exitFramework,
    section,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    src: {},
    factsheet: { attribute: false },
  };

  /**
   * URL of a factsheet's JSON file, relative to the page. One request serves all elements. An empty
   * one is an error: the built-in factsheet never takes the place of a page's own.
   */
  declare src: string | undefined;

  /** A factsheet of your own; `null` while it is loading. */
  declare factsheet: Factsheet | null | undefined;

  protected override readonly slots = ['fallback'];

  protected readonly builtIn = builtInFactsheet;

  #own = new FactsheetController(this);
  #provider = new ContextProvider(this, { context: factsheetContext, initialValue: 'pending' });
  #levelProvider = new ContextProvider(this, { context: headingLevelContext });
  #scrollSpy = new ScrollSpyController(this);
  #announced: Factsheet | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#goToHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#goToHash);
  }

  /** Also waits for the validation of a factsheet that the page provides, except at `src`. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#own.settled;
    return super.getUpdateComplete();
  }

  protected override source(): Factsheet | 'pending' | 'error' {
    const { status, factsheet } = this.#own;
    if (status === 'initial') return super.source() as Factsheet | 'pending' | 'error';
    return factsheet ?? (status === 'error' ? 'error' : 'pending');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#own.update();
    super.willUpdate(changed);
    this.problems = [...this.problems, ...this.#own.problems];
    this.#provider.setValue(this.source());
    this.#levelProvider.setValue(this.headingLevel);
  }

  protected resolve(factsheet: Factsheet): Factsheet {
    return factsheet;
  }

  protected override render(): TemplateResult {
    const source = this.source();
    const phrases = phrasesFor(nearestLanguage(this) ?? 'en', 'common', common);
    return html`<p class="visually-hidden" role="status" lang=${phrases.language}>${typeof source === 'string' ? phrases[source] : nothing}</p>
      ${super.render()}`;
  }

  protected renderContent(factsheet: Factsheet, context: RenderContext): TemplateResult {
    const hasContent = [...this.childNodes].some(
      (node) => isVisible(node) && (node as Element).slot !== 'fallback',
    );
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>
      ${hasContent ? nothing : factsheetTemplate(factsheet, context, this.#scrollSpy.current, this.#onContentsClick)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#scrollSpy.observe(this.renderRoot.querySelectorAll('[part=section]'));
    const source = this.source();
    const factsheet = typeof source === 'string' ? undefined : source;
    if (factsheet === this.#announced) return;
    this.#announced = factsheet;
    if (!factsheet) return;
    this.dispatchEvent(new SocLoadEvent(factsheet));
    this.#goToHash();
  }

  /** Goes to the record of the URL fragment, when data is loaded and when the fragment changes. */
  #goToHash = () => {
    goTo(location.hash.slice(1), this.renderRoot);
  };

  #onContentsClick = (event: Event) => {
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
