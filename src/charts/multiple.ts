import type { Kind, MeasureOf } from './kind.js';
import { bars } from './path.js';

/** Two bars on one scale. */
export const multiple: Kind<MeasureOf<'multiple'>> = {
  format: ({ value }, number) => `${number(value)}×`,
  chart: ({ value, ends }, { hedge, number }) => {
    const { from, to } = ends ?? { from: `${number(1)}×`, to: `${number(value)}×` };
    return { ...bars(value, hedge), above: from, below: [to], areTexts: !!ends };
  },
};
