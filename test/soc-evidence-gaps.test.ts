import { expect } from '@open-wc/testing';
import '../src/elements/soc-evidence-gaps/soc-evidence-gaps.js';
import { sendKeys } from '@web/test-runner-commands';
import type { SocEvidenceGaps } from '../src/elements/soc-evidence-gaps/soc-evidence-gaps.js';
import {
  aspects,
  caseStudies,
  definitions,
  evidenceGaps,
  statistics,
} from '../src/factsheet/built-in.js';
import { consoleMessages, outline, put, settled, text } from './support.js';

/** The gaps in the order of their marks: those listed as gaps first. */
const marked = [true, false].flatMap((listed) =>
  evidenceGaps.filter((gap) => gap.listed === listed),
);

describe('soc-evidence-gaps', () => {
  it('lists every gap, those listed by the source apart from those mentioned elsewhere', async () => {
    const gaps = await put<SocEvidenceGaps>('<soc-evidence-gaps></soc-evidence-gaps>');
    const groups = [...gaps.shadowRoot!.querySelectorAll('[part=group]')];
    const count = (group: Element) => group.querySelectorAll('[part=gap]').length;
    const listed = evidenceGaps.filter((gap) => gap.listed).length;
    expect(groups.map(count)).to.deep.equal([listed, evidenceGaps.length - listed]);
    for (const gap of evidenceGaps) expect(text(gaps)).to.contain(gap.text);
    await expect(gaps).to.be.accessible();
  });

  it('has a heading for itself and, a level deeper, for each group', async () => {
    const gaps = await put('<soc-evidence-gaps heading-level="6"></soc-evidence-gaps>');
    expect(outline(gaps).slice(0, 3)).to.deep.equal([
      'heading 6: Gaps in the evidence',
      'heading 6: Listed as gaps',
      'heading 6: Mentioned elsewhere',
    ]);
  });

  it('maps what the factsheet holds, its blanks marked', async () => {
    const gaps = await put<SocEvidenceGaps>('<soc-evidence-gaps view="map"></soc-evidence-gaps>');
    const rows = [...gaps.shadowRoot!.querySelectorAll('tbody tr:not(.details)')];
    expect(rows).to.have.length(definitions[0]!.categories.length + 1);
    const evidence = [...statistics, ...caseStudies];
    const trafficking = rows.find((row) =>
      row.querySelector('th')!.textContent!.includes('trafficking'),
    )!;
    const numbers = [...trafficking.querySelectorAll('td')].map(
      (cell) => Number(cell.textContent) || 0,
    );
    const expected = ['linkages', 'roles', 'victimisation', 'interventions'].map(
      (aspect) =>
        evidence.filter(
          (each) =>
            each.aspect === aspect &&
            each.categories.includes('modern-slavery-and-human-trafficking'),
        ).length,
    );
    expect(numbers).to.deep.equal(expected);
    const fraud = rows.find((row) => row.querySelector('th')!.textContent!.trim() === 'Fraud')!;
    expect(fraud.querySelectorAll('[part=blank]')).to.have.length(4);
    expect(fraud.querySelectorAll('[part=gap-marks]')).to.have.length(0);
    expect(fraud.textContent).to.contain('no figure or case study here');
    await expect(gaps).to.be.accessible();
  });

  it('says in each cell what the data has there, and marks the gaps on that subject', async () => {
    const gaps = await put<SocEvidenceGaps>('<soc-evidence-gaps view="map"></soc-evidence-gaps>');
    const rows = [...gaps.shadowRoot!.querySelectorAll('tbody tr:not(.details)')];
    const categories = [undefined, ...definitions[0]!.categories.map(({ id }) => id)];
    const words = (cell: Element) => cell.textContent!.replace(/\s+/g, ' ').trim();
    for (const [row, category] of categories.entries()) {
      for (const [column, { id: aspect }] of aspects.entries()) {
        const isHere = (each: { aspect: string; categories: string[] }) =>
          each.aspect === aspect &&
          (category ? each.categories.includes(category) : !each.categories.length);
        const count = [...statistics, ...caseStudies].filter(isHere).length;
        const marks = marked.flatMap((gap, index) => (isHere(gap) ? [`G${index + 1}`] : []));
        const expected = [
          count ? `${count}` : 'no figure or case study here',
          ...(marks.length ? [`Gaps in the evidence: ${marks.join(' ')}`] : []),
        ];
        expect(words(rows[row]!.querySelectorAll('td')[column]!)).to.equal(expected.join(' '));
      }
    }
  });

  it('calls no cell a gap where the text has evidence without a figure', () => {
    const evidence = [
      ['money-laundering-and-other-economic-crime', 'roles'],
      ['extortion', 'roles'],
      ['organised-immigration-crime', 'roles'],
      ['illegal-drugs', 'victimisation'],
      ...definitions[0]!.categories.map(({ id }) => [id, 'linkages']),
    ];
    for (const [category, aspect] of evidence) {
      const called = evidenceGaps.filter(
        (gap) => gap.aspect === aspect && gap.categories.includes(category!),
      );
      expect(called, `${category}, ${aspect}`).to.deep.equal([]);
    }
  });

  it('lists every gap under the map, each after its mark', async () => {
    const gaps = await put<SocEvidenceGaps>('<soc-evidence-gaps view="map"></soc-evidence-gaps>');
    const items = [...gaps.shadowRoot!.querySelectorAll('[part=gap]')];
    expect(items).to.have.length(evidenceGaps.length);
    for (const [index, { text: words }] of marked.entries()) {
      const item = items.find((each) => each.textContent!.includes(words))!;
      expect(item.querySelector('[part=gap-mark]')!.textContent).to.equal(`G${index + 1}`);
    }
  });

  it('leads from a number to the claims behind it, one cell at a time, and back', async () => {
    const gaps = await put<SocEvidenceGaps>('<soc-evidence-gaps view="map"></soc-evidence-gaps>');
    const root = gaps.shadowRoot!;
    const shown = () =>
      [...root.querySelectorAll<HTMLElement>('.details')].filter((row) => row.checkVisibility());
    const of = (subject: string) =>
      [...root.querySelectorAll('tbody tr')]
        .find((row) => row.querySelector('th')?.textContent?.includes(subject))!
        .querySelector('button')!;
    expect(shown()).to.deep.equal([]);
    of('exploitation').focus();
    await sendKeys({ press: 'Enter' });
    await gaps.updateComplete;
    const children = statistics.filter(({ categories }) =>
      categories.includes('child-sexual-exploitation-and-abuse'),
    );
    expect(of('exploitation').ariaLabel).to.equal(`${children.length}, read them`);
    expect(of('exploitation').ariaExpanded).to.equal('true');
    expect(shown().map(({ id }) => id)).to.deep.equal([
      of('exploitation').getAttribute('aria-controls'),
    ]);
    for (const { text, contentNote } of children) {
      expect(shown()[0]!.textContent).to.contain(text).and.to.contain(contentNote);
    }
    await expect(gaps).to.be.accessible();
    of('gangs').click();
    await gaps.updateComplete;
    expect(shown().map(({ id }) => id)).to.deep.equal(['details-criminal-gangs-roles']);
    expect(shown()[0]!.textContent).to.contain('Cape Town (South Africa)');
    of('gangs').click();
    await gaps.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('takes any other view for the list', async () => {
    const gaps = await put('<soc-evidence-gaps view="globe"></soc-evidence-gaps>');
    expect(gaps.shadowRoot!.querySelector('table')).to.be.null;
    expect(gaps.shadowRoot!.querySelectorAll('[part=gap]')).to.have.length(evidenceGaps.length);
  });

  it('takes gaps of the page’s own, and says what is wrong with them', async () => {
    const gaps = document.createElement('soc-evidence-gaps');
    gaps.gaps = [{ ...evidenceGaps[0]!, text: 'An example of a gap.' }];
    document.body.append(gaps);
    await settled();
    expect(gaps.shadowRoot!.querySelectorAll('[part=gap]')).to.have.length(1);
    // A gap without subject and aspect is in no cell, but listed.
    gaps.view = 'map';
    gaps.gaps = [{ text: 'Another gap.', sources: [1] } as never];
    await settled();
    expect(gaps.shadowRoot!.querySelectorAll('[part=gap-marks]')).to.have.length(0);
    expect(text(gaps)).to.contain('Another gap.');
    gaps.gaps = [{ text: '' }] as never;
    await settled();
    expect(consoleMessages()[0]).to.contain('gaps[0].text is ""').and.to.contain('gaps[0].sources');
  });
});
