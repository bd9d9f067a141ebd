import type { Kind, MeasureOf } from './kind.js';

/** An amount of money has no chart: no mark stands for a currency. */
export const amount: Kind<MeasureOf<'amount'>> = {
  unit: ({ currency }) => currency,
  format: ({ value, currency }, number) =>
    number(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'code', // A symbol such as $ stands for several currencies.
      maximumFractionDigits: 2,
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }),
};
