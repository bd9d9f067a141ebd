/** Opens the disclosures around an element, scrolls to it and moves the focus there. */
export function reveal(element: HTMLElement): void {
  for (
    let ancestor: Element | null | undefined = element;
    ancestor;
    ancestor = ancestor.parentElement?.closest('details')
  ) {
    if (ancestor instanceof HTMLDetailsElement) ancestor.open = true;
  }
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
}
