import type { ReactiveElement } from 'lit';

let opened: HTMLDetailsElement[] = [];

/** Opens the closed disclosures of elements before printing and closes them afterwards. */
export function openDisclosuresForPrint(elements: ReadonlySet<ReactiveElement>): void {
  const onPrint = ({ type }: Event) => {
    const isBefore = type === 'beforeprint';
    if (isBefore) {
      opened = [...elements].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
      ]);
    }
    for (const details of opened) details.open = isBefore;
  };
  addEventListener('beforeprint', onPrint);
  addEventListener('afterprint', onPrint);
}
