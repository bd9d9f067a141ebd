/** The style sheets of src/styles/themes/, which a test in a browser cannot list. */
export const themes = ['high-contrast', 'host', 'neutral'] as const;
