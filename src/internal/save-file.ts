/**
 * Hands content to the reader as a file. The link never stands in the page, so no script of the page
 * takes the press for a way off it.
 */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000); // WebKit reads it a little later.
}
