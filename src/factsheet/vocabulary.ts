/**
 * The closed vocabularies of a factsheet. They are separate from the schema, because elements need
 * them at run time and must not bundle the validator.
 */

/** Kinds of measure; charts/ has a file for each. */
export const measureKinds = [
  'share',
  'change',
  'multiple',
  'count',
  'age',
  'amount',
  'rate',
] as const;

/** How surely a statistic is stated. "At most" and "at least" are bounds: "12 or younger" is an age with "at most". */
export const hedges = ['about', 'nearly', 'at least', 'at most'] as const;

/** The levels of a framework, in chronological order. */
export const levelIds = ['immediate', 'medium-term', 'longer-term'] as const;

/** The collections whose records the blocks of a section show. */
export const recordCollections = [
  'statistics',
  'caseStudies',
  'frameworks',
  'evidenceGaps',
  'definitions',
  'resources',
] as const;

export type MeasureKind = (typeof measureKinds)[number];
export type Hedge = (typeof hedges)[number];
