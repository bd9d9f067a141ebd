/** The average reading speed for plain text. */
const wordsPerMinute = 200;

const words = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The time to read statements and their notes, in minutes, rounded up. */
export const minutesToRead = (
  statements: readonly { text: string; note?: string | undefined }[],
): number =>
  Math.ceil(
    statements.reduce((sum, { text, note = '' }) => sum + words(text) + words(note), 0) /
      wordsPerMinute,
  );
