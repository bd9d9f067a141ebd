import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A built Storybook and what is in it. */
export interface Storybook {
  url: string;
  entries: Entry[];
  close(): void;
}

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  tags: string[];
}

/** Serves a built Storybook on a free port of this machine. */
export async function serveStorybook(folder: string): Promise<Storybook> {
  const entries = readEntries(`${folder}/index.json`);
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, entries, close: () => server.close() };
}

function readEntries(file: string): Entry[] {
  try {
    return Object.values(JSON.parse(readFileSync(file, 'utf8')).entries);
  } catch (cause) {
    throw new Error(`There is no Storybook to test: run "npm run site" first.`, { cause });
  }
}
