import { escapeHtml } from './html.js';
import { description, type PageSubject } from './page-subject.js';

/** The size of a preview image in pixels, as link previews expect it. */
const imageSize = { width: 1200, height: 630 };

/** The addresses that the head of a page names. */
export interface PageAddresses {
  page: string;
  oEmbed: string;
  /** The preview image, if the page has one. */
  image: string | undefined;
}

type Metadata = Record<string, string | number | undefined>;

const tags = (key: 'name' | 'property', metadata: Metadata) =>
  Object.entries(metadata).flatMap(([name, content]) =>
    content === undefined || content === ''
      ? []
      : [`<meta ${key}="${name}" content="${escapeHtml(String(content))}">`],
  );

/**
 * The metadata by which search engines, link previews and editors describe a page: canonical
 * address, oEmbed link, Open Graph and Twitter cards.
 */
export function pageMetadata(
  subject: PageSubject,
  siteName: string,
  { page, oEmbed, image }: PageAddresses,
): string[] {
  const { title } = subject;
  const summary = description(subject);
  return [
    ...tags('name', { description: summary }),
    `<link rel="canonical" href="${escapeHtml(page)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${escapeHtml(title)}">`,
    ...tags('property', {
      'og:type': 'article',
      'og:site_name': siteName,
      'og:title': title,
      'og:description': summary,
      'og:url': page,
      ...(image && {
        'og:image': image,
        'og:image:type': 'image/png',
        'og:image:width': imageSize.width,
        'og:image:height': imageSize.height,
        'og:image:alt': imageAlternative(subject),
      }),
    }),
    ...tags('name', {
      'twitter:card': image ? 'summary_large_image' : 'summary',
      'twitter:title': title,
      'twitter:description': summary,
      ...(image && { 'twitter:image': image, 'twitter:image:alt': imageAlternative(subject) }),
    }),
  ];
}

/** The alternative text of a preview image: the text on it. */
const imageAlternative = (subject: PageSubject) =>
  [subject.title, description(subject)].filter(Boolean).join('. ');

/** The oEmbed document of a page (https://oembed.com): a frame that an editor can show. */
export function oEmbedDocument(
  { title }: PageSubject,
  provider: { name: string; url: string },
  frame: { html: string; width: number; height: number },
  image: string | undefined,
): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    ...(image && {
      thumbnail_url: image,
      thumbnail_width: imageSize.width,
      thumbnail_height: imageSize.height,
    }),
    ...frame,
  };
}
