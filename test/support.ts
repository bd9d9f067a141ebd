import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { ReactiveElement } from 'lit';

/** What the elements under test wrote to the console; a message nobody expects fails its test. */
let messages: string[] = [];

for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
  console[level] = (...words: unknown[]) => {
    messages.push(`${level}: ${words.filter((word) => typeof word === 'string').join(' ')}`);
  };
}

afterEach(() => {
  const unexpected = messages;
  messages = [];
  if (unexpected.length) throw new Error(`Unexpected in the console: ${unexpected.join('\n')}`);
});

/** The console's messages so far, which are then accounted for. */
export function consoleMessages(): string[] {
  const seen = messages;
  messages = [];
  return seen;
}

/** Puts HTML into the page, waits until its elements have rendered, and gives the first. */
export async function put<T extends HTMLElement>(html: string): Promise<T> {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  const element = holder.querySelector<T>('*')!;
  await settled(holder);
  return element;
}

/** Waits until every element below has rendered what it was last given. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (const element of root.querySelectorAll<ReactiveElement>('*')) await element.updateComplete;
}

afterEach(() => document.body.replaceChildren());

/** The first element of that selector in the shadow root. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> renders no ${selector}`);
  return found;
}

/** All the text a reader sees in the shadow root, its white space made single. */
export function text(element: Element): string {
  const root = element.shadowRoot ?? element;
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Roles, names and levels in reading order, as assistive technology meets them. */
export function outline(element: Element): string[] {
  return [
    ...element.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6, figure, table, summary'),
  ].map((each) => {
    const level = /^H\d$/.test(each.tagName) ? ` ${each.tagName[1]}` : '';
    const role = each.tagName === 'SUMMARY' ? 'disclosure' : getRole(each);
    const name = computeAccessibleName(each);
    return `${role}${level}: ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Whether the fallback in the light DOM is what shows. */
export function showsFallback(element: Element): boolean {
  return element.shadowRoot!.querySelector('slot:not([name], [hidden])') !== null;
}
