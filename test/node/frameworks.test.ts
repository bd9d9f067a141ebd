import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { createSSRApp, h, Suspense } from 'vue';
import { compileScript, parse } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';
import { renderFallback } from '../../src/html.js';
import { consumer, run, typeErrors } from './consumer.js';

/** The examples of the guide, by what their fences say. */
const examples = Object.fromEntries(
  [...readFileSync('docs/frameworks.md', 'utf8').matchAll(/^```(.+)\n([\s\S]+?)^```/gm)].map(
    ([, kind, code]) => [kind, code!],
  ),
);
const example = (kind: string) => {
  assert.ok(examples[kind], `the guide has no example of ${kind}`);
  return examples[kind];
};

/** Each wrong use must be told of, in order, for its own reason, and nothing else. */
function fails(errors: string[], reasons: RegExp[]): void {
  assert.equal(errors.length, reasons.length, errors.join('\n'));
  for (const [at, reason] of reasons.entries()) assert.match(errors[at]!, reason);
}

const unknown = /'nam' does not exist/;
const noStatistic = /Type 'number' is not assignable to type '.*(Statistic|categories)/;
const otherEvent = /Type '\(event: SocLoadEvent\) => void' is not assignable/;

describe('in React', () => {
  const jsx = { jsx: 'react-jsx' };

  test('the guide’s example is right', () => {
    assert.deepEqual(typeErrors({ 'page.tsx': example('tsx') }, jsx), []);
  });

  test('the types can be named in the configuration', () => {
    const page = `export const page = <soc-stats view="table" heading-level="2" className="x" />;`;
    const types = ['soc-elements/react'];
    assert.deepEqual(typeErrors({ 'page.tsx': page }, { ...jsx, types }), []);
  });

  test('an element in a ref is of its class', () => {
    const page = `/// <reference types="soc-elements/react" />
      import { createRef } from 'react';
      import type { SocStat } from 'soc-elements';
      export const page = <soc-stat ref={createRef<SocStat>()} />;`;
    assert.deepEqual(typeErrors({ 'page.tsx': page }, jsx), []);
  });

  test('a wrong use is an error', () => {
    const wrong = `import type {} from 'soc-elements/react';
      import type { SocLoadEvent } from 'soc-elements';
      export const name = <soc-stat nam="x" />;
      export const stat = <soc-stat stat={72} />;
      export const view = <soc-stats view="tables" />;
      export const level = <soc-stat heading-level="two" />;
      export const handler = <soc-stat onsoc-error={(event: SocLoadEvent): void => {}} />;
      export const tag = <soc-stats-table />;`;
    fails(typeErrors({ 'page.tsx': wrong }, jsx), [
      unknown,
      noStatistic,
      /"tables"/,
      /"two"/,
      otherEvent,
      /soc-stats-table/,
    ]);
  });
});

describe('in Preact and Solid', () => {
  for (const [kind, listens] of [
    ['preact', 'onsoc-error'],
    ['solid', 'on:soc-error'],
  ] as const) {
    test(`the guide’s declaration for ${kind} lets right uses pass and no wrong one`, () => {
      const page = `
        export const right = <soc-stat name="x" ${listens}={(event) => event.problems} />;
        export const name = <soc-stat nam="x" />;
        export const stat = <soc-stat stat={72} />;`;
      const options = {
        jsx: 'preserve',
        jsxImportSource: kind === 'solid' ? 'solid-js' : kind,
      };
      const files = { 'soc-elements.d.ts': example(`ts ${kind}`), 'page.tsx': page };
      fails(typeErrors(files, options), [unknown, noStatistic]);
    });
  }
});

/**
 * Checkers of Vue's and Svelte's templates need another TypeScript than the project's; what they hold
 * an element against is tested instead.
 */
const templates = {
  Vue: {
    types: `import type {} from 'soc-elements/vue';
      import type { GlobalComponents as Tags } from 'vue';
      type ActionContext<Tag extends keyof Tags> = InstanceType<Tags[Tag]>['$props'];`,
    listen: (event: string) => event.replace(/(?:^|-)./g, (start) => start.at(-1)!.toUpperCase()),
  },
  Svelte: {
    types: `import type {} from 'soc-elements/svelte';
      import type { SvelteHTMLElements as Tags } from 'svelte/elements';
      type ActionContext<Tag extends keyof Tags> = Tags[Tag];`,
    listen: (event: string) => event,
  },
};

