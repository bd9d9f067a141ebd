/**
 * Adds the files to dist/ that no bundler writes: themes, the frame's page, the style sheet of the
 * embed scripts, and the hash of each file for `integrity="…"`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { embedStyles } from './embed-styles.js';

const folder = 'dist/embed';
cpSync('src/styles/themes', 'dist/themes', { recursive: true });
for (const file of ['frame/frame.html', 'frame/frame.css']) {
  copyFileSync(`src/${file}`, `${folder}/${basename(file)}`);
}
const reserved = readFileSync('src/styles/reserved-space.css', 'utf8');
writeFileSync(`${folder}/soc-elements.css`, `${embedStyles()}\n${reserved}`);

const hash = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;
const files = readdirSync(folder)
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
