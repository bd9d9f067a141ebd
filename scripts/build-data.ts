/**
 * Empties dist/, validates the data and writes it there with its type and its JSON Schema. Invalid
 * data stops the build. Writes the types of the ids, which a repository's checks expect committed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/factsheet/json-schema.js';
import { validate } from '../src/factsheet/validate.js';
import { idsFile, idTypes } from './id-types.js';

const file = 'data/factsheet.en.json';
const result = validate(JSON.parse(readFileSync(file, 'utf8')));
if (!result.ok) {
  console.error(`${file} cannot be built:`);
  for (const { message } of result.problems) console.error(`- ${message}`);
  process.exit(1);
}

const ids = idTypes(result.factsheet);
if (!existsSync(idsFile) || readFileSync(idsFile, 'utf8') !== ids) {
  if (process.env.CI) {
    console.error(`${idsFile} has other ids than ${file}; run "npm run build" and commit it.`);
    process.exit(1);
  }
  writeFileSync(idsFile, ids);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/data/factsheet.en.json', JSON.stringify(result.factsheet));
writeFileSync(
  'dist/data/factsheet.en.json.d.ts',
  `import type { Factsheet } from '../esm/factsheet/types.js';\n
declare const factsheet: Factsheet;
export default factsheet;\n`,
);
writeFileSync('dist/data/factsheet.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
