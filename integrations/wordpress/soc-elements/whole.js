/*
 * What stands inside soc-factsheet shows in place of the whole. Here that is the text for readers
 * without script: once the script has run, it makes room.
 */
customElements.whenDefined('soc-factsheet').then(() => {
  for (const text of document.querySelectorAll('soc-factsheet > .soc-text')) text.remove();
});
