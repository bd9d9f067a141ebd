/*
 * Supports a CMS that strips unknown tags: moves the content of
 * `<div data-soc="stat" data-name="…">` into a `<soc-stat name="…">` inside it, once a script has
 * registered that element.
 */

/**
 * Copies only the `data-` attributes that the element observes: `data-onclick` must not become an
 * event handler.
 */
function upgrade(placeholder: HTMLElement, tag: string): void {
  if (!placeholder.dataset.soc) return;
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
  placeholder.removeAttribute('data-soc');
}

function upgradeAll(): void {
  for (const placeholder of document.querySelectorAll<HTMLElement>('[data-soc]')) {
    const tag = `soc-${placeholder.dataset.soc}`;
    // A name that no element can have is refused; its content stays as it is.
    customElements.whenDefined(tag).then(
      () => upgrade(placeholder, tag),
      () => {},
    );
  }
}

upgradeAll();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgradeAll);
