/*
 * For the embedding page: sets the height of each <iframe> of a frame.html to the height it posts.
 * A message counts only if its source is such a frame of this page, its origin is that of the
 * frame's URL, and its data is a valid height.
 */
const isOurs = ({ src }: HTMLIFrameElement) => /^https?:[^?#]*\/frame\.html([?#]|$)/.test(src);

const ourFrames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

addEventListener('message', ({ source, origin, data }) => {
  const height = data?.socHeight;
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || new URL(frame.src).origin !== origin) return;
  if (typeof height !== 'number' || !(height > 0 && height < 1e5)) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
  requestHeight(frame);
});

/** Asks a frame that loaded before this script for its height; a frame then hides its scrollbar. */
function requestHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage('soc-height', '*');
}

ourFrames().forEach(requestHeight);
