import type * as z from 'zod/mini';
import type * as schema from './schema.js';

/** A whole factsheet, as it stands in its JSON file. */
export interface Factsheet extends z.infer<typeof schema.Factsheet> {}
/** One figure with everything that makes it honest. */
export interface Statistic extends z.infer<typeof schema.Statistic> {}
/** What a figure said before it was corrected. */
export type Correction = z.infer<typeof schema.Correction>;
/** A value and what kind of figure it is. */
export type Measure = z.infer<typeof schema.Measure>;
/** A part into which a factsheet divides its evidence. */
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
/** A narrative part. */
export interface Section extends z.infer<typeof schema.Section> {}
/** A block of a section. */
export type Block = z.infer<typeof schema.Block>;
/** What the blocks of a section look their records up in. */
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
/** A reading tip. */
export interface Resource extends z.infer<typeof schema.Resource> {}
/** An endnote. */
export interface Source extends z.infer<typeof schema.Source> {}
/** Who published a factsheet, when and where; `null` where that is not known. */
export interface Publication extends z.infer<typeof schema.Publication> {}
/** Where a claim holds; `null` where the source does not say. */
export type Place = z.infer<typeof schema.Place>;
/** When a claim holds; `null` where the source does not say. */
export type Period = z.infer<typeof schema.Period>;
