import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Leaves what is no page's business out of the manifest, and the name it guesses for the event. */
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

/** One source, the elements' own JSDoc, for the manifest, Storybook's tables and the editors. */
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
