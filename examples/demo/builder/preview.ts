import { previewPage } from './output.js';
import type { State } from './state.js';

/**
 * Shows the snippet in a separate page. Each call makes a new frame, because a new page in the old
 * one would add an entry to the history. The new frame loads behind the old one, inert, and replaces
 * it when it has loaded. `aria-busy` says whether a frame is loading; tests wait for it.
 */
export function showPreview(container: HTMLElement, state: State, base: string): void {
  // A frame that is still loading is for an earlier choice.
  container.querySelector('iframe[inert]')?.remove();
  const old = container.querySelector('iframe');
  const frame = document.createElement('iframe');
  frame.title = 'Preview';
  // Neither the pointer nor the Tab key reaches it; the style sheet hides an inert frame.
  frame.inert = true;
  frame.srcdoc = previewPage(state, base);
  frame.addEventListener(
    'load',
    () => {
      // The event may have been queued before the frame was removed.
      if (!frame.isConnected) return;
      frame.inert = false;
      // Removing the frame that has the focus would send the focus to the top of the page.
      if (old && old === document.activeElement) frame.focus({ preventScroll: true });
      old?.remove();
      container.setAttribute('aria-busy', 'false');
    },
    // A link followed inside the frame makes it load again.
    { once: true },
  );
  container.setAttribute('aria-busy', 'true');
  container.append(frame);
}
