import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { quickExit as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import { nearestLanguage } from '../../internal/composed-ancestors.js';
import { define, version } from '../../internal/define.js';
import { observe, unobserve } from '../../internal/document-observer.js';
import { report } from '../../internal/events/error-event.js';
import { moveToFreeCorner } from './free-corner.js';
import { leave } from './leave.js';
import { shiftCounter } from './shift-presses.js';
import { quickExit } from './soc-quick-exit.styles.js';

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object) =>
  Object.assign(document.createElement(tag), properties);

/** The exit of the page; any other is only a link. */
let exit: SocQuickExit | undefined;

/**
 * A way off the page at once: a link that stays in view. A click, or three presses of Shift, blank
 * the page and replace it, so that Back does not return to it. It stores nothing, requests nothing
 * and adds nothing to the history; what the history has, it cannot remove. One on a page.
 *
 * The first link inside the tag gives it its label and, without `href`, its address.
 *
 * It shows no evidence, so it is no `FactsheetElement`. It extends Lit's `ReactiveElement`, because
 * the template engine would be half of its script, for a link and two sentences, and does not start
 * where a policy refuses Lit's Trusted Types policy.
 *
 * @tag soc-quick-exit
 * @slot - A link for readers without JavaScript, and the page's own text about leaving.
 * @slot safety - A link to the organisation's page about online safety.
 * @csspart root - The box that stays in view.
 * @csspart link - The link.
 * @csspart status - How many presses of Shift are left; announced when it changes.
 * @csspart limits - What the tag contains; the sentence about what leaving does not do, if it is empty.
 * @cssprop --soc-accent - Colour of the focus outline.
 * @cssprop --soc-muted - Colour of the text under the link.
 * @cssprop --soc-rule - Colour of the border.
 * @cssprop [--soc-font=inherit] - The `font` shorthand of the box.
 * @fires {SocErrorEvent} soc-error - `href` is no http or https address, the page has another quick exit, or the browser kept the page around a frame; the event says how to fix it.
 */
export class SocQuickExit extends ReactiveElement {
  static readonly version = version;

  static override styles = quickExit;

  static override properties: PropertyDeclarations = { href: {} };

  /** The page to leave for, http or https; default: that of the link inside the tag, else Wikipedia’s start page. */
  declare href: string | null | undefined;

  #link = make('a', { part: 'link', rel: 'noreferrer' });
  #status = make('p', { part: 'status', role: 'status', className: 'muted' });
  #box = make('div', { part: 'root', className: 'root' });
  /** Its own content shows while the tag is empty. */
  #slot = make('slot', { part: 'limits', onslotchange: () => this.requestUpdate() });
  /** The link inside the tag. */
  #own: HTMLAnchorElement | null = null;
  #left = 3;
  #timer: ReturnType<typeof setInterval> | 0 = 0;
  #reported = '';

  override connectedCallback(): void {
    super.connectedCallback();
    exit ??= this;
    observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserve(this);
    if (exit !== this) return;
    exit = undefined;
    this.#listen(false);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#box.append(this.#link, this.#status);
    root.append(this.#box, this.#slot, ' ', make('slot', { name: 'safety' }));
    return root;
  }

  protected override updated(): void {
    const language = nearestLanguage(this) ?? 'en';
    const words = phrasesFor(language, 'quickExit', english);
    const own = this.querySelector<HTMLAnchorElement>('a:not([slot], [slot] *)');
    this.#own = own;
    let problem = this === exit ? '' : 'Another is on this page; remove one.';
    this.#link.href = this.href || own?.href || words.address;
    if (!/^https?:/.test(this.#link.protocol)) {
      problem = `href needs an http or https address, not ${this.#link.href}.`;
      this.#link.href = words.address;
    }
    this.#link.textContent = own?.textContent || words.leave;
    this.#status.textContent = words.shift(this.#left);
    this.#box.lang = words === english ? 'en' : language;
    // Set once: each change of its content would signal a change of the slot.
    this.#slot.lang ||= this.#box.lang;
    this.#slot.textContent ||= words.limits;
    this.#report(problem);
    if (this === exit && !this.#timer) this.#listen(true);
  }

  #report(message: string): void {
    if (message && message !== this.#reported) report(this, [{ path: 'href', message }]);
    this.#reported = message;
  }

  #listen(on: boolean): void {
    const { style } = document.documentElement;
    style.paddingBlockEnd = style.scrollPaddingBlock = on ? '6em' : '';
    for (const type of ['keydown', 'keyup', 'click', 'focusin']) {
      window[`${on ? 'add' : 'remove'}EventListener`](type, this, true);
    }
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(moveToFreeCorner, 500, this, this.#box) : 0;
    this.#box.popover = on ? 'manual' : null;
    if (!on) return;
    this.#box.showPopover?.();
    moveToFreeCorner(this, this.#box);
  }

  #count = shiftCounter((left) => {
    this.#left = left || 3;
    this.requestUpdate();
    if (!left) this.#leave();
  });

  /** @internal */
  handleEvent(event: Event): void {
    const path = event.composedPath() as HTMLElement[];
    if (event.type === 'focusin') {
      // WebKit does not scroll what has the focus clear of the space kept for the box.
      if (path[0]!.matches(':focus-visible')) path[0]!.scrollIntoView({ block: 'nearest' });
    } else {
      this.#count(event);
      const isOurs = (node: Node) => node === this.#link || node === this.#own;
      if (event.type !== 'click' || !path.some(isOurs)) return;
      event.preventDefault();
      this.#leave();
    }
  }

  #leave(): void {
    leave(this.#link.href, () => this.#report('The sandbox lacks allow-top-navigation.'));
  }
}

define('soc-quick-exit', SocQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'soc-quick-exit': SocQuickExit;
  }
}
