/**
 * Programs that some tests need beside a browser. Without one its tests are left out, and said to
 * be; under CI all are required.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onPath } from './browsers.js';

/** Java runs the HTML checker. A Mac without Java has a `java` that only says so. */
export const java = () => {
  const program = onPath('java', 'java.exe');
  return program && spawnSync(program, ['-version']).status === 0 ? program : undefined;
};

/** Debian keeps servers where only root looks. */
export const nginx = () => onPath('nginx', '../sbin/nginx');

/** nginx's module for files that are compressed already, where Debian has it. */
export const brotli = () =>
  ['/usr/share/nginx/modules', '/usr/lib/nginx/modules']
    .map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
    .find((file) => existsSync(file));

/** Names what is missing, and under CI wants all. */
function requireTools(): void {
  const tools = {
    'the check of the HTML, which needs Java': java(),
    'serving by nginx, which needs nginx': nginx(),
    'serving with Brotli, which needs its module for nginx': brotli(),
  };
  const left = Object.entries(tools).flatMap(([name, found]) => (found ? [] : [name]));
  if (left.length === 0) return;
  const missing = `Tests left out: ${left.join('; ')}.`;
  if (process.env.CI) throw new Error(`CI needs all tests. ${missing}`);
  console.log(missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    requireTools();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
