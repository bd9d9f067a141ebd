/** The level of the attribute, else that of the elements around, else 3; clamped to 2 to 6. */
export function headingLevel(own: number | undefined, provided: number | undefined): number {
  return Math.min(Math.max(Math.round(own || provided || 3), 2), 6);
}
