import { grid, tenths } from './path.js';

/** A hundred marks, those counted filled, to the tenth of a per cent that the number shows too. */
export const share = (percent: number) => grid(100, tenths(percent), 5);
