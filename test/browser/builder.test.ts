import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, puppeteerBrowsers, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve, type TestServer } from './server.js';

/*
 * The builder as an editor uses it: what is picked by pointer or by key, what the address keeps, and
 * what comes out of the clipboard, pasted into an empty HTML file.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const closeLater = closeAfterwards();
let site: TestServer;
let folder: string;

before(async () => {
  // As wherever scripts are served to pages of other origins.
  site = closeLater(await serve('site', { 'Access-Control-Allow-Origin': '*' }));
  folder = mkdtempSync(join(tmpdir(), 'soc-'));
  closeLater({ close: () => rmSync(folder, { recursive: true }) });
});

/** A tab that notes whatever its page, or one framed in it, says. */
async function tab(browser: Browser): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  return { page, said };
}

/** Opens the builder and waits for its preview. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.origin}/builder.html${fragment}`);
  await chosen(page, '');
}

/** Waits until that text is in the snippet and the preview of the snippet has loaded. */
async function chosen(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      document.querySelector<HTMLTextAreaElement>('#snippet')!.value.includes(text) &&
      document.querySelector('#preview[aria-busy="false"]'),
    {},
    text,
  );
}

/**
 * How far the page is scrolled and where Copy is: each place once, from now until that text is in the
 * snippet and its preview has loaded. It goes on for two more frames, since a height that is set from
 * a measurement changes only then.
 */
const places = (page: Page, text: string) =>
  page.evaluate(async (text) => {
    const found = new Set<string>();
    for (let left = 3; left; ) {
      const { x, y, width, height } = document.querySelector('#copy')!.getBoundingClientRect();
      found.add(`page at ${scrollX} ${scrollY}, Copy at ${x} ${y}, ${width} by ${height}`);
      const loaded =
        document.querySelector<HTMLTextAreaElement>('#snippet')!.value.includes(text) &&
        document.querySelector('#preview[aria-busy="false"]');
      if (loaded) left--;
      await new Promise(requestAnimationFrame);
    }
    return [...found];
  }, text);

const snippet = (page: Page) =>
  page.$eval('#snippet', (area) => (area as HTMLTextAreaElement).value);

/** What the elements of a page are called, once they show something. */
const shown = (page: Page, items: number) =>
  page
    .waitForFunction(
      (items) => {
        const titles = [...document.querySelectorAll('body > *')].flatMap(
          (element) => element.shadowRoot?.querySelector('.root [part~=title]')?.textContent ?? [],
        );
        return titles.length === items && titles;
      },
      {},
      items,
    )
    .then((found) => found.jsonValue() as Promise<string[]>);

