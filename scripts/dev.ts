/**
 * `npm run dev`: builds and serves the site, and builds it again and reloads its open pages when a
 * file in src/, data/, examples/ or docs/ changes. Scripts made after a change are not minified and only in
 * site/. Without Storybook: `npm run storybook` reloads by itself.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OutputOptions, type RollupOptions, rollup } from 'rollup';
import sirv from 'sirv';

const reload = `<script>new EventSource('/reload').onmessage = () => location.reload()</script>`;
const pages = new Set<ServerResponse>();
const files = sirv('site', { dev: true });
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = join('site', pathname.replace(/\/$/, '/index.html'));
  if (pathname === '/reload') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
    pages.add(response);
    response.on('close', () => pages.delete(response));
  } else if (page.endsWith('.html') && existsSync(page)) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(page, 'utf8') + reload);
  } else files(request, response, () => void response.writeHead(404).end('No such page.'));
});

const stop = new AbortController();
const run = (command: string, ...args: string[]) =>
  promisify(execFile)(command, args, {
    signal: stop.signal,
    shell: process.platform === 'win32',
  });

/** Makes the embed scripts of site/ from the sources as they are. */
async function bundle(): Promise<void> {
  const { href } = new URL('../rollup.config.mjs', import.meta.url);
  const { default: configs }: { default: RollupOptions[] } = await import(href);
  for (const config of configs) {
    const output = config.output as OutputOptions;
    if (!output.file?.startsWith('dist/embed/')) continue;
    const plugins = [config.plugins].flat(3).filter((plugin) => {
      return plugin && 'name' in plugin && !/terser|minify|license/.test(plugin.name);
    });
    const made = await rollup({ ...config, plugins, logLevel: 'silent' });
    await made.write({ ...output, file: join('site', output.file) });
  }
}

/** What changed since the last build began. */
const changed = new Set(['everything']);
let building = false;
/** Whether `dist/` must be built too: at first, and when anything but a module or a page changed. */
let whole = true;
async function build(): Promise<void> {
  if (building) return;
  for (building = true; changed.size; ) {
    console.log(`Building: ${[...changed].join(', ')} …`);
    whole ||= [...changed].some((file) => !/^(src.*\.ts$|examples|docs)/.test(file));
    changed.clear();
    watchFolders('src', 'data', 'examples', 'docs');
    try {
      if (whole) await run('npm', 'run', '-s', 'build');
      await run(process.execPath, '--import', 'tsx', 'scripts/site.ts');
      if (!whole) await bundle();
      whole = false;
      for (const page of pages) page.write('data: reload\n\n');
      console.log(`Built at ${new Date().toLocaleTimeString()}.`);
    } catch (error) {
      console.error((error as { stdout?: string }).stdout ?? '', String(error));
    }
  }
  building = false;
}

/** Each folder by itself: Node 20's recursive watching loses a file that an editor replaces. */
const watched = new Set<string>();
function watchFolders(...folders: string[]): void {
  for (const folder of folders) {
    const parts = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
    watchFolders(...parts.map(({ name }) => join(folder, name)));
    if (watched.has(folder)) continue;
    watched.add(folder);
    watch(folder, (_, file) => {
      changed.add(join(folder, file ?? ''));
      setTimeout(build, 100);
    });
  }
}

process.once('SIGINT', () => {
  stop.abort();
  process.exit();
});
const port = Number(process.env.PORT) || 8080;
server.listen(port, 'localhost', () => console.log(`The site: http://localhost:${port}/`));
await build();
