import { html, nothing, type TemplateResult } from 'lit';
import { subsections, topSections } from '../../factsheet/section-tree.js';
import type { Section } from '../../factsheet/types.js';
import { factsheet as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { reveal } from '../../internal/reveal.js';

/** A table of contents of sections and subsections; the link to `current` has `aria-current`. */
export function tableOfContents(
  sections: readonly Section[],
  context: RenderContext,
  current: string,
  follow: (event: Event) => void,
): TemplateResult {
  const words = phrasesFor(context.language, 'factsheet', english);
  const { language } = context.factsheet;
  const list = (members: readonly Section[]): TemplateResult | typeof nothing =>
    members.length
      ? html`<ol>
          ${members.map((section) => {
            const target = `section-${section.id}`;
            return html`<li>
              <a href="#${target}" aria-current=${target === current ? 'true' : nothing} lang=${language}
                @click=${follow}
                >${section.title}</a
              >${list(subsections(sections, section))}
            </li>`;
          })}
        </ol>`
      : nothing;
  return html`<nav part="contents" aria-label=${words.contents}>
    ${list(topSections(sections))}
  </nav>`;
}

/** Reveals the target of a URL fragment in a shadow root, where the browser does not find it. */
export function goTo(fragment: string, root: ParentNode): boolean {
  const target = fragment && root.querySelector<HTMLElement>(`#${CSS.escape(fragment)}`);
  if (target) reveal(target);
  return Boolean(target);
}

/** Sets the URL fragment, so that the reader can share it, without adding a history entry. */
export function keepFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', `${location.href.split('#')[0]}#${fragment}`);
  } catch {
    // A sandboxed page may not change its URL. The scroll position is right anyway.
  }
}
