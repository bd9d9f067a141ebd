/**
 * Tells knip that the files of the project use the packages of test/dependencies/package.json. Knip
 * itself looks for the use of a workspace's packages only in the workspace's own folder.
 */
import { readFileSync } from 'node:fs';
import type { Preprocessor } from 'knip';

const manifest = 'test/dependencies/package.json';
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The packages of the tests by the names that files and npm scripts use. */
const packages = new Map<string, string>();
for (const name of Object.keys(json(manifest).devDependencies)) {
  const { bin = {} } = json(`node_modules/${name}/package.json`);
  for (const used of [name, ...Object.keys(bin)]) packages.set(used, name);
}

const typesOf = (name: string) => `@types/${name.replace(/^@/, '').replace('/', '__')}`;

const joinPackages: Preprocessor = (report) => {
  const { issues, counters } = report;
  const used = new Set<string>();

  /** Removes the wrong issues of a type from the report. */
  const takeBack = (
    type: 'unlisted' | 'binaries' | 'unresolved' | 'devDependencies',
    isWrong: (name: string, file: string) => boolean,
  ) => {
    for (const byName of Object.values(issues[type])) {
      for (const [name, { filePath }] of Object.entries(byName)) {
        if (!isWrong(name, filePath)) continue;
        delete byName[name];
        counters[type] -= 1;
      }
    }
  };

  for (const type of ['unlisted', 'binaries', 'unresolved'] as const) {
    takeBack(type, (name, file) => {
      const found = packages.get(name) ?? packages.get(typesOf(name));
      // The published sources must not use a package of the tests.
      if (!found || /(^|\/)src\//.test(file)) return false;
      used.add(found).add(typesOf(found));
      return true;
    });
  }
  takeBack('devDependencies', (name) => used.has(name));
  return report;
};

export default joinPackages;
