import manifest from '../dist/custom-elements.json';

/** A variable that a page may set, as the elements' JSDoc describes it. */
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

/** Every variable once, whichever elements know it. */
export const tokens: readonly Token[] = [
  ...new Map(described.map((token) => [token.name, token])).values(),
];
