/** How a text is set. */
export interface Style {
  size: number;
  bold: boolean;
  tone: 'text' | 'accent' | 'muted';
}

/** A line of text; `x` counts from the edge where reading begins, `y` is its baseline. */
export interface CardLine extends Style {
  text: string;
  /** Whether its words run from right to left, whatever the page does. */
  rightToLeft: boolean;
  x: number;
  y: number;
}

/** How wide a text is, as whoever draws it says. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** How far below the top of its line a text stands, and how far the next line is. */
const ascent = 0.95;
const leading = 1.3;

/** Lines of about the same length: a word by itself in the last looks like a mistake. */
export function paragraph(text: string, style: Style, measure: MeasureText, width: number) {
  const { size, bold } = style;
  const broken = (most: number) => wrap(text, (part) => measure(part, size, bold) <= most);
  let lines = broken(width);
  for (let most = width * 0.98; most > width / 2; most -= width * 0.02) {
    const narrower = broken(most);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  const rightToLeft = isRightToLeft(text);
  return {
    lines: lines.map(
      (text, index): CardLine => ({
        ...style,
        ...{ text, rightToLeft, x: 0, y: (ascent + index * leading) * size },
      }),
    ),
    height: lines.length * leading * size,
  };
}

/** A text runs as its first letter does. */
export const isRightToLeft = (text: string) =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/** Lines broken at spaces, and within a word only where it is too wide by itself. */
export function wrap(text: string, fits: (part: string) => boolean): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)!;
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      lines[lines.length - 1] = longer;
    } else if (fits(word)) {
      lines.push(word);
    } else {
      // Languages without spaces are one word to this.
      if (line) lines.push('');
      for (const letter of word) {
        const part = lines.at(-1)! + letter;
        if (fits(part) || part === letter) lines[lines.length - 1] = part;
        else lines.push(letter);
      }
    }
  }
  return lines;
}
