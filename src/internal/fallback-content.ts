import { html, type ReactiveElement, type TemplateResult } from 'lit';

/** Whether a child is something a reader sees. */
export const isShown = (node: Node) =>
  node instanceof Element
    ? !node.matches('script, style, template')
    : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');

/**
 * What stands inside the tag, the slotted parts too, or a short message where nothing does. The
 * parser may bring the children later than the element, so the slot is watched.
 */
export function fallback(element: ReactiveElement, message: string): TemplateResult {
  const children = [...element.childNodes].filter(isShown);
  const slots = children.flatMap((node) => (node instanceof Element && node.slot) || []);
  return html`<slot @slotchange=${() => element.requestUpdate()}></slot>${[...new Set(slots)].map(
    (name) => html`<slot name=${name}></slot>`,
  )}${children.length ? '' : html`<div class="root"><p part="message">${message}</p></div>`}`;
}
