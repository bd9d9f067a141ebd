import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tracks the current section: the last one observed to enter the top 30% of the viewport. */
export class ScrollSpyController implements ReactiveController {
  /** Id of the current section; empty until a section has entered. */
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
