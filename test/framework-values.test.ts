import { expect } from '@open-wc/testing';
import { h, render } from 'preact';
import '../src/index.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { SocCaseStudy, SocStat } from '../src/index.js';
import { consoleMessages, inside, put, settled, showsFallback } from './support.js';

const { statistics, caseStudies, frameworks, evidenceGaps } = builtInFactsheet;

describe('a value that a framework means as absent', () => {
  it('is absent where a server writes a boolean as the text "false"', async () => {
    const stat = await put<SocStat>(
      `<soc-stat name="${statistics[0]!.id}" inline="false"></soc-stat>`,
    );
    expect(stat.inline).to.be.false;
    expect(stat.hasAttribute('inline')).to.be.false;
    expect(inside(stat, 'figure')).to.exist;
    const study = await put<SocCaseStudy>(
      `<soc-case-study name="${caseStudies[0]!.id}" open="false"></soc-case-study>`,
    );
    expect(study.open).to.be.false;
    expect(inside<HTMLDetailsElement>(study, '[part=reading]').open).to.be.false;
  });

  it('is absent where Preact removes a property', async () => {
    const cases: [tag: string, attributes: object, properties: object][] = [
      ['soc-stat', { name: statistics[0]!.id }, { stat: statistics[1] }],
      ['soc-case-study', { name: caseStudies[0]!.id }, { caseStudy: caseStudies[1] }],
      ['soc-exit-framework', {}, { framework: frameworks[0] }],
      ['soc-evidence-gaps', {}, { gaps: evidenceGaps }],
      ['soc-factsheet', {}, { factsheet: builtInFactsheet }],
      ['soc-section', { name: 'why-it-matters' }, { headingLevel: 2 }],
      ['soc-stats', {}, { category: 'illegal-drugs', view: 'table' }],
    ];
    for (const [tag, attributes, properties] of cases) {
      const place = document.createElement('div');
      document.body.append(place);
      render(h(tag, { ...attributes, ...properties }), place);
      await settled(place);
      render(h(tag, { ...attributes }), place);
      await settled(place);
      const element = place.querySelector<HTMLElement>(tag)!;
      for (const name of Object.keys(properties)) {
        expect(element, `${tag} ${name}`).to.have.property(name, '');
      }
      expect(inside(element, '.root'), tag).to.exist;
    }
  });

  it('is absent where Preact has an undefined src, and an error where it removes one', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const show = async (src: string | undefined) => {
      render(h('soc-factsheet', { src }, h('soc-stat', { name: statistics[0]!.id })), place);
      await settled(place);
    };
    await show(undefined);
    expect(inside(place.querySelector('soc-stat')!, '.root')).to.exist;
    await show('/data/factsheet.en.json');
    const failed = new Promise((resolve) => place.addEventListener('soc-error', resolve));
    await show(undefined);
    await failed;
    await settled(place);
    expect(showsFallback(place.querySelector('soc-stat')!)).to.be.true;
    const [warning] = consoleMessages();
    expect(warning).to.contain('src is ""; it must be the address of a factsheet');
  });
});
