/**
 * Compares the stories with their accepted pictures. test/visual/accepted.txt has a line for each
 * story with the fingerprint of its pictures. If the fingerprint is the same, so is the look. A
 * different fingerprint may be due to another browser. The script therefore builds the commit that
 * accepted the line and takes its pictures with the same browser; only a difference from those
 * pictures is a change.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import sirv from 'sirv';
import { reportResults } from '../test/runner/results.js';
import { difference } from '../test/visual/difference.js';
import { file, fingerprint, pictures, storiesIn, takePictures } from '../test/visual/pictures.js';
import { type Change, report } from '../test/visual/report.js';
import { commitsOf, storybookOf } from '../test/visual/revisions.js';

const record = 'test/visual/accepted.txt';
const folders = { now: '.visual/now', before: '.visual/revisions', report: '.visual/report' };
const changesFile = `${folders.report}/changes.json`;

function accepted(): Map<string, string> {
  const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

/** Takes the pictures of stories as accepted; returns the folder of each story's pictures. */
async function picturesBefore(stories: readonly string[]): Promise<Map<string, string>> {
  const commits = stories.length ? commitsOf(record) : new Map<string, string>();
  const picturesOf = new Map<string, string>();
  for (const commit of new Set(commits.values())) {
    const wanted = stories.filter((story) => commits.get(story) === commit);
    if (wanted.length === 0) continue;
    console.log(`Comparing ${wanted.length} stories with those of ${commit.slice(0, 9)} …`);
    const storybook = storybookOf(commit, folders.before);
    const existing = await storiesIn(storybook);
    const found = wanted.filter((story) => existing.includes(story));
    const folder = `${folders.before}/${commit}/pictures`;
    await takePictures(storybook, found, folder);
    for (const story of found) picturesOf.set(story, folder);
  }
  return picturesOf;
}

/** Compares a story's pictures with the accepted ones, and copies those that differ to the report. */
function compare(story: string, before: string | undefined): Change | undefined {
  const folder = `${folders.report}/${story}`;
  mkdirSync(folder, { recursive: true });
  const differing = pictures.filter((picture) => {
    const now = file(folders.now, story, picture);
    const old = before && file(before, story, picture);
    const differs = old ? difference(readFileSync(old), readFileSync(now)) : undefined;
    if (old && !differs) return false;
    copyFileSync(now, `${folder}/${picture}.now.png`);
    if (old && differs) {
      copyFileSync(old, `${folder}/${picture}.before.png`);
      writeFileSync(`${folder}/${picture}.difference.png`, differs);
    }
    return true;
  });
  if (differing.length === 0) return undefined;
  const kind = before ? 'changed' : 'new';
  return { story, kind, pictures: differing, fingerprint: fingerprint(folders.now, story) };
}

/** Compares all stories; returns the changes and the number of unchanged stories. */
async function check(): Promise<{ changes: Change[]; same: number }> {
  const known = accepted();
  const stories = await storiesIn('site/storybook');
  await takePictures('site/storybook', stories, folders.now);
  const others = stories.filter((story) => known.get(story) !== fingerprint(folders.now, story));
  const before = await picturesBefore(others.filter((story) => known.has(story)));
  rmSync(folders.report, { recursive: true, force: true });
  const gone = [...known.keys()].filter((story) => !stories.includes(story));
  const changes = [
    ...others.flatMap((story) => compare(story, before.get(story)) ?? []),
    ...gone.map((story): Change => ({ story, kind: 'gone', pictures: [] })),
  ];
  mkdirSync(folders.report, { recursive: true });
  writeChanges(changes);
  return { changes, same: stories.length + gone.length - changes.length };
}

function writeChanges(changes: readonly Change[]): void {
  writeFileSync(changesFile, JSON.stringify(changes));
  writeFileSync(`${folders.report}/index.html`, report(changes));
}

function readChanges(): Change[] {
  if (!existsSync(changesFile)) throw new Error('Nothing to accept: run "npm run visual" first.');
  return JSON.parse(readFileSync(changesFile, 'utf8'));
}

/** Accepts the changes of the last comparison, of the named stories or of all. */
function accept(stories: readonly string[]): void {
  const changes = readChanges();
  const unknown = stories.filter((story) => !changes.some((change) => change.story === story));
  if (unknown.length) throw new Error(`There is nothing to accept of ${unknown.join(', ')}.`);
  const isSelected = ({ story }: Change) => stories.length === 0 || stories.includes(story);
  const lines = accepted();
  for (const { story, fingerprint } of changes.filter(isSelected)) {
    if (fingerprint) lines.set(story, fingerprint);
    else lines.delete(story);
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(record, sorted.map((line) => `${line.join(' ')}\n`).join(''));
  writeChanges(changes.filter((change) => !isSelected(change)));
  console.log(
    `Accepted: ${changes.filter(isSelected).length}. Commit ${record} with what changed.`,
  );
}

/** Serves the report, with a button to accept each story, on localhost only. */
function review(): void {
  readChanges();
  const files = sirv(folders.report, { dev: true });
  const server = createServer(async (request, response) => {
    const origin = `http://localhost:${(server.address() as { port: number }).port}`;
    if (request.method === 'POST') {
      if (request.headers.origin !== origin) return void response.writeHead(403).end();
      const story = new URLSearchParams(await text(request)).get('story');
      accept(story ? [story] : []);
      return void response.writeHead(303, { Location: '/' }).end();
    }
    if (request.url === '/') return void response.end(report(readChanges(), true));
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.listen(Number(process.env.PORT) || 0, 'localhost', () => {
    console.log(`Review at http://localhost:${(server.address() as { port: number }).port}/`);
  });
}

const [command = 'check', ...stories] = process.argv.slice(2);
try {
  if (command === 'accept') accept(stories);
  else if (command === 'review') review();
  else {
    const { changes, same } = await check();
    for (const { story, kind, pictures } of changes) {
      console.log(`${kind}: ${story} ${pictures.length < 8 ? pictures.join(' ') : ''}`);
    }
    if (changes.length) {
      console.log(`Look at ${folders.report}/index.html, or run "npm run visual:review".`);
      process.exitCode = 1;
    }
    reportResults({ passed: same, failed: changes.length, skipped: 0 });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
