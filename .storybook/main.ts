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

/** The package names the registering files of dist/ as such; stories import those of src/. */
const registering: Plugin = {
  name: 'registering',
  transform: (code, id) =>
    /\/src\/(index|elements\/soc-[a-z-]+)\.ts$/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The toolbars for theme and width do what these two would do, to the host page alone.
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
  },
  viteFinal: ({ plugins = [], ...vite }) => ({
    ...vite,
    plugins: [...plugins, withoutDevelopmentBuilds, registering],
    // Storybook's own chunks are large, and nobody downloads them but designers.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
