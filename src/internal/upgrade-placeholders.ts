/**
 * For a CMS that strips tags it does not know: what is inside `<div data-soc="stat" data-name="…">`
 * moves into a `<soc-stat name="…">` there, for every element that is registered. Of the `data-`
 * attributes only those the element knows go with it: `data-onclick` must not become a handler.
 */
function upgrade(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-soc]')) {
    const tag = `soc-${place.dataset.soc}`;
    const known = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
    if (!known) continue;
    const element = document.createElement(tag);
    for (const name of known.observedAttributes ?? []) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...place.childNodes);
    place.append(element);
    place.removeAttribute('data-soc');
  }
}

upgrade();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
