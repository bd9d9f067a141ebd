import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../runner/free-port.js';

export interface Nginx {
  origin: string;
  /** What it serves: to be filled as one fills the `root` of a server. */
  root: string;
  /** Its log of requests. */
  log(): string;
  close(): Promise<void>;
}

/** A configuration around the documented file, which it includes as it is. */
const configuration = (folder: string, port: number, { modules = [], lines = [] }: Extra) => `
${modules.map((file) => `load_module ${file};`).join('\n')}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log stderr notice;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder}/temp;`).join('\n  ')}
  access_log ${folder}/log;
  types { text/html html; text/css css; }
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    ${lines.join('\n    ')}
    include "${resolve('examples/nginx/soc-elements.conf')}";
  }
}
`;

interface Extra {
  /** Modules to load. */
  modules?: string[];
  /** More lines of the `server` block. */
  lines?: string[];
}

/** Starts nginx on a free port, in a folder of its own. */
export async function serveByNginx(program: string, extra: Extra = {}): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'soc-elements-'));
  const root = join(folder, 'root');
  mkdirSync(root);
  const port = await freePort();
  writeFileSync(join(folder, 'conf'), configuration(folder, port, extra));
  const child = spawn(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'conf')]);
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8');
  await new Promise<void>((started, failed) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('start worker process ')) started();
    });
    child.on('error', failed);
    child.on('exit', () => failed(new Error(`nginx did not start: ${said}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    root,
    log: () => readFileSync(join(folder, 'log'), 'utf8'),
    async close() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks as a browser does, and takes the answer as it comes over the wire. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode: status, headers } = response;
      resolve({ status, headers, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });
}
