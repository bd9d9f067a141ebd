import type * as z from 'zod/mini';
import type * as schema from './schema.js';

export type * from './built-in-ids.js';

/** An id of the built-in factsheet, which editors complete, or an id of a factsheet of your own. */
export type OrOwn<Id extends string> = Id | (string & {});

/** A factsheet, as in its JSON file. */
export interface Factsheet extends z.infer<typeof schema.Factsheet> {}
/** A statistic as a complete claim. */
export interface Statistic extends z.infer<typeof schema.Statistic> {}
/** A correction of a statistic: date, earlier statement and reason. */
export type Correction = z.infer<typeof schema.Correction>;
/** A value and its kind. */
export type Measure = z.infer<typeof schema.Measure>;
/** An aspect of the subject; each factsheet defines its own. */
export interface Aspect extends z.infer<typeof schema.Aspect> {}
/** A case study. */
export interface CaseStudy extends z.infer<typeof schema.CaseStudy> {}
/** A sentence or short paragraph with its endnotes. */
export interface Statement extends z.infer<typeof schema.Statement> {}
/** A framework of levels. */
export interface Framework extends z.infer<typeof schema.Framework> {}
/** A gap in the evidence. */
export interface EvidenceGap extends z.infer<typeof schema.EvidenceGap> {}
/** A definition with its categories. */
export interface Definition extends z.infer<typeof schema.Definition> {}
/** A section of the text. */
export interface Section extends z.infer<typeof schema.Section> {}
/** A block of a section. */
export type Block = z.infer<typeof schema.Block>;
/** The collections of records that sections refer to. */
export type Records = Pick<
  Factsheet,
  | 'statistics'
  | 'caseStudies'
  | 'frameworks'
  | 'evidenceGaps'
  | 'definitions'
  | 'sections'
  | 'resources'
>;
/** A resource for further reading. */
export interface Resource extends z.infer<typeof schema.Resource> {}
/** An endnote. */
export interface Source extends z.infer<typeof schema.Source> {}
/** The publisher, year and address of a factsheet; `null` where not known. */
export interface Publication extends z.infer<typeof schema.Publication> {}
/** The place of a claim; `null` where the source does not say. */
export type Place = z.infer<typeof schema.Place>;
/** The period of a claim; `null` where the source does not say. */
export type Period = z.infer<typeof schema.Period>;
