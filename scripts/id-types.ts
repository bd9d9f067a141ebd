import type { Factsheet } from '../src/factsheet/types.js';

export const idsFile = 'src/factsheet/built-in-ids.ts';

/** The content of that file: the ids in the built-in factsheet, as TypeScript unions. */
export function idTypes(factsheet: Factsheet): string {
  const collections = {
    StatisticId: factsheet.statistics,
    CaseStudyId: factsheet.caseStudies,
    FrameworkId: factsheet.frameworks,
    SectionId: factsheet.sections,
    CategoryId: factsheet.definitions.flatMap(({ categories }) => categories),
    AspectId: factsheet.aspects,
  };
  const types = Object.entries(collections).map(([name, records]) => {
    const ids = [...new Set(records.map(({ id }) => `'${id}'`))];
    const line = `export type ${name} = ${ids.join(' | ')};`;
    return line.length <= 100 ? line : `export type ${name} =\n  | ${ids.join('\n  | ')};`;
  });
  const head = '/* The ids in data/factsheet.en.json. `npm run build` writes this file. */';
  return `${[head, ...types].join('\n\n')}\n`;
}
