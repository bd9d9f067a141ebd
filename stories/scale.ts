import type { CSSResult } from 'lit';

/** The lengths in `em` of all properties that match the pattern, in ascending order. */
function lengths(sheets: readonly CSSResult[], property: RegExp): number[] {
  const found = sheets
    .flatMap(({ cssText }) => cssText.replace(/\/\*[\s\S]*?\*\//g, '').split(/[;{}]/))
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => property.test(name!.trim()))
    .flatMap(([, value]) => [...value!.matchAll(/(?<![\w.-])([\d.]+)em\b/g)])
    .map(([, length]) => Number(length));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The font sizes, including 1em. */
export const typeSizes = (sheets: readonly CSSResult[]): number[] =>
  [...lengths(sheets, /^font-size$/), 1].sort((a, b) => a - b);

/** The gaps, margins and paddings. */
export const spaces = (sheets: readonly CSSResult[]): number[] =>
  lengths(sheets, /^((row-|column-)?gap|(margin|padding)(-(block|inline)(-start|-end)?)?)$/);
