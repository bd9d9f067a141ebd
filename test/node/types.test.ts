import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { idsFile, idTypes } from '../../scripts/id-types.js';
import { consumer, typeErrors } from './consumer.js';

const modes = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};
const strictly = { skipLibCheck: false };

/** A type that is the literals of a union with `string & {}`; `never` if they are lost in `string`. */
const literals = `type Literals<T> = T extends string ? (string extends T ? never : T) : never;`;

for (const [mode, options] of Object.entries(modes)) {
  describe(`with module resolution ${mode}`, () => {
    test('every part of the package has types, checked with its libraries', () => {
      // TypeScript knows import attributes only in newer modes.
      const attributes = mode === 'node16' ? '' : "with { type: 'json' }";
      const page = `
        import { addLanguage, type SocErrorEvent, SocStat, version } from 'soc-elements';
        import 'soc-elements/soc-factsheet.js';
        import { factsheetContext } from 'soc-elements/context';
        import factsheet from 'soc-elements/data/factsheet.en.json' ${attributes};
        import { type CaseStudyId, type Statistic, validate } from 'soc-elements/factsheet';
        import { renderElement, renderFallback } from 'soc-elements/html';
        import * as english from 'soc-elements/i18n/en.js';
        import type { SocElements } from 'soc-elements/jsx';
        const stat: SocStat = document.createElement('soc-stat');
        stat.stat = null;
        stat.name = 'an-id-of-our-own';
        stat.addEventListener('soc-error', (event: SocErrorEvent) => event.problems[0]?.path);
        document.createElement('soc-factsheet').factsheet = factsheet;
        addLanguage({ ...english, common: { ...english.common, language: 'es' } });
        const result = validate({ ...factsheet, $schema: './factsheet.schema.json' });
        export const found: Statistic[] = result.ok ? result.factsheet.statistics : [];
        export const html: string = renderFallback('soc-stat', { stat: found[0]!, headingLevel: 2 })
          + renderElement('soc-stats', { category: 'illegal-drugs' }, { language: version });
        export const id: CaseStudyId = 'women-in-gangs-in-cape-town';
        export const props: SocElements['soc-stat'] = { name: 'women-among-drug-arrests' };
        export const key: unknown = factsheetContext;`;
      assert.deepEqual(typeErrors({ 'page.ts': page }, { ...options, ...strictly }), []);
    });

    test('events have their types where one element is imported', () => {
      const page = `
        import 'soc-elements/soc-stat.js';
        document.querySelector('soc-stat')!.addEventListener('soc-error', (event) => {
          const paths: string[] = event.problems.map(({ path }) => path);
          return paths;
        });
        document.addEventListener('soc-endnote', ({ number }) => number.toFixed());`;
      assert.deepEqual(typeErrors({ 'page.ts': page }, { ...options, ...strictly }), []);
    });

    test('a server needs Node’s types, but none of the DOM', () => {
      const server = `
        import { toCsv, validate } from 'soc-elements/factsheet';
        import { renderElement } from 'soc-elements/html';
        export const html: string = renderElement('soc-stat', { name: 'women-among-drug-arrests' });
        export { toCsv, validate };`;
      const node = { lib: ['es2023'], types: ['node'] };
      const errors = typeErrors({ 'server.ts': server }, { ...options, ...strictly, ...node });
      assert.deepEqual(errors, []);
    });
  });
}

test('a wrong use is an error, each for its own reason', () => {
  const wrong: [code: string, reason: RegExp][] = [
    [`stat.name = 72;`, /Type '72' is not assignable/],
    [`stat.variant = 'numbers';`, /Type '"numbers"' is not assignable/],
    [`stat.stat = { id: 'x' };`, /is missing the following properties/],
    [`export const id: StatisticId = 'women-among-victims';`, /'"women-among-victims"' is not/],
    [`export const at: AspectId = 'role';`, /Type '"role"' is not assignable/],
    [`export const of: CategoryId = 'drugs';`, /Type '"drugs"' is not assignable/],
    [`renderElement('soc-sta');`, /'"soc-sta"' is not assignable/],
    [`renderElement('soc-stat', { nam: 'x' });`, /'nam' does not exist/],
    [`renderElement('soc-stat', { stat: null });`, /'stat' does not exist/],
    [`renderFallback('soc-stat', { inline: true });`, /'inline' does not exist/],
    [`renderFallback('soc-stats', { view: 'tables' });`, /Type '"tables"' is not assignable/],
    [
      `stat.addEventListener('soc-error', (event) => event.problem);`,
      /Property 'problem' does not/,
    ],
    [`import 'soc-elements/internal/define.js';`, /Cannot find module/],
  ];
  const page = `
    import 'soc-elements/soc-stat.js';
    import type { AspectId, CategoryId, StatisticId } from 'soc-elements/factsheet';
    import { renderElement, renderFallback } from 'soc-elements/html';
    const stat = document.createElement('soc-stat');
    ${wrong.map(([code]) => code).join('\n')}`;
  const errors = typeErrors({ 'page.ts': page }, { noUncheckedSideEffectImports: true });
  assert.equal(errors.length, wrong.length, errors.join('\n'));
  for (const [at, [, reason]] of wrong.entries()) assert.match(errors[at]!, reason);
});

test('an editor completes the ids of the built-in factsheet', () => {
  const page = `
    import type { SocCaseStudy, SocExitFramework, SocSection, SocStat, SocStats } from 'soc-elements';
    import type { ElementProperties } from 'soc-elements/html';
    import type { SocElements } from 'soc-elements/jsx';
    ${literals}
    export const stat: Literals<SocStat['name']> = 'women-among-drug-arrests';
    export const study: Literals<SocCaseStudy['name']> = 'women-in-gangs-in-cape-town';
    export const framework: Literals<SocExitFramework['name']> = 'exit-from-gangs';
    export const section: Literals<SocSection['name']> = 'why-it-matters';
    export const category: Literals<SocStats['category']> = 'illegal-drugs';
    export const aspect: Literals<SocStats['aspect']> = 'roles';
    export const jsx: Literals<SocElements['soc-stat']['name']> = 'women-among-drug-arrests';
    export const html: Literals<ElementProperties['soc-stat']['name']> = 'women-among-drug-arrests';`;
  assert.deepEqual(typeErrors({ 'page.ts': page }), []);
});

test(`${idsFile} has the ids of the data; npm run build writes it`, () => {
  const factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
  assert.equal(readFileSync(idsFile, 'utf8'), idTypes(factsheet));
});

test('no published declaration says any', () => {
  const root = join(consumer(), 'node_modules/soc-elements/dist');
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const code = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    assert.doesNotMatch(code.replaceAll(/'[^']*'|"[^"]*"/g, ''), /\bany\b/, file);
  }
});