/** An empty HTML file with that in its body; its address. */
function pasted(name: string, html: string): string {
  const file = join(folder, `${name}.html`);
  const head = `<meta charset="utf-8"><title>Pasted</title><link rel="icon" href="data:,">`;
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`,
  );
  return pathToFileURL(file).href;
}

const picks = [
  [
    'soc-stat',
    'women-among-drug-arrests',
    'Women among people arrested for drug-related offences',
    'about 10%',
  ],
  ['soc-case-study', 'stamp-out-slavery-in-nigeria', 'Stamp out Slavery in Nigeria', 'Nigeria'],
  ['soc-exit-framework', '', 'Exit from gangs', 'Longer-term'],
  ['soc-evidence-gaps', '', 'Gaps in the evidence', 'Mentioned elsewhere'],
  ['soc-stats', '', 'The figures', 'Sex workers murdered'],
  ['soc-section', 'why-it-matters', 'Why it matters', 'Endnote'],
  ['soc-references', '', 'References', 'Only this endnote’s number is known.'],
  ['soc-factsheet', '', 'Serious and organised crime', 'References'],
] as const;

describe('the builder in Chromium', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  let browser: Browser;

  before(async () => {
    browser = closeLater(await launchChromium());
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(site.origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  });

  for (const [element, name, title, fact] of picks) {
    test(`gives a <${element}> that works in an empty file, and reads without its script`, async () => {
      const { page, said } = await tab(browser);
      await open(page);
      // References are those of another element.
      const items = element === 'soc-references' ? 2 : 1;
      if (items > 1) {
        await page.click('#add');
        await page.waitForSelector('#items:not([hidden])');
      }
      await page.click(`.tile:has([value="${element}"]) .caption`);
      await chosen(page, `<${element}`);
      if (name) {
        await page.click(`.tile:has([value="${name}"]) .caption`);
        await chosen(page, `name="${name}"`);
      }
      await page.click('#copy');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await snippet(page));
      const file = items > 1 ? 'soc-elements' : element;
      assert.ok(copied.includes(`src="${site.origin}/dist/embed/${file}.js" integrity="sha384-`));
      assert.match(copied, /^<!-- soc-elements \d+\.\d+\.\d+ -->/);

      await page.goto(pasted(element, copied));
      const titles = await shown(page, items);
      assert.ok(titles.at(-1)!.startsWith(title), titles.join());

      await page.goto(pasted(`${element}-bare`, copied.replace(/<script.*?<\/script>/, '')));
      assert.equal(await page.$eval('body', (body) => body.querySelectorAll('script').length), 0);
      const text = await page.$eval('body', (body) => body.innerText);
      assert.ok(text.includes(title) && text.includes(fact), text.slice(0, 500));
      assert.deepEqual(said, []);
    });
  }

  test('gives a CMS that drops unknown tags a box of each element that works', async () => {
    const { page, said } = await tab(browser);
    const all = picks.map(([element, name]) => `element=${element}${name && `&name=${name}`}`);
    await open(page, `#${all.join('&')}&as=cms`);
    const html = await snippet(page);
    assert.doesNotMatch(html, /<soc-/);
    await page.goto(pasted('cms', html));
    await page.waitForFunction(
      (items) => {
        const titles = [...document.querySelectorAll('body > div > *')].filter((element) =>
          element.shadowRoot?.querySelector('.root [part~=title]'),
        );
        return titles.length === items;
      },
      {},
      picks.length,
    );
    assert.deepEqual(said, []);
  });

  test('gives frames that have the height of what is in them', async () => {
    const { page, said } = await tab(browser);
    await open(page, '#element=soc-stat&element=soc-evidence-gaps&view=map&theme=dark&as=iframe');
    await page.goto(pasted('frames', await snippet(page)));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({ style }) => style.height),
    );
    const given = await page.$$eval('iframe', (frames) => frames.map((f) => f.clientHeight));
    const inside = await Promise.all(
      page
        .mainFrame()
        .childFrames()
        .map((frame) =>
          frame.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height)),
        ),
    );
    assert.deepEqual(given, inside);
    assert.equal(given.length, 2);
    assert.deepEqual(said, []);
  });

  test('selects the text where the browser forbids copying', async () => {
    const { page } = await tab(browser);
    const other = await browser.createBrowserContext();
    const refused = await other.newPage();
    await refused.evaluateOnNewDocument(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await open(refused);
    await refused.click('#copy');
    await refused.waitForFunction(() =>
      document.querySelector('#copied')!.textContent!.includes('selected'),
    );
    const selected = await refused.$eval('#snippet', (area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return [document.activeElement === area, selectionEnd - selectionStart === value.length];
    });
    assert.deepEqual(selected, [true, true]);
    await other.close();
    await page.close();
  });

  for (const scheme of ['light', 'dark']) {
    test(`has nothing for axe to find, ${scheme}`, async () => {
      const { page } = await tab(browser);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(page, '#element=soc-stat&element=soc-stats&element=soc-section&lang=de');
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run('html', { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
      });
      assert.deepEqual(found, []);
    });
  }
});

