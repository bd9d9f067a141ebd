/** Endnote numbers, each with the places that cite it: what the place is called, and its link. */
export type Citations = Map<number, Map<string, HTMLElement>>;

/** The scope's own shadow root if it has one, the scope, and every open shadow root below. */
export function* observable(scope: ParentNode): Generator<ParentNode> {
  const own = scope instanceof Element ? scope.shadowRoot : null;
  if (own) yield* observable(own);
  yield scope;
  for (const element of scope.querySelectorAll('*')) {
    // Another factsheet's endnotes have numbers of their own.
    if (element.closest('soc-factsheet') !== (scope instanceof Element ? scope : null)) continue;
    if (element.shadowRoot) yield* observable(element.shadowRoot);
  }
}

/** What a reader calls the place of a link: the heading of the record or part it stands in. */
function placeOf(link: Element): string {
  const place = link.closest('.stat, .case-study, .framework, [part=section], .root');
  return place?.querySelector('[part=title]')?.textContent ?? link.textContent ?? '';
}

/** Every endnote that the scope cites, with one link for each place that cites it. */
export function citationsIn(scope: ParentNode): Citations {
  const citations: Citations = new Map();
  for (const root of observable(scope)) {
    for (const link of root.querySelectorAll<HTMLElement>('[part=endnote]')) {
      const number = Number(link.textContent);
      const places = citations.get(number) ?? new Map<string, HTMLElement>();
      const place = placeOf(link);
      if (!places.has(place)) places.set(place, link);
      citations.set(number, places);
    }
  }
  return citations;
}
