import { about, definitions } from '../factsheet/built-in.js';
import { type Extraction, extract, type Selection } from '../factsheet/extract.js';
import type { Factsheet } from '../factsheet/types.js';
import { reuse as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { version } from '../internal/define.js';
import type { Collections } from '../internal/render-context.js';
import { save } from '../internal/save-file.js';
import { reuse as style } from '../styles/actions.js';
import { type ActionContext, type Copy, copies, type Download, downloads } from './actions.js';
import type { Disclosure } from './load-actions.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style.cssText);

/** Takes records out of the factsheet they stand in, of which an element may not have all. */
export type Complete = (given: Selection | Factsheet, factsheet: Collections) => Extraction;

const complete: Complete = (given, factsheet) =>
  extract(given, { ...about, definitions, ...factsheet });

/** Offers below the sources and limits what a reader can take along. */
export function offer(details: Disclosure, completed = complete): void {
  const root = details.getRootNode();
  // A page can mix versions, and a server replace one: what does not belong together stays apart.
  if (!(root instanceof ShadowRoot) || versionOf(root.host) !== version) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);

  const { given, context } = details.of;
  const words = phrasesFor(context.language, 'reuse', english);
  const scope = details.closest('.stat, .root')!;
  const statistics = given.statistics?.length ?? 0;
  const figure = statistics === 1 && scope.querySelector('[part=figure]') !== null;
  const status = make('p', { part: 'reuse-status', role: 'status', dir: 'auto' });

  const button = (label: string, act: (taken: ActionContext) => Promise<string>) => {
    const made = make('button', { type: 'button', part: 'reuse-action' }, label);
    made.addEventListener('click', async () => {
      box.querySelector('textarea')?.remove();
      // The disclosure may be about another record by now than when it was opened.
      const { given, context } = details.of;
      const taken = { extraction: completed(given, context.factsheet), context, scope };
      status.replaceChildren(await act(taken));
    });
    return made;
  };
  const copy = ({ label, text }: Copy) =>
    button(label, async (taken) => {
      const copied = text(taken);
      try {
        await navigator.clipboard.writeText(copied);
        return words.copied(label);
      } catch {
        // Not every page may write to the clipboard, but its reader can.
        const attributes = { part: 'reuse-text', dir: 'auto', readonly: '', 'aria-label': label };
        const area = make('textarea', attributes);
        area.value = copied;
        box.append(area);
        area.select();
        return words.refused;
      }
    });
  const download = ({ label, suffix, file }: Download) =>
    button(label, async (taken) => {
      const content = await file(taken);
      const name = `${taken.extraction.id}.${suffix}`;
      if (content) save(content, name);
      return content ? words.saved(name) : words.unsaved;
    });
  const group = (label: string, buttons: readonly HTMLElement[]) => {
    const seen = make('span', { 'aria-hidden': 'true' }, label);
    return make('div', { role: 'group', 'aria-label': label }, seen, ...buttons);
  };
  const box = make(
    'div',
    { part: 'reuse', lang: context.phrases.language },
    group(words.copy, copies(words).map(copy)),
    group(words.save, downloads(words, { figure, statistics: statistics > 0 }).map(download)),
    status,
  );
  details.querySelector('[part=reuse]')?.remove();
  details.append(box);
}

const versionOf = (element: Element) => (element.constructor as { version?: string }).version;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}
