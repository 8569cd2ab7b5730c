/** Kinds of place as Ukrainian and Russian say them; each row: nominative, then its other forms. */
const REGION_KINDS = `
область області областю областей областям областями областях області области областью обл
район району районі районом райони районів районам районах района районе районы районов
край краю краї краєм края крае краем
округ округу окрузі округом округа округи округів округе округов
`;

const LAND_KINDS = `
море моря морю морем морі
океан океану океані океаном океана океане
затока затоки затоці затоку затокою
залив залива заливу заливом заливе
протока протоки протоці протоку протокою
пролив пролива проливу проливом проливе
острів острова острову островом острові острови островів
остров острове острова островов островам островах
півострів півострова півострову півостровом півострові
полуостров полуострова полуострову полуостровом полуострове
озеро озера озеру озером озері озере
водосховище водосховища водосховищі водосховищем
водохранилище водохранилища водохранилище водохранилищем
гори гір горах горами горы гор
висоти висот висотам висотами висотах
высоты высот высотам высотами высотах
пустеля пустелі пустелю пустыня пустыне пустыни
республіка республіки республіці республіку республікою
республика республики республике республику республикой
лиман лиману лимані лиманом лимана лимане
коса коси косі косу косою косы косе
`;

const rows = (list: string): string[][] =>
  list
    .trim()
    .split("\n")
    .map((row) => row.split(" "));

/** Forms of a region's kind to its nominative: "областях" → "область". */
const REGION_FORMS: ReadonlyMap<string, string> = new Map(
  rows(REGION_KINDS).flatMap(([base = "", ...forms]) =>
    [base, ...forms].map((form) => [form, base] as const),
  ),
);

/** Forms of every kind of place that stands behind its name, with the nominative of each. */
export const KIND_FORMS: ReadonlyMap<string, string> = new Map([
  ...REGION_FORMS,
  ...rows(LAND_KINDS).flatMap(([base = "", ...forms]) =>
    [base, ...forms].map((form) => [form, base] as const),
  ),
]);

/** The kind of region a word says, null for any other word. */
export const regionKind = (lower: string): string | null => REGION_FORMS.get(lower) ?? null;
