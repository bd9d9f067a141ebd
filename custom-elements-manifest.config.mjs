import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Removes internal members from the manifest, and events whose names the analyzer guesses. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((each) => each.declarations)) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: ofClass }) =>
          !name.startsWith('#') && privacy !== 'protected' && privacy !== 'private' && !ofClass,
      );
      const isMember = ({ fieldName }) =>
        declaration.members.some(({ name }) => name === fieldName);
      declaration.attributes = declaration.attributes?.filter(isMember);
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('soc-'));
    }
  },
});

/** The elements' JSDoc is the source of the manifest, of Storybook's tables and of editor data. */
export default {
  globs: [
    'src/elements/*/soc-*.ts',
    'src/internal/factsheet-element.ts',
    'src/internal/events/*.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
