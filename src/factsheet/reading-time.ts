/** What most people read of plain text in a minute. */
const wordsPerMinute = 200;

const words = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The minutes it takes to read some statements with the notes on them, rounded up. */
export const minutesToRead = (
  statements: readonly { text: string; note?: string | undefined }[],
): number =>
  Math.ceil(
    statements.reduce((sum, { text, note = '' }) => sum + words(text) + words(note), 0) /
      wordsPerMinute,
  );
