import { bars } from './path.js';

/** Before, and after: 25 % more is a quarter longer, 1000 % more is eleven times as long. */
export const change = (percent: number) => bars(1 + percent / 100);
