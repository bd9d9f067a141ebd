import manifest from '../dist/custom-elements.json';

/** A custom property that a page may set, as described in the elements' JSDoc. */
export interface Token {
  name: string;
  description: string;
  default?: string;
}

interface Manifest {
  modules: { declarations: { cssProperties?: Token[] }[] }[];
}

const described = (manifest as Manifest).modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ cssProperties = [] }) => cssProperties);

/** All custom properties, without duplicates. */
export const tokens: readonly Token[] = [
  ...new Map(described.map((token) => [token.name, token])).values(),
];
