import { chart, formatMeasure } from '../src/charts/chart.js';
import { width } from '../src/charts/path.js';
import { stat as element } from '../src/elements/soc-stat/soc-stat.styles.js';
import { factsheetInfo, statistics } from '../src/factsheet/built-in.js';
import { formatPeriod, formatPlace } from '../src/factsheet/format.js';
import { formatHedge } from '../src/factsheet/format-hedge.js';
import type { Statistic } from '../src/factsheet/types.js';
import { common } from '../src/i18n/en.js';
import { escapeHtml } from '../src/static/html.js';
import { base } from '../src/styles/base.js';
import { statistic } from '../src/styles/statistic.js';

/*
 * What `soc-stat` is measured against: the same markup, written by hand for this one purpose, from
 * a string, without data of the page's own, context, language or anything else to watch.
 */

export const sheets = [base, statistic, element].map(({ styleSheet }) => styleSheet!);

const hedge = (word: string | undefined) => (word ? `<span part="hedge">${word}</span>` : '');

function number(stat: Statistic): string {
  const { before, after } = formatHedge(stat, common);
  const text = formatMeasure(stat.measure, 'en', common).replaceAll(' ', '\u00a0');
  const value = `<span part="value" lang="en">${text}</span>`;
  return `<span class="number" part="number" lang="en">${hedge(before)} ${value} ${hedge(after)}</span>`;
}

function drawing(stat: Statistic): string {
  const { height, counted, rest, above, below = [], unit } = chart(stat, 'en', common, statistics)!;
  const label = (text: string | undefined, kind = 'muted') =>
    text ? `<span class="${kind}" lang="en">${text}</span>` : '';
  return `<span part="picture" role="img" aria-label="${formatMeasure(stat.measure, 'en', common)}" aria-hidden="true">${label(above)}<svg
    viewBox="0 0 ${width} ${height}"><path class="rest" d="${rest}"></path> <path class="counted"
    d="${counted}"></path></svg>${below.map((text) => label(text)).join('')}${label(unit, 'muted unit')}</span>`;
}

function context({ population, place, period }: Statistic): string {
  const who = population
    ? `<span part="population" lang="en">${escapeHtml(population)}</span>`
    : '';
  const where = formatPlace(place, 'en', common.regions);
  const when = formatPeriod(period, 'en');
  const missing = where ? common.noPeriod : when ? common.noPlace : common.notStated;
  const items = [
    ['place', where],
    ['period', when],
    ['not-stated', where && when ? undefined : missing],
  ].flatMap(([part, text]) =>
    text ? `<span part="${part}" lang="en">${escapeHtml(text)}</span>` : [],
  );
  return `<p class="muted" part="context">${who} ${items.join('\u00a0· ')}</p>`;
}

function about({ sources, note }: Statistic): string {
  const limits = note ? common.sourceAndLimits : common.source;
  const entries = sources.map((number) => {
    const title = factsheetInfo.sources.find((other) => other.number === number)?.title;
    return `<li value="${number}" tabindex="-1"><span lang="en"
      >${escapeHtml(title ?? common.untitled)}</span></li>`;
  });
  return `<details class="muted" part="attribution">
    <summary part="sources"><span lang="en">${common.endnotes(sources)}: ${limits}</span></summary>
    <div>
      ${note ? `<p part="note" lang="en">${escapeHtml(note)}</p>` : ''}
      <p lang="en">${common.from} <cite lang="en">${escapeHtml(factsheetInfo.title)}</cite></p>
      <ol>${entries.join(' ')}</ol>
    </div>
  </details>`;
}

function markup(stat: Statistic): string {
  const { id, title, contentNote, text, sources } = stat;
  const notes = sources.map(
    (number, index) =>
      `${index ? ', ' : ''}<a part="endnote" href="#endnote-${number}"
        aria-label="${common.endnotes([number])}">${number}</a>`,
  );
  const warning = contentNote
    ? `<p class="muted" part="content-note" lang="en">${common.contentNote}
        <span lang="en">${escapeHtml(contentNote)}</span></p>`
    : '';
  return `<div class="root" part="root">
    ${title ? `<h3 part="title" lang="en">${escapeHtml(title)}</h3>` : ''} ${warning}
    <figure part="figure" aria-labelledby="text-${id}">
      <div>${number(stat)} ${drawing(stat)}</div>
      <figcaption>
        <p id="text-${id}" part="text" lang="en">${escapeHtml(text)}<sup
          part="endnotes">${notes.join('')}</sup></p>
        ${context(stat)}
      </figcaption>
    </figure>
    ${about(stat)}
  </div><slot part="fallback" hidden></slot>`;
}

class VanillaStat extends HTMLElement {
  connectedCallback(): void {
    const name = this.getAttribute('name');
    const stat = statistics.find(({ id }) => id === name)!;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.innerHTML = markup(stat);
    for (const link of root.querySelectorAll('[part=endnote]')) {
      link.addEventListener('click', this.#follow);
    }
  }

  #follow = (event: Event) => {
    event.preventDefault();
    this.shadowRoot?.querySelector('details')?.setAttribute('open', '');
  };
}

customElements.define('vanilla-stat', VanillaStat);
