import type { ReactiveElement } from 'lit';

const afterPrint = (undo: () => void) => addEventListener('afterprint', undo, { once: true });

/** Shows the claim of an inline figure at the end of the block that its sentence is in. */
function appendClaim(figure: ReactiveElement): void {
  const { name, stat } = figure as never;
  const claim = Object.assign(figure.cloneNode() as ReactiveElement, { name, stat, inline: false });
  let block = figure.parentNode!;
  while (block instanceof Element && /inline|contents/.test(getComputedStyle(block).display)) {
    block = block.parentNode!;
  }
  block.append(claim);
  // Print does not wait for the update.
  (claim as unknown as { performUpdate: () => void }).performUpdate();
  afterPrint(() => claim.remove());
}

/**
 * Opens the disclosures of elements while they are printed. That of an inline figure is closed,
 * because its claim would divide a sentence; its claim follows the paragraph.
 */
export function openDisclosuresForPrint(elements: ReadonlySet<ReactiveElement>): void {
  addEventListener('beforeprint', () => {
    // Also comes to the claims that it appends.
    for (const element of elements) {
      for (const details of element.renderRoot.querySelectorAll('details')) {
        const { open } = details;
        const isInline = details.matches('[part=inline]');
        if (isInline) appendClaim(element);
        details.open = !isInline;
        afterPrint(() => {
          details.open = open;
        });
      }
    }
  });
}
