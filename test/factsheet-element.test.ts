import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import '../src/index.js';
import type { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import * as english from '../src/factsheet/built-in.js';
import type { Factsheet, Statistic } from '../src/factsheet/types.js';
import { factsheetContext, headingLevelContext } from '../src/internal/context.js';
import { define } from '../src/internal/define.js';
import type { SocEndnoteEvent } from '../src/internal/events/endnote-event.js';
import { consoleMessages, inside, outline, put, settled, showsFallback } from './support.js';

const name = 'women-among-trafficking-victims';

/** A factsheet that differs from the built-in one in one figure. */
function factsheet(value: number): Factsheet {
  const original = english.statistics.find(({ id }) => id === name)!;
  const changed: Statistic = { ...original, measure: { kind: 'share', value } };
  return { ...english.factsheetInfo, ...english, statistics: [changed] } as unknown as Factsheet;
}

function provider(value: Factsheet | 'pending', level?: number) {
  const element = document.createElement('div');
  const context = new ContextProvider(element, { context: factsheetContext, initialValue: value });
  context.hostConnected();
  if (level) new ContextProvider(element, { context: headingLevelContext, initialValue: level });
  document.body.append(element);
  return { element, context };
}

describe('an element and the page around it', () => {
  it('takes the factsheet above it, and follows its changes', async () => {
    const { element, context } = provider(factsheet(10));
    element.innerHTML = `<soc-stat name="${name}"></soc-stat>`;
    await settled();
    const stat = element.querySelector('soc-stat')!;
    expect(inside(stat, '[part=value]').textContent).to.equal('10%');
    context.setValue(factsheet(20));
    await settled();
    expect(inside(stat, '[part=value]').textContent).to.equal('20%');
  });

  it('waits with its fallback while that factsheet is on its way, and is no error', async () => {
    const { element, context } = provider('pending');
    element.innerHTML = `<soc-stat name="${name}"><p>Fallback</p></soc-stat>`;
    await settled();
    const stat = element.querySelector('soc-stat')!;
    expect(showsFallback(stat)).to.be.true;
    context.setValue(factsheet(30));
    await settled();
    expect(inside(stat, '[part=value]').textContent).to.equal('30%');
  });

  it('follows when it is moved to another factsheet, or to none', async () => {
    const first = provider(factsheet(10));
    const second = provider(factsheet(20));
    first.element.innerHTML = `<soc-stat name="${name}"></soc-stat>`;
    const stat = first.element.querySelector('soc-stat')!;
    await settled();
    second.element.append(stat);
    await settled();
    expect(inside(stat, '[part=value]').textContent).to.equal('20%');
    document.body.append(stat);
    await settled();
    expect(inside(stat, '[part=value]').textContent).to.equal('72%');
  });

  it('survives removal and comes back', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    const place = stat.parentElement!;
    stat.remove();
    document.documentElement.lang = 'de';
    place.append(stat);
    await settled();
    expect(inside(stat, '[part=value]').textContent).to.match(/^72\s%$/);
    document.documentElement.lang = 'en';
  });

  for (const [given, around, level] of [
    [null, undefined, 3],
    ['4', undefined, 4],
    ['1', undefined, 2],
    ['9', undefined, 6],
    ['-2', undefined, 2],
    ['two', undefined, 3],
    ['', 5, 5],
    [null, 4, 4],
    ['2', 4, 2],
  ] as const) {
    it(`has heading ${level} with heading-level ${given} and ${around} around it`, async () => {
      const { element } = provider(factsheet(10), around);
      const attribute = given === null ? '' : `heading-level="${given}"`;
      element.innerHTML = `<soc-stat name="${name}" ${attribute}></soc-stat>`;
      await settled();
      expect(outline(element.querySelector('soc-stat')!)[0]).to.match(
        new RegExp(`^heading ${level}:`),
      );
    });
  }

  it('leads from an endnote to what is known of it, and leaves the history as it was', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    const entries = history.length;
    inside(stat, '[part=endnote]').click();
    expect(inside<HTMLDetailsElement>(stat, '[part=attribution]').open).to.be.true;
    expect(stat.shadowRoot!.activeElement).to.equal(inside(stat, '[part=attribution] li'));
    expect([location.hash, history.length]).to.deep.equal(['', entries]);
  });

  it('opens the disclosure of the claim whose endnote it is, where several cite the same', async () => {
    const section = await put<HTMLElement>(
      '<soc-section name="online-sexual-abuse"></soc-section>',
    );
    const stat = inside(section, '#stat-online-sexual-abuse-by-parents');
    stat.querySelector<HTMLElement>('[part=endnote]')!.click();
    const opened = [...section.shadowRoot!.querySelectorAll('details[open]')];
    expect(opened).to.deep.equal([stat.querySelector('details')]);
  });

  it('leaves the endnote to whoever takes it over', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    let number: number | undefined;
    const take = (event: SocEndnoteEvent) => {
      number = event.number;
      event.preventDefault();
    };
    document.addEventListener('soc-endnote', take, { once: true });
    inside(stat, '[part=endnote]').click();
    expect(number).to.equal(23);
    expect(inside<HTMLDetailsElement>(stat, '[part=attribution]').open).to.be.false;
  });

  it('leaves the first definition of a tag, and warns once of another version', () => {
    const first = customElements.get('soc-stat');
    class Copy extends HTMLElement {
      static version = '0.0.1';
    }
    define('soc-stat', Copy);
    define('soc-case-study', class extends Copy {});
    expect(customElements.get('soc-stat')).to.equal(first);
    const [warning, ...more] = consoleMessages();
    expect(warning).to.contain('is already on this page, so 0.0.1 is not used');
    expect(more).to.be.empty;
  });

  it('leaves nothing behind when it goes', async () => {
    const stat = await put<SocStat>(`<soc-stat name="${name}"></soc-stat>`);
    stat.remove();
    stat.name = 'unknown';
    await stat.updateComplete;
    consoleMessages();
    document.documentElement.lang = 'fr';
    await Promise.resolve();
    expect(stat.isUpdatePending).to.be.false;
    document.documentElement.lang = 'en';
  });
});
