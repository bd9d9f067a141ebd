import { version } from '../../package.json';
import {
  aspects,
  definitions,
  publication,
  schemaVersion,
  summary,
} from '../factsheet/built-in.js';
import { extract } from '../factsheet/extract.js';
import { actions as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { saveFile } from '../internal/save-file.js';
import { actions as style } from '../styles/actions.js';
import { type CopyAction, copyActions, type DownloadAction, downloadActions } from './actions.js';
import type { ActionContext, AttributionDetails } from './types.js';

export { toCsv } from '../factsheet/csv.js';

let sheet: CSSStyleSheet | undefined;

/** Created with the first panel, because the module may be imported where there is no DOM. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style.cssText);
  }
  return sheet;
}

/** Adds the panel "copy, cite, download" below the sources of a record. */
export function mountActionsPanel(details: AttributionDetails): void {
  const root = details.getRootNode();
  // The element may come from a script of another version, whose markup and data may differ.
  if (!(root instanceof ShadowRoot) || versionOf(root.host) !== version) return;
  if (!root.adoptedStyleSheets.includes(styleSheet())) root.adoptedStyleSheets.push(styleSheet());

  const { selection, context } = details.attribution;
  const words = phrasesFor(context.language, 'actions', english);
  const scope = details.closest('.stat, .root')!;
  const statistics = selection.statistics?.length ?? 0;
  const hasImage = statistics === 1 && scope.querySelector('[part=figure]') !== null;
  const status = createElement('p', { part: 'action-status', role: 'status', dir: 'auto' });

  const button = (label: string, run: (action: ActionContext) => Promise<string>) => {
    const element = createElement('button', { type: 'button', part: 'action' }, label);
    element.addEventListener('click', async () => {
      panel.querySelector('textarea')?.remove();
      // The element may show another record than when the disclosure was opened.
      const { selection, context } = details.attribution;
      const info = { schemaVersion, summary, publication, aspects, definitions };
      const factsheet = { ...info, ...context.factsheet };
      const extraction = extract(selection, factsheet);
      status.replaceChildren(await run({ extraction, context, scope }));
    });
    return element;
  };
  const copy = ({ label, text }: CopyAction) =>
    button(label, async (action) => {
      const copied = text(action);
      try {
        await navigator.clipboard.writeText(copied);
        return words.copied(label);
      } catch {
        // Without permission to write to the clipboard, the reader copies from a text field.
        const attributes = { part: 'action-text', dir: 'auto', readonly: '', 'aria-label': label };
        const area = createElement('textarea', attributes);
        area.value = copied;
        panel.append(area);
        area.select();
        return words.refused;
      }
    });
  const download = ({ label, suffix, file }: DownloadAction) =>
    button(label, async (action) => {
      const content = await file(action);
      const name = `${action.extraction.id}.${suffix}`;
      if (content) saveFile(content, name);
      return content ? words.saved(name) : words.unsaved;
    });
  const group = (label: string, buttons: readonly HTMLElement[]) => {
    const visibleLabel = createElement('span', { 'aria-hidden': 'true' }, label);
    return createElement('div', { role: 'group', 'aria-label': label }, visibleLabel, ...buttons);
  };
  const downloads = downloadActions(words, { hasImage, hasTable: statistics > 0 });
  const panel = createElement(
    'div',
    { part: 'actions', lang: context.phrases.language },
    group(words.copy, copyActions(words).map(copy)),
    group(words.save, downloads.map(download)),
    status,
  );
  details.querySelector('[part=actions]')?.remove();
  details.append(panel);
}

const versionOf = (element: Element) => (element.constructor as { version?: string }).version;

function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}