for (const [name, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`the builder’s page in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let browser: Browser;

    before(async () => {
      browser = closeLater(await launch());
    });

    test('is worked by key alone, and adds nothing to the history', async () => {
      const { page, said } = await tab(browser);
      await open(page);
      const entries = await page.evaluate(() => history.length);
      const focused = () =>
        page.evaluate(() => {
          const { name, value, id } = document.activeElement as HTMLInputElement;
          return `${name || id} ${name === 'element' || name === 'name' ? value : ''}`.trim();
        });
      const tabTo = async (goal: string) => {
        for (let step = 0; (await focused()) !== goal; step++) {
          assert.ok(step < 20, `${goal} is not reached from ${await focused()}`);
          await page.keyboard.press('Tab');
        }
      };
      await tabTo('element soc-stat');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), 'element soc-case-study');
      await tabTo('name women-in-gangs-in-cape-town');
      await page.keyboard.press('ArrowDown');
      await tabTo('level');
      await page.keyboard.type('2');
      await tabTo('lang');
      await page.keyboard.type('es-CO');
      await chosen(page, 'lang="es-CO"'); // A new frame would take the place of one being tabbed through.
      await tabTo('copy');
      const html = await snippet(page);
      assert.match(
        html,
        /<soc-case-study name="womens-roles-in-the-western-balkans" heading-level="2" lang="es-CO">/,
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
      const { hash, length } = await page.evaluate(() => ({
        hash: location.hash,
        length: history.length,
      }));
      assert.equal(
        hash,
        '#element=soc-case-study&name=womens-roles-in-the-western-balkans&level=2&lang=es-CO',
      );
      assert.equal(length, entries);
      assert.deepEqual(said, []);
    });

    test('puts several elements together, and takes them out again', async () => {
      const { page, said } = await tab(browser);
      await open(page);
      await page.click('#add');
      await page.waitForSelector('#items:not([hidden])');
      await page.click('.tile:has([value="soc-evidence-gaps"]) .caption');
      await chosen(page, '<soc-evidence-gaps');
      await page.select('#view', 'map');
      await chosen(page, 'view="map"');
      assert.equal(await page.$$eval('#items li', ({ length }) => length), 2);
      const html = await snippet(page);
      assert.match(html, /soc-elements\.js"[\s\S]*<soc-stat [\s\S]*<soc-evidence-gaps view="map">/);
      await page.click('#items [value="0"]');
      await page.waitForSelector('#records:not([hidden])');
      await page.click('.tile:has([value="sex-workers-murdered-colombia"]) .caption');
      await chosen(page, 'sex-workers');
      assert.match(await snippet(page), /<soc-stat name="sex-workers-murdered-colombia">/);
      await page.click('#items li:first-child button');
      await chosen(page, 'soc-evidence-gaps.js');
      const rest = await snippet(page);
      assert.match(rest, /soc-evidence-gaps\.js"/);
      assert.doesNotMatch(rest, /<soc-stat/);
      assert.equal(await page.$eval('#items', (list) => (list as HTMLElement).hidden), true);
      assert.deepEqual(said, []);
    });

    test('is brought back by its address, and takes from it nothing that is not offered', async () => {
      const { page, said } = await tab(browser);
      const all =
        '#element=soc-stats&view=table&aspect=roles&element=soc-references&level=4&lang=fr&theme=dark&accent=%23aa5500&width=30&base=https%3A%2F%2Fexample.org%2Fembed&as=cms';
      await open(page, all);
      const html = await snippet(page);
      assert.match(html, /src="https:\/\/example\.org\/embed\/soc-elements\.js"/);
      assert.match(
        html,
        /<div data-soc="stats" data-view="table" data-aspect="roles" data-heading-level="4" lang="fr">/,
      );
      assert.match(html, /color-scheme: dark;[\s\S]*--soc-accent: #aa5500;[\s\S]*30em/);
      await page.$eval('#width', (field) =>
        field.dispatchEvent(new Event('input', { bubbles: true })),
      );
      assert.equal(await page.evaluate(() => location.hash), all);

      await open(page);
      const plain = await snippet(page);
      await open(
        page,
        '#element=soc-stat&name=women-among-trafficking-victims"><img src=x>&element=toString&level=9&theme=sepia&accent=red;}&width=3&lang=%3Cb%3E&base=javascript:alert(1)&as=pdf',
      );
      const first = await page.$eval(
        '#records input',
        (radio) => (radio as HTMLInputElement).value,
      );
      assert.equal((await snippet(page)).match(/<soc-stat.*>/)![0], `<soc-stat name="${first}">`);
      assert.equal((await snippet(page)).split('\n')[1], plain.split('\n')[1]);
      assert.deepEqual(said, []);
    });

    test('leaves the focus where it is while the preview changes', async () => {
      const { page, said } = await tab(browser);
      await open(page);
      const focused = () =>
        page.evaluate(() => {
          const { name, value } = document.activeElement as HTMLInputElement;
          return `${name} ${value}`;
        });
      await page.focus('[name=element]:checked');
      await page.keyboard.press('ArrowRight');
      await chosen(page, '<soc-stats');
      assert.equal(await focused(), 'element soc-stats');
      await page.focus('#level');
      await page.keyboard.type('2');
      await chosen(page, 'heading-level="2"');
      assert.equal(await focused(), 'level 2');
      // One new frame a letter; the caret stays behind the last.
      await page.focus('#lang');
      await page.keyboard.type('fr-CA');
      await chosen(page, 'lang="fr-CA"');
      assert.equal(await focused(), 'lang fr-CA');
      await page.keyboard.type('X');
      assert.equal(await focused(), 'lang fr-CAX');

      // While it loads, the new frame refuses the focus.
      const refused = await page.evaluate(() => {
        const radio = document.querySelector<HTMLInputElement>('[value="soc-stat"]')!;
        radio.focus();
        radio.click();
        document.querySelector<HTMLIFrameElement>('#preview iframe:nth-child(2)')!.focus();
        return document.activeElement === radio;
      });
      assert.ok(refused);
      await chosen(page, '<soc-stat ');
      assert.equal(await focused(), 'element soc-stat');

      // Focus in the preview passes from the old frame to the new one.
      const inPreview = () =>
        page.evaluate(
          () => document.activeElement === document.querySelector('#preview iframe:only-child'),
        );
      await page.focus('#preview iframe');
      assert.ok(await inPreview());
      await page.evaluate(() => {
        location.hash = '#element=soc-evidence-gaps';
      });
      await chosen(page, '<soc-evidence-gaps');
      assert.ok(await inPreview());
      assert.deepEqual(said, []);
    });

    test('neither scrolls nor moves Copy when a choice changes the preview', async () => {
      const { page, said } = await tab(browser);
      // Neighbours here differ in the height of the preview, not in that of the form.
      const picked = {
        '#element=soc-stat': ['women-among-drug-arrests', 'sex-workers-murdered-colombia'],
        '#element=soc-references': ['soc-factsheet', 'soc-references'],
      };
      for (const [fragment, values] of Object.entries(picked)) {
        await open(page, fragment);
        for (const value of values) {
          await page.hover(`.tile:has([value="${value}"]) .caption`); // Puppeteer scrolls to it.
          const before = await places(page, '');
          const during = places(page, value);
          await page.mouse.down();
          await page.mouse.up();
          assert.deepEqual(await during, before, value);
        }
      }
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        await open(page, '#element=soc-stat');
        for (const [id, value, text] of [
          ['theme', 'dark', 'color-scheme: dark'],
          ['form', 'iframe', '<iframe'],
          ['form', 'cms', 'data-soc="stat"'],
        ] as const) {
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          const before = await places(page, '');
          await page.click('#copy');
          await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
          // A message that had made the page longer would make it shorter when it is cleared.
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          assert.deepEqual(await places(page, ''), before, 'copied');
          const during = places(page, text);
          await page.select(`#${id}`, value);
          assert.deepEqual(await during, before, `${id}=${value} at ${width}`);
        }
      }
      assert.deepEqual(said, []);
    });

    test('shows the second of two quick changes, and the old frame until then', async () => {
      const { page, said } = await tab(browser);
      await open(page, '#element=soc-stat&name=women-among-trafficking-victims');
      // Both in one task, so that no frame can load between them.
      const states = await page.evaluate(() => {
        const preview = document.querySelector('#preview')!;
        const old = preview.querySelector('iframe')!;
        const before = JSON.stringify(old.getBoundingClientRect());
        return ['women-among-drug-arrests', 'sex-workers-murdered-colombia'].map((value) => {
          document.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
          const frames = [...preview.querySelectorAll('iframe')];
          return {
            busy: preview.getAttribute('aria-busy'),
            seen: frames.map((frame) => getComputedStyle(frame).visibility),
            loading: frames[1]!.srcdoc.match(/<soc-stat name="(.*?)"/)![1],
            oldStays: frames[0] === old && JSON.stringify(old.getBoundingClientRect()) === before,
          };
        });
      });
      const expected = { busy: 'true', seen: ['visible', 'hidden'], oldStays: true };
      assert.deepEqual(states, [
        { ...expected, loading: 'women-among-drug-arrests' },
        { ...expected, loading: 'sex-workers-murdered-colombia' },
      ]);
      await chosen(page, 'sex-workers-murdered-colombia');
      const shown = await page.$$eval('#preview iframe', (frames) =>
        frames.map((frame) => ({
          name: frame.contentDocument!.querySelector('soc-stat')!.getAttribute('name'),
          inert: frame.inert,
          visibility: getComputedStyle(frame).visibility,
        })),
      );
      assert.deepEqual(shown, [
        { name: 'sex-workers-murdered-colombia', inert: false, visibility: 'visible' },
      ]);
      assert.deepEqual(said, []);
    });

    test('shows what it writes, at a width of 320 as well', async () => {
      const { page, said } = await tab(browser);
      await page.setViewport({ width: 320, height: 800 });
      await open(page, '#element=soc-stat&name=women-among-drug-arrests&lang=de&width=20');
      await page.waitForFunction(() =>
        document
          .querySelector<HTMLIFrameElement>('#preview iframe')
          ?.contentDocument?.querySelector('soc-stat')
          ?.shadowRoot?.querySelector('[part=value]')
          ?.textContent?.startsWith('10'),
      );
      const { wide, frames, cookie } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        frames: document.querySelectorAll('#preview iframe').length,
        cookie: document.cookie + localStorage.length + sessionStorage.length,
      }));
      assert.deepEqual([wide, frames, cookie], [0, 1, '00']);
      assert.deepEqual(said, []);
    });
  });
}