for (const [framework, { types, listen }] of Object.entries(templates)) {
  describe(`in ${framework}`, () => {
    const element = `${types}
      import type { SocErrorEvent, SocLoadEvent } from 'soc-elements';
      import type { Statistic } from 'soc-elements/factsheet';
      declare const stat: Statistic;
      declare function element<Tag extends \`soc-\${string}\` & keyof Tags>(tag: Tag, taken: ActionContext<Tag>): void;`;

    test('a right use is none', () => {
      const right = `${element}
        element('soc-stat', { name: 'x', 'heading-level': 2, class: 'x' });
        element('soc-stat', { stat, 'on${listen('soc-error')}': (event: SocErrorEvent) => event.problems });
        element('soc-section', { 'heading-level': '2' });
        element('soc-factsheet', { 'on${listen('soc-load')}': (event: SocLoadEvent) => event.factsheet });`;
      assert.deepEqual(typeErrors({ 'page.ts': right }), []);
    });

    test('a wrong use is an error', () => {
      const wrong = `${element}
        element('soc-stat', { nam: 'x' });
        element('soc-stat', { stat: 72 });
        element('soc-stats', { view: 'tables' });
        element('soc-stat', { 'heading-level': 'two' });
        element('soc-stat', { 'on${listen('soc-error')}': (event: SocLoadEvent): void => {} });
        element('soc-stat', { 'on${listen('soc-eror')}': () => {} });`;
      fails(typeErrors({ 'page.ts': wrong }), [
        unknown,
        noStatistic,
        /"tables"/,
        /"two"/,
        otherEvent,
        new RegExp(`'on${listen('soc-eror')}'+ does not exist`),
      ]);
    });
  });
}

describe('on a server, the guide’s example', () => {
  const fallback = renderFallback('soc-stat', { name: 'women-among-trafficking-victims' });
  const element = `<soc-stat name="women-among-trafficking-victims">`;

  /** The exports of a module in a project that has the package. */
  async function evaluate(code: string, loader: 'js' | 'ts' | 'tsx' = 'js') {
    const { code: module } = await transform(code, { loader, jsx: 'automatic', format: 'esm' });
    const file = join(mkdtempSync(join(resolve(consumer()), 'server-')), 'module.mjs');
    writeFileSync(file, module);
    return import(pathToFileURL(file).href);
  }

  test('for Next renders the fallback, and its types are right', async () => {
    const files = { 'page.tsx': example('tsx next'), 'elements.tsx': example('tsx next-elements') };
    assert.deepEqual(typeErrors(files, { jsx: 'react-jsx' }), []);
    const { default: Page } = await evaluate(example('tsx next'), 'tsx');
    assert.equal(renderToStaticMarkup(createElement(Page)), `${element}${fallback}</soc-stat>`);
    const { Elements } = await evaluate(example('tsx next-elements'), 'tsx');
    assert.equal(Elements(), null);
  });

  test('for Nuxt renders the fallback', async () => {
    const isCustomElement = (tag: string) => tag.startsWith('soc-');
    const templateParseOptions = { isCustomElement };
    const { descriptor } = parse(example('vue nuxt'), { templateParseOptions });
    const { content } = compileScript(descriptor, {
      id: 'page',
      inlineTemplate: true,
      templateOptions: { ssr: true, ssrCssVars: [], compilerOptions: { isCustomElement } },
    });
    // What Nuxt imports by itself.
    const nuxt = `import { ref } from 'vue';
      const useAsyncData = async (_key, load) => ({ data: ref(await load()) });`;
    const { default: Page } = await evaluate(`${nuxt}\n${content}`, 'ts');
    const html = await renderToString(
      createSSRApp({ render: () => h(Suspense, null, { default: () => h(Page) }) }),
    );
    assert.ok(html.includes(`${element}${fallback}</soc-stat>`), html);
  });

  test('for SvelteKit renders the fallback', async () => {
    const { load } = await evaluate(example('ts sveltekit-load'), 'ts');
    const { js } = compile(example('svelte sveltekit'), { generate: 'server' });
    const { default: Page } = await evaluate(js.code);
    const { body } = render(Page, { props: { data: load() } });
    assert.ok(
      body.replaceAll(/<!--.*?-->/g, '').includes(`${element}${fallback}</soc-stat>`),
      body,
    );
  });

  test('for Eleventy renders the element', async () => {
    const shortcodes = new Map<string, (...args: string[]) => string>();
    const { default: configure } = await evaluate(example('js eleventy'));
    configure({ addShortcode: shortcodes.set.bind(shortcodes) });
    const html = shortcodes.get('evidence')!('soc-stat', 'women-among-trafficking-victims');
    assert.equal(html, `${element}\n${fallback}\n</soc-stat>`);
  });

  test('for other languages writes the fallback', () => {
    const [, ...args] = example('sh html').match(/^npx soc-elements (\S+) (\S+) (\S+) > /)!;
    assert.equal(run('node', 'dist/cli/soc-elements.js', ...args), `${fallback}\n`);
  });
});

test('the guide’s element of one’s own has right types', () => {
  assert.deepEqual(typeErrors({ 'element.ts': example('ts context') }), []);
});

test('the guide’s examples for Vue and Svelte compile', () => {
  const { descriptor, errors } = parse(example('vue'));
  assert.deepEqual(errors, []);
  const isCustomElement = (tag: string) => tag.startsWith('soc-');
  const { content } = compileScript(descriptor, {
    id: 'page',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  assert.match(content, /onSocError: told/);
  assert.deepEqual(compile(example('svelte'), { filename: 'Page.svelte' }).warnings, []);
});
