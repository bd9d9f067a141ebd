import { previewPage } from './output.js';
import type { State } from './state.js';

/**
 * The snippet itself, in a page of its own. Each time a new frame takes the last one's place when
 * it has loaded: nothing flashes, and the history gets no entry.
 */
export function showPreview(place: HTMLElement, state: State, base: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'Preview';
  frame.srcdoc = previewPage(state, base);
  frame.addEventListener('load', () => {
    for (const other of place.querySelectorAll('iframe')) if (other !== frame) other.remove();
    const { body } = frame.contentDocument!;
    new ResizeObserver(() => {
      frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
    }).observe(body);
  });
  place.append(frame);
}
