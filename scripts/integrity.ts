/** Copies the embed's style sheet and writes the hash of each embed file, for `integrity="…"`. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/embed';
copyFileSync('src/styles/soc-elements.css', `${folder}/soc-elements.css`);

const hash = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;
const files = readdirSync(folder)
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
