import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { before, describe } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { suggest } from '../../src/factsheet/suggest.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { elementHtml } from '../../src/static/element-catalog.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { missingForWordPress } from '../runner/prerequisites.js';
import { test } from '../runner/test.js';
import { bootWordPress, type WordPress } from './wordpress.js';

/*
 * The plugin as its zip brings it, in a WordPress of its own: what an author does in the editor, what
 * a reader gets with and without script, and what is left when the plugin is gone.
 */

const name = 'women-among-trafficking-victims';
const finding = '72% of victims of trafficking for sexual exploitation are women.';
const study = 'women-in-gangs-in-cape-town';
const pictures = 'integrations/wordpress/pictures';
const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));

const block = (tag: string, attributes: object = {}) =>
  `<!-- wp:soc-elements/${tag} ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->`;

const all = [
  block('soc-stat', { name }),
  block('soc-case-study', { name: study }),
  block('soc-exit-framework'),
  block('soc-evidence-gaps', { view: 'map' }),
  block('soc-factsheet', { headingLevel: 2 }),
].join('\n\n');

/** All that a reader sees of a page, shadow roots included. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const ahead: Node[] = [document.querySelector('.entry-content')!];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue!);
      if (!(node instanceof Element) || node.matches('script, style')) continue;
      ahead.push(...[...(node.shadowRoot ?? node).childNodes].reverse());
    }
    return texts.join(' ').replace(/\s+/g, ' ');
  });

const lacking = missingForWordPress();
const skip = lacking.length > 0 && `missing: ${lacking.join(', ')}`;

describe('the WordPress plugin', { skip: skip || skipChromium }, () => {
  const closeLater = closeAfterwards();
  let wordpress: WordPress;
  let browser: Browser;
  let author: Page;
  const asked: string[] = [];

  /** A post of the author's, from whose HTML WordPress takes what it does not allow. */
  const post = (content: string) =>
    wordpress.run<{ id: number; content: string }>(
      `wp_set_current_user( get_user_by( 'login', 'author' )->ID );
       if ( current_user_can( 'unfiltered_html' ) ) throw new Exception( 'may write any HTML' );
       $id = wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $given->content ) ), true );
       return array( 'id' => $id, 'content' => get_post( $id )->post_content );`,
      { content },
    );

  /** Opens a post as a reader, or as the author; whatever it says or asks for elsewhere is wrong. */
  async function read(id: number, { script = true, as = 'reader' } = {}) {
    const context =
      as === 'author' ? author.browserContext() : await browser.createBrowserContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error}`));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(`${wordpress.origin}/`))
        said.push(`asks for ${request.url()}`);
    });
    await page.setJavaScriptEnabled(script);
    await page.goto(`${wordpress.origin}/?p=${id}`, { waitUntil: 'load' });
    if (script) {
      await page.waitForFunction(() => !document.querySelector('.entry-content :not(:defined)'));
    }
    return { page, said };
  }

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    wordpress = closeLater(await bootWordPress('integrations/wordpress/soc-elements.zip'));
    wordpress.run(
      `update_option( 'show_avatars', 0 ); // They come from elsewhere.
       $id = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author' ) );
       $guide = array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) );
       update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $guide );`,
    );
    browser = closeLater(await launchChromium());
    author = await (await browser.createBrowserContext()).newPage();
    author.on('request', (request) => asked.push(request.url()));
    await author.setViewport({ width: 1280, height: 900 });
  });

  test('is activated, with its version, and says nothing', () => {
    const version = wordpress.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
       $error = activate_plugin( 'soc-elements/soc-elements.php' );
       return is_wp_error( $error ) ? $error->get_error_message() : get_plugins()['soc-elements/soc-elements.php']['Version'];`,
    );
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('lets an author pick a figure and see it in the editor', async () => {
    await author.goto(`${wordpress.origin}/wp-login.php`);
    // The page moves the focus after a while, so nothing is typed.
    await Promise.all([
      author.waitForNavigation(),
      author.$eval('#loginform', (form) => {
        const [name, password] = form.querySelectorAll('input');
        name!.value = password!.value = 'author';
        (form as HTMLFormElement).requestSubmit();
      }),
    ]);
    assert.match(author.url(), /wp-admin/);
    asked.length = 0;
    await author.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    await author.waitForSelector('.editor-post-title__input');
    await author.click('.editor-post-title__input');
    await author.keyboard.type('A post');
    await author.keyboard.press('Enter');
    await author.keyboard.type('/SOC fig');
    await author.waitForSelector('.components-autocomplete__result[aria-selected=true]');
    await author.keyboard.press('Enter');
    await author.waitForSelector('[data-type="soc-elements/soc-stat"] input[role=combobox]');
    await author.screenshot({ path: `${pictures}/editor-picker.png` });
    await author.click('[data-type="soc-elements/soc-stat"] input[role=combobox]');
    await author.keyboard.type('women among victims');
    await author.waitForSelector('.components-form-token-field__suggestion.is-selected');
    await author.keyboard.press('Enter');
    const title = await author.waitForFunction(
      () =>
        document.querySelector('soc-stat')?.shadowRoot?.querySelector('[part~=title]')?.textContent,
    );
    assert.equal(
      await title.jsonValue(),
      'Women among victims of trafficking for sexual exploitation',
    );
    await author.screenshot({ path: `${pictures}/editor-preview.png` });
    const id = await author.evaluate(async () => {
      const { select, dispatch } = wp.data;
      dispatch('core/editor').editPost({ status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getCurrentPostId();
    });
    const { page, said } = await read(id);
    assert.match(
      await shown(page),
      /Women among victims of trafficking for sexual exploitation.*72%/,
    );
    assert.deepEqual(said, []);
  });

  test('shows the editor what it saved as it was, all blocks sound', async () => {
    const { id } = post(`${all}\n\n${block('soc-stat', { name: 'women-among-victims' })}`);
    await author.goto(`${wordpress.origin}/wp-admin/post.php?post=${id}&action=edit`);
    await author.waitForSelector('.components-placeholder .components-notice');
    const blocks = await author.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => [name, isValid]),
    );
    const sound = ['stat', 'case-study', 'exit-framework', 'evidence-gaps', 'factsheet', 'stat'];
    assert.deepEqual(
      blocks,
      sound.map((each) => [`soc-elements/soc-${each}`, true]),
    );
    const notice = await author.$eval('.components-placeholder .components-notice', (notice) => {
      notice.scrollIntoView();
      return notice.textContent;
    });
    assert.match(
      notice!,
      /name is "women-among-victims"; .*nearest are "women-among-trafficking-victims"/,
    );
    await author.screenshot({ path: `${pictures}/editor-nearest.png` });
    const changed = await author.evaluate(() => wp.data.select('core/editor').isEditedPostDirty());
    assert.equal(changed, false);
  });

  test('asks for nothing outside the site while an author writes', () => {
    const outside = asked.filter(
      (url) => /^https?:/.test(url) && !url.startsWith(wordpress.origin),
    );
    assert.ok(asked.length > 50);
    assert.deepEqual(outside, []);
  });

  test('turns a shortcode that is pasted into its block', async () => {
    await author.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    await author.waitForSelector('.editor-post-title__input');
    const made = await author.evaluate((name) => {
      const [made] = wp.blocks.rawHandler({
        HTML: `<p>[soc_stat name="${name}" heading_level="4"]</p>`,
      });
      return [made?.name, made?.attributes.name, made?.attributes.headingLevel];
    }, name);
    assert.deepEqual(made, ['soc-elements/soc-stat', name, 4]);
  });

  test('shows every element, from the site alone, and says nothing in the console', async () => {
    const { id } = post(all);
    const { page, said } = await read(id);
    await page.waitForFunction(() =>
      document.querySelector('soc-factsheet')?.shadowRoot?.querySelector('[part=contents]'),
    );
    const titles = await page.$$eval('.entry-content > *', (elements) =>
      elements.map(({ shadowRoot }) => {
        const title = shadowRoot?.querySelector('[part~=title]');
        return [title?.localName, title?.textContent];
      }),
    );
    assert.deepEqual(titles, [
      ['h3', 'Women among victims of trafficking for sexual exploitation'],
      ['h3', 'Women in gangs in Cape Town'],
      ['h3', 'Exit from gangs'],
      ['h3', 'Figures and case studies by subject'],
      ['h2', factsheet.title],
    ]);
    assert.deepEqual(said, []);
    for (const width of [320, 1000]) {
      await page.setViewport({ width, height: 2800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, width);
      await page.screenshot({ path: `${pictures}/page-${width}.png` });
    }
  });

  test('reads as the same facts without script', async () => {
    const { id } = post(all);
    const { page, said } = await read(id, { script: false });
    const text = await shown(page);
    assert.ok(text.includes(finding), text);
    for (const { text: each } of factsheet.evidenceGaps) assert.ok(text.includes(each), each);
    for (const { title } of factsheet.sections) assert.ok(text.includes(title), title);
    assert.equal(
      await page.$eval('soc-stat', (stat) => stat.textContent!.includes('endnote 23')),
      true,
    );
    assert.deepEqual(said, []);
    const feed = await fetch(`${wordpress.origin}/?feed=rss2`);
    assert.ok((await feed.text()).includes(finding));
    await page.setViewport({ width: 1000, height: 900 });
    await page.screenshot({ path: `${pictures}/page-without-script.png` });
  });

  test('sets each heading at the level that was asked for', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      const options = { factsheet, wording, language: 'en', level };
      const asked: [string, string, string][] = [
        ...factsheet.statistics.map(({ id }) => ['soc-stat', id] as const),
        ...factsheet.caseStudies.map(({ id }) => ['soc-case-study', id] as const),
        ['soc-exit-framework', ''] as const,
        ['soc-evidence-gaps', ''] as const,
        ['soc-factsheet', ''] as const,
      ].map(([tag, id]) => [tag, id, elementHtml(tag, options, { name: id || undefined })]);
      const made = wordpress.run<string[]>(
        `return array_map( fn ( $each ) => SocElements\\plain_html( SocElements\\record( $each[0], $each[1] ), $given->level ), $given->asked );`,
        { asked, level },
      );
      assert.deepEqual(
        made,
        asked.map(([, , html]) => `<div class="soc-text" lang="en">\n${html}\n</div>`),
      );
    }
  });

  describe('shortcodes', () => {
    const shortcode = `[soc_stat name="${name}"]`;

    for (const [where, content] of [
      ['on a line of its own', `Before\n\n${shortcode}\n\nAfter`],
      ['that is all there is', shortcode],
      ['in a Shortcode block', `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`],
      [
        'alone in a paragraph',
        `<!-- wp:paragraph -->\n<p>${shortcode}</p>\n<!-- /wp:paragraph -->`,
      ],
      ['in old HTML', `<p>Before</p>\n<p>${shortcode}</p>\n<p>After</p>`],
      ['within a sentence', `This ${shortcode} stands.`],
      [
        'in a paragraph’s sentence',
        `<!-- wp:paragraph -->\n<p>This ${shortcode} stands.</p>\n<!-- /wp:paragraph -->`,
      ],
      ['twice', `${shortcode}\n\nBetween\n\n${shortcode}\n\nThis ${shortcode} too.`],
    ] as const) {
      test(`show their element ${where}, its text inside it`, async () => {
        const { id, content: saved } = post(content);
        const { page, said } = await read(id);
        const found = await page.$$eval('soc-stat', (stats) =>
          stats.map((stat) => [
            stat.shadowRoot?.querySelector('[part~=title]')?.textContent,
            stat.querySelector('h3')?.textContent,
            stat.closest('p'),
          ]),
        );
        const title = 'Women among victims of trafficking for sexual exploitation';
        assert.deepEqual(
          found,
          Array(content.split(shortcode).length - 1).fill([title, title, null]),
        );
        const text = await shown(page);
        assert.equal(text.split('are women.').length - 1, found.length, text);
        for (const word of ['Before', 'After', 'Between', 'stands.', 'too.']) {
          assert.equal(text.includes(word), content.includes(word), word);
        }
        assert.doesNotMatch(text, /\[|\]/);
        assert.deepEqual(said, []);
        assert.equal(post(saved).content, saved, 'a second save changes nothing');
      });
    }

    test('take the name of each element', () => {
      const { content } = post(
        `[soc_case_study name="${study}"]\n\n[soc_exit_framework]\n\n[soc_evidence_gaps view="map"]\n\n[soc_factsheet heading_level="2"]`,
      );
      for (const title of ['h3>Women in gangs', 'h3>Exit from', 'h3>Gaps in the', 'h2>Serious']) {
        assert.ok(content.includes(`<${title}`), title);
      }
    });

    test('keep an author’s own words, and show as text in double brackets', () => {
      for (const own of [
        `[soc_stat name="${name}"]My words.[/soc_stat]`,
        `[[soc_stat name="${name}"]]`,
      ]) {
        assert.equal(post(own).content, own);
      }
    });
  });

  test('renews the text that is kept', () => {
    const old = '<div class="soc-text" lang="en"><p>Old</p></div>';
    for (const [begin, end] of [
      [`[soc_stat name="${name}"]`, '[/soc_stat]'],
      [block('soc-stat', { name }).replace(' /-->', ' -->'), '<!-- /wp:soc-elements/soc-stat -->'],
    ]) {
      const { content } = post(`${begin}\n${old}\n${end}`);
      assert.ok(content.startsWith(`${begin}\n`) && content.endsWith(`\n${end}`), content);
      assert.ok(content.includes(finding) && !content.includes('Old'), content);
    }
  });

  test('changes nothing in a post without its elements', () => {
    const content =
      '<!-- wp:heading {"level":3,"className":"is-society"} -->\n<h3 class="is-society">Society</h3>\n<!-- /wp:heading -->\n\nA [gallery] of "soc_stat" \\ things';
    assert.equal(post(content).content, content);
  });

  test('takes nothing hostile into a tag', async () => {
    const hostile = [
      '"><script>window.hacked = 1</script>',
      '" onmouseover="window.hacked = 1',
      "' onmouseover='window.hacked = 1",
      'javascript:window.hacked=1',
      '"><img src=x onerror=window.hacked=1>',
      `${name}" onclick="window.hacked=1`,
      '&quot; autofocus onfocus=&quot;window.hacked=1',
      '[soc_stat name="x"]',
      '__proto__',
    ];
    const content = hostile.flatMap((value) => [
      ...['name', 'headingLevel', 'view', 'align', 'className', 'text', 'onclick'].map((key) =>
        block('soc-evidence-gaps', { [key]: value }),
      ),
      block('soc-stat', { name: value }),
      block('soc-stat', { name, headingLevel: value, className: value, align: value }),
      `<!-- wp:shortcode -->\n[soc_stat name='${value}']\n[soc_stat name="${value}"]\n[soc_stat name="${name}" heading_level='${value}' view='${value}' onclick='${value}']\n<!-- /wp:shortcode -->`,
    ]);
    const { id } = post(content.join('\n\n'));
    for (const as of ['reader', 'author']) {
      const { page, said } = await read(id, { as });
      const found = await page.$$eval('.entry-content *', (elements) =>
        elements.flatMap((element) =>
          [...element.attributes]
            .filter(
              (attribute) =>
                element.localName === 'script' ||
                !/^(class|name|view|lang|rel|value|heading-level)$/.test(attribute.name),
            )
            .map((attribute) => `${element.localName} ${attribute.name}="${attribute.value}"`),
        ),
      );
      assert.deepEqual(found, []);
      const names = await page.$$eval('soc-stat', (stats) => [
        ...new Set(stats.map((stat) => stat.getAttribute('name'))),
      ]);
      assert.deepEqual(names, [name]);
      await page.hover('soc-stat');
      assert.equal(await page.evaluate('window.hacked'), undefined);
      assert.deepEqual(said, []);
    }
  });

  test('shows readers nothing for a name it does not know, and names the nearest to the author', async () => {
    const wrong = 'women-among-traficking-victims';
    const { id } = post(
      `${block('soc-stat', { name: wrong })}\n\n<!-- wp:shortcode -->\n[soc_stat name="${wrong}"]\n<!-- /wp:shortcode -->`,
    );
    const reader = await read(id);
    assert.equal((await shown(reader.page)).trim(), '');
    assert.equal(await reader.page.$('soc-stat'), null);
    const { page } = await read(id, { as: 'author' });
    const text = await shown(page);
    const names = suggest(
      wrong,
      factsheet.statistics.map(({ id }) => id),
    );
    const note = `knows no “${wrong}”. The nearest: ${names.join(', ')}.`;
    assert.equal(text.split(note).length, 3, text);
    assert.equal(await page.$('soc-stat'), null);
  });

  test('leaves readable text when it is deactivated', async () => {
    const blocks = post(all);
    const shortcodes = post(`Before\n\n[soc_stat name="${name}"]\n\nAfter`);
    wordpress.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'soc-elements/soc-elements.php' );`,
    );
    const kept = await read(blocks.id);
    const text = await shown(kept.page);
    assert.ok(text.includes(finding), text);
    for (const { text: each } of factsheet.evidenceGaps) assert.ok(text.includes(each), each);
    assert.doesNotMatch(text, /\[|\]/);
    assert.equal(await kept.page.$('soc-stat'), null);
    assert.deepEqual(kept.said, []);
    await kept.page.setViewport({ width: 1000, height: 900 });
    await kept.page.screenshot({ path: `${pictures}/page-deactivated.png` });
    const short = await shown((await read(shortcodes.id)).page);
    assert.match(short, new RegExp(`Before .*${finding}.*endnote 23.* After`));
    assert.equal(
      wordpress.run(`return get_post( $given->id )->post_content;`, blocks),
      blocks.content,
    );
  });

  test('draws no complaint from PHP', () => {
    assert.deepEqual(wordpress.complaints(), []);
  });
});

declare const wp: {
  data: {
    select(store: string): {
      getCurrentPostId(): number;
      getBlocks(): { name: string; isValid: boolean }[];
      isEditedPostDirty(): boolean;
    };
    dispatch(store: string): { editPost(edits: object): void; savePost(): Promise<void> };
  };
  blocks: {
    rawHandler(given: { HTML: string }): { name: string; attributes: Record<string, unknown> }[];
  };
};
