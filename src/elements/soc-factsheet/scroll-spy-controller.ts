import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows which of some parts the reader is in, and has its host render when that changes. */
export class ScrollSpyController implements ReactiveController {
  /** The id of the part. */
  current = '';

  #observer: IntersectionObserver;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
        if (!entered || entered.target.id === this.current) return;
        this.current = entered.target.id;
        host.requestUpdate();
      },
      { rootMargin: '0px 0px -70%' },
    );
  }

  watch(parts: Iterable<Element>): void {
    this.#observer.disconnect();
    for (const part of parts) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
