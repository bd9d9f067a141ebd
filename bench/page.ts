/** What the bench does inside the page. */
import { statistics } from '../src/factsheet/built-in.js';
import './vanilla-stat.js';

type Rendering = HTMLElement & { updateComplete?: Promise<boolean> };

/** Makes elements, one for each figure in turn, and waits until they are laid out. */
async function put(tag: string, count: number): Promise<HTMLElement> {
  const holder = document.createElement('div');
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    element.setAttribute('name', statistics[index % statistics.length]!.id);
    holder.append(element);
  }
  document.body.append(holder);
  for (const element of holder.children) await (element as Rendering).updateComplete;
  holder.getBoundingClientRect();
  return holder;
}

const bench = {
  put,

  /** Takes them away, so that the next begin with a clean page. */
  clear(): void {
    document.body.replaceChildren();
    gc!(); // Chromium has it by the flag that the bench starts it with.
  },

  /** The markup of every figure, without what a template leaves between its parts, attributes in order. */
  async markup(tag: string): Promise<string[]> {
    const holder = await put(tag, statistics.length);
    const markup = [...holder.children].map(({ shadowRoot }) => {
      for (const element of shadowRoot!.querySelectorAll('*')) {
        const names = element.getAttributeNames().sort();
        const attributes = names.map((name) => element.getAttributeNode(name)!);
        for (const each of attributes) element.removeAttributeNode(each);
        for (const each of attributes) element.setAttributeNode(each);
      }
      return shadowRoot!.innerHTML
        .replace(/<!--.*?-->/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([<>]) ?/g, '$1');
    });
    holder.remove();
    return markup;
  },

  /** How many marks and how many paths the largest picture has. */
  async largest(): Promise<{ marks: number; paths: number }> {
    const holder = await put('soc-stat', statistics.length);
    const sizes = [...holder.children].map(({ shadowRoot }) => ({
      marks: shadowRoot!.querySelector('.counted')!.getAttribute('d')!.split('M').length - 1,
      paths: shadowRoot!.querySelectorAll('svg *').length,
    }));
    holder.remove();
    return sizes.sort((one, other) => other.marks - one.marks)[0]!;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
