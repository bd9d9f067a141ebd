/** Writes a story for every record of the factsheet; git ignores them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Factsheet } from '../src/factsheet/types.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const folder = 'stories/records';

const pascal = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const quoted = (text: string) => JSON.stringify(text);

/** Storybook reads titles without running the file, so they are written out. */
const stories = (
  tag: string,
  title: string,
  dataProperty: string,
  collection: 'statistics' | 'caseStudies' | 'frameworks',
) => `// Made by scripts/record-stories.ts: change that, or the data.
import '../../src/elements/${tag}/${tag}.js';
import { element, factsheet } from '../element.js';

export default {
  title: 'Every record/${title}',
  component: '${tag}',
  ...element('${tag}', '${dataProperty}', factsheet.${collection}),
};
${factsheet[collection]
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
for (const [tag, title, dataProperty, collection] of [
  ['soc-stat', 'Statistics', 'stat', 'statistics'],
  ['soc-case-study', 'Case studies', 'caseStudy', 'caseStudies'],
  ['soc-exit-framework', 'Frameworks', 'framework', 'frameworks'],
] as const) {
  writeFileSync(`${folder}/${tag}.stories.ts`, stories(tag, title, dataProperty, collection));
}
