import { expect } from '@open-wc/testing';
import '../src/elements/soc-stat/soc-stat.js';
import type { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import type { SocErrorEvent } from '../src/internal/events/error-event.js';
import { consoleMessages, inside, outline, put, settled, showsFallback, text } from './support.js';

const name = 'women-among-trafficking-victims';
const own = {
  id: 'own',
  title: 'An example',
  measure: { kind: 'count', value: 1234 },
  hedge: 'at least',
  text: 'At least 1,234 is an example.',
  population: 'Examples',
  place: 'CO',
  period: { from: 2004, to: 2013 },
  categories: [],
  aspect: 'roles',
  sources: [9],
} as const;

describe('soc-stat', () => {
  it('shows figure, sentence, place, period, endnote and limits', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    expect(inside(stat, '[part=value]').textContent).to.equal('72%');
    expect(inside(stat, '[part=text]').textContent).to.match(/72% of victims .* are women/);
    expect(inside(stat, '[part=not-stated]').textContent).to.equal('Place and period not stated');
    expect(inside(stat, '[part=sources]').textContent).to.contain('Endnote 23');
    expect(inside(stat, '[part=note]').textContent).to.contain('Not stated:');
    expect(showsFallback(stat)).to.be.false;
  });

  it('has a heading, a figure named by its sentence, and a disclosure', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    const [heading, figure, disclosure] = outline(stat);
    expect(heading).to.equal(
      'heading 3: Women among victims of trafficking for sexual exploitation',
    );
    expect(figure).to.match(/^figure: 72% of victims/);
    expect(disclosure).to.equal('disclosure: Endnote 23: source, limits and reuse');
    expect(inside(stat, '[part=picture]').getAttribute('aria-hidden')).to.equal('true');
  });

  it('passes an audit, opened', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    inside<HTMLDetailsElement>(stat, 'details').open = true;
    await expect(stat).to.be.accessible();
  });

  it('tells what it said before it was corrected, each time, in the language of the page', async () => {
    const place = await put(
      '<div lang="de"><soc-stat name="women-among-drug-arrests"></soc-stat></div>',
    );
    const stat = place.querySelector('soc-stat')!;
    stat.stat = {
      ...own,
      categories: [],
      sources: [9],
      corrections: [
        { date: '2026-05-31', text: 'It was 1,243, two figures interchanged.' },
        { date: '2026-01-02', text: 'It was 1,200, rounded.' },
      ],
    };
    await settled(stat);
    const told = [...stat.shadowRoot!.querySelectorAll('[part=correction]')];
    expect(told.map((each) => each.textContent!.trim().replace(/\s+/g, ' '))).to.deep.equal([
      'Corrected on 31. Mai 2026: It was 1,243, two figures interchanged.',
      'Corrected on 2. Januar 2026: It was 1,200, rounded.',
    ]);
  });

  it('draws as many marks as the share counts', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    const marks = (part: string) =>
      inside(stat, `path.${part}`).getAttribute('d')!.split('M').length - 1;
    expect([marks('counted'), marks('rest')]).to.deep.equal([72, 28]);
  });

  it('says the hedge beside the value', async () => {
    const stat = await put<SocStat>('<soc-stat name="women-among-drug-arrests"></soc-stat>');
    expect(inside(stat, '[part=number]').textContent!.trim().replace(/\s+/g, ' ')).to.equal(
      'about 10%',
    );
    const age = await put<SocStat>(
      '<soc-stat name="age-of-most-victims-of-online-sexual-abuse"></soc-stat>',
    );
    expect(inside(age, '[part=number]').textContent!.trim().replace(/\s+/g, ' ')).to.equal(
      '12 years or younger',
    );
  });

  it('names regions that the engine has no name for', async () => {
    const stat = await put<SocStat>(
      '<soc-stat name="women-among-convicted-traffickers"></soc-stat>',
    );
    expect(inside(stat, '[part=place]').textContent).to.equal('World');
  });

  it('takes a statistic of the page’s own', async () => {
    const stat = await put<SocStat>(
      '<soc-stat></soc-stat>'.replace('<soc-stat', '<soc-stat hidden'),
    );
    consoleMessages();
    stat.stat = { ...own, categories: [], sources: [9] };
    await stat.updateComplete;
    expect(text(stat))
      .to.contain('at least 1,234')
      .and.to.contain('Colombia')
      .and.to.contain('2004');
  });

  it('waits for late data with the fallback, and then shows it', async () => {
    const stat = document.createElement('soc-stat');
    stat.innerHTML = '<p>The same in plain words.</p>';
    stat.stat = null;
    document.body.append(stat);
    await stat.updateComplete;
    expect(showsFallback(stat)).to.be.true;
    stat.stat = { ...own, categories: [], sources: [9] };
    await stat.updateComplete;
    expect(showsFallback(stat)).to.be.false;
  });

  for (const [what, wrong, says] of [
    ['an unknown name', { name: 'women-amongst-trafficking-victims' }, `"${name}"`],
    ['no name', {}, 'missing'],
    [
      'an unknown kind',
      { stat: { ...own, measure: { kind: 'pie', value: 1 } } },
      'stat.measure.kind is "pie"; it must be one of "share"',
    ],
    [
      'a value that is no number',
      { stat: { ...own, measure: { kind: 'share', value: '7' } } },
      'stat.measure.value is "7"; it must be a number',
    ],
    ['no endnote', { stat: { ...own, sources: [] } }, 'stat.sources'],
    ['no object', { stat: 5 }, 'stat is 5; it must be an object'],
    ['a place nobody knows', { stat: { ...own, place: 'nowhere' } }, 'ISO 3166 country code'],
  ] as const) {
    it(`keeps the fallback for ${what}, and says so once`, async () => {
      const errors: SocErrorEvent[] = [];
      document.addEventListener('soc-error', (event) => errors.push(event), { once: true });
      const stat = Object.assign(document.createElement('soc-stat'), wrong);
      stat.innerHTML = '<p>The same in plain words.</p>';
      document.body.append(stat);
      await stat.updateComplete;
      stat.requestUpdate();
      await stat.updateComplete;
      expect(showsFallback(stat)).to.be.true;
      expect(errors).to.have.length(1);
      expect(errors[0]!.message).to.contain(says);
      expect(errors[0]!.composed && errors[0]!.bubbles).to.be.true;
      expect(errors[0]!.problems[0]!.path).to.be.a('string');
      const [warning, ...more] = consoleMessages();
      expect(warning).to.contain('<soc-stat>').and.to.contain(says);
      expect(more).to.be.empty;
    });
  }

  it('shows a short message where there is no fallback', async () => {
    const stat = await put<SocStat>('<soc-stat name="unknown"></soc-stat>');
    expect(text(stat)).to.equal('This evidence cannot be shown here.');
    expect(consoleMessages()).to.have.length(1);
  });

  it('shows a fallback that the parser brings later', async () => {
    const stat = await put<SocStat>('<soc-stat name="unknown"></soc-stat>');
    consoleMessages();
    stat.innerHTML = '<p>Later.</p>';
    await new Promise((resolve) => inside(stat, 'slot').addEventListener('slotchange', resolve));
    await stat.updateComplete;
    expect(stat.shadowRoot!.querySelector('[part=message]')).to.be.null;
  });

  it('recovers when the name is put right', async () => {
    const stat = await put<SocStat>('<soc-stat name="unknown"><p>Fallback</p></soc-stat>');
    consoleMessages();
    stat.name = name;
    await settled();
    expect(showsFallback(stat)).to.be.false;
  });

  it('stays out of the layout when hidden, whatever the page styles', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}" hidden></soc-stat>`);
    const style = new CSSStyleSheet();
    style.replaceSync('soc-stat { display: grid }');
    document.adoptedStyleSheets = [style];
    expect(getComputedStyle(stat).display).to.equal('none');
    document.adoptedStyleSheets = [];
  });
});
