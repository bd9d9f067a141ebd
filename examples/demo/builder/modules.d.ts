/** The hash of each embed file, as the build wrote it. */
declare module '*/integrity.json' {
  const hashes: Record<string, string>;
  export default hashes;
}
