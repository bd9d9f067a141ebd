import type { Paths } from '../charts/path.js';
import { composedAncestors } from '../internal/composed-ancestors.js';
import { type Card, cardSize } from './card-layout.js';
import type { MeasureText } from './text-layout.js';

/** Computed colours, font and direction of an element, so that its image looks the same. */
export interface Look {
  /** Background colours of its ancestors, the outermost first. */
  grounds: string[];
  text: string;
  accent: string;
  muted: string;
  rest: string;
  rule: string;
  font: string;
  rightToLeft: boolean;
}

/** Reads the look of a statistic from its box and the ancestors of the box. */
export function lookOf(scope: Element): Look {
  const of = (selector: string) => {
    const found = scope.querySelector(selector);
    return found && getComputedStyle(found);
  };
  const { color, fontFamily, borderBlockStartColor, direction } = getComputedStyle(scope);
  const muted = of('.muted')?.color ?? color;
  return {
    grounds: groundsOf(scope),
    text: color,
    accent: of('[part=value]')?.color ?? of('.counted')?.fill ?? color,
    muted,
    rest: of('.rest')?.fill ?? muted,
    rule: borderBlockStartColor,
    font: fontFamily,
    rightToLeft: direction === 'rtl',
  };
}

/** Starts with the browser's canvas colour, for a page that sets no background. */
function groundsOf(element: Element): string[] {
  const canvas = document.createElement('i');
  canvas.style.background = 'Canvas';
  element.append(canvas);
  const grounds = [getComputedStyle(canvas).backgroundColor];
  canvas.remove();
  const ancestors = [...composedAncestors(element)]
    .filter((node) => node instanceof Element)
    .reverse();
  return [...grounds, ...ancestors.map((each) => getComputedStyle(each).backgroundColor)];
}

const { width, height, margin } = cardSize;

/** Detects browsers that resist fingerprinting: they return noise instead of the pixels drawn. */
function canReadCanvas(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = '#000';
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  return data.every((part, index) => index % 4 === 3 || part < 64);
}

/** Lays out a card in the page's font and draws it; `null` if the browser does not allow it. */
export async function drawCard(
  layOut: (measure: MeasureText) => Card,
  chart: Paths | undefined,
  look: Look,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context || !canReadCanvas(context)) return null;
  const laid = layOut((text, size, bold) => {
    context.font = fontOf(size, bold, look);
    return context.measureText(text).width;
  });
  paintCard(context, laid, chart, look);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** The `font` of a canvas for a text of a card. */
export const fontOf = (size: number, bold: boolean, { font }: Pick<Look, 'font'>) =>
  `${bold ? 600 : 400} ${size}px ${font}`;

/** Paints a card that was laid out. A canvas outside a browser has its own class of paths. */
export function paintCard(
  context: CanvasRenderingContext2D,
  { lines, chart: position, rules }: Card,
  chart: Paths | undefined,
  look: Look,
  toPath = (data: string) => new Path2D(data),
): void {
  for (const ground of look.grounds) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.fillStyle = look.rule;
  for (const y of rules) context.fillRect(margin, y, width - 2 * margin, 1.5);
  // A right-to-left layout starts at the right edge; each text keeps its own direction.
  context.textAlign = look.rightToLeft ? 'right' : 'left';
  const edge = (x: number) => (look.rightToLeft ? width - margin - x : margin + x);
  for (const { text, rightToLeft, x, y, size, bold, tone } of lines) {
    context.direction = rightToLeft ? 'rtl' : 'ltr';
    context.font = fontOf(size, bold, look);
    context.fillStyle = look[tone];
    context.fillText(text, edge(x), y);
  }
  if (!chart || !position) return;
  context.translate(edge(position.x), position.y);
  context.scale(look.rightToLeft ? -position.scale : position.scale, position.scale);
  for (const tone of ['rest', 'counted'] as const) {
    context.fillStyle = look[tone === 'rest' ? 'rest' : 'accent'];
    context.fill(toPath(chart[tone]));
  }
}
