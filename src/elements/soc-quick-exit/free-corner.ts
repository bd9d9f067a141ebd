/** The margins that put a box with equal insets into a corner: in this order, the last for want of any. */
const corners = ['auto 0 0 auto', '0 0 auto auto', 'auto auto 0 0', '0 auto auto 0'];

const isPinned = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position);

/**
 * Moves the box of an element into a corner where nothing is above it, and where it is above nothing
 * that stays in place itself, such as a menu or a cookie notice.
 */
export function moveToFreeCorner(element: Element, box: HTMLElement): void {
  corners.some((margin) => {
    box.style.margin = margin;
    const { left, top, width, height } = box.getBoundingClientRect();
    return [0.01, 0.5, 0.99].every((part) => {
      const [above, ...below] = document.elementsFromPoint(
        left + width * part,
        top + height * part,
      );
      return above === element && !below.some(isPinned);
    });
  });
}
