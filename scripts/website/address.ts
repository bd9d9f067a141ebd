import { dirname, posix } from 'node:path';

/** The relative address of one file of the site in another, so that the site works in any folder. */
export function relativeAddress(from: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const relative = posix.relative(dirname(from), path);
  return fragment === undefined ? relative : `${relative}#${fragment}`;
}
