import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../runner/free-port.js';
import { wordpressFiles } from '../runner/prerequisites.js';

export interface WordPress {
  origin: string;
  /** Runs PHP inside this WordPress, which gets `$given`, and gives back what it returns. */
  run<T>(code: string, given?: object): T;
  /** What PHP complained of in the plugin's files, so far. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Starts a program and waits for the line by which it says that it is ready. */
async function start(
  program: string,
  args: string[],
  ready: RegExp,
  env: NodeJS.ProcessEnv = process.env,
) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env, detached: true });
  const said: string[] = [];
  const lines = createInterface(child.stderr);
  lines.on('line', (line) => said.push(line));
  await new Promise<void>((begun, reject) => {
    lines.on('line', (line) => ready.test(line) && begun());
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} ended.\n${said.join('\n')}`)));
  });
  return {
    said,
    async stop() {
      const ended = child.exitCode === null && once(child, 'exit');
      process.kill(-child.pid!); // With its workers.
      await ended;
    },
  };
}

/** A WordPress that lives as long as the test, with the plugin of that zip among its plugins. */
export async function bootWordPress(zip: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'soc-wordpress-'));
  const begun: { stop(): Promise<void> }[] = [];
  const close = async () => {
    for (const program of begun.reverse()) await program.stop();
    rmSync(folder, { recursive: true });
  };
  try {
    const { port, run, complaints } = await install(folder, zip, begun);
    begun.push(await serve(`${folder}/site`, port));
    return { origin: `http://127.0.0.1:${port}`, run, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const setUp = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  require_once ABSPATH . 'wp-admin/includes/file.php';
  wp_install( 'Test site', 'admin', 'admin@example.org', true, '', 'admin' );
  WP_Filesystem();
  $done = unzip_file( $given->plugin, WP_PLUGIN_DIR );
  if ( is_wp_error( $done ) ) throw new Exception( $done->get_error_message() );`;

/** WordPress's files and a database in the folder; what it begins, it notes. */
async function install(folder: string, zip: string, begun: { stop(): Promise<void> }[]) {
  const [site, log] = [`${folder}/site`, `${folder}/wp.log`];
  cpSync(wordpressFiles, site, { recursive: true, dereference: true });
  for (const name of ['plugins', 'uploads']) {
    mkdirSync(`${site}/wp-content/${name}`, { recursive: true });
  }
  const { database, socket } = await startDatabase(folder);
  begun.push(database);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
  };
  writeFileSync(
    `${site}/wp-config.php`,
    `<?php
    foreach (json_decode('${JSON.stringify(constants)}') as $name => $value) define($name, $value);
    $table_prefix = 'wp_';
    if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
    require_once ABSPATH . 'wp-settings.php';`,
  );

  const logged = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
  const run = <T>(code: string, given: object = {}, before = ''): T => {
    const host = `$_SERVER['HTTP_HOST'] = $_SERVER['SERVER_NAME'] = '127.0.0.1:${port}';`;
    const input = `<?php ${host} ${before} require '${site}/wp-load.php';
      $given = json_decode(getenv('GIVEN'));
      $result = (function () use ($given) { ${code} })();
      file_put_contents('php://fd/3', json_encode($result));`;
    const { stdout, stderr, status, output } = spawnSync('php', {
      input,
      encoding: 'utf8',
      env: { ...process.env, GIVEN: JSON.stringify(given) },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    if (status === 0 && !stdout) return JSON.parse(output[3] || 'null');
    const why = logged().filter((line) => /PHP (?!Deprecated)/.test(line));
    throw new Error(`PHP ended with ${status}.\n${why.join('\n') || stderr || stdout}`);
  };
  const quiet = "define('WP_INSTALLING', true); function wp_mail() { return true; }";
  run(setUp, { plugin: resolve(zip) }, quiet);
  const complaints = () => logged().filter((line) => line.includes('/plugins/'));
  return { port, run, complaints };
}

async function startDatabase(folder: string) {
  const socket = `${folder}/db.sock`;
  const own = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/db`];
  execFileSync('mariadb-install-db', [
    ...own,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const database = await start(
    'mariadbd',
    [...own, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/db.pid`],
    /ready for connections/,
  );
  execFileSync('mariadb', ['--no-defaults', `-S${socket}`, '-uroot', '-e', 'create database wp']);
  return { database, socket };
}

const serve = (site: string, port: number) =>
  start(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site],
    /Development Server/,
    { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  );
