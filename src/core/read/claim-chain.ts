import type { ChainLink } from "../model.ts";
import type { Findings } from "./claims.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { Voices } from "./speakers.ts";

/** First speaker first: who is cited, who said it, who passed it on, the article's own outlet. */
export function chainOf(
  { voices, outlet }: Findings,
  by: readonly FoundAttribution[],
  named: Map<FoundAttribution, readonly ChainLink[]>,
): ChainLink[] {
  const links: ChainLink[] = [];
  for (let i = by.length - 1; i >= 0; i--) {
    const attribution = by[i];
    if (!attribution) continue;
    const more = named.get(attribution) ?? linksOf(voices, attribution);
    named.set(attribution, more);
    for (const { name, role } of more) {
      const isFirst = links.length === 0;
      if (name !== outlet && !links.some((link) => link.name === name))
        links.push({ name, role: isFirst ? "speaker" : role });
    }
  }
  links.push({ name: outlet, role: "publisher" });
  return links;
}

/** Those an attribution names, the cited first and the one spoken to last. */
export function linksOf(
  voices: Voices,
  { source, cites, passedTo }: FoundAttribution,
): ChainLink[] {
  const links: ChainLink[] = [];
  if (cites)
    links.push({ name: voices.nameOf({ noun: cites, apposition: null }), role: "speaker" });
  if (source) {
    const name = cites ? voices.outletNamed(source.noun) : voices.nameOf(source);
    links.push({ name, role: "outlet" });
  }
  const spokeTo = passedTo ? voices.outletNamed(passedTo) : null;
  const via = voices.via(links.at(-1)?.name ?? "", spokeTo);
  if (via) links.push({ name: via, role: "outlet" });
  return links;
}
