import { grid, type Picture, tenths } from './path.js';

/**
 * One mark a person, in blocks of a hundred where they are many; for more than a thousand people,
 * a mark for each ten, hundred or so on of them, which the scale then says.
 */
export function count(people: number): Picture {
  let each = 1;
  while (people / each > 1000) each *= 10;
  const marks = tenths(people / each);
  // Where there is nobody, an empty mark says so.
  const picture = grid(Math.max(Math.ceil(marks), 1), marks, marks > 100 ? 10 : 5);
  return each > 1 ? { ...picture, scale: [each] } : picture;
}
