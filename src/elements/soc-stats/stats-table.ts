import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, formatPlace } from '../../factsheet/format.js';
import { type Order, sortKeys } from '../../factsheet/sort.js';
import type { Statistic } from '../../factsheet/types.js';
import { stats as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { attribution, corrections } from '../../templates/attribution.js';
import { contentNote, endnotes, placeLanguage } from '../../templates/claim.js';
import { numberTemplate } from '../../templates/statistic.js';

/**
 * Statistics as a table with sortable columns. Its ARIA roles are explicit, because a narrow table
 * is `display: block`, and browsers then drop the implicit roles.
 */
export function statsTable(
  statistics: readonly Statistic[],
  order: Order | undefined,
  change: (changes: { order: Order }) => void,
  context: RenderContext,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const { title: name, caption, columns, open } = phrasesFor(language, 'stats', english);
  const head = ([column, label]: [string, string]) => {
    const by = sortKeys.find((key) => key === column);
    if (!by) return html`<th scope="col" role="columnheader">${label}</th>`;
    const direction = order?.by !== by ? 'none' : order.descending ? 'descending' : 'ascending';
    const sort = () => change({ order: { by, descending: direction === 'ascending' } });
    return html`<th scope="col" role="columnheader" aria-sort=${direction}>
      <button type="button" part="sort" @click=${sort}>${label}</button>
    </th>`;
  };
  const cell = (column: keyof typeof columns, content: unknown) =>
    html`<td role="cell" data-label=${columns[column]} lang=${phrases.language}>${content}</td>`;
  const text = (content: string | undefined, lang: string) =>
    content ? html`<span lang=${lang}>${content}</span>` : open;
  const row = (stat: Statistic) => {
    const { title, note, population, place, period, sources } = stat;
    return html`<tr role="row" part="row" class="stat">
      <th scope="row" role="rowheader" abbr=${title ?? nothing} lang=${factsheet.language}>
        ${title ? html`<b part="title">${title}</b>` : nothing} ${contentNote(stat, context)}
        <p part="text">${stat.text}</p>
        ${note ? html`<p class="muted" part="note">${note}</p>` : nothing}
        <div class="muted">${corrections(stat, context)}</div>
      </th>
      ${cell('value', numberTemplate(stat, context))}
      ${cell('population', text(population ?? undefined, factsheet.language))}
      ${cell(
        'place',
        text(formatPlace(place, language, phrases.regions), placeLanguage(place, context)),
      )}
      ${cell('period', text(formatPeriod(period, language), language))}
      ${cell('sources', endnotes(sources, context))}
    </tr>`;
  };
  return html`<table role="table" part="table" aria-label=${name} lang=${phrases.language}>
      <caption class="muted" lang=${phrases.language}>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${Object.entries(columns).map(head)}</tr>
      </thead>
      <tbody role="rowgroup">${statistics.map(row)}</tbody>
    </table>
    ${attribution({ sources: [...new Set(statistics.flatMap(({ sources }) => sources))] }, context, { statistics })}`;
}
