import type { EventType } from "../../model.ts";
import { words } from "../../read/lexicon/words.ts";

/**
 * How words begin that tell what kind of event a claim speaks of, Ukrainian
 * and Russian; the kinds are those of `events.ts`. A stem that ends in "$" is
 * a whole word.
 */
const ROWS: readonly (readonly [EventType, string])[] = [
  ["RETREAT", `відступ відійшл відведен вивели виведен вивод покину залишил залишив евакуюв евакуйо евакуац
    звільнил звільнен втекл втіка утекл відвел
    отступ отошл отвод отвел отвёл вывели выведен вывод эвакуир эвакуац освободил освобожд бежали$ бежал$
    сдали$ оставил`],
  ["ASSAULT", `атак обстріл удар вдарил бомб ракет підірв підрив захоп захват окупув окупац штурм наступ контрнаступ
    вбит вбив вбил убив убит убил знищ зруйнув зруйнов бої$ боїв$ боях$ бою$ битв вторг відбил
    обстрел ударил взорв подорв подрыв оккупир оккупац контрнаступ уничтож разруш бои$ боев$ боёв$ сражен отбил`],
  ["PROTEST", `протест мітинг демонстрац страйк забастов митинг`],
  ["AID", `допомог допомаг гуманітар пожертв постача поставк помощ помогл помога гуманитар поставля`],
  ["COERCE", `анекс аннекс арешт арест затрима задерж депорт катув пытк пытал придуш подавл`],
  ["MOBILIZE", `мобіліз мобилиз розгорн разверн перекину перекида переброс стягнул стянул`],
  ["THREATEN", `погрож пригроз погроз угрож угроз ультиматум`],
  ["ACCUSE", `звинува обвин засуд осуд осужд`],
  ["REJECT", `відкин відмов отверг отказ спрост опроверг заперечу заперечи отриц ветув вето$`],
  ["CONSULT", `візит зустрі переговор саміт обговор консульт визит встреч саммит обсуд обсужд посети посеща
    конференц`],
  ["AGREE", `угод домовил домовле домовля погодил підпис перемир договор соглаш соглас подпис`],
  ["SANCTION", `санкц ембарго эмбарго бойкот`],
  ["REQUEST", `вимаг заклик прохан попрос звернул требу потребов призва призыв просьб обратил`],
  ["CONCEDE", `вибач извин відпустил отпустил`],
  ["COOPERATE", `співпрац сотруднич обмін обмен`],
  ["SUPPORT", `підтрим поддерж привіта приветств солідарн солидарн схвал одобр святку праздн`],
]; // prettier-ignore

const TYPE_OF = new Map<string, EventType>();
let shortest = Infinity;
let longest = 0;
for (const [type, list] of ROWS)
  for (const stem of words(list)) {
    TYPE_OF.set(stem, type);
    shortest = Math.min(shortest, stem.length);
    longest = Math.max(longest, stem.length);
  }

/** The kind of event a word tells of; undefined for any other word. `lower` in lower case. */
export function happening(lower: string): EventType | undefined {
  const whole = TYPE_OF.get(`${lower}$`);
  if (whole) return whole;
  for (let length = shortest; length <= Math.min(longest, lower.length); length++) {
    const type = TYPE_OF.get(lower.slice(0, length));
    if (type) return type;
  }
  return undefined;
}
