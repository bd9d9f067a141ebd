import { expect } from '@open-wc/testing';
import '../src/elements/soc-stat/soc-stat.js';
import { statistics } from '../src/factsheet/built-in.js';
import type { Statistic } from '../src/factsheet/types.js';
import { inside } from './support.js';

/** The characters of an element as they stand on the screen, line by line, from left to right. */
function onScreen(element: Element): string {
  const characters: { character: string; left: number; middle: number; height: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [rect] = range.getClientRects();
      if (!rect?.width) continue;
      const { left, top, height } = rect;
      characters.push({ character: text.data[at]!, left, middle: top + height / 2, height });
    }
  }
  const lines: (typeof characters)[] = [];
  for (const each of characters.sort((a, b) => a.middle - b.middle)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    // A hedge is smaller than its value, and on the same line.
    const isSame = first && each.middle - first.middle < Math.max(each.height, first.height) / 2;
    if (isSame) line!.push(each);
    else lines.push([each]);
  }
  return lines
    .map((line) => line.sort((a, b) => a.left - b.left).map(({ character }) => character))
    .map((line) => line.join('').replace(/\s+/g, ' ').trim())
    .join(' ');
}

const given = (changes: Partial<Statistic>): Statistic => ({ ...statistics[0]!, ...changes });

const figures: [visual: string, stat: Statistic][] = [
  ['about 10%', given({ hedge: 'about', measure: { kind: 'share', value: 10 } })],
  ['+1,000%', given({ hedge: null, measure: { kind: 'change', value: 1000 } })],
  ['−30%', given({ hedge: null, measure: { kind: 'change', value: -30 } })],
  ['12 years or younger', given({ hedge: 'at most', measure: { kind: 'age', value: 12 } })],
  ['nearly 845', given({ hedge: 'nearly', measure: { kind: 'count', value: 845 } })],
];

/** Puts a figure into a page of that direction and language. */
async function figure(stat: Statistic, dir: string, inline = false, lang = 'en') {
  const holder = Object.assign(document.createElement('div'), { dir, lang });
  const element = Object.assign(document.createElement('soc-stat'), { stat, inline });
  holder.append(element);
  document.body.append(holder);
  await element.updateComplete;
  return element;
}

describe('English in a page from right to left', () => {
  for (const [visual, stat] of figures) {
    for (const inline of [false, true]) {
      it(`reads "${visual}" on the screen, ${inline ? 'inline' : 'as a card'}`, async () => {
        for (const direction of ['ltr', 'rtl']) {
          const element = await figure(stat, direction, inline);
          expect(onScreen(inside(element, '[part=number]')), direction).to.equal(visual);
        }
      });
    }
  }

  it('starts a card at the right, and its sentence with its first word', async () => {
    const element = await figure(figures[0]![1], 'rtl');
    const root = inside(element, '.root').getBoundingClientRect();
    expect(inside(element, '[part=number]').getBoundingClientRect().right).to.be.closeTo(
      root.right,
      1,
    );
    const sentence = inside(element, '[part=text]');
    expect(onScreen(sentence)).to.match(new RegExp(`^${statistics[0]!.text.slice(0, 20)}`));
  });

  it('keeps the direction of a phrase in another language', async () => {
    const element = await figure(figures[0]![1], 'rtl', false, 'ar');
    // The hedge is English where there is no Arabic one; the number is in the reader's language.
    const number = inside(element, '[part=number]');
    expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(getComputedStyle(inside(element, '[part=value]')).direction).to.equal('rtl');
    expect(onScreen(number)).to.match(/^about /);
  });
});
