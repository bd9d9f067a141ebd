/**
 * Downloads content as a file. The link is never in the page, so no script of the page mistakes the
 * click for navigation.
 */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000); // WebKit reads it asynchronously.
}
