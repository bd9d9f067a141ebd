import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Form } from '../static/embed-code.js';

/** A place in a page; line and column count from 1. */
interface Position {
  line: number;
  column: number;
}

/** A `<script>` or a `<link rel="stylesheet">` with a file of dist/embed. */
export interface PageFile extends Position {
  /** The name of the file, such as `soc-stat.js`. */
  file: string;
  address: string;
  /** The version that the address or else a comment before it names. */
  version: string | undefined;
  /** Whether the version stands in a comment, because the address has none. */
  isVersionInComment: boolean;
  integrity: string | undefined;
  crossorigin: string | undefined;
}

/** An element of this library, as its own tag or as a `div` with `data-soc`. */
export interface PageElement extends Position {
  element: string;
  form: Form;
  attributes: Record<string, string>;
  /** The plain text of the fallback; `undefined` for a `soc-factsheet` around other elements. */
  fallback: string | undefined;
  /** The text directly before its tag; empty if there is another tag. */
  before: string;
  /** The address of the factsheet around it, `inline` for one in the page, or neither. */
  data: string | undefined;
}

export interface Page {
  files: PageFile[];
  elements: PageElement[];
}

const attributesOf = ({ attrs }: Tree.Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const childrenOf = (node: Tree.Node): Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** The name of the file at an address, without folders and query. */
const fileName = (address: string) =>
  URL.canParse(address, 'https://example.org')
    ? new URL(address, 'https://example.org').pathname.split('/').at(-1)!
    : '';

/** Finds in a page what comes from this library; `fileNames` are the files of dist/embed. */
export function parsePage(html: string, fileNames: readonly string[]): Page {
  const page: Page = { files: [], elements: [] };
  let versionInComment: string | undefined;

  function visit(node: Tree.Node, data: string | undefined): void {
    if (node.nodeName === '#comment') {
      const { data: comment } = node as Tree.CommentNode;
      versionInComment = comment.match(/^\s*soc-elements (\d\S*)\s*$/)?.[1] ?? versionInComment;
    }
    let inner = data;
    if (isElement(node)) {
      const file = fileOf(node, versionInComment);
      if (file && fileNames.includes(file.file)) page.files.push(file);
      const element = elementOf(node, data);
      if (element) {
        page.elements.push(element);
        if (element.element === 'soc-factsheet') inner = dataOf(node, element) ?? data;
      }
    }
    for (const child of childrenOf(node)) visit(child, inner);
  }

  visit(parse(html, { sourceCodeLocationInfo: true }), undefined);
  return page;
}

function positionOf({ sourceCodeLocation }: Tree.Element): Position {
  const { startLine: line = 1, startCol: column = 1 } = sourceCodeLocation ?? {};
  return { line, column };
}

function fileOf(node: Tree.Element, versionInComment: string | undefined): PageFile | undefined {
  const { src, href, rel, integrity, crossorigin } = attributesOf(node);
  const isSheet = node.tagName === 'link' && /\bstylesheet\b/i.test(rel ?? '');
  const address = node.tagName === 'script' ? src : isSheet ? href : undefined;
  if (address === undefined) return undefined;
  const inAddress = address.match(/soc-elements(?:@|%40)([^/]+)\//i)?.[1];
  return {
    ...positionOf(node),
    file: fileName(address),
    address,
    version: inAddress ?? versionInComment,
    isVersionInComment: !inAddress && versionInComment !== undefined,
    integrity,
    crossorigin,
  };
}

function elementOf(node: Tree.Element, data: string | undefined): PageElement | undefined {
  const { 'data-soc': kind, ...all } = attributesOf(node);
  const isTag = node.tagName.startsWith('soc-');
  if (!isTag && kind === undefined) return undefined;
  const attributes = isTag
    ? all
    : Object.fromEntries(
        Object.entries(all).flatMap(([name, value]) => {
          if (name === 'lang') return [[name, value]];
          return name.startsWith('data-') ? [[name.slice('data-'.length), value]] : [];
        }),
      );
  const element = isTag ? node.tagName : `soc-${kind}`;
  return {
    ...positionOf(node),
    element,
    form: isTag ? 'tag' : 'data-soc',
    attributes,
    before: textBefore(node),
    fallback: element === 'soc-factsheet' ? fallbackOfFactsheet(node) : textOf(node),
    data: element === 'soc-factsheet' ? (dataOf(node, { attributes }) ?? data) : data,
  };
}

function textBefore(node: Tree.Element): string {
  const siblings = node.parentNode ? childrenOf(node.parentNode) : [];
  const previous = siblings[siblings.indexOf(node) - 1];
  return previous?.nodeName === '#text' ? (previous as Tree.TextNode).value : '';
}

/** The factsheet that a `soc-factsheet` loads or has in it. */
function dataOf(
  node: Tree.Element,
  { attributes }: Pick<PageElement, 'attributes'>,
): string | undefined {
  const isData = (child: Tree.Node) =>
    isElement(child) &&
    child.tagName === 'script' &&
    attributesOf(child).type === 'application/json';
  return attributes.src ?? (node.childNodes.some(isData) ? 'inline' : undefined);
}

/** A `soc-factsheet` around other content has a fallback only if a child has its slot. */
function fallbackOfFactsheet(node: Tree.Element): string | undefined {
  const children = node.childNodes.filter(isElement).filter(({ tagName }) => tagName !== 'script');
  const slotted = children.filter((child) => attributesOf(child).slot === 'fallback');
  if (slotted.length) return slotted.map(textOf).join(' ');
  return children.length ? undefined : textOf(node);
}

const blocks =
  /^(address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|small|summary|table|td|th|tr|ul)$/;

/** The text of a node. Blocks are apart; own content for other slots and scripts are left out. */
function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (isElement(node)) {
    const { slot } = attributesOf(node);
    if (/^(script|style|template)$/.test(node.tagName)) return '';
    if (slot !== undefined && slot !== 'fallback') return '';
  }
  const text = childrenOf(node).map(textOf).join('');
  return blocks.test(node.nodeName) ? `\n${text}\n` : text;
}

/** The parts of a fallback that a page must say. Headings and labels are the page's own affair. */
export function partsOf(html: string): string[] {
  const parts = (node: Tree.Node): string => {
    if (/^(h[1-6]|summary)$/.test(node.nodeName)) return '';
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    const text = childrenOf(node).map(parts).join('');
    return blocks.test(node.nodeName) ? `\n${text}\n` : text;
  };
  return parts(parseFragment(html))
    .split(/\n| · /)
    .map((part) => part.trim())
    .filter(Boolean);
}
