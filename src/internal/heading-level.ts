/** The element's own level, else the one from context, else 3; clamped to 2–6. */
export function headingLevel(own: number | undefined, provided: number | undefined): number {
  return Math.min(Math.max(Math.round(own || provided || 3), 2), 6);
}
