import type { CSSResult, ReactiveElement } from 'lit';

/**
 * Adopts the element's styles. An element that has moved to another document needs new style
 * sheets, because a document accepts only those that it constructed.
 */
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
