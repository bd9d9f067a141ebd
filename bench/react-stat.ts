import { createElement as h, type ReactNode } from 'react';
import { chart, formatMeasure } from '../src/charts/chart.js';
import { width } from '../src/charts/path.js';
import { factsheetInfo, statistics } from '../src/factsheet/built-in.js';
import { formatPeriod, formatPlace } from '../src/factsheet/format.js';
import { formatHedge } from '../src/factsheet/format-hedge.js';
import type { Statistic } from '../src/factsheet/types.js';
import { common } from '../src/i18n/en.js';

/*
 * The markup of `soc-stat` as React components, without data of the page's own, context, language
 * or anything else to watch.
 */

/** The language of all texts, which gives them their direction. */
const text = { lang: 'en' };

function Value({ stat }: { stat: Statistic }): ReactNode {
  const { before, after } = formatHedge(stat, common);
  const hedge = (word: string | undefined) => (word ? h('span', { part: 'hedge' }, word) : null);
  const value = formatMeasure(stat.measure, 'en', common).replaceAll(' ', '\u00a0');
  return h(
    'span',
    { className: 'number', part: 'number', ...text },
    hedge(before),
    h('span', { part: 'value', ...text }, value),
    hedge(after),
  );
}

function Chart({ stat }: { stat: Statistic }): ReactNode {
  const { height, counted, rest, above, below = [], unit } = chart(stat, 'en', common, statistics)!;
  const label = (words: string | undefined, className = 'muted') =>
    words ? h('span', { key: words, className, ...text }, words) : null;
  return h(
    'span',
    {
      part: 'picture',
      role: 'img',
      'aria-label': formatMeasure(stat.measure, 'en', common),
      'aria-hidden': true,
    },
    label(above),
    h(
      'svg',
      { viewBox: `0 0 ${width} ${height}` },
      h('path', { className: 'rest', d: rest }),
      h('path', { className: 'counted', d: counted }),
    ),
    below.map((words) => label(words)),
    label(unit, 'muted unit'),
  );
}

function Endnotes({ sources }: { sources: readonly number[] }): ReactNode {
  const links = sources.map((number, index) => [
    index ? ', ' : null,
    h(
      'a',
      {
        key: number,
        part: 'endnote',
        href: `#endnote-${number}`,
        'aria-label': common.endnotes([number]),
        onClick: (event) => {
          event.preventDefault();
          event.currentTarget.closest('.root')?.querySelector('details')?.setAttribute('open', '');
        },
      },
      number,
    ),
  ]);
  return h('sup', { part: 'endnotes' }, links);
}

function Context({ stat: { population, place, period } }: { stat: Statistic }): ReactNode {
  const where = formatPlace(place, 'en', common.regions);
  const when = formatPeriod(period, 'en');
  const missing = where ? common.noPeriod : when ? common.noPlace : common.notStated;
  const item = (part: string, words: string) => h('span', { key: part, part, ...text }, words);
  const items = [
    where ? item('place', where) : null,
    when ? item('period', when) : null,
    where && when ? null : item('not-stated', missing),
  ].filter((each) => each !== null);
  return h(
    'p',
    { className: 'muted', part: 'context' },
    population ? item('population', population) : null,
    items.map((each, index) => [index ? '\u00a0· ' : null, each]),
  );
}

function Attribution({ stat: { sources, note } }: { stat: Statistic }): ReactNode {
  const limits = note ? common.sourceAndLimits : common.source;
  const entries = sources.map((number) => {
    const title = factsheetInfo.sources.find((other) => other.number === number)?.title;
    return h(
      'li',
      { key: number, value: number, tabIndex: -1 },
      h('span', text, title ?? common.untitled),
    );
  });
  return h(
    'details',
    { className: 'muted', part: 'attribution' },
    h('summary', { part: 'sources' }, h('span', text, `${common.endnotes(sources)}: ${limits}`)),
    h(
      'div',
      null,
      note ? h('p', { part: 'note', ...text }, note) : null,
      h('p', text, common.from, ' ', h('cite', text, factsheetInfo.title)),
      h('ol', null, entries),
    ),
  );
}

/** A statistic with everything that `soc-stat` shows of it. */
export function ReactStat({ stat }: { stat: Statistic }): ReactNode {
  const { id, title, contentNote, sources } = stat;
  return [
    h(
      'div',
      { key: 'root', className: 'root', part: 'root' },
      title ? h('h3', { part: 'title', ...text }, title) : null,
      contentNote
        ? h(
            'p',
            { className: 'muted', part: 'content-note', ...text },
            common.contentNote,
            ' ',
            h('span', text, contentNote),
          )
        : null,
      h(
        'figure',
        { part: 'figure', 'aria-labelledby': `text-${id}` },
        h('div', null, h(Value, { stat }), h(Chart, { stat })),
        h(
          'figcaption',
          null,
          h('p', { id: `text-${id}`, part: 'text', ...text }, stat.text, h(Endnotes, { sources })),
          h(Context, { stat }),
        ),
      ),
      h(Attribution, { stat }),
    ),
    h('slot', { key: 'fallback', part: 'fallback', hidden: true }),
  ];
}
