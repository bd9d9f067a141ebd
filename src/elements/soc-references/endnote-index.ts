/** For each endnote number, the citing links by the title of the record or section they are in. */
export type Citations = Map<number, Map<string, HTMLElement>>;

/** The scope's shadow root if it has one, the scope, and every open shadow root inside them. */
export function* observable(scope: ParentNode): Generator<ParentNode> {
  const own = scope instanceof Element ? scope.shadowRoot : null;
  if (own) yield* observable(own);
  yield scope;
  for (const element of scope.querySelectorAll('*')) {
    // Another factsheet numbers its endnotes independently.
    if (element.closest('soc-factsheet') !== (scope instanceof Element ? scope : null)) continue;
    if (element.shadowRoot) yield* observable(element.shadowRoot);
  }
}

/** The title of the record or section that a link is in. */
function placeOf(link: Element): string {
  const container = link.closest('.stat, .case-study, .framework, [part=section], .root');
  return container?.querySelector('[part=title]')?.textContent ?? link.textContent ?? '';
}

/** All endnotes cited in the scope, with one link for each record or section that cites them. */
export function citationsIn(scope: ParentNode): Citations {
  const citations: Citations = new Map();
  for (const root of observable(scope)) {
    for (const link of root.querySelectorAll<HTMLElement>('[part=endnote]')) {
      const number = Number(link.textContent);
      if (!number) continue; // Data that nobody validated.
      const links = citations.get(number) ?? new Map<string, HTMLElement>();
      const title = placeOf(link);
      if (!links.has(title)) links.set(title, link);
      citations.set(number, links);
    }
  }
  return citations;
}
