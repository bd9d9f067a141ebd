/*
 * The page for an <iframe>: shows the element that its query string names, and posts its height to
 * the embedding page. Values of the query string become attributes, style values or plain text,
 * never HTML.
 */

import tags from 'virtual:element-tags';
import type { LitElement } from 'lit';
import { suggest } from '../factsheet/find-record.js';
import type { SocErrorEvent } from '../internal/events/error-event.js';

const attributes = ['name', 'view', 'category', 'aspect', 'heading-level'];

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const place = document.querySelector('main')!;

const remark = document.createElement('p');

/** Shows a message about what is wrong with the query string and how to fix it. */
function explain(message: string): void {
  remark.textContent = message;
  place.append(remark);
}

/** Adds the element, then loads its script, which renders it. */
async function show(): Promise<void> {
  const tag = asked.get('element');
  if (!tag) {
    explain('This address names no element. Add one, for example ?element=soc-stat&name=….');
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
  // A custom property accepts any value; only a colour is passed on.
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
    explain('The script of this element could not be loaded.');
  }
}

let heard = false;

/**
 * Not an arrow function that returns the call: WebKit loses the sender of a tail call and names
 * another page.
 */
function tell(): void {
  parent.postMessage({ socHeight: Math.ceil(place.getBoundingClientRect().height) }, '*');
}

function hear({ source, data }: MessageEvent): void {
  if (source !== parent || data !== 'soc-height' || heard) return;
  heard = true;
  // A temporary scrollbar would change the width, and with it the height.
  root.style.overflow = 'hidden';
  tell();
}

place.replaceChildren();
show().then(() => {
  if (parent === window) return;
  /*
   * The height posted is that of the content. It does not depend on the frame's height, so that the
   * two cannot grow in a loop. It is posted only after the element has rendered. If the embedding
   * page does not listen, the frame scrolls.
   */
  addEventListener('message', hear);
  tell(); // A ResizeObserver in a frame out of view does not run until the frame comes into view.
  new ResizeObserver(tell).observe(place);
});
