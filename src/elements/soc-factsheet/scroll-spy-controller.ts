import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells which of the observed sections the reader has scrolled to. */
export class ScrollSpyController implements ReactiveController {
  /** The id of the section. */
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

  observe(sections: Iterable<Element>): void {
    this.#observer.disconnect();
    for (const section of sections) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
