import { expect } from '@open-wc/testing';
import '../src/elements/soc-exit-framework/soc-exit-framework.js';
import type { SocExitFramework } from '../src/elements/soc-exit-framework/soc-exit-framework.js';
import { consoleMessages, inside, outline, put, settled, showsFallback } from './support.js';

describe('soc-exit-framework', () => {
  it('shows three levels in the order of time, each with aim and example', async () => {
    const framework = await put<SocExitFramework>('<soc-exit-framework></soc-exit-framework>');
    const levels = [...framework.shadowRoot!.querySelectorAll('ol > [part=level]')];
    expect(levels).to.have.length(3);
    for (const [index, word] of ['Immediate', 'Medium', 'Longer'].entries()) {
      expect(levels[index]!.querySelector('[part=level-title]')!.textContent).to.contain(word);
      expect(levels[index]!.querySelector('[part=aim]')!.textContent).to.not.be.empty;
      expect(levels[index]!.querySelectorAll('[part=examples] li')).to.have.length.above(0);
    }
    await expect(framework).to.be.accessible();
  });

  it('has a heading, and one a level deeper for each level of the framework', async () => {
    const framework = await put('<soc-exit-framework heading-level="2"></soc-exit-framework>');
    const levels = outline(framework).map((line) => line.slice(0, 9));
    expect(levels.slice(0, 4)).to.deep.equal(['heading 2', 'heading 3', 'heading 3', 'heading 3']);
  });

  it('shows an organisation’s own words where it wrote some, and no empty frame elsewhere', async () => {
    const framework = await put<SocExitFramework>(
      '<soc-exit-framework><p slot="immediate">What we do.</p></soc-exit-framework>',
    );
    const frames = [...framework.shadowRoot!.querySelectorAll<HTMLElement>('[part=local-content]')];
    expect(frames.map(({ hidden }) => hidden)).to.deep.equal([false, true, true]);
    expect(getComputedStyle(frames[1]!).display).to.equal('none');
  });

  it('shows words that are slotted later', async () => {
    const framework = await put<SocExitFramework>('<soc-exit-framework></soc-exit-framework>');
    const slot = inside(framework, 'slot[name=longer-term]');
    const filled = new Promise((resolve) => slot.addEventListener('slotchange', resolve));
    framework.innerHTML = '<p slot="longer-term">What we do later.</p>';
    await filled;
    await framework.updateComplete;
    expect(slot.closest<HTMLElement>('[part=local-content]')!.hidden).to.be.false;
  });

  it('loses neither the fallback nor the slotted words when the framework is unknown', async () => {
    const framework = await put(
      '<soc-exit-framework name="exit"><p>Fallback</p><p slot="immediate">Ours</p></soc-exit-framework>',
    );
    expect(showsFallback(framework)).to.be.true;
    expect(
      inside<HTMLSlotElement>(framework, 'slot[name=immediate]').assignedNodes(),
    ).to.have.length(1);
    expect(consoleMessages()[0]).to.contain('"exit-from-gangs"');
  });

  it('takes a framework of the page’s own, late', async () => {
    const framework = document.createElement('soc-exit-framework');
    framework.framework = null;
    document.body.append(framework);
    await settled();
    expect(inside(framework, '[part=message]').textContent).to.contain('Loading');
    framework.framework = {
      id: 'own',
      title: 'An example',
      text: 'An example of a framework.',
      place: 'ZA',
      categories: [],
      aspect: 'interventions',
      levels: [{ id: 'immediate', title: 'Now', aim: 'An aim.', examples: [] }],
      sources: [5],
    };
    await framework.updateComplete;
    expect(inside(framework, '[part=level-title]').textContent).to.equal('Now');
    expect(framework.shadowRoot!.querySelector('[part=examples]')).to.be.null;
  });

  it('names what is wrong in broken data', async () => {
    const framework = document.createElement('soc-exit-framework');
    framework.framework = { title: 'An example', text: 'x', levels: [{ id: 'soon' }] } as never;
    document.body.append(framework);
    await settled();
    const [warning] = consoleMessages();
    expect(warning).to.contain('framework.levels[0].id is "soon"; it must be one of "immediate"');
    expect(warning).to.contain('framework.levels[0].aim is missing; it must be a text');
  });
});
