import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Both pictures are taken by one browser on one machine, so next to nothing needs to be tolerated:
 * what differs less than a reader could see, what pixelmatch takes for the smoothing of an edge, and
 * a handful of stray pixels. The shortest line there is, moved by one pixel, is more than that.
 */
const tolerance = { threshold: 0.02, strayPixels: 8 };

/** What differs between two pictures, as a picture; nothing if they show the same. */
export function difference(old: Buffer, now: Buffer): Buffer | undefined {
  if (old.equals(now)) return undefined;
  const [before, after] = [PNG.sync.read(old), PNG.sync.read(now)];
  const size = {
    width: Math.max(before.width, after.width),
    height: Math.max(before.height, after.height),
  };
  const shown = new PNG(size);
  const count = pixelmatch(
    onto(before, size).data,
    onto(after, size).data,
    shown.data,
    size.width,
    size.height,
    { threshold: tolerance.threshold },
  );
  const grown = before.width !== after.width || before.height !== after.height;
  return grown || count > tolerance.strayPixels ? PNG.sync.write(shown) : undefined;
}

/** The picture in the upper left of a larger one. */
function onto(picture: PNG, { width, height }: { width: number; height: number }): PNG {
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}
