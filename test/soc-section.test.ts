import { expect } from '@open-wc/testing';
import '../src/elements/soc-section/soc-section.js';
import type { SocSection } from '../src/elements/soc-section/soc-section.js';
import { builtInFactsheet, sections } from '../src/factsheet/built-in.js';
import { consoleMessages, inside, outline, put, showsFallback, text } from './support.js';

describe('soc-section', () => {
  for (const { id, title, blocks } of sections) {
    it(`shows ${id} whole`, async () => {
      const element = await put<SocSection>(`<soc-section name="${id}"></soc-section>`);
      const shown = text(element);
      expect(shown).to.contain(title);
      for (const block of blocks) {
        if (block.kind === 'statement') expect(shown).to.contain(block.text);
        if (block.kind === 'list')
          for (const item of block.items) expect(shown).to.contain(item.text);
        if (block.kind !== 'records') continue;
        for (const record of block.ids.map(
          (each) => builtInFactsheet[block.collection].find((one) => one.id === each)!,
        )) {
          expect(shown).to.contain('title' in record ? record.title : record.text);
        }
      }
    });
  }

  it('shows the parts within it, a heading level deeper', async () => {
    const element = await put(
      '<soc-section name="womens-victimisation" heading-level="2"></soc-section>',
    );
    const headings = outline(element).filter((line) => line.startsWith('heading'));
    expect(headings[0]).to.equal('heading 2: Women’s victimisation in serious and organised crime');
    expect(headings[1]).to.equal('heading 3: Overview');
    expect(headings[2]).to.match(/^heading 4: /);
  });

  it('links its resources without telling them where the reader comes from', async () => {
    const element = await put<SocSection>('<soc-section name="resources"></soc-section>');
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]')];
    expect(links).to.have.length(3);
    for (const { rel } of links) expect(rel).to.equal('noreferrer');
  });

  it('passes an audit', async () => {
    for (const name of ['linkages', 'definition', 'online-sexual-abuse', 'interventions']) {
      const element = await put<SocSection>(`<soc-section name="${name}"></soc-section>`);
      await expect(element).to.be.accessible();
    }
  });

  it('leads from an endnote to what is known of it', async () => {
    const element = await put<SocSection>('<soc-section name="entry-points"></soc-section>');
    inside(element, '[part=endnote]').click();
    const entry = element.shadowRoot!.activeElement as HTMLLIElement;
    expect(entry.value).to.equal(2);
  });

  it('names the nearest where there is no such section', async () => {
    const element = await put('<soc-section name="why-matters"><p>Fallback</p></soc-section>');
    expect(showsFallback(element)).to.be.true;
    expect(consoleMessages()[0]).to.contain('"why-it-matters"');
  });
});
