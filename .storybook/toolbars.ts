import type { Preview } from '@storybook/web-components-vite';
import { looks } from './looks.js';

/** The toolbars for the host page: colour scheme, theme, width, direction and language. */
export const toolbars: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'The page’s colour scheme',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  look: {
    description: 'A theme: a style sheet with custom properties',
    toolbar: {
      title: 'Look',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'No theme' },
        ...looks.map((name) => ({ value: name, title: `${name}.css` })),
      ],
    },
  },
  width: {
    description: 'The width of the column that contains the element',
    toolbar: {
      title: 'Width',
      icon: 'expandalt',
      dynamicTitle: true,
      items: [
        { value: '280px', title: '280 px' },
        { value: '320px', title: '320 px' },
        { value: '640px', title: '640 px' },
        { value: '960px', title: '960 px' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  direction: {
    description: 'The page’s writing direction',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  language: {
    description: 'The page’s language',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'en-GB', title: 'English (UK)' },
        { value: 'es', title: 'Spanish' },
        { value: 'de', title: 'German' },
        { value: 'ar', title: 'Arabic' },
      ],
    },
  },
};
