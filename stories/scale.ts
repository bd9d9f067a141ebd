import type { CSSResult } from 'lit';

/** What the style sheets set in `em` for the properties that the pattern names, smallest first. */
function lengths(sheets: readonly CSSResult[], property: RegExp): number[] {
  const found = sheets
    .flatMap(({ cssText }) => cssText.replace(/\/\*[\s\S]*?\*\//g, '').split(/[;{}]/))
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => property.test(name!.trim()))
    .flatMap(([, value]) => [...value!.matchAll(/(?<![\w.-])([\d.]+)em\b/g)])
    .map(([, length]) => Number(length));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The sizes of type, the text's own among them. */
export const typeSizes = (sheets: readonly CSSResult[]): number[] =>
  [...lengths(sheets, /^font-size$/), 1].sort((a, b) => a - b);

/** The spaces around and within. */
export const spaces = (sheets: readonly CSSResult[]): number[] =>
  lengths(sheets, /^((row-|column-)?gap|(margin|padding)(-(block|inline)(-start|-end)?)?)$/);
