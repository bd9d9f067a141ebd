/** What the bench does inside the page. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { statistics } from '../src/factsheet/built-in.js';
import type { Statistic } from '../src/factsheet/types.js';
import { ReactStat } from './react-stat.js';
import { sheets } from './vanilla-stat.js';

/** The ways to put figures into the page. */
export type Case = 'innerHTML' | 'vanilla' | 'react' | 'soc-stat' | 'soc-stat-css';

/** One statistic for each figure, in turn. */
const figures = (count: number): Statistic[] =>
  Array.from({ length: count }, (_, index) => statistics[index % statistics.length]!);

/** Adds an empty element that holds the figures. */
function addHolder(): HTMLElement {
  const holder = document.createElement('div');
  document.body.append(holder);
  return holder;
}

function insertElements(tag: string, count: number): HTMLElement {
  const holder = document.createElement('div');
  for (const { id } of figures(count)) {
    const element = document.createElement(tag);
    element.setAttribute('name', id);
    holder.append(element);
  }
  document.body.append(holder);
  return holder;
}

let reactRoot: Root | undefined;

function insertReact(count: number): HTMLElement {
  const holder = addHolder();
  reactRoot = createRoot(holder);
  flushSync(() =>
    reactRoot!.render(figures(count).map((stat, key) => createElement(ReactStat, { key, stat }))),
  );
  return holder;
}

/** The HTML of all figures of the `innerHTML` case; `markup` makes it before the measurements. */
let allHtml = '';

function insertHtml(html: string): HTMLElement {
  const holder = addHolder();
  holder.innerHTML = html;
  return holder;
}

/** Waits until the page is laid out and has been shown. */
const rendered = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.body.getBoundingClientRect();
        setTimeout(resolve); // After the rest of this frame.
      }),
    );
  });

/** The HTML inside a node, without the comments of Lit. */
const htmlOf = (root: Element | ShadowRoot) => root.innerHTML.replace(/<!--.*?-->/gs, '');

/** HTML without spaces beside tags and with attributes in alphabetical order. */
function normalized(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    const names = element.getAttributeNames().sort();
    const attributes = names.map((name) => element.getAttributeNode(name)!);
    for (const each of attributes) element.removeAttributeNode(each);
    for (const each of attributes) element.setAttributeNode(each);
  }
  return template.innerHTML.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
}

/** The HTML in the shadow root of an element for each statistic. */
async function shadowHtml(tag: string): Promise<string[]> {
  const holder = insertElements(tag, statistics.length);
  await rendered();
  return [...holder.children].map(({ shadowRoot }) => htmlOf(shadowRoot!));
}

const bench = {
  /** Applies the style sheets that a case needs to the empty page. */
  async prepare(name: Case): Promise<void> {
    const isLight = name === 'innerHTML' || name === 'react';
    document.adoptedStyleSheets = isLight ? sheets : [];
    document.querySelector('link')!.sheet!.disabled = name !== 'soc-stat-css';
    await rendered();
  },

  /** Puts figures into the page. Elements render in microtasks, before the command ends. */
  insert(name: Case, count: number): void {
    if (name === 'innerHTML') insertHtml(allHtml);
    else if (name === 'react') insertReact(count);
    else insertElements(name === 'vanilla' ? 'vanilla-stat' : 'soc-stat', count);
  },

  rendered,

  /** Empties the page, so that the next case starts with a clean one. */
  async clear(): Promise<void> {
    reactRoot?.unmount();
    reactRoot = undefined;
    document.body.replaceChildren();
    await rendered();
    gc!(); // Chromium has it by the flag that the bench starts it with.
  },

  /** The HTML of every statistic in each case, normalized; prepares the `innerHTML` case. */
  async markup(count: number): Promise<Record<Exclude<Case, 'soc-stat-css'>, string[]>> {
    const ours = await shadowHtml('soc-stat');
    const vanilla = await shadowHtml('vanilla-stat');
    allHtml = figures(count)
      .map((_, index) => ours[index % ours.length]!)
      .join('');

    // In light DOM a figure has no element of its own, so it is its root and its slot.
    const light = (holder: HTMLElement) =>
      htmlOf(holder)
        .split(/(?<=<\/slot>)/)
        .map(normalized);
    const innerHtml = light(insertHtml(ours.join('')));
    const react = light(insertReact(statistics.length));
    await bench.clear();
    return {
      'soc-stat': ours.map(normalized),
      vanilla: vanilla.map(normalized),
      innerHTML: innerHtml,
      react,
    };
  },

  /** The number of marks and of paths of the largest picture. */
  async largest(): Promise<{ marks: number; paths: number }> {
    const holder = insertElements('soc-stat', statistics.length);
    await rendered();
    const sizes = [...holder.children].map(({ shadowRoot }) => ({
      marks: shadowRoot!.querySelector('.counted')!.getAttribute('d')!.split('M').length - 1,
      paths: shadowRoot!.querySelectorAll('svg *').length,
    }));
    await bench.clear();
    return sizes.sort((one, other) => other.marks - one.marks)[0]!;
  },

  /** The height of the page, and the number of figures not laid out because they are off screen. */
  layout(): { height: number; skipped: number } {
    const isSkipped = ({ shadowRoot }: Element) =>
      !shadowRoot!.querySelector('figure')!.checkVisibility({ contentVisibilityAuto: true });
    return {
      height: document.documentElement.scrollHeight,
      skipped: [...document.querySelectorAll('soc-stat')].filter(isSkipped).length,
    };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
