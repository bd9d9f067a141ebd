/**
 * Downloads content as a file. The link is not added to the document, so that no click listener of
 * the page handles it as navigation.
 */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000); // WebKit reads it asynchronously.
}
