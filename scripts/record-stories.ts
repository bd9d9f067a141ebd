/** Writes a story for every record of the built-in factsheet; git ignores the files. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Factsheet } from '../src/factsheet/types.js';
import {
  type CatalogEntry,
  elementCatalog,
  recordsFor,
  tagsWhere,
} from '../src/static/element-catalog.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const folder = 'stories/records';

const pascal = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const quoted = (text: string) => JSON.stringify(text);

/** "Case studies" of `caseStudies`. */
const heading = (collection: string) => {
  const words = collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A story for each record; Storybook reads the titles without running the file. */
const stories = (
  tag: string,
  { property, collection = 'statistics' }: CatalogEntry,
) => `// Made by scripts/record-stories.ts: change that, or the data.
import '../../src/elements/${tag}/${tag}.js';
import { element, factsheet } from '../element.js';

export default {
  title: 'Every record/${heading(collection)}',
  component: '${tag}',
  ...element('${tag}', '${property}', factsheet.${collection}),
};
${recordsFor(tag, factsheet)
  .map(
    ({ id, title }) => `
export const ${pascal(id)} = {
  name: ${quoted(title ?? id)},
  args: { name: ${quoted(id)} },
};
`,
  )
  .join('')}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const tag of tagsWhere(({ property }) => property)) {
  writeFileSync(`${folder}/${tag}.stories.ts`, stories(tag, elementCatalog[tag]!));
}
