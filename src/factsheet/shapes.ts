import { fields, list, number, oneOf, optional, text } from './shape.js';
import { hedges, levelIds, measureKinds } from './terms.js';

/** The least each record needs for its element; what may be missing is left to the schema. */

const claim = {
  sources: list(number),
  note: optional(text),
  contentNote: optional(text),
};

export const statisticShape = /* @__PURE__ */ fields({
  text,
  measure: fields({ kind: oneOf(measureKinds), value: number }),
  hedge: optional(oneOf(hedges)),
  ...claim,
  sources: list(number, 1),
});

export const statementShape = /* @__PURE__ */ fields({ text, sources: list(number) });

export const caseStudyShape = /* @__PURE__ */ fields({
  title: text,
  statements: list(fields({}), 1),
  ...claim,
});

export const frameworkShape = /* @__PURE__ */ fields({
  title: text,
  text,
  levels: list(fields({ id: oneOf(levelIds), title: text, aim: text, examples: list(text) }), 1),
  ...claim,
});

export const evidenceGapsShape = /* @__PURE__ */ list(fields({ text, ...claim }));
