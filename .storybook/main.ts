import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/**
 * Lit's development build greets every page with a warning in the console. Without the condition
 * that asks for it, the preview runs the build that readers get, and its console stays empty.
 */
const withoutDevelopmentBuilds: Plugin = {
  name: 'without-development-builds',
  enforce: 'post', // Storybook adds its own conditions in a plugin; this one comes after it.
  config({ resolve }) {
    if (resolve?.conditions) {
      resolve.conditions = resolve.conditions.filter((name) => !name.includes('development'));
    }
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbars for theme and width do what these two would do, to the host page alone.
  features: { backgrounds: false, viewport: false, sidebarOnboardingChecklist: false },
  viteFinal: ({ plugins = [], ...vite }) => ({
    ...vite,
    plugins: [...plugins, withoutDevelopmentBuilds],
  }),
};

export default config;
