/**
 * Endings of adjectives with the endings of the nouns they agree with. Used to
 * tell "Південного військового округу", an adjective and its noun, from "до
 * Південного звичайним шляхом", a town's name and other words.
 */
const AGREEING: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:ого|его|ього)$/u, /(?:ого|его|ього|[аяую])$/u],
  [/(?:ому|ему|ьому)$/u, /(?:ому|ему|ьому|[уюіїе]|ові|еві|єві)$/u],
  [/(?:им|ым)$/u, /(?:им|ым|ом|ем|єм|ам|ям|ім)$/u],
  [/(?:ими|ыми|іми)$/u, /(?:ими|ыми|іми|ами|ями|ьми)$/u],
  [/(?:их|ых|іх)$/u, /(?:их|ых|іх|ів|ов|ев|їв|ах|ях|ей|[бвгґджзклмнпрстфхцчшщь])$/u],
  [/(?:ої|ьої)$/u, /(?:ої|ьої|[иії]|ости|ості)$/u],
  [/(?:ою|ьою)$/u, /(?:ою|ьою|ею|єю|ю)$/u],
  [/[ое]м$/u, /(?:[ое]м|[еиу])$/u],
  [/[ое]й$/u, /(?:[ое]й|[иеыю])$/u],
  [/(?:ий|ый|ій)$/u, /(?:ий|ый|ій|[бвгґджзклмнпрстфхцчшщйьії])$/u],
  [/(?:ая|яя|а|я)$/u, /(?:ая|яя|[аяь])$/u],
  [/(?:ую|юю|у|ю)$/u, /(?:ую|юю|[уюь])$/u],
  [/(?:ое|ее|е|є)$/u, /(?:ое|ее|[еєоя])$/u],
  [/(?:ые|ие|і|ї)$/u, /(?:ые|ие|[іїиыая])$/u],
];

const ADJECTIVE =
  /(?:[сцз]ьк|[сц]к|ов|ев|єв|ін|ин|н|в|л|р|т|ч|б|д|г|х|к|ж)(?:ого|ому|ої|ій|ою|им|ой|ом|ым|ий|ый|их|ых|ими|ыми|ая|ое|ые|ие|ую)$|(?:[сцз]ьк|н|в)(?:а|е|і|у)$|(?:н)(?:є|я|ю|ьої|ього|ьому|ім)$/u;

/** True for a word that has the ending of an adjective. `lower` in lower case. */
export const looksLikeAdjective = (lower: string): boolean => ADJECTIVE.test(lower);

/** True where the second word may be the noun, or a further adjective, of the first. */
export function mayAgree(adjective: string, noun: string): boolean {
  for (const [left, right] of AGREEING) if (left.test(adjective)) return right.test(noun);
  return false;
}
