import { fields, list, number, oneOf, optional, text } from './guards.js';
import { hedges, levelIds, measureKinds } from './vocabulary.js';

/** Guards for the records of the elements. They check only what an element needs to render. */

const claim = {
  sources: list(number),
  note: optional(text),
  contentNote: optional(text),
};

export const statisticShape = fields({
  text,
  measure: fields({ kind: oneOf(measureKinds), value: number }),
  hedge: optional(oneOf(hedges)),
  ...claim,
  sources: list(number, 1),
  corrections: optional(list(fields({ date: text, text }))),
});

export const statementShape = fields({ text, sources: list(number) });

export const caseStudyShape = fields({
  title: text,
  statements: list(fields({}), 1),
  ...claim,
});

export const frameworkShape = fields({
  title: text,
  text,
  levels: list(fields({ id: oneOf(levelIds), title: text, aim: text, examples: list(text) }), 1),
  ...claim,
});

export const evidenceGapsShape = list(fields({ text, ...claim }));
