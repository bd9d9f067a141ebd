import { existsSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { relativeAddress } from './address.js';
import type { Document } from './documents.js';

/** What the site has at another place than the repository. */
const moved: Readonly<Record<string, string>> = {
  'docs/': 'docs/index.html',
  'examples/demo/builder.html': 'builder.html',
};

/**
 * Makes the function that gives the address in the site for a link in a document. It collects in
 * `files` the linked files of the repository that are no pages, for the site to have a copy of each.
 */
export function siteLinks(documents: readonly Document[], files: Set<string>) {
  const pages = new Map(documents.map(({ source, address }) => [source, address]));

  /** The file of the site for a file or folder of the repository. */
  function target(path: string): string {
    if (moved[path]) return moved[path];
    const file = statSync(path).isDirectory()
      ? ['README.md', 'index.html'].map((name) => posix.join(path, name)).find(existsSync)
      : path;
    if (!file) throw new Error(`the folder ${path} has neither README.md nor index.html`);
    const page = pages.get(file);
    if (page) return page;
    if (file.startsWith('examples/') && file.endsWith('.html')) return file;
    files.add(file);
    return file;
  }

  return ({ source, address }: Document, link: string): string => {
    if (/^([a-z][a-z\d+.-]*:|#)/i.test(link)) return link;
    const [relative = '', fragment] = link.split('#');
    const path = posix.join(dirname(source), decodeURI(relative));
    if (!existsSync(path)) {
      throw new Error(`${source} links to ${link}, but there is no ${path} in the repository.`);
    }
    const to = target(path);
    return relativeAddress(address, fragment === undefined ? to : `${to}#${fragment}`);
  };
}
