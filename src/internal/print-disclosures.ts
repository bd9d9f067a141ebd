import type { ReactiveElement } from 'lit';

/** Opens the closed disclosures of elements before printing and closes them afterwards. */
export function openDisclosuresForPrint(elements: ReadonlySet<ReactiveElement>): void {
  let opened: HTMLDetailsElement[] = [];
  const setOpen = (open: boolean) => {
    for (const details of opened) details.open = open;
  };
  addEventListener('beforeprint', () => {
    opened = [...elements].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
    ]);
    setOpen(true);
  });
  addEventListener('afterprint', () => setOpen(false));
}
