/*
 * The page for an <iframe>: shows the element that its address names, and tells its height to a
 * page that listens. What the address says is only ever an attribute's value or plain text.
 */
import type { LitElement } from 'lit';
import { suggest } from '../factsheet/find-record.js';
import type { SocErrorEvent } from '../internal/events/error-event.js';

const tags = [
  'soc-stat',
  'soc-stats',
  'soc-case-study',
  'soc-exit-framework',
  'soc-evidence-gaps',
  'soc-section',
  'soc-references',
  'soc-factsheet',
];
const attributes = ['name', 'view', 'category', 'aspect', 'heading-level'];

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const place = document.querySelector('main')!;

const remark = document.createElement('p');

/** Says what is wrong with what was asked for, and what would be right. */
function explain(message: string): void {
  remark.textContent = message;
  place.append(remark);
}

/** Puts the element there; it is shown when its script has run. */
async function show(): Promise<void> {
  const tag = asked.get('element');
  if (!tag) {
    explain('This address names no element. It must end in ?element=soc-stat&name=… or the like.');
    return;
  }
  if (!tags.includes(tag)) {
    explain(`There is no element “${tag}”. The nearest: ${suggest(tag, tags).join(', ')}.`);
    return;
  }
  const language = asked.get('lang');
  if (language) root.lang = language;
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') {
    document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = theme;
    root.classList.add('themed');
  }
  // The browser itself leaves out what is no colour; only a colour may stand here.
  const accent = asked.get('accent') ?? '';
  if (CSS.supports('color', accent)) root.style.setProperty('--soc-accent', accent);

  const width = Number(asked.get('width'));
  if (width > 0) place.style.maxInlineSize = `${width}em`;

  const element = document.createElement(tag) as LitElement;
  for (const name of attributes) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.addEventListener('soc-error', ({ problems }: SocErrorEvent) => {
    explain(problems.map(({ message }) => message).join(' '));
  });
  place.append(element);
  try {
    await import(`./${tag}.js`);
    await element.updateComplete;
  } catch {
    explain('The script of this evidence could not be loaded.');
  }
}

let heard = false;

/** Not as an arrow that returns the call: WebKit forgets a tail call's page, and names another's. */
function tell(): void {
  parent.postMessage({ socHeight: Math.ceil(place.getBoundingClientRect().height) }, '*');
}

function hear({ source, data }: MessageEvent): void {
  if (source !== parent || data !== 'soc-height' || heard) return;
  heard = true;
  // A scrollbar that comes for a moment would change the width, and with it the height.
  root.style.overflow = 'hidden';
  tell();
}

place.replaceChildren();
show().then(() => {
  if (parent === window) return;
  /*
   * The height is that of the content, whatever the frame's: being granted it makes it no taller.
   * Nothing is told before there is something to see. Where nobody listens, the frame scrolls.
   */
  addEventListener('message', hear);
  tell(); // A frame that is out of view is observed only when it comes into view.
  new ResizeObserver(tell).observe(place);
});
