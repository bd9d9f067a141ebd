/*
 * For the page around: gives each frame of a frame.html the height it tells. A message counts only
 * if it comes from a frame of this page, from where that frame's address is, and is a height.
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
  listen(frame);
});

/** A frame that was there first told its height to nobody; one that is heard needs no scrollbar. */
function listen(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage('soc-height', '*');
}

ourFrames().forEach(listen);
