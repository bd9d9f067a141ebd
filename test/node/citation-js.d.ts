declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    data: Record<string, unknown>[];
    format(style: 'data', options: { format: 'object' }): Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
