import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { checkImports } from '../../scripts/check-imports.js';

/** What is wrong with the imports of the files, whose names are paths in src/. */
function problemsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'soc-elements-imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return checkImports(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Files that the importing ones find. */
const targets = {
  'index.ts': '',
  'elements/soc-a/soc-a.ts': '',
  'elements/soc-a/soc-a.styles.ts': '',
  'elements/soc-a/rows.ts': '',
  'cli/report.ts': '',
  'frame/frame.ts': '',
  'templates/heading.ts': '',
  'actions/actions.ts': '',
  'internal/define.ts': '',
  'static/html.ts': '',
  'charts/path.ts': '',
  'i18n/en.ts': '',
  'styles/base.ts': '',
  'factsheet/types.ts': '',
};

describe('the check of import directions', () => {
  test('passes src/', () => {
    assert.deepEqual(checkImports('.'), []);
  });

  test('allows what lies below, data/, package.json and packages', () => {
    const lower = ['templates/heading', 'actions/actions', 'internal/define', 'i18n/en'];
    const imports = lower.map((path) => `import '../../${path}.js';`).join('\n');
    const element = `${imports}
      import { html } from 'lit';
      import { version } from '../../../package.json';
      import * as data from '../../../data/factsheet.en.json';`;
    assert.deepEqual(
      problemsOf({
        ...targets,
        'elements/soc-b/soc-b.ts': element,
        'actions/panel.ts': "import '../internal/define.js';",
        'static/plain-text.ts': "import '../charts/path.js';\nimport '../i18n/en.js';",
      }),
      [],
    );
  });

  const upwards = {
    'an import': "import { html } from '../static/html.js';",
    'a type import': "import type { Html } from '../static/html.js';",
    'an export': "export * from '../static/html.js';",
    'a dynamic import': "const load = () => import('../static/html.js');",
    'typeof import()': "type Html = typeof import('../static/html.js')['html'];",
  };
  for (const [kind, text] of Object.entries(upwards)) {
    test(`refuses ${kind} that runs upwards`, () => {
      assert.deepEqual(problemsOf({ ...targets, 'factsheet/csv.ts': text }), [
        'src/factsheet/csv.ts: imports ../static/html.js: factsheet is not above static. Right: factsheet imports only factsheet.',
      ]);
    });
  }

  test('refuses that internal imports actions, and says what internal may import', () => {
    assert.deepEqual(
      problemsOf({ ...targets, 'internal/save.ts': "import '../actions/actions.js';" }),
      [
        'src/internal/save.ts: imports ../actions/actions.js: internal is not above actions. Right: internal imports only internal, static, charts, i18n, styles, factsheet.',
      ],
    );
  });

  test('refuses that factsheet imports styles, and that styles imports factsheet', () => {
    const [first, second, ...rest] = problemsOf({
      ...targets,
      'factsheet/csv.ts': "import '../styles/base.js';",
      'styles/actions.ts': "import '../factsheet/types.js';",
    });
    assert.match(first!, /^src\/factsheet\/csv\.ts: .* factsheet is not above styles\./);
    assert.match(second!, /^src\/styles\/actions\.ts: .* styles is not above factsheet\./);
    assert.deepEqual(rest, []);
  });

  for (const [target, name] of [
    ['cli/report', 'cli'],
    ['frame/frame', 'frame'],
    ['index', 'a file at the top of src/'],
  ]) {
    test(`refuses an import of ${name}`, () => {
      assert.deepEqual(
        problemsOf({ ...targets, 'elements/soc-b/soc-b.ts': `import '../../${target}.js';` }),
        [
          `src/elements/soc-b/soc-b.ts: imports ../../${target}.js: nothing imports ${name}. Right: move what elements needs of it into a folder below.`,
        ],
      );
    });
  }

  test('refuses that cli or frame imports elements', () => {
    const text = "import type { SocA } from '../elements/soc-a/soc-a.js';";
    const problems = problemsOf({ ...targets, 'cli/list.ts': text, 'frame/height.ts': text });
    assert.equal(problems.length, 2);
    assert.match(
      problems[0]!,
      /cli is not above elements\. Right: cli imports only cli, templates,/,
    );
  });

  test('lets elements share styles and registration, and refuses all else', () => {
    const text = `
      import { a } from '../soc-a/soc-a.styles.js';
      import '../soc-a/soc-a.js';
      import type { SocA } from '../soc-a/soc-a.js';
      import '../soc-a/rows.js';`;
    const why =
      "elements share only styles. Right: import soc-a.styles.js, register it with `import '../soc-a/soc-a.js'`, or move what both need into templates or internal.";
    assert.deepEqual(problemsOf({ ...targets, 'elements/soc-b/soc-b.ts': text }), [
      `src/elements/soc-b/soc-b.ts: imports ../soc-a/soc-a.js: ${why}`,
      `src/elements/soc-b/soc-b.ts: imports ../soc-a/rows.js: ${why}`,
    ]);
  });

  test('refuses what lies outside src/', () => {
    assert.deepEqual(problemsOf({ 'internal/support.ts': "import '../../test/support.js';" }), [
      'src/internal/support.ts: imports ../../test/support.js: src/ uses nothing outside itself. Right: only data/ and package.json, or a file moved into src/.',
    ]);
  });

  test('refuses a folder that is in no layer', () => {
    const [problem, ...rest] = problemsOf({ 'helpers/dates.ts': '' });
    assert.match(problem!, /^src\/helpers\/dates\.ts: its folder is in no layer\. Right: move it/);
    assert.deepEqual(rest, []);
  });

  const hint =
    'imports make no circle, type imports included. Right: move what both need into a file that imports neither.';

  test('refuses a circle of files', () => {
    assert.deepEqual(
      problemsOf({
        'charts/a.ts': "import './b.js';",
        'charts/b.ts': "import './c.js';",
        'charts/c.ts': "export { a } from './a.js';",
      }),
      [
        `src/charts/c.ts: imports ./a.js: src/charts/a.ts → src/charts/b.ts → src/charts/c.ts → src/charts/a.ts: ${hint}`,
      ],
    );
  });

  test('refuses a circle of type imports', () => {
    assert.deepEqual(
      problemsOf({
        'charts/a.ts': "import type { B } from './b.js';",
        'charts/b.ts': "import type { A } from './a.js';",
      }),
      [
        `src/charts/b.ts: imports ./a.js: src/charts/a.ts → src/charts/b.ts → src/charts/a.ts: ${hint}`,
      ],
    );
  });

  test('refuses a circle of folders where no files make one', () => {
    assert.deepEqual(
      problemsOf({
        ...targets,
        'static/alt.ts': "import '../charts/path.js';",
        'charts/legend.ts': "import '../static/html.js';",
      }),
      [
        'src/static/alt.ts: imports ../charts/path.js: charts → static → charts: folders make no circle. Right: one of them stops importing the other, or both import a lower folder.',
      ],
    );
  });
});
