import { expect } from '@open-wc/testing';
import '../src/elements/soc-case-study/soc-case-study.js';
import type { SocCaseStudy } from '../src/elements/soc-case-study/soc-case-study.js';
import '../src/elements/soc-stat/soc-stat.js';
import type { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import { caseStudies } from '../src/factsheet/built-in.js';
import { consoleMessages, inside, outline, put, settled, showsFallback, text } from './support.js';

const name = 'womens-roles-in-the-western-balkans';

describe('soc-case-study', () => {
  it('stays closed behind its title, summary and content note', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}"></soc-case-study>`);
    const reading = inside<HTMLDetailsElement>(study, '[part=reading]');
    expect(reading.open).to.be.false;
    expect(inside(study, '[part=title]').textContent).to.contain('Western Balkans');
    expect(inside(study, '[part=content-note]').textContent).to.contain('Content note:');
    expect(reading.contains(inside(study, '[part=content-note]'))).to.be.false;
    expect(inside(study, '[part=place]').textContent).to.contain('Albania');
  });

  it('has a heading, then disclosures whose names say what they hold', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}"></soc-case-study>`);
    const [heading, reading, inner, figure] = outline(study);
    expect(heading).to.match(/^heading 3: /);
    expect(reading).to.match(/^disclosure: Read the case study .*Western Balkans/);
    expect(inner).to.match(/^heading 4: /);
    expect(figure).to.match(/^figure: .*57%/);
  });

  it('says before it opens how long it takes to read', async () => {
    for (const { id } of caseStudies) {
      const study = await put<SocCaseStudy>(`<soc-case-study name="${id}"></soc-case-study>`);
      const time = inside(study, '[part=toggle] [part=reading-time]');
      expect(time.checkVisibility()).to.be.true;
      const minutes = id === 'stamp-out-slavery-in-nigeria' ? '2 minutes' : '1 minute';
      expect(time.textContent).to.equal(`About ${minutes} to read`);
    }
  });

  it('has its content note before its text, and before what opens it', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}" open></soc-case-study>`);
    const note = inside(study, '[part=content-note]');
    for (const part of ['[part=toggle]', '[part=statements]']) {
      const place = note.compareDocumentPosition(inside(study, part));
      expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    }
  });

  it('says its place in words, and draws its figures as soc-stat does', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}" open></soc-case-study>`);
    expect(inside(study, '[part=place]').textContent).to.match(/^Western Balkans \(Albania, /);
    const stat = await put<SocStat>(
      '<soc-stat name="women-among-sex-trafficking-recruiters-bosnia-and-herzegovina"></soc-stat>',
    );
    const drawn = (element: Element) => inside(element, 'figure [part=picture]').innerHTML;
    expect(drawn(study).replace(/<!--.*?-->/g, '')).to.equal(
      drawn(stat).replace(/<!--.*?-->/g, ''),
    );
  });

  it('opens when the reader presses its summary, and reflects that', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}"></soc-case-study>`);
    const reading = inside<HTMLDetailsElement>(study, '[part=reading]');
    const onToggle = new Promise((resolve) => reading.addEventListener('toggle', resolve));
    inside(study, '[part=toggle]').click();
    await onToggle;
    await study.updateComplete;
    expect(study.open).to.be.true;
    expect(study.hasAttribute('open')).to.be.true;
    await expect(study).to.be.accessible();
  });

  it('opens by its attribute, and shows text, endnotes and figures', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}" open></soc-case-study>`);
    expect(inside<HTMLDetailsElement>(study, '[part=reading]').open).to.be.true;
    expect(inside(study, '[part=endnote]').getAttribute('aria-label')).to.equal('Endnote 2');
    expect(inside(study, 'figure [part=value]').textContent).to.equal('57%');
    expect(text(study)).to.contain('Endnote 11: source, limits and reuse');
  });

  it('opens for the printer, and closes again', async () => {
    const study = await put<SocCaseStudy>(`<soc-case-study name="${name}"></soc-case-study>`);
    const closed = () => study.shadowRoot!.querySelectorAll('details:not([open])').length;
    const before = closed();
    dispatchEvent(new Event('beforeprint'));
    expect(closed()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(closed()).to.equal(before);
  });

  it('keeps the fallback where a figure of the case study is missing', async () => {
    const study = document.createElement('soc-case-study');
    study.innerHTML = '<p>The same in plain words.</p>';
    study.caseStudy = {
      id: 'own',
      title: 'An example',
      summary: 'An example.',
      place: null,
      period: null,
      categories: [],
      aspect: 'roles',
      statements: [{ text: 'An example.', sources: [1] }, { statistic: 'women-among-traffickers' }],
      sources: [1],
    };
    document.body.append(study);
    await settled();
    expect(showsFallback(study)).to.be.true;
    expect(consoleMessages()[0]).to.contain('"women-among-convicted-traffickers"');
  });

  it('names the nearest where there is no such case study', async () => {
    const study = await put(
      '<soc-case-study name="women-in-gangs"><p>Fallback</p></soc-case-study>',
    );
    expect(showsFallback(study)).to.be.true;
    expect(consoleMessages()[0]).to.contain('"women-in-gangs-in-cape-town"');
  });
});
