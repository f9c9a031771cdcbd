// Country outlines by ISO 3166-1 alpha-3, from Natural Earth (public domain) as the npm package world-atlas carries it.
// Points are hundredths of a degree, rounded to a twentieth: enough for a country on a page, and small enough to keep in memory.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const Step = 5;

const read = async name => JSON.parse(await readFile(require.resolve(name), "utf8"));

/** Twice the signed area of a ring of [x, y, x, y, …]. */
const area = ring => {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    sum += ring[at] * ring[next + 1] - ring[next] * ring[at + 1];
  }
  return sum;
};

const rounded = ring => {
  const points = [];
  for (const [lon, lat] of ring) {
    const [x, y] = [Math.round(lon * 100 / Step) * Step, Math.round(lat * 100 / Step) * Step];
    if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
  }
  return points;
};

/** Writes { "KEN": [ring, …], … }; the largest ring first. Lands without a code of their own are listed together under "". */
export async function writeOutlines(to) {
  const codes = new Map((await read("i18n-iso-countries/codes.json")).map(([, alpha3, numeric]) => [numeric, alpha3]));
  const world = await read("world-atlas/countries-50m.json");
  const lands = {};
  for (const land of feature(world, world.objects.countries).features) {
    if (!land.geometry) continue;
    const polygons = land.geometry.type === "Polygon" ? [land.geometry.coordinates] : land.geometry.coordinates;
    // Outer rings only: what lies within a country is drawn over it.
    const rings = polygons.map(polygon => rounded(polygon[0])).sort((one, other) => Math.abs(area(other)) - Math.abs(area(one)));
    const kept = rings.filter((ring, at) => at === 0 || ring.length >= 8);
    (lands[codes.get(land.id) ?? ""] ??= []).push(...kept);
  }
  await writeFile(to, JSON.stringify(Object.fromEntries(Object.entries(lands).sort())));
}
