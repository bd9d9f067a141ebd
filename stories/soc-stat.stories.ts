import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/soc-stat/soc-stat.js';
import { measureKinds } from '../src/factsheet/vocabulary.js';
import { element, factsheet, plain, type Story } from './element.js';
import { lateData, lateFactsheet } from './late.js';

const { statistics } = factsheet;
const name = 'women-among-trafficking-victims';
const record = statistics.find(({ id }) => id === name)!;

const { argTypes, ...rest } = element('soc-stat', 'stat', statistics);

const meta: Meta = {
  title: 'Elements/soc-stat',
  component: 'soc-stat',
  argTypes: {
    ...argTypes,
    variant: { ...argTypes?.variant, control: 'select', options: ['both', 'number', 'picture'] },
  },
  ...rest,
};
export default meta;

export const Default: Story = { args: { name } };

/** One statistic of each kind of measure. */
export const EveryKind: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`${measureKinds.map((kind) => {
      // The built-in factsheet has no amount and no rate: see "Pictures".
      const stat = statistics.find(({ measure }) => measure.kind === kind);
      return stat ? html`<soc-stat name=${stat.id}></soc-stat>` : nothing;
    })}`,
};

/** The number without its picture; the hedge stays. */
export const NumberAlone: Story = {
  args: { name: 'women-among-drug-arrests', variant: 'number' },
};

/** The picture without the number; its accessible name is the number. */
export const PictureAlone: Story = {
  args: { name: 'women-among-drug-arrests', variant: 'picture' },
};

/** In running text of the page; a disclosure contains the complete claim. */
export const InRunningText: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`<p>
    Worldwide,
    <soc-stat inline name="women-among-convicted-traffickers">38%</soc-stat> of people convicted of
    human trafficking are women.
  </p>`,
};

export const WithContentNote: Story = {
  args: { name: 'age-of-most-victims-of-online-sexual-abuse' },
};

export const HeadingLevel: Story = { args: { name, 'heading-level': 2 } };

/** A statistic passed by property; edit it in the controls. */
export const OwnData: Story = { args: { name, stat: record } };

/** Custom properties and parts. The rules apply to a whole page, so the story is not on the docs page. */
export const OwnLook: Story = {
  tags: ['!autodocs'],
  args: { name, '--soc-number-size': '5em', 'text-part': 'font-style: italic;' },
};

export const Narrow: Story = { args: { name }, globals: { width: '280px' } };

/** The page is in Arabic, the evidence in English. Numbers and place names follow the page. */
export const RightToLeft: Story = {
  args: { name: 'sex-workers-murdered-colombia' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** `stat` is `null` while it is loading: the fallback shows. */
export const OnItsWay: Story = { args: { name, stat: null } };

export const OnItsWayWithoutFallback: Story = {
  args: { name, stat: null, 'default-slot': '' },
};

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-stat', 'stat', record, name),
};

/** The factsheet of the provider above the element is pending. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-stat name=${name}></soc-stat>`),
};

/** A letter is missing in `name`. The fallback shows, and the console suggests similar names. */
export const WrongName: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': plain('soc-stat', name) },
};

export const WrongNameWithoutFallback: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': '' },
};

export const BrokenData: Story = {
  tags: ['warns'],
  args: { name, stat: { ...record, measure: { kind: 'share', value: 'most' } } },
};
