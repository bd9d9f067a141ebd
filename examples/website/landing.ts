/** The landing page: a snippet that works wherever it is pasted, and the button that copies it. */
const snippet = document.querySelector<HTMLElement>('#snippet')!;
const button = document.querySelector<HTMLButtonElement>('#copy')!;
const status = document.querySelector<HTMLElement>('#copied')!;

// The written snippet names a folder of the reader's server; this site has the same files.
if (location.protocol.startsWith('http')) {
  const { href } = new URL('dist/embed/', location.href);
  for (const address of snippet.querySelectorAll('.address')) address.textContent = href;
}

snippet.classList.add('ready');

/** Selects the snippet, for a reader to copy where the browser refuses the clipboard. */
function select(): void {
  getSelection()!.selectAllChildren(snippet);
}

button.hidden = false;
button.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent!);
    status.textContent = 'Copied';
  } catch {
    select();
    status.textContent = 'The browser refuses to copy. The snippet is selected.';
  }
});

export {};
