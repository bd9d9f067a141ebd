import { html, type ReactiveElement, type TemplateResult } from 'lit';

/** Whether a child node has visible content. */
export const isVisible = (node: Node) =>
  node instanceof Element
    ? !node.matches('script, style, template')
    : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');

/**
 * The light DOM of an element, with its named slots, or a short message if it is empty. The
 * parser may add children after the element has rendered, so the slot requests an update.
 */
export function fallbackContent(
  element: ReactiveElement,
  message: string,
  slots: readonly string[],
): TemplateResult {
  return html`<slot @slotchange=${() => element.requestUpdate()}></slot>${slots.map(
    (name) => html`<slot name=${name}></slot>`,
  )}${
    [...element.childNodes].some(isVisible)
      ? ''
      : html`<div class="root"><p part="message">${message}</p></div>`
  }`;
}
