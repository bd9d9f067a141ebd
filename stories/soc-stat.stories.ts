import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
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

/** One of each: a share, a change, a multiple, a count and an age. */
export const EveryKind: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`${measureKinds.map((kind) => {
      const { id } = statistics.find(({ measure }) => measure.kind === kind)!;
      return html`<soc-stat name=${id}></soc-stat>`;
    })}`,
};

/** The number without its picture; the hedge stays. */
export const NumberAlone: Story = {
  args: { name: 'women-among-drug-arrests', variant: 'number' },
};

/** The picture in the number's place. It says the number to a screen reader. */
export const PictureAlone: Story = {
  args: { name: 'women-among-drug-arrests', variant: 'picture' },
};

/** In a line of text, whose words the page writes; the whole claim is one press away. */
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

/** A statistic that the page hands over; edit it in the controls. */
export const OwnData: Story = { args: { name, stat: record } };

/** Through tokens and parts. The rules hold for the whole page, so this one stands alone. */
export const OwnLook: Story = {
  tags: ['!autodocs'],
  args: { name, '--soc-number-size': '5em', 'text-part': 'font-style: italic;' },
};

export const Narrow: Story = { args: { name }, globals: { width: '280px' } };

/** The page is in Arabic, the evidence in English: numbers and names follow the page. */
export const RightToLeft: Story = {
  args: { name: 'sex-workers-murdered-colombia' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The page will hand over a statistic later; until then the reader sees what stands in the tag. */
export const OnItsWay: Story = { args: { name, stat: null } };

export const OnItsWayWithoutFallback: Story = {
  args: { name, stat: null, 'default-slot': '' },
};

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-stat', 'stat', record, name),
};

/** The provider above the element has no factsheet yet. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-stat name=${name}></soc-stat>`),
};

/** A letter is missing: the reader sees the fallback, and the console names the nearest. */
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
