/**
 * Supports a CMS that strips unknown tags: moves the content of
 * `<div data-soc="stat" data-name="…">` into a `<soc-stat name="…">` inside it, if that element is
 * registered. Copies only the `data-` attributes that the element observes: `data-onclick` must not
 * become an event handler.
 */
function upgrade(): void {
  for (const placeholder of document.querySelectorAll<HTMLElement>('[data-soc]')) {
    const tag = `soc-${placeholder.dataset.soc}`;
    const known = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
    if (!known) continue;
    const element = document.createElement(tag);
    for (const name of known.observedAttributes ?? []) {
      const value = placeholder.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...placeholder.childNodes);
    placeholder.append(element);
    placeholder.removeAttribute('data-soc');
  }
}

upgrade();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
