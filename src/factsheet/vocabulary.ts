/**
 * The closed vocabularies of a factsheet. They stand apart from the schema, because elements need
 * them at run time and must not carry the validator with them.
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

/** How surely a figure is stated. "At most" and "at least" are bounds: "12 or younger" is an age with "at most". */
export const hedges = ['about', 'nearly', 'at least', 'at most'] as const;

/** The levels of a framework, in the order of time. */
export const levelIds = ['immediate', 'medium-term', 'longer-term'] as const;

export type MeasureKind = (typeof measureKinds)[number];
export type Hedge = (typeof hedges)[number];
