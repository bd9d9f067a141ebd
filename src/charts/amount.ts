import type { Kind, MeasureOf } from './kind.js';

/** An amount of money. It has no chart, because no mark can represent a currency. */
export const amount: Kind<MeasureOf<'amount'>> = {
  format: ({ value, currency }, number) =>
    number(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'code', // Several currencies share a symbol such as $.
      maximumFractionDigits: 2,
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }),
};
