/** Throws if one of the values is missing, because a template would silently leave it out. */
export function assertAll(...values: unknown[]): void {
  if (!values.every(Boolean)) throw new TypeError('A value is missing.');
}
