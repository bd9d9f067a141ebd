import type { Statistic } from '../factsheet/types.js';
import type { Hedge, MeasureKind } from '../factsheet/vocabulary.js';
import { age } from './age.js';
import { change } from './change.js';
import { count } from './count.js';
import { multiple } from './multiple.js';
import type { Picture } from './path.js';
import { share } from './share.js';

const pictures: Record<MeasureKind, (value: number, hedge?: Hedge | null) => Picture> = {
  share,
  change,
  multiple,
  count,
  age,
};

/** The picture of a figure, after its kind. */
export const picture = ({ measure, hedge }: Pick<Statistic, 'measure' | 'hedge'>): Picture =>
  pictures[measure.kind](measure.value, hedge);
