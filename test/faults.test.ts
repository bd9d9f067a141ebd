import { expect, waitUntil } from '@open-wc/testing';
import '../src/index.js';
import type { SocFactsheet } from '../src/elements/soc-factsheet/soc-factsheet.js';
import type { SocErrorEvent } from '../src/internal/events/error-event.js';
import { consoleMessages, inside, settled, showsFallback } from './support.js';

const stat = '<soc-stat name="women-among-trafficking-victims"><p>Fallback</p></soc-stat>';
const fault = (name: string) => new URL(`/fault/${name}`, location.href).href;

/** An element that loads from there, and whatever it says until it has its data or an error. */
async function load(src: string) {
  const element = document.createElement('soc-factsheet');
  const errors: SocErrorEvent[] = [];
  element.addEventListener('soc-error', (event) => errors.push(event));
  const ended = new Promise((resolve) => {
    element.addEventListener('soc-load', resolve, { once: true });
    element.addEventListener('soc-error', resolve, { once: true });
  });
  element.innerHTML = stat;
  element.src = src;
  document.body.append(element);
  await ended;
  await settled();
  return { element, errors };
}

const shown = (element: Element) =>
  inside(element.querySelector('soc-stat')!, '[part=value]').textContent;

describe('the validator of a page’s own factsheet', () => {
  for (const [page, says] of [
    ['no-validator', /> soc-validate\.js could not be loaded, so the page’s own factsheet/],
    ['older-validator', /> soc-validate\.js is version 0\.0\.1, /],
  ] as const) {
    it(`leaves the fallback and names the file: ${page}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = new URL(`./pages/${page}.html`, import.meta.url).href;
      document.body.append(frame);
      const warnings = () =>
        (
          (frame.contentWindow as (Window & { complaints?: string[] }) | null)?.complaints ?? []
        ).filter((complaint) => complaint.startsWith('warn: <soc-factsheet> '));
      await waitUntil(() => warnings().length, 'There is no warning.');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.match(says);
      const element = frame.contentDocument!.querySelector('soc-factsheet')!;
      expect(showsFallback(element)).to.be.true;
    });
  }
});

describe('a factsheet at an address', () => {
  for (const name of ['good', 'bom', 'no-type', 'redirect']) {
    it(`shows what it got: ${name}`, async () => {
      const { element, errors } = await load(fault(name));
      expect(shown(element)).to.equal('72%');
      expect(errors).to.be.empty;
    });
  }

  it('is found relative to the page', async () => {
    const { element } = await load('/fault/good');
    expect(shown(element)).to.equal('72%');
  });

  const faults: [name: string, says: RegExp][] = [
    ['missing', /answered 404; check the address/],
    ['broken', /answered 500; check the address/],
    ['loop', /could not be fetched; check the address/],
    ['as-html', /is of type text\/html.*; it must be JSON/],
    ['html', /is not JSON: /],
    ['truncated', /is not JSON: .*soc-elements validate/],
    ['shape', /statistics is "none"; it must be a list/],
    ['list', /The factsheet is an empty list; it must be an object/],
    ['empty', /is empty; it must be a factsheet as JSON/],
    ['null', /holds null; it must be a factsheet/],
    ['large', /is larger than 5 MB/],
    ['deep', /The factsheet is a list|is not JSON/],
    ['deep-inside', /sections\[\d+\]\.blocks\[0\] is a list|is not JSON/],
    ['proto', /__proto__ is not a known key|constructor is not a known key/],
    ['duplicate-ids', /statistics\[1\]\.id is ".*"; it must be different from statistics\[0\]\.id/],
    ['unknown-keys', /statistics\[0\]\.valeu is not a known key; the nearest are/],
    [
      'script-links',
      /resources\[0\]\.url is "javascript:alert\(1\)"; it must be an http or https address/,
    ],
  ];

  for (const [name, says] of faults) {
    it(`says once what to do, and leaves the fallback: ${name}`, async () => {
      const globals = Object.getOwnPropertyNames(globalThis).length;
      const { element, errors } = await load(fault(name));
      expect(errors).to.have.length(1);
      expect(errors[0]!.message).to.match(says);
      expect(showsFallback(element.querySelector('soc-stat')!)).to.be.true;
      expect(inside(element, '[role=status]').textContent).to.contain('cannot be shown');
      expect(consoleMessages().filter((message) => message.startsWith('warn'))).to.have.length(1);
      expect(Object.getOwnPropertyNames(globalThis).length).to.equal(globals);
      expect('polluted' in {}).to.be.false;
    });
  }

  it('may be no address at all', async () => {
    const { errors } = await load('http://[');
    expect(errors.map(({ message }) => message)).to.deep.equal([
      'src is "http://["; it must be the address of a factsheet\'s JSON file.',
    ]);
    consoleMessages();
  });

  for (const empty of ['', ' \n ']) {
    it(`is missed where its address is empty: ${JSON.stringify(empty)}`, async () => {
      const holder = document.createElement('div');
      const errors: SocErrorEvent[] = [];
      holder.addEventListener('soc-error', (event) => errors.push(event));
      document.body.append(holder);
      const ended = new Promise((resolve) => holder.addEventListener('soc-error', resolve));
      holder.innerHTML = `<soc-factsheet src="${empty}">${stat}</soc-factsheet>
        <soc-factsheet src="${empty}"><p slot="fallback">Fallback</p></soc-factsheet>`;
      await ended;
      await settled();
      const [around, alone] = holder.querySelectorAll('soc-factsheet');
      expect(errors.map(({ target }) => target)).to.deep.equal([around, alone]);
      for (const { problems } of errors) {
        const message = `src is "${empty}"; it must be the address of a factsheet's JSON file.`;
        expect(problems).to.deep.equal([{ path: 'src', message }]);
      }
      expect(showsFallback(around!.querySelector('soc-stat')!)).to.be.true;
      expect(alone!.shadowRoot!.querySelector('[part=title]')).to.be.null;
      expect(alone!.firstElementChild!.checkVisibility()).to.be.true;
      expect(consoleMessages()).to.have.length(2);
    });
  }

  it('is that of another source where there is no src', async () => {
    const element = document.createElement('soc-factsheet') as SocFactsheet;
    element.innerHTML = stat;
    for (const absent of [undefined, null]) {
      element.src = absent as undefined;
      document.body.append(element);
      await settled();
      expect(shown(element)).to.equal('72%');
      element.remove();
    }
    element.setAttribute('src', fault('missing'));
    element.removeAttribute('src');
    document.body.append(element);
    await settled();
    expect(shown(element)).to.equal('72%');
  });

  it('is not awaited for ever: a byte a second', async function () {
    this.timeout(20_000);
    const { errors } = await load(fault('slow'));
    expect(errors[0]!.message).to.contain('took longer than 10 seconds');
    consoleMessages();
  });

  it('may be refused by its server’s CORS', async () => {
    const elsewhere = fault('good').replace(
      location.hostname,
      location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
    );
    const { element, errors } = await load(elsewhere);
    expect(errors[0]!.message).to.match(/could not be fetched.*CORS/);
    expect(showsFallback(element.querySelector('soc-stat')!)).to.be.true;
    consoleMessages();
  });

  it('stays as it was when the next cannot be had', async () => {
    const { element, errors } = await load(fault('good'));
    const failed = new Promise((resolve) => element.addEventListener('soc-error', resolve));
    element.src = fault('missing');
    await failed;
    await settled();
    expect(shown(element)).to.equal('72%');
    expect(errors).to.have.length(1);
    expect(consoleMessages()).to.have.length(1);
  });

  it('is forgotten when the element goes, and asked for again when it comes back', async () => {
    const element = document.createElement('soc-factsheet') as SocFactsheet;
    element.innerHTML = stat;
    element.src = fault('slow');
    document.body.append(element);
    await settled();
    element.remove();
    element.src = fault('good');
    const loaded = new Promise((resolve) => element.addEventListener('soc-load', resolve));
    document.body.append(element);
    await loaded;
    await settled();
    expect(shown(element)).to.equal('72%');
  });

  it('is the last one named, whichever comes first', async () => {
    const element = document.createElement('soc-factsheet') as SocFactsheet;
    const errors: SocErrorEvent[] = [];
    element.addEventListener('soc-error', (event) => errors.push(event));
    element.innerHTML = stat;
    element.src = fault('slow');
    document.body.append(element);
    await settled();
    const loaded = new Promise((resolve) => element.addEventListener('soc-load', resolve));
    element.src = fault('good');
    await loaded;
    await settled();
    expect(shown(element)).to.equal('72%');
    expect(errors).to.be.empty;
  });

  it('is fetched once, however many elements name it', async () => {
    const id = crypto.randomUUID();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => load(fault(`counted?id=${id}`))),
    );
    expect(all.map(({ element }) => shown(element))).to.deep.equal(Array(10).fill('72%'));
    expect(await (await fetch(fault(`count?id=${id}`))).text()).to.equal('1');
  });
});
