import { crc32, deflateSync } from 'node:zlib';

/**
 * Encodes opaque pixels (RGBA, 8 bits each) as a PNG with a palette, about a quarter of the size of
 * one without. The edges of letters blend a few colours into hundreds; if there are more than a
 * palette holds, the lowest bits of each colour are left out, which the eye does not see.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { colours, indexes } = coloursOf(pixels);
  const { palette, entries } = paletteOf(colours);
  // Each row starts with the number of its filter; 0 is none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      rows[row * (width + 1) + 1 + column] = entries[indexes[row * width + column]!]!;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // Eight bits a pixel, each an index of the palette.
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = [red: number, green: number, blue: number];

/** The different colours, and for each pixel the index of its colour. */
function coloursOf(pixels: Uint8Array): { colours: Colour[]; indexes: Uint32Array } {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const indexes = new Uint32Array(words.length);
  const found = new Map<number, number>();
  const colours: Colour[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // Most pixels have the colour of the one before.
    if (at && word === words[at - 1]) {
      indexes[at] = indexes[at - 1]!;
      continue;
    }
    let index = found.get(word);
    if (index === undefined) {
      index = colours.push([pixels[4 * at]!, pixels[4 * at + 1]!, pixels[4 * at + 2]!]) - 1;
      found.set(word, index);
    }
    indexes[at] = index;
  }
  return { colours, indexes };
}

/** A palette of at most 256 colours, and for each colour its entry in the palette. */
function paletteOf(colours: Colour[]): { palette: Colour[]; entries: number[] } {
  for (let bits = 0; ; bits++) {
    const found = new Map<string, number>();
    const palette: Colour[] = [];
    const entries = colours.map((colour) => {
      const near = colour.map((part) => rounded(part, bits)) as Colour;
      const entry = found.get(near.join()) ?? palette.push(near) - 1;
      found.set(near.join(), entry);
      return entry;
    });
    if (palette.length <= 256) return { palette, entries };
  }
}

/** Rounds a colour part to a step of 2, 4, 8 …; white and black stay as they are. */
const rounded = (part: number, bits: number) => {
  const step = 255 / (2 ** (8 - bits) - 1);
  return Math.round(Math.round(part / step) * step);
};

/** A chunk: its length, its type, its data, and the checksum of type and data. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
