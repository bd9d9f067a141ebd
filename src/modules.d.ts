/** The built-in factsheet: the build validates it, rollup turns its top-level keys into exports. */
declare module '*/factsheet.en.json' {
  type Factsheet = import('./factsheet/types.js').Factsheet;
  export const language: Factsheet['language'];
  export const title: Factsheet['title'];
  export const sources: Factsheet['sources'];
  export const statistics: Factsheet['statistics'];
  export const caseStudies: Factsheet['caseStudies'];
  export const frameworks: Factsheet['frameworks'];
  export const evidenceGaps: Factsheet['evidenceGaps'];
  export const aspects: Factsheet['aspects'];
  export const definitions: Factsheet['definitions'];
  export const sections: Factsheet['sections'];
  export const resources: Factsheet['resources'];
  export const schemaVersion: Factsheet['schemaVersion'];
  export const summary: Factsheet['summary'];
  export const publication: Factsheet['publication'];
}

/** The tags of all elements, which rollup.config.mjs reads from the folders of src/elements/. */
declare module 'virtual:element-tags' {
  const tags: readonly string[];
  export default tags;
}

declare module '*/package.json' {
  export const version: string;
}
