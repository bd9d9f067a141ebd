/** Font size in pixels, weight and colour of a text. */
export interface Style {
  size: number;
  bold: boolean;
  tone: 'text' | 'accent' | 'muted';
}

/** A line of text; `x` is the distance from the start edge, `y` the baseline, in pixels. */
export interface CardLine extends Style {
  text: string;
  /** Direction of the text itself, independent of the page's direction. */
  rightToLeft: boolean;
  x: number;
  y: number;
}

/** Measures the width of a text in pixels. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Distance from the top of a line to its baseline and to the next line, relative to font size. */
const ascent = 0.95;
const leading = 1.3;

/** Breaks a text into lines of similar length, so that the last line is not a single word. */
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

/** Whether the first letter of a text belongs to a right-to-left script. */
export const isRightToLeft = (text: string) =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/** Breaks a text at spaces, and within a word only if the word is wider than a line. */
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
      // Also applies to languages without spaces, whose text is a single word here.
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
