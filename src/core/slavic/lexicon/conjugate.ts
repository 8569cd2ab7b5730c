/**
 * What a form of a verb tells of its subject: past forms their gender, forms
 * of the present their number; a gerund shares the subject of another verb.
 */
export type VerbForm =
  "masculine" | "feminine" | "neuter" | "plural" | "he" | "they" | "gerund" | "impersonal";

export type Conjugated = readonly (readonly [form: string, tells: VerbForm])[];

/** The ending of an infinitive with what stands in its place: past, "he", "they", gerund. */
type Row = readonly [ending: RegExp, past: string, he: string, they: string, gerund: string];

/** The first that fits is used. */
const UKRAINIAN: readonly Row[] = [
  [/(?<=да|зна|ста)вати$/u, "вав", "є", "ють", "ючи"], // "додавати" – "додає"
  [/увати$/u, "ував", "ує", "ують", "уючи"],
  [/ювати$/u, "ював", "ює", "юють", "юючи"],
  [/(?<=ові)сти$/u, "в", "сть", "дять", "вши"], // "розповісти"
  [/(?<=сте)регти$/u, "ріг", "реже", "режуть", "рігши"],
  [/нути$/u, "нув", "не", "нуть", "нувши"],
  [/(?<=[бвмпф])ити$/u, "ив", "ить", "лять", "ивши"],
  [/(?<=[жчшщ])ити$/u, "ив", "ить", "ать", "ивши"],
  [/ити$/u, "ив", "ить", "ять", "ивши"],
  [/(?<=бо)яти$/u, "яв", "їть", "ять", "ячи"],
  [/ати$/u, "ав", "ає", "ають", "авши"],
  [/яти$/u, "яв", "яє", "яють", "яючи"],
];

const RUSSIAN: readonly Row[] = [
  [/(?<=да|зна|ста)вать$/u, "вал", "ёт", "ют", "вая"],
  [/овать$/u, "овал", "ует", "уют", "уя"],
  [/нуть$/u, "нул", "нет", "нут", "нув"],
  [/(?<=[жчшщ])ить$/u, "ил", "ит", "ат", "ив"],
  [/(?<=[бвмпф])ить$/u, "ил", "ит", "ят", "ив"],
  [/ить$/u, "ил", "ит", "ят", "ив"],
  [/(?<=вид)еть$/u, "ел", "ит", "ят", "я"],
  [/(?<=бо)ять$/u, "ял", "ит", "ят", "я"],
  [/(?<=де)ять$/u, "ял", "ет", "ют", "я"],
  [/ать$/u, "ал", "ает", "ают", "ав"],
  [/ять$/u, "ял", "яет", "яют", "яя"],
];

/** Forms that no row makes, of verbs whose past has no vowel or whose present changes its stem. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `казати каже кажуть|писати пише пишуть|звати зве звуть|передати передасть передадуть|
  додати додасть додадуть|казать кажет кажут|писать пишет пишут|вергнуть верг вергнет вергнут|
  звать зовёт зовут|передать передаст передадут`
    .split("|")
    .map((row) => {
      const [infinitive = "", ...forms] = row.trim().split(" ");
      return [infinitive, forms.join(" ")] as const;
    }),
);

const REFLEXIVE = /(?:ся|сь)$/u;

/**
 * Forms of a Ukrainian or Russian verb that can stand with a subject in the
 * third person, and its gerund.
 *
 * @param infinitive - in lower case; its ending tells the language.
 */
export function conjugate(infinitive: string): Conjugated {
  if (!REFLEXIVE.test(infinitive)) return plain(infinitive);
  return plain(infinitive.replace(REFLEXIVE, "")).flatMap(([form, tells]) =>
    reflexive(form, tells).map((each) => [each, tells] as const),
  );
}

function plain(infinitive: string): Conjugated {
  const isUkrainian = infinitive.endsWith("ти");
  const row = (isUkrainian ? UKRAINIAN : RUSSIAN).find(([ending]) => ending.test(infinitive));
  if (!row) return [];
  const [ending, past, he, they, gerund] = row;
  const stem = infinitive.replace(ending, "");
  const [irregularPast, irregularHe, irregularThey] = irregular(infinitive);
  const masculine = irregularPast ?? stem + past;
  const root = masculine.replace(/[вл]$/u, "").replace(/стеріг$/u, "стерег");
  return [
    [masculine, "masculine"],
    [`${root}ла`, "feminine"],
    [`${root}ло`, "neuter"],
    [`${root}ли`, "plural"],
    [irregularHe ?? stem + he, "he"],
    [irregularThey ?? stem + they, "they"],
    [stem + gerund, "gerund"],
  ];
}

/** "розказати" – "розкаже": what a simple verb does, the same with a prefix does. */
function irregular(
  infinitive: string,
): readonly [past: string | undefined, he: string | undefined, they: string | undefined] {
  for (const [simple, list] of IRREGULAR) {
    if (!infinitive.endsWith(simple)) continue;
    const prefix = infinitive.slice(0, -simple.length);
    const forms = list.split(" ").map((form) => prefix + form);
    const past = forms.find((form) => form.endsWith("верг"));
    const he = forms.find((form) => /(?:е|сть|[её]т|аст)$/u.test(form));
    const they = forms.find((form) => /уть?$/u.test(form));
    return [past, he, they];
  }
  return [undefined, undefined, undefined];
}

function reflexive(form: string, tells: VerbForm): readonly string[] {
  if (tells === "he" && form.endsWith("є")) return [`${form}ться`];
  if (tells === "he" && form.endsWith("е")) return [`${form}ться`];
  const endsInVowel = /[аеиіоуюя]$/u.test(form);
  return endsInVowel ? [`${form}ся`, `${form}сь`] : [`${form}ся`];
}
