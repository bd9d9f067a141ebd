/** What each embed script weighs; `npm run sizes` writes it to test/sizes.json, for a reviewer to see. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/embed';

export interface Size {
  bytes: number;
  brotli: number;
}

/** Minified bytes are the same on every machine; brotli's may differ a little by its version. */
export function sizes(): Record<string, Size> {
  const files = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
  const size = (file: string) => {
    const content = readFileSync(`${folder}/${file}`);
    return { bytes: content.length, brotli: brotliCompressSync(content).length };
  };
  return Object.fromEntries(files.sort().map((file) => [file, size(file)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table(sizes());
  writeFileSync('test/sizes.json', `${JSON.stringify(sizes(), null, 2)}\n`);
}
