/**
 * The faults of the layout of a page: boxes that overflow, list markers that are cut off, and
 * separators at the start of a line. Runs in the page.
 */

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement)) continue;
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const describe = (element: Element) => {
  const { host } = element.getRootNode() as ShadowRoot;
  const own = element.getAttribute('part') ?? element.className;
  const name = `${element.localName}${own ? `[${own}]` : ''}`;
  return host ? `${host.localName} ${name}` : name;
};

const rectsOf = (node: Node, start?: number, end?: number) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (start !== undefined) range.setStart(node, start);
  if (end !== undefined) range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
};

const isInline = (element: Element) =>
  /^(inline|contents)$/.test(getComputedStyle(element).display);

/** Texts for assistive technology alone are clipped on purpose. */
const isClipped = (element: Element) => getComputedStyle(element).clipPath !== 'none';

const overflowing = (element: HTMLElement) =>
  !isInline(element) && !isClipped(element) && element.scrollWidth > element.clientWidth
    ? `${describe(element)} is ${element.clientWidth} wide, its content ${element.scrollWidth}`
    : [];

/** How far the marker of a list item reaches out of the element that the list is in. */
const markerCutOff = (item: HTMLElement) => {
  const style = getComputedStyle(item);
  if (style.display !== 'list-item' || style.listStyleType === 'none') return [];
  const isRtl = style.direction === 'rtl';
  const startOf = () => {
    const [first] = rectsOf(item.firstElementChild!);
    return isRtl ? -first!.right : first!.left;
  };
  const outside = startOf();
  item.style.listStylePosition = 'inside';
  const width = startOf() - outside;
  item.style.listStylePosition = '';
  const box = item.closest('.root')!.getBoundingClientRect();
  const missing = (isRtl ? -box.right : box.left) - (outside - width);
  return missing > 0
    ? `${describe(item)}: ${missing.toFixed(1)} of its marker's ${width.toFixed(1)} is cut off`
    : [];
};

const misplacedSeparators = (element: HTMLElement) =>
  [...element.childNodes].flatMap((node) => {
    const at = node.nodeType === Node.TEXT_NODE ? node.nodeValue!.indexOf('·') : -1;
    const [dot] = at < 0 ? [] : rectsOf(node, at, at + 1);
    if (!dot) return [];
    let block: Element = element;
    while (isInline(block)) block = block.parentElement!;
    const isRtl = getComputedStyle(block).direction === 'rtl';
    const before = rectsOf(block).some(
      ({ top, bottom, left, right }) =>
        top < dot.bottom &&
        bottom > dot.top &&
        (isRtl ? right > dot.right + 1 : left < dot.left - 1),
    );
    return before ? [] : `${describe(element)} has a separator at the start of a line`;
  });

/** Opens all disclosures, then gives the faults of everything that is visible. */
export function faults(): string[] {
  const all = [...elementsIn(document)];
  for (const element of all) if (element instanceof HTMLDetailsElement) element.open = true;
  const found = all.flatMap((element) =>
    element.checkVisibility()
      ? [overflowing(element), markerCutOff(element), misplacedSeparators(element)].flat()
      : [],
  );
  return [...new Set(found)];
}
