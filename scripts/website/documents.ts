import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A Markdown file of the repository, as a page of the site. */
export interface Document {
  /** The file in the repository. */
  source: string;
  /** The file in the site. */
  address: string;
  title: string;
  /** The title in the navigation. */
  label: string;
  /** The first sentence, as Markdown. */
  summary: string;
  text: string;
}

/** The guides in the order of the navigation; a guide that is not named here comes after them. */
const guides = ['publish', 'frameworks', 'frame', 'copy-cite-download', 'hosts', 'deploy'];

const project = ['CONTRIBUTING.md', 'docs/adr/README.md', 'docs/provenance.md', 'CHANGELOG.md'];
const rights = ['SECURITY.md', 'LICENSE-CONTENT.md'];

const labels: Readonly<Record<string, string>> = { 'README.md': 'Overview' };

/** `docs/deploy.md` is `docs/deploy.html` in the site; a file of the root moves into `docs/`. */
function addressOf(source: string): string {
  const path = source.replace(/\/README\.md$/, '/index.html').replace(/\.md$/, '.html');
  return path.startsWith('docs/') ? path : `docs/${path.toLowerCase()}`;
}

function document(source: string): Document {
  const text = readFileSync(source, 'utf8');
  const title = text.match(/^# (.+)$/m)?.[1];
  if (!title) throw new Error(`${source} has no heading; its first line must be "# Title".`);
  const summary = text.match(/^# .+\n+([^\n]+?\.)(?=\s)/)?.[1];
  if (!summary) throw new Error(`${source} must begin with "# Title" and a sentence.`);
  const label = labels[source] ?? title.replace(/: .*/, '');
  return { source, address: addressOf(source), title, label, summary, text };
}

const position = (source: string) => {
  const index = guides.indexOf(basename(source, '.md'));
  return index < 0 ? guides.length : index;
};

const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

/** The Markdown files that the site shows, by their groups in the navigation. */
export function documents() {
  const others = markdownIn('docs').filter((file) => !project.includes(file));
  others.sort((a, b) => position(a) - position(b) || a.localeCompare(b));
  const decisions = markdownIn('docs/adr').filter((file) => !project.includes(file));
  return {
    guides: ['README.md', ...others].map(document),
    project: [...project, ...rights].map(document),
    decisions: decisions.sort().map(document),
  };
}
