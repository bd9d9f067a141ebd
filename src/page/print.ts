import type { ReactiveController } from 'lit';

/** On paper nothing can be opened, so what is closed opens for the printer, and closes again. */
export class PrintController implements ReactiveController {
  #host: Element;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = () => {
    this.#opened = [
      ...(this.#host.shadowRoot?.querySelectorAll('details:not([open])') ?? []),
    ] as [];
    for (const details of this.#opened) details.open = true;
  };

  #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
