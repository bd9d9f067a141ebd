import type { ReactiveController } from 'lit';

/** On paper nothing can be opened, so what is closed opens for the printer, and closes again. */
export class PrintController implements ReactiveController {
  #host: Element;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    const printing = type === 'beforeprint';
    if (printing) {
      const closed = this.#host.shadowRoot?.querySelectorAll('details:not([open])');
      this.#opened = [...(closed ?? [])] as HTMLDetailsElement[];
    }
    for (const details of this.#opened) details.open = printing;
  }
}
