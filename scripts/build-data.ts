/** Empties dist/, validates the data and writes it there with its JSON Schema. Invalid data stops the build. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/factsheet/json-schema.js';
import { validate } from '../src/factsheet/validate.js';

const file = 'data/factsheet.en.json';
const result = validate(JSON.parse(readFileSync(file, 'utf8')));
if (!result.ok) {
  console.error(`${file} cannot be built:`);
  for (const { message } of result.problems) console.error(`- ${message}`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/data/factsheet.en.json', JSON.stringify(result.factsheet));
writeFileSync('dist/data/factsheet.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
