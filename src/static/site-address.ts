/* The address of the folder that has `html/` and `embed/`, for pages that name their own address. */

/** The address of the examples, which belongs to nobody (RFC 2606). */
export const exampleBase = (version: string) => `https://example.org/soc-elements@${version}/dist`;

/** Whether a text is a complete http or https address. */
export const isSiteAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** A warning if the address is that of the examples: links to the pages would lead nowhere. */
export const baseWarning = (base: string): string | undefined =>
  /(^|\.)example\.(org|com|net)$/.test(new URL(base).hostname)
    ? `Warning: the pages give ${base} as their address, which is only an example. Links, previews and embeds need --base with the address of the folder that has html/ and embed/.`
    : undefined;
