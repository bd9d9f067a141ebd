/** What somebody has to look at: the pictures of a story that are not as they were accepted. */
export interface Change {
  story: string;
  kind: 'changed' | 'new' | 'gone';
  /** Those that differ, such as `dark-320`. */
  pictures: readonly string[];
  /** What the story's pictures are now, in one word. */
  fingerprint?: string;
}

const titles = { changed: 'Looks different', new: 'New', gone: 'No longer there' };

const views = { changed: ['before', 'now', 'difference'], new: ['now'], gone: [] };

function picture({ story, kind }: Change, name: string): string {
  const columns = views[kind].map((view) => {
    const file = `${story}/${name}.${view}.png`;
    return `<td><a href="${file}"><img loading="lazy" src="${file}" alt="${name}, ${view}"></a></td>`;
  });
  return `<tr><th scope="row">${name}</th>${columns.join('')}</tr>`;
}

function section(change: Change, withButtons: boolean): string {
  const { story, kind, pictures } = change;
  const heads = views[kind].map((view) => `<th scope="col">${view}</th>`).join('');
  const table = `<table><thead><tr><td></td>${heads}</tr></thead>
    <tbody>${pictures.map((name) => picture(change, name)).join('')}</tbody></table>`;
  const accept = withButtons
    ? `<form method="post"><button name="story" value="${story}">Accept</button></form>`
    : `<p><code>npm run visual:accept ${story}</code></p>`;
  return `<section><h2>${story}</h2><p>${titles[kind]}</p>${accept}${pictures.length ? table : ''}</section>`;
}

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { margin: 2rem }
  section { border-block-start: 1px solid; margin-block-start: 2rem }
  th, td { font-weight: inherit; padding: .5rem 1rem .5rem 0; text-align: start; vertical-align: top }
  td a { border: 1px solid #8888; display: block; inline-size: min-content; max-block-size: 80vh; overflow-y: auto }
  img { display: block; max-inline-size: 28vw }
  button, input { font: inherit; padding: .25rem .75rem }`;

/** Scrolls the pictures of a row as one, and hides what does not have every word that is typed in. */
const script = `
  document.addEventListener('scroll', ({ target }) => {
    for (const other of target.closest?.('tr')?.querySelectorAll('td a') ?? []) {
      other.scrollTop = target.scrollTop;
    }
  }, true);
  const field = document.querySelector('input');
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\\s+/);
    for (const section of document.querySelectorAll('section')) {
      const title = section.querySelector('h2').textContent;
      const rows = [...section.querySelectorAll('tbody tr')];
      for (const row of rows) {
        const text = title + ' ' + row.querySelector('th').textContent;
        row.hidden = !words.every((word) => text.includes(word));
      }
      section.hidden = rows.length
        ? rows.every((row) => row.hidden)
        : !words.every((word) => title.includes(word));
    }
  });`;

/** The page on which a designer compares what was with what is. */
export function report(changes: readonly Change[], withButtons = false): string {
  const all = withButtons
    ? '<form method="post"><button name="story" value="">Accept all</button></form>'
    : '<p><code>npm run visual:accept</code> accepts all.</p>';
  const sections = changes.map((change) => section(change, withButtons)).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How the stories look</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<h1>${changes.length ? `To look at: ${changes.length}` : 'Every story looks as it was accepted'}</h1>
${
  changes.length
    ? `<p><label>Show only <input type="search" placeholder="soc-stat dark 320"></label></p>${all}${sections}
<script>${script}</script>`
    : ''
}
</html>`;
}
