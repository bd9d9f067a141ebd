import { html, nothing, type TemplateResult } from 'lit';
import {
  type BlockCollection,
  recordsOf,
  subsections,
  type TaggedRecord,
} from '../factsheet/section-tree.js';
import type { Block, Definition, Records, Resource, Section } from '../factsheet/types.js';
import { section as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { caseStudyTemplate, resolveCaseStudy } from './case-study.js';
import { contentNote, statement } from './claim.js';
import { frameworkTemplate } from './framework.js';
import { heading } from './heading.js';
import { statisticTemplate } from './statistic.js';

/** Prefixes of record ids in URL fragments, such as `#stat-women-among-trafficking-victims`. */
const prefixes: Record<BlockCollection, string> = {
  statistics: 'stat',
  caseStudies: 'case-study',
  frameworks: 'framework',
  evidenceGaps: 'gap',
  definitions: 'definition',
  resources: 'resource',
};

/** A section with its blocks and its subsections. */
export function sectionTemplate(
  section: Section,
  records: Records,
  context: RenderContext,
): TemplateResult {
  const { language } = context.factsheet;
  const deeper = { ...context, level: context.level + 1 };
  return html`<section id="section-${section.id}" part="section" tabindex="-1">
    ${heading(context.level, section.title, 'title', language)} ${contentNote(section, context)}
    ${section.blocks.map((block) => blockTemplate(block, records, deeper))}
    ${section.note ? html`<p class="muted" lang=${language}>${section.note}</p>` : nothing}
    ${subsections(records.sections, section).map((inner) => sectionTemplate(inner, records, deeper))}
  </section>`;
}

/** A block: a statement, a list, or records. */
export function blockTemplate(
  block: Block,
  records: Records,
  context: RenderContext,
): TemplateResult {
  const { language } = context.factsheet;
  switch (block.kind) {
    case 'statement':
      return statement(block, context);
    case 'list':
      return html`${block.text ? html`<p lang=${language}>${block.text}</p>` : nothing}
        <ul part="list">
          ${block.items.map((item) => html`<li>${statement(item, context)}</li>`)}
        </ul>`;
    case 'records':
      return html`${recordsOf(block, records).map(
        (tagged) => html`<div
          id="${prefixes[tagged.collection]}-${tagged.record.id}"
          class=${prefixes[tagged.collection]}
          part="record"
          tabindex="-1"
        >
          ${recordTemplate(tagged, records, context)}
        </div>`,
      )}`;
  }
}

function recordTemplate(
  { collection, record }: TaggedRecord,
  { statistics }: Records,
  context: RenderContext,
): TemplateResult {
  switch (collection) {
    case 'statistics':
      return statisticTemplate(record, context);
    case 'caseStudies':
      return caseStudyTemplate(resolveCaseStudy(record, statistics), context);
    case 'frameworks':
      return frameworkTemplate(record, context);
    case 'evidenceGaps':
      return html`${contentNote(record, context)} ${statement(record, context)}`;
    case 'definitions':
      return definitionTemplate(record, context);
    case 'resources':
      return resourceTemplate(record, context);
  }
}

function definitionTemplate(definition: Definition, context: RenderContext): TemplateResult {
  const { language } = context.factsheet;
  const { phrases } = context;
  const words = phrasesFor(context.language, 'section', english);
  const list = (defined: boolean, label: string) => {
    const labels = definition.categories.filter((category) => category.defined === defined);
    return labels.length
      ? html`<p class="muted" lang=${phrases.language}>${label}</p>
          <ul part="categories">
            ${labels.map((category) => html`<li lang=${language}>${category.label}</li>`)}
          </ul>`
      : nothing;
  };
  return html`<p class="term" lang=${language}><dfn>${definition.term}</dfn></p>
    ${contentNote(definition, context)} ${statement(definition, context)} ${list(true, words.categories)} ${list(false, words.beyond)}`;
}

function resourceTemplate(resource: Resource, { factsheet }: RenderContext): TemplateResult {
  const { title, url, publisher, year, note } = resource;
  const { language } = factsheet;
  const origin = [publisher, year].filter(Boolean).join(', ');
  return html`<p lang=${language}>
      ${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : html`<cite>${title}</cite>`}
    </p>
    ${[origin, note].map((words) =>
      words ? html`<p class="muted" lang=${language}>${words}</p>` : nothing,
    )}`;
}
