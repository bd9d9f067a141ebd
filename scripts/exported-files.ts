import { readdirSync } from 'node:fs';

/** The files of a target in package.json; each `*` of a pattern stands for the same text. */
export function exportedFiles(target: string): string[] {
  if (!target.includes('*')) return [target];
  const name = '([a-z.-]+)';
  const pattern = target
    .replaceAll('.', '\\.')
    .split('*')
    .reduce((all, part, index) => `${all}${index > 1 ? '\\1' : name}${part}`);
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
    .filter((file) => new RegExp(`^${pattern}$`).test(file));
}
