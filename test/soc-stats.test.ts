import { ContextProvider } from '@lit/context';
import { expect, waitUntil } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import '../src/elements/soc-stats/soc-stats.js';
import type { SocStats } from '../src/elements/soc-stats/soc-stats.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { Factsheet } from '../src/factsheet/types.js';
import { factsheetContext } from '../src/internal/context.js';
import type { SocErrorEvent } from '../src/internal/events/error-event.js';
import { consoleMessages, inside, outline, put, settled, showsFallback, text } from './support.js';

const { statistics } = builtInFactsheet;
const total = statistics.length;

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const titles = (element: Element) =>
  all(element, '[part=stat] [part=title], [part=row] b').map((title) => title.textContent!.trim());
const status = (element: Element) =>
  inside(element, '[role=status]').textContent!.replace(/\s+/g, ' ').trim();
const selects = (element: Element) => all(element, 'select') as HTMLSelectElement[];

/** What a reader does in a list of choices. */
async function choose(stats: SocStats, index: 0 | 1, value: string) {
  const select = selects(stats)[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await stats.updateComplete;
}

function under(factsheet: unknown): { stats: SocStats; set: (factsheet: Factsheet) => void } {
  const element = document.createElement('div');
  const context = new ContextProvider(element, {
    context: factsheetContext,
    initialValue: factsheet as Factsheet,
  });
  context.hostConnected();
  document.body.append(element);
  element.innerHTML = '<soc-stats><p>Fallback</p></soc-stats>';
  return {
    stats: element.querySelector('soc-stats')!,
    set: (factsheet) => context.setValue(factsheet),
  };
}

describe('soc-stats', () => {
  it('shows every figure as a card', async () => {
    const stats = await put<SocStats>('<soc-stats></soc-stats>');
    expect(titles(stats)).to.deep.equal(statistics.map(({ title }) => title));
    expect(all(stats, 'figure')).to.have.length(total);
    expect(status(stats)).to.equal(`${total} of ${total} figures`);
    await expect(stats).to.be.accessible();
  });

  it('has a heading for itself and, a level deeper, for each figure', async () => {
    const stats = await put<SocStats>('<soc-stats heading-level="2"></soc-stats>');
    const headings = outline(stats).filter((line) => line.startsWith('heading'));
    expect(headings[0]).to.equal('heading 2: The figures');
    expect(headings.slice(1)).to.deep.equal(statistics.map(({ title }) => `heading 3: ${title}`));
    stats.headingLevel = 6;
    await stats.updateComplete;
    expect(new Set(all(stats, 'h2, h3, h4, h5, h6').map(({ tagName }) => tagName))).to.deep.equal(
      new Set(['H6']),
    );
  });

  it('names its controls', async () => {
    const stats = await put<SocStats>('<soc-stats category="fraud"></soc-stats>');
    const controls = all(stats, '[part=controls] :is(select, input, fieldset, button)');
    const names = controls.map((control) => {
      const label = control.closest('label');
      const name = label ? (label.querySelector('span') ?? label) : control;
      return `${getRole(control)}: ${label ? name.textContent!.trim() : computeAccessibleName(control)}`;
    });
    expect(names).to.deep.equal([
      'combobox: Kind of crime',
      'combobox: Aspect',
      'group: View',
      'radio: Cards',
      'radio: Table',
      'button: Download as CSV',
    ]);
    for (const select of selects(stats)) expect(select.labels).to.have.length(1);
  });

  it('offers the categories that hold figures, and all aspects', async () => {
    const stats = await put<SocStats>('<soc-stats></soc-stats>');
    const [categories, aspects] = selects(stats).map((select) =>
      [...select.options].map((option) => option.label.trim()),
    );
    expect(categories).to.deep.equal([
      'All',
      'Child sexual exploitation and abuse',
      'Illegal drugs',
      'Illegal firearms',
      'Modern slavery and human trafficking',
    ]);
    expect(aspects).to.deep.equal([
      'All',
      'Linkages',
      'Women’s roles',
      'Victimisation',
      'Interventions',
    ]);
  });

  it('is filtered by its attributes', async () => {
    const stats = await put<SocStats>(
      '<soc-stats category="modern-slavery-and-human-trafficking" aspect="roles"></soc-stats>',
    );
    expect(status(stats)).to.equal(`2 of ${total} figures`);
    expect(inside(stats, '.printed').textContent).to.equal(
      'Modern slavery and human trafficking · Women’s roles',
    );
    expect(titles(stats)).to.have.length(2);
    expect(selects(stats).map(({ value }) => value)).to.deep.equal([
      'modern-slavery-and-human-trafficking',
      'roles',
    ]);
    stats.removeAttribute('aspect');
    await stats.updateComplete;
    expect(selects(stats)[1]!.value).to.equal('');
    expect(titles(stats)).to.have.length(6);
  });

  it('is filtered by the reader, and its properties and attributes follow', async () => {
    const stats = await put<SocStats>('<soc-stats aspect="roles"></soc-stats>');
    await choose(stats, 0, 'illegal-drugs');
    expect([stats.category, stats.getAttribute('category')]).to.deep.equal([
      'illegal-drugs',
      'illegal-drugs',
    ]);
    expect(titles(stats)).to.deep.equal(['Women among people arrested for drug-related offences']);
    await choose(stats, 0, '');
    expect([stats.category, stats.hasAttribute('category')]).to.deep.equal([undefined, false]);
    await choose(stats, 1, '');
    expect(titles(stats)).to.have.length(total);
    // The page has its say again after the reader.
    stats.category = 'illegal-firearms';
    await stats.updateComplete;
    expect(selects(stats)[0]!.value).to.equal('illegal-firearms');
    await choose(stats, 0, 'illegal-drugs');
    stats.category = null;
    await stats.updateComplete;
    expect(selects(stats)[0]!.value).to.equal('');
  });

  it('changes its view by the reader and by the page', async () => {
    const stats = await put<SocStats>('<soc-stats view="globe"></soc-stats>');
    const [cards, table] = all(stats, 'input') as [HTMLInputElement, HTMLInputElement];
    expect([cards.checked, table.checked]).to.deep.equal([true, false]);
    table.click();
    await stats.updateComplete;
    expect([stats.view, stats.getAttribute('view')]).to.deep.equal(['table', 'table']);
    expect(all(stats, '[part=row]')).to.have.length(total);
    expect(all(stats, '[part=stat]')).to.be.empty;
    stats.view = 'cards';
    await stats.updateComplete;
    expect(cards.checked).to.be.true;
    expect(all(stats, '[part=stat]')).to.have.length(total);
  });

  it('says once that a filter is unknown, names the nearest, and shows all', async () => {
    const errors: SocErrorEvent[] = [];
    const note = (event: SocErrorEvent) => errors.push(event);
    document.addEventListener('soc-error', note);
    const stats = await put<SocStats>(
      '<soc-stats category="illegal-drug" aspect="role"></soc-stats>',
    );
    stats.requestUpdate();
    await stats.updateComplete;
    document.removeEventListener('soc-error', note);
    expect(titles(stats)).to.have.length(total);
    expect(selects(stats).map(({ value }) => value)).to.deep.equal(['', '']);
    expect(errors).to.have.length(1);
    expect(errors[0]!.problems.map(({ path }) => path)).to.deep.equal(['category', 'aspect']);
    const [warning, ...more] = consoleMessages();
    expect(more).to.be.empty;
    expect(warning)
      .to.contain('category is "illegal-drug"; it must be one of "')
      .and.to.contain('"roles"');
  });

  it('says that nothing is left, and offers to show all', async () => {
    const stats = await put<SocStats>('<soc-stats category="fraud"></soc-stats>');
    expect(consoleMessages()).to.be.empty; // A category without figures is known all the same.
    expect(selects(stats)[0]!.selectedOptions[0]!.label.trim()).to.equal('Fraud');
    expect(status(stats)).to.equal(`0 of ${total} figures`);
    expect(inside(stats, '[part=empty]').textContent).to.equal(
      'The factsheet has no figure on this.',
    );
    expect(inside<HTMLButtonElement>(stats, '[part=download]').disabled).to.be.true;
    await expect(stats).to.be.accessible();
    inside(stats, '[part=clear]').click();
    await stats.updateComplete;
    expect(titles(stats)).to.have.length(total);
    expect(stats.hasAttribute('category')).to.be.false;
    expect(stats.shadowRoot!.activeElement).to.equal(selects(stats)[0]);
  });

  it('changes what it announces only when that changes', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    let changes = 0;
    new MutationObserver((records) => {
      changes += records.length;
    }).observe(inside(stats, '[role=status]'), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    inside(stats, '[part=sort]').click();
    stats.view = 'cards';
    await stats.updateComplete;
    expect(changes).to.equal(0);
    await choose(stats, 1, 'roles');
    expect(changes).to.equal(1);
    expect(status(stats)).to.equal(`5 of ${total} figures`);
  });

  it('keeps an open disclosure with its figure', async () => {
    const stats = await put<SocStats>('<soc-stats></soc-stats>');
    inside(stats, '[part=stat] details').toggleAttribute('open', true);
    await choose(stats, 1, 'victimisation');
    expect(all(stats, 'details[open]')).to.be.empty;
  });

  it('is a table with caption, heads and roles', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    const table = inside(stats, 'table');
    expect(computeAccessibleName(table)).to.equal('The figures');
    expect(inside(stats, 'caption').textContent).to.contain('within their kind');
    expect(all(stats, 'thead th').map((head) => head.textContent!.trim())).to.deep.equal([
      'Figure',
      'Value',
      'Who',
      'Place',
      'Period',
      'Endnotes',
    ]);
    const row = all(stats, '[part=row]').find((row) =>
      text(row).includes('Women among people arrested'),
    )!;
    expect([...row.children].slice(1).map(text)).to.deep.equal([
      'about 10%',
      'People arrested for drug-related offences',
      '96 countries',
      'Not stated',
      '8',
    ]);
    expect(text(row)).to.contain('which 96 countries');
    expect(text(table)).to.contain('12 years or younger').and.to.contain('World');
    await expect(stats).to.be.accessible();
  });

  it('keeps the table’s roles where it is narrow', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    stats.parentElement!.style.width = '320px';
    expect(getComputedStyle(inside(stats, 'td')).display).to.equal('block');
    expect(stats.scrollWidth).to.be.at.most(320);
    for (const [selector, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['td', 'cell'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
    ] as const) {
      expect(inside(stats, selector).getAttribute('role')).to.equal(role);
    }
    await expect(stats).to.be.accessible();
  });

  it('sorts by its heads, up, then down, and says which way', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    const heads = all(stats, 'th[aria-sort]');
    const ways = () => heads.map((head) => head.getAttribute('aria-sort'));
    expect(ways()).to.deep.equal(['none', 'none', 'none', 'none']);
    const press = async (index: number) => {
      const button = heads[index]!.querySelector('button')!;
      button.focus();
      button.click();
      await stats.updateComplete;
      expect(stats.shadowRoot!.activeElement).to.equal(button);
    };
    const column = (index: number) =>
      all(stats, '[part=row]').map((row) => text(row.children[index]!));
    await press(0);
    expect(ways()).to.deep.equal(['ascending', 'none', 'none', 'none']);
    const byTitle = titles(stats);
    expect(byTitle).to.deep.equal([...byTitle].sort((a, b) => a.localeCompare(b, 'en')));
    await press(0);
    expect(ways()[0]).to.equal('descending');
    expect(titles(stats)).to.deep.equal(byTitle.reverse());
    await press(1);
    expect(ways()).to.deep.equal(['none', 'ascending', 'none', 'none']);
    expect(column(1).slice(0, 2)).to.deep.equal(['nearly 8%', 'about 10%']);
    expect(column(1).at(-1)).to.equal('12 years or younger');
    await press(1);
    expect(column(1)[0]).to.equal('90%');
    expect(column(1).at(-1)).to.equal('12 years or younger');
    await press(2);
    expect(column(3)[0]).to.equal('96 countries');
    expect(column(3).at(-1)).to.equal('Not stated');
    await press(3);
    expect(column(4)[0]).to.match(/^2004\s?–\s?2013$/);
    expect(column(4).at(-1)).to.equal('Not stated');
    await press(3);
    expect(column(4)[0]).to.match(/^2017\s?–\s?2018$/);
    expect(column(4).at(-1)).to.equal('Not stated');
  });

  it('keeps the order when it is filtered', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    all(stats, '[part=sort]')[1]!.click();
    await choose(stats, 1, 'roles');
    expect(all(stats, '[part=value]').map(text)).to.deep.equal(['10%', '38%', '41%', '57%', '68%']);
  });

  it('leads from an endnote in the table to the list below', async () => {
    const stats = await put<SocStats>('<soc-stats view="table"></soc-stats>');
    const link = all(stats, '[part=endnote]').at(-1)!;
    link.click();
    expect(inside<HTMLDetailsElement>(stats, '[part=attribution]').open).to.be.true;
    expect(stats.shadowRoot!.activeElement!.getAttribute('value')).to.equal(link.textContent);
  });

  describe('saves as CSV', () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let saved: { blob: Blob; href: string; name: string }[];
    let revoked: string[];

    beforeEach(() => {
      saved = [];
      revoked = [];
      let blob: Blob;
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return createObjectURL.call(URL, given);
      };
      URL.revokeObjectURL = (href) => {
        revoked.push(href);
        revokeObjectURL.call(URL, href);
      };
      HTMLAnchorElement.prototype.click = function () {
        saved.push({ blob, href: this.href, name: this.download });
      };
    });

    afterEach(() => {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    });

    it('the figures shown, in their order, and says so', async () => {
      const stats = await put<SocStats>('<soc-stats view="table" aspect="roles"></soc-stats>');
      const entries = [history.length, location.href];
      all(stats, '[part=sort]')[1]!.click();
      await stats.updateComplete;
      inside(stats, '[part=download]').click();
      await waitUntil(() => status(stats).includes('Saved'), 'a file');
      const [{ blob, href, name }] = saved as [(typeof saved)[0]];
      expect([blob.type, name]).to.deep.equal(['text/csv', 'figures-roles.csv']);
      expect(href).to.match(/^blob:/);
      const lines = (await blob.text()).trim().split('\r\n');
      expect(lines[0]).to.contain('id,title,kind,value');
      expect(lines).to.have.length(6);
      expect(lines[1]).to.match(/^women-among-drug-arrests,/);
      expect(status(stats)).to.equal(`5 of ${total} figures Saved 5 figures as figures-roles.csv`);
      expect([history.length, location.href]).to.deep.equal(entries);
      expect(document.querySelector('a')).to.be.null;
      await choose(stats, 0, 'illegal-drugs');
      expect(status(stats)).to.equal(`1 of ${total} figures`);
      inside(stats, '[part=download]').click();
      await waitUntil(() => status(stats).includes('Saved'), 'a second file');
      expect(status(stats)).to.contain('Saved 1 figure as figures-illegal-drugs-roles.csv');
      while (revoked.length < saved.length) await new Promise(requestAnimationFrame);
      expect(revoked).to.deep.equal(saved.map((each) => each.href));
    });
  });

  it('waits for the factsheet above it, and follows it', async () => {
    const { stats, set } = under('pending');
    await settled();
    expect(showsFallback(stats)).to.be.true;
    set({ ...builtInFactsheet, statistics: statistics.slice(0, 3) });
    await settled();
    expect(status(stats)).to.equal('3 of 3 figures');
    expect([...selects(stats)[0]!.options].map(({ value }) => value)).to.deep.equal([
      '',
      'modern-slavery-and-human-trafficking',
    ]);
    set(builtInFactsheet);
    await settled();
    expect(status(stats)).to.equal(`${total} of ${total} figures`);
    expect(selects(stats)[0]!.value).to.equal('');
  });

  it('keeps its fallback where a figure is broken, and names what is wrong', async () => {
    const { stats } = under({
      ...builtInFactsheet,
      statistics: [statistics[0], { text: '', sources: [] }],
    });
    await settled();
    expect(showsFallback(stats)).to.be.true;
    expect(consoleMessages()[0])
      .to.contain('statistics[1].text is ""')
      .and.to.contain('statistics[1].measure');
  });

  it('writes numbers and places in the reader’s language', async () => {
    const stats = await put<SocStats>('<soc-stats view="table" lang="en"></soc-stats>');
    stats.lang = 'de';
    await Promise.resolve();
    await settled();
    expect(text(stats)).to.match(/\+1\.000\s%/);
    expect(text(stats)).to.contain('Kolumbien').and.to.contain('12 Jahre');
    expect(inside(stats, 'table').lang).to.equal('en');
  });

  it('hides its controls in print, and opens what is closed', async () => {
    const stats = await put<SocStats>('<soc-stats aspect="roles"></soc-stats>');
    dispatchEvent(new Event('beforeprint'));
    expect(all(stats, 'details:not([open])')).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    expect(all(stats, 'details[open]')).to.be.empty;
  });
});
