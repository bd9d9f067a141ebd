/*
 * The page for an <iframe>: shows the element that its query string names, and posts its height to
 * the embedding page. Values of the query string become attributes, style values or plain text,
 * never HTML.
 */

import tags from 'virtual:element-tags';
import type { LitElement } from 'lit';
import { suggest } from '../factsheet/suggest.js';
import type { SocErrorEvent } from '../internal/events/error-event.js';

const attributes = ['name', 'view', 'category', 'aspect', 'heading-level'];

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const main = document.querySelector('main')!;

const messageElement = document.createElement('p');

/** Shows a message about what is wrong with the query string and how to fix it. */
function explain(message: string): void {
  messageElement.textContent = message;
  main.append(messageElement);
}

/** Adds the element, then loads its script, which renders it. */
async function showElement(): Promise<void> {
  const tag = query.get('element');
  if (!tag) {
    explain('This address names no element. Add one, for example ?element=soc-stat&name=….');
    return;
  }
  if (!tags.includes(tag)) {
    explain(`There is no element “${tag}”. The nearest: ${suggest(tag, tags).join(', ')}.`);
    return;
  }
  const language = query.get('lang');
  if (language) root.lang = language;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') {
    document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = theme;
    root.classList.add('themed');
  }
  // A custom property accepts any value; only a colour is passed on.
  const accent = query.get('accent') ?? '';
  if (CSS.supports('color', accent)) root.style.setProperty('--soc-accent', accent);

  const width = Number(query.get('width'));
  if (width > 0) main.style.maxInlineSize = `${width}em`;

  const element = document.createElement(tag) as LitElement;
  for (const name of attributes) {
    const value = query.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.addEventListener('soc-error', ({ problems }: SocErrorEvent) => {
    explain(problems.map(({ message }) => message).join(' '));
  });
  main.append(element);
  try {
    // In a sandbox, a script of another origin has no address of its own to start from.
    await import(new URL(`${tag}.js`, document.baseURI).href);
    await element.updateComplete;
  } catch {
    explain('The script of this element could not be loaded.');
  }
}

let isHeard = false;

/**
 * Not an arrow function that returns the call: WebKit loses the sender of a tail call and names
 * another page.
 */
function postHeight(): void {
  parent.postMessage({ socHeight: Math.ceil(main.getBoundingClientRect().height) }, '*');
}

function onMessage({ source, data }: MessageEvent): void {
  if (source !== parent || data !== 'soc-height' || isHeard) return;
  isHeard = true;
  // A temporary scrollbar would change the width, and with it the height.
  root.style.overflow = 'hidden';
  postHeight();
}

main.replaceChildren();
showElement().then(() => {
  if (parent === window) return;
  /*
   * The height posted is that of the content. It does not depend on the frame's height, so that the
   * two cannot grow in a loop. It is posted only after the element has rendered. If the embedding
   * page does not listen, the frame scrolls.
   */
  addEventListener('message', onMessage);
  postHeight(); // A ResizeObserver in a frame out of view does not run until the frame comes into view.
  new ResizeObserver(postHeight).observe(main);
});
