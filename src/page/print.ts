import type { ReactiveController } from 'lit';

/** On paper nothing can be opened, so what is closed opens for the printer, and closes again. */
export function printing(host: Element): ReactiveController {
  let opened: HTMLDetailsElement[] = [];
  const print = ({ type }: Event) => {
    const before = type === 'beforeprint';
    if (before)
      opened = [...(host.shadowRoot?.querySelectorAll('details:not([open])') ?? [])] as [];
    for (const details of opened) details.open = before;
  };
  return {
    hostConnected() {
      addEventListener('beforeprint', print);
      addEventListener('afterprint', print);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
    },
  };
}
