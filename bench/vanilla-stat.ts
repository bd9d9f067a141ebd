import { axisLabels, chart, formatMeasure } from '../src/charts/chart.js';
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

const hedge = (word: string | undefined) =>
  word ? `<span part="hedge" lang="en" dir="auto">${word}</span>` : '';

function number(stat: Statistic): string {
  const { before, after } = formatHedge(stat, common);
  const value = `<span part="value">${formatMeasure(stat.measure, 'en', common)}</span>`;
  return `<span class="number" part="number">${hedge(before)} ${value} ${hedge(after)}</span>`;
}

function drawing(stat: Statistic): string {
  const { kind } = stat.measure;
  const { height, counted, rest } = chart(stat)!;
  const { labels, areWords } = axisLabels(stat, 'en', common);
  const label = (text: string | undefined) =>
    text ? `<span class="muted"${areWords ? ' lang="en"' : ''}>${text}</span>` : '';
  const [first, second] = [label(labels[0]), label(labels[1])];
  return `<span part="picture" class="${kind}" aria-hidden="true">${first}<svg
    viewBox="0 0 ${width} ${height}"><path class="rest" d="${rest}"></path> <path class="counted"
    d="${counted}"></path></svg>${second}</span>`;
}

function context({ population, place, period }: Statistic): string {
  const who = population
    ? `<span part="population" lang="en" dir="auto">${escapeHtml(population)}</span> · `
    : '';
  const where = escapeHtml(formatPlace(place, 'en', common.regions) ?? common.noPlace);
  const when = formatPeriod(period, 'en') ?? common.noPeriod;
  return `<p class="muted" part="context">${who}<span part="place" dir="auto">${where}</span> ·
    <span part="period" dir="auto">${when}</span></p>`;
}

function about({ sources, note }: Statistic): string {
  const limits = note ? common.sourceAndLimits : common.source;
  const entries = sources.map((number) => {
    const title = factsheetInfo.sources.find((other) => other.number === number)?.title;
    return `<li value="${number}" tabindex="-1"><span lang="en" dir="auto"
      >${escapeHtml(title ?? common.untitled)}</span></li>`;
  });
  return `<details class="muted" part="attribution" lang="en">
    <summary part="sources"><span dir="auto">${common.endnotes(sources)}: ${limits}</span></summary>
    <div>
      ${note ? `<p part="note" lang="en" dir="auto">${escapeHtml(note)}</p>` : ''}
      <p dir="auto">${common.from} <cite lang="en" dir="auto">${escapeHtml(factsheetInfo.title)}</cite></p>
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
    ? `<p class="muted" part="content-note" lang="en" dir="auto">${common.contentNote}
        <span lang="en" dir="auto">${escapeHtml(contentNote)}</span></p>`
    : '';
  return `<div class="root" part="root">
    ${title ? `<h3 part="title" lang="en" dir="auto">${escapeHtml(title)}</h3>` : ''} ${warning}
    <figure part="figure" aria-labelledby="text-${id}">
      <div>${number(stat)} ${drawing(stat)}</div>
      <figcaption>
        <p id="text-${id}" part="text" lang="en" dir="auto">${escapeHtml(text)}<sup
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
