/** `npm run sizes`: writes the size of each embed file to test/sizes.json, for review. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/embed';

export interface Size {
  bytes: number;
  brotli: number;
}

/** The bytes are the same on every machine; the brotli sizes depend on the version of brotli. */
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
