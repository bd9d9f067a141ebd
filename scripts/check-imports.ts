/**
 * Checks which files of src/ import which: imports run downwards through the layers and never in a
 * circle. Type imports, `import()` and `typeof import()` count like any other. Prints one line for
 * each problem.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * The folders of src/ from top to bottom. A folder may import itself and every folder of a lower
 * layer. actions lies above internal, because the actions use what all elements share, and no
 * element needs the actions before a reader asks for them.
 */
const layers = [
  ['elements', 'cli', 'frame'],
  ['templates'],
  ['actions'],
  ['internal'],
  ['static', 'charts', 'i18n'],
  ['styles', 'factsheet'],
];

/** Folders of one layer that may import each other, as long as that makes no circle of folders. */
const peers = ['static', 'charts', 'i18n'];

/** Programs and pages, which nothing else may import; so are the files at the top of src/. */
const entries = ['cli', 'frame'];

/** What may be imported from outside src/. */
const outside = /^(data\/|package\.json$)/;

interface Import {
  /** The importing file, from the folder that has src/. */
  file: string;
  specifier: string;
  /** The imported file, from the folder that has src/. */
  target: string;
  /** Whether it only runs the module: `import './soc-stat.js'`. */
  bare: boolean;
}

function importsOf(root: string, file: string): Import[] {
  const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (source: { type: string; value?: unknown } | null, bare = false) => {
    if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
    const path = posix.join(posix.dirname(file), source.value);
    const target = path.replace(/\.js$/, '.ts');
    found.push({ file, specifier: source.value, target, bare });
  };
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => add(source, !specifiers.length),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
  }).visit(program);
  return found;
}

/** The entry of `soc-elements/factsheet`, which counts as a file at the top of src/. */
const publicEntry = 'src/factsheet/index.ts';

/** The folder of src/ that a file is in; empty for a file at the top of src/. */
const folderOf = (file: string) =>
  file === publicEntry ? '' : (file.match(/^src\/([^/]+)\//)?.[1] ?? '');
const elementOf = (file: string) => file.match(/^src\/elements\/([^/]+)\//)?.[1];
const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));
const isPeer = (from: string, to: string) => peers.includes(from) && peers.includes(to);

/** Why an import is wrong, and what would be right; `undefined` where it is right. */
function faultOf({ file, target, bare }: Import): string | undefined {
  if (!target.startsWith('src/')) {
    if (outside.test(target)) return undefined;
    return 'src/ uses nothing outside itself. Right: only data/ and package.json, or a file moved into src/';
  }
  const from = folderOf(file);
  const to = folderOf(target);
  if (from && (!to || (entries.includes(to) && from !== to))) {
    return `nothing imports ${to || 'a file at the top of src/'}. Right: move what ${from} needs of it into a folder below`;
  }
  const element = elementOf(target);
  if (from === 'elements' && element && elementOf(file) !== element) {
    const registers = bare && target === `src/elements/${element}/${element}.ts`;
    if (registers || target.endsWith('.styles.ts')) return undefined;
    return `elements share only styles. Right: import ${element}.styles.js, register it with \`import '../${element}/${element}.js'\`, or move what both need into templates or internal`;
  }
  if (!from || from === to || isPeer(from, to) || layerOf(from) < layerOf(to)) return undefined;
  const lower = layers.slice(layerOf(from) + 1).flat();
  const allowed = [from, ...peers.filter((peer) => isPeer(from, peer) && peer !== from), ...lower];
  return `${from} is not above ${to}. Right: ${from} imports only ${allowed.join(', ')}`;
}

/** The circles that are found going through the graph from each node: at least one, if any. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string) => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node]);
    if (path.includes(node) || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return found;
}

function graphOf(edges: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

const circleHint =
  'imports make no circle, type imports included. Right: move what both need into a file that imports neither';

/** What is wrong with the imports in the folder `src` of a folder, a line for each problem. */
export function checkImports(root: string): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .sort();
  const homeless = files.filter((file) => folderOf(file) && layerOf(folderOf(file)) < 0);
  const imports = files.flatMap((file) => importsOf(root, file));
  const within = imports.filter(({ target }) => files.includes(target));
  const line = ({ file, specifier }: Import, why: string) =>
    `${file}: imports ${specifier}: ${why}.`;

  const fileCircles = circles(graphOf(within.map(({ file, target }) => [file, target])));
  const folderCircles = circles(
    graphOf(
      within
        .map(({ file, target }) => [folderOf(file), folderOf(target)] as const)
        .filter(([from, to]) => from !== to && isPeer(from, to)),
    ),
  );
  /** The import that closes a circle. */
  const closing = (circle: string[], nameOf: (file: string) => string) =>
    within.find(
      ({ file, target }) => nameOf(file) === circle.at(-2) && nameOf(target) === circle.at(-1),
    )!;
  return [
    ...homeless.map(
      (file) =>
        `${file}: its folder is in no layer. Right: move it into one of ${layers.flat().join(', ')}, or name its folder in scripts/check-imports.ts.`,
    ),
    ...imports
      .filter(({ file }) => !homeless.includes(file))
      .flatMap((each) => (faultOf(each) ? [line(each, faultOf(each)!)] : [])),
    ...fileCircles.map((circle) =>
      line(
        closing(circle, (file) => file),
        `${circle.join(' → ')}: ${circleHint}`,
      ),
    ),
    ...folderCircles.map((circle) =>
      line(
        closing(circle, folderOf),
        `${circle.join(' → ')}: folders make no circle. Right: one of them stops importing the other, or both import a lower folder`,
      ),
    ),
  ];
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  const problems = checkImports('.');
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
