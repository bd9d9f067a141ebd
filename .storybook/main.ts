import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/**
 * Lit's development build logs a warning on every page. Without the `development` condition, the
 * preview uses the production build, and its console stays empty.
 */
const withoutDevelopmentBuilds: Plugin = {
  name: 'without-development-builds',
  enforce: 'post', // Storybook adds its own conditions in a plugin; this one must run after it.
  config({ resolve }) {
    if (resolve?.conditions) {
      resolve.conditions = resolve.conditions.filter((name) => !name.includes('development'));
    }
  },
};

/** `sideEffects` in package.json lists the modules of dist/; the stories import those of src/. */
const registering: Plugin = {
  name: 'registering',
  transform: (code, id) =>
    /\/src\/(index|elements\/(soc-[a-z-]+)\/\2)\.ts$/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The toolbars for theme and width replace these two; they change only the host page.
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
  },
  viteFinal: ({ plugins = [], ...vite }) => ({
    ...vite,
    plugins: [...plugins, withoutDevelopmentBuilds, registering],
    // Storybook's own chunks are large, but no host page loads them.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
