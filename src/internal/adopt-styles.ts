import type { CSSResult, ReactiveElement } from 'lit';

/** A document takes only sheets of its own, and an element moved to another loses those it had. */
export function adoptStyles(element: ReactiveElement): void {
  const view = element.ownerDocument.defaultView;
  const root = element.shadowRoot;
  if (!view || !root) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  root.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ styleSheet, cssText }) => {
    if (view === window) return styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
