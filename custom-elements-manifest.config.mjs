import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isExported = ({ exports }, { name }) =>
  exports.some(({ declaration }) => declaration.name === name);

/** Removes what is not public, and events whose names the analyzer guesses. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(
        (declaration) => declaration.kind === 'class' && isExported(module, declaration),
      );
      module.exports = module.exports.filter(({ name }) =>
        module.declarations.some((declaration) => declaration.name === name),
      );
      // The analyzer knows no `define()` but that of `customElements`.
      for (const { tagName, name } of module.declarations) {
        if (!tagName) continue;
        const declaration = { name, module: module.path };
        module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
      }
    }
    for (const declaration of customElementsManifest.modules.flatMap((each) => each.declarations)) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: ofClass }) =>
          !name.startsWith('#') && privacy !== 'protected' && privacy !== 'private' && !ofClass,
      );
      // The analyzer takes a global class for one of the module.
      if (declaration.superclass?.name === 'Event') {
        declaration.superclass = { name: 'Event', package: 'global:' };
      }
      const isMember = ({ fieldName }) =>
        declaration.members.some(({ name }) => name === fieldName);
      declaration.attributes = declaration.attributes?.filter(isMember);
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('soc-'));
    }
  },
});

/** Names the modules of the package instead of their sources, which it does not have. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') {
          node[key] = value.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/esm/$1.js');
        } else rename(value);
      }
    };
    rename(customElementsManifest);
  },
});

/** Adds the ids that a type stands for, which editors offer as the values of an attribute. */
const expandedIds = () => ({
  name: 'expanded-ids',
  packageLinkPhase({ customElementsManifest }) {
    const source = readFileSync('src/factsheet/built-in-ids.ts', 'utf8');
    const types = [...source.matchAll(/export type (\w+) =([^;]+);/g)];
    const ids = new Map(
      types.map(([, name, union]) => [name, union.match(/'[^']+'/g).join(' | ')]),
    );
    for (const { attributes = [] } of customElementsManifest.modules.flatMap(
      (each) => each.declarations,
    )) {
      for (const attribute of attributes) {
        const text = attribute.type?.text.replace(
          /OrOwn<(\w+)>/,
          (_, name) => `${ids.get(name)} | string`,
        );
        if (text) attribute.expandedType = { text };
      }
    }
  },
});

/** Joins the entries that have the same name: elements share custom properties and parts. */
function joined(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const first = byName.get(entry.name) ?? { ...entry, description: '' };
    const described = new Set([...first.description.split('\n'), entry.description]);
    first.description = [...described].filter(Boolean).join('\n');
    byName.set(entry.name, first);
  }
  return [...byName.values()];
}

/** Lists each custom property and part once in the editor files, which the plugins above wrote. */
const eachOnce = () => ({
  name: 'each-once',
  packageLinkPhase() {
    for (const file of ['dist/vscode.css-custom-data.json', 'dist/web-types.json']) {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      const css = data.contributions?.css ?? data;
      for (const [key, list] of Object.entries(css)) {
        if (Array.isArray(list)) css[key] = joined(list);
      }
      writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    }
  },
});

/** The elements' JSDoc is the source of the manifest, of Storybook's tables and of editor data. */
export default {
  globs: [
    'src/elements/*/soc-*.ts',
    'src/internal/factsheet-element.ts',
    'src/internal/events/*.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    publishedPaths(),
    expandedIds(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true, typesSrc: 'expandedType' }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      packageJson: false,
      hideLogs: true,
      typesSrc: 'expandedType',
    }),
    eachOnce(),
  ],
};
