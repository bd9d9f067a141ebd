import { ContextConsumer } from '@lit/context';
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { factsheetContext, headingLevelContext } from '../src/context.js';
import '../src/elements/soc-factsheet/soc-factsheet.js';
import type { SocFactsheet } from '../src/elements/soc-factsheet/soc-factsheet.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import { put, settled, text } from './support.js';

/** An element of one's own, as in docs/frameworks.md. */
class FigureCount extends LitElement {
  #factsheet = new ContextConsumer(this, { context: factsheetContext, subscribe: true });
  #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });

  protected override render() {
    const { value } = this.#factsheet;
    if (typeof value !== 'object') return html`${value ?? 'no provider'}`;
    return html`${value.statistics.length} figures, level ${this.#level.value ?? 3}`;
  }
}
customElements.define('figure-count', FigureCount);

describe('an element of one’s own on soc-elements/context', () => {
  it('gets the factsheet and the heading level of the soc-factsheet around it', async () => {
    const provider = await put<SocFactsheet>(
      '<soc-factsheet heading-level="4"><figure-count></figure-count></soc-factsheet>',
    );
    const count = provider.querySelector('figure-count')!;
    const figures = builtInFactsheet.statistics.length;
    expect(text(count)).to.equal(`${figures} figures, level 4`);

    provider.factsheet = { ...builtInFactsheet, statistics: [], sections: [], caseStudies: [] };
    await provider.updateComplete;
    await settled();
    expect(text(count)).to.equal('0 figures, level 4');
  });

  it('gets the status of a factsheet that is not there yet, or cannot be', async () => {
    const provider = document.createElement('soc-factsheet');
    provider.factsheet = null;
    provider.append(document.createElement('figure-count'));
    document.body.append(provider);
    await settled();
    expect(text(provider.querySelector('figure-count')!)).to.equal('pending');
  });

  it('knows that it has no provider', async () => {
    expect(text(await put('<figure-count></figure-count>'))).to.equal('no provider');
  });
});
