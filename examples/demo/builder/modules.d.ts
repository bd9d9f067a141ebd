/** The hash of each embed file, written by the build. */
declare module '*/integrity.json' {
  const hashes: Record<string, string>;
  export default hashes;
}
