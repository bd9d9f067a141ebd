import { html, nothing, type TemplateResult } from 'lit';
import { findRecord } from '../factsheet/find-record.js';
import type { Block, Definition, Records, Resource, Section } from '../factsheet/types.js';
import { section as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { caseStudyTemplate, resolveCaseStudy } from './case-study.js';
import { contentNote, statement } from './claim.js';
import { frameworkTemplate } from './framework.js';
import { heading } from './heading.js';
import { statisticTemplate } from './statistic.js';

type Collection = Extract<Block, { kind: 'records' }>['collection'];

/** Prefixes of record ids in URL fragments, such as `#stat-women-among-trafficking-victims`. */
const prefixes: Record<Collection, string> = {
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
  const within = records.sections.filter((other) => other.within === section.id);
  return html`<section id="section-${section.id}" part="section" tabindex="-1">
    ${heading(context.level, section.title, 'title', language)} ${contentNote(section, context)}
    ${section.blocks.map((block) => blockTemplate(block, records, deeper))}
    ${section.note ? html`<p class="muted" lang=${language} dir="auto">${section.note}</p>` : nothing}
    ${within.map((inner) => sectionTemplate(inner, records, deeper))}
  </section>`;
}

function blockTemplate(block: Block, records: Records, context: RenderContext): TemplateResult {
  const { language } = context.factsheet;
  switch (block.kind) {
    case 'statement':
      return statement(block, context);
    case 'list':
      return html`${block.text ? html`<p lang=${language} dir="auto">${block.text}</p>` : nothing}
        <ul part="list">
          ${block.items.map((item) => html`<li>${statement(item, context)}</li>`)}
        </ul>`;
    case 'records':
      return html`${block.ids.map(
        (id) => html`<div
          id="${prefixes[block.collection]}-${id}"
          class=${prefixes[block.collection]}
          part="record"
          tabindex="-1"
        >
          ${templates[block.collection](id, records, context)}
        </div>`,
      )}`;
  }
}

type Template = (id: string, records: Records, context: RenderContext) => TemplateResult;

/** The template of each collection. It throws a ProblemError for an unknown id. */
const templates: Record<Collection, Template> = {
  statistics: (id, { statistics }, context) =>
    statisticTemplate(findRecord(statistics, id), context),
  caseStudies: (id, { caseStudies, statistics }, context) =>
    caseStudyTemplate(resolveCaseStudy(findRecord(caseStudies, id), statistics), context),
  frameworks: (id, { frameworks }, context) =>
    frameworkTemplate(findRecord(frameworks, id), context),
  evidenceGaps: (id, { evidenceGaps }, context) => statement(findRecord(evidenceGaps, id), context),
  definitions: (id, { definitions }, context) =>
    definitionTemplate(findRecord(definitions, id), context),
  resources: (id, { resources }, context) => resourceTemplate(findRecord(resources, id), context),
};

function definitionTemplate(definition: Definition, context: RenderContext): TemplateResult {
  const { language } = context.factsheet;
  const { phrases } = context;
  const words = phrasesFor(context.language, 'section', english);
  const list = (defined: boolean, label: string) => {
    const labels = definition.categories.filter((category) => category.defined === defined);
    return labels.length
      ? html`<p class="muted" lang=${phrases.language} dir="auto">${label}</p>
          <ul part="categories" lang=${language}>
            ${labels.map((category) => html`<li dir="auto">${category.label}</li>`)}
          </ul>`
      : nothing;
  };
  return html`<p class="term" lang=${language} dir="auto"><dfn>${definition.term}</dfn></p>
    ${statement(definition, context)} ${contentNote(definition, context)} ${list(true, words.categories)} ${list(false, words.beyond)}`;
}

function resourceTemplate(resource: Resource, { factsheet }: RenderContext): TemplateResult {
  const { title, url, publisher, year, note } = resource;
  const { language } = factsheet;
  const origin = [publisher, year].filter(Boolean).join(', ');
  return html`<p lang=${language} dir="auto">
      ${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : html`<cite>${title}</cite>`}
    </p>
    ${[origin, note].map((words) =>
      words ? html`<p class="muted" lang=${language} dir="auto">${words}</p>` : nothing,
    )}`;
}
