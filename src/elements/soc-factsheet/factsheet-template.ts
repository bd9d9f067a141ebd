import { html, type TemplateResult } from 'lit';
import { loadActions } from '../../actions/load-actions.js';
import { blocksWithoutSections, topSections } from '../../factsheet/section-tree.js';
import type { Factsheet } from '../../factsheet/types.js';
import { factsheet as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { title } from '../../templates/heading.js';
import { blockTemplate, sectionTemplate } from '../../templates/section.js';
import { tableOfContents } from './table-of-contents.js';

/**
 * The complete factsheet: summary, table of contents, sections, references and publication. Without
 * sections, all its records instead of a table of contents and sections.
 */
export function factsheetTemplate(
  factsheet: Factsheet,
  context: RenderContext,
  current: string,
  onContentsClick: (event: Event) => void,
): TemplateResult {
  const { language, sections, publication, summary } = factsheet;
  const { phrases } = context;
  const words = phrasesFor(context.language, 'factsheet', english);
  const deeper = { ...context, level: context.level + 1 };
  return html`${title(factsheet.title, context)}
    <p part="factsheet-summary" lang=${language}>${summary}</p>
    ${
      sections.length
        ? html`${tableOfContents(sections, context, current, onContentsClick)}
            ${topSections(sections).map((section) => sectionTemplate(section, factsheet, deeper))}`
        : blocksWithoutSections(factsheet).map((block) => blockTemplate(block, factsheet, deeper))
    }
    <soc-references heading-level=${deeper.level}></soc-references>
    <p class="muted" part="publication" lang=${language}>
      ${[publication.publisher, publication.year, publication.note].filter(Boolean).join('. ')}
    </p>
    <details
      class="muted"
      part="attribution"
      .attribution=${{ selection: factsheet, context }}
      @toggle=${loadActions}
    >
      <summary part="sources"><span lang=${phrases.language}>${words.actions}</span></summary>
      <p lang=${phrases.language}>${phrases.from} <cite lang=${language}>${factsheet.title}</cite></p>
    </details>`;
}
