/**
 * Blanks this page or frame, and replaces the page of the tab, so that Back does not return to it. If
 * the browser keeps a frame from leaving the page around it, replaces the frame and calls `onKept`.
 */
export function leave(address: string, onKept: () => void): void {
  const { title } = document;
  const { style } = document.documentElement;
  style.setProperty('display', 'none', 'important');
  document.title = '';
  // The page must not ask whether to leave.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  // The page shows again, from the back/forward cache.
  addEventListener('pageshow', () => {
    style.display = '';
    document.title ||= title;
  });
  try {
    top!.location.replace(address);
  } catch {
    location.replace(address);
    onKept();
  }
}
