/*
 * Makes the compact gazetteer of places from GeoNames' dump files. How to, and with which files: docs/gazetteer.md.
 * Run: npx tsc && node dist/tools/build-gazetteer.js --help
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Command } from "commander";
import { encodePlaceFile } from "../src/gazetteer/place-file.js";
import { projectFile } from "../src/project.js";
import { assemblePlaceFile, type DraftPlace, isCountry, NameCollection } from "./gazetteer/assemble.js";
import { type GeoRow, readAdminRows, readCountryRows, readGeoRows } from "./gazetteer/geonames.js";
import { isUsableAlternate, keyOf, shortKeys, soundKey } from "./gazetteer/names.js";

const attribution =
  "Place names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), reworked.";

const command = new Command("build-gazetteer")
  .description("Makes a compact gazetteer from GeoNames' files, each plain, .gz or .zip.")
  .argument("<folder>", "holds countryInfo, admin1CodesASCII, admin2Codes and the tables of places")
  .option("-o, --out <file>", "where to write", projectFile("data", "gazetteer", "places.bin"))
  .option("-t, --tables <names>", "tables of places, comma separated, of which those that exist are read", "areas,cities500,allCountries")
  .option("-c, --classes <letters>", "feature classes to keep: A areas, P towns, H waters, L regions, T mountains ...", "AP")
  .parse();
const [folder] = command.args as [string];
const options = command.opts<{ out: string; tables: string; classes: string }>();

let badLines = 0;
const report = (message: string): void => {
  badLines++;
  if (badLines <= 50) console.error(`left out ${message}`);
};
console.time("read");

const names = new NameCollection();
const places: DraftPlace[] = [];
/** Countries by ISO 3166-1 alpha-2, provinces and districts by code. */
const areas = new Map<string, DraftPlace>();
const iso3 = new Map<string, string>();

for await (const row of readCountryRows(tableOf("countryInfo"), report)) iso3.set(row.iso2, row.iso3);

const rows = await readPlaces();
for (const row of rows.filter((each) => isCountry(each))) addArea(row.country, row, null);
const middles = new Map(readPlainTable("province-points.tsv").map(([code, , point]) => [code, toPoint(point!)]));
for (const row of rows.filter((each) => each.featureCode === "ADM1")) {
  const code = `${row.country}.${row.admin1}`;
  addArea(code, row.id === 0 ? { ...row, ...middles.get(code) } : row, areas.get(row.country) ?? null);
}
const towns = rows.filter((row) => row.featureClass === "P");
await addDistricts();
for (const row of rows) if (!isCountry(row) && !["ADM1", "ADM2"].includes(row.featureCode)) addPlace(row);
lendSeatsNames();
addAliases();
addRegions();
console.timeEnd("read");

console.time("pack");
const file = encodePlaceFile(assemblePlaceFile(places, names, attribution));
console.timeEnd("pack");
writeFileSync(options.out, file);
console.error(`${options.out}: ${places.length} places, ${(file.length / 1e6).toFixed(1)} MB; ${badLines} lines left out`);
process.exitCode = badLines > 0 ? 1 : 0;

/** The file of that name in the folder, with whatever ending. */
function tableOf(name: string): string {
  const found = readdirSync(folder).find(
    (file) => [".txt", ".txt.gz", ".zip", ".txt.zip"].includes(file.slice(name.length)) && file.startsWith(name),
  );
  if (!found) throw new Error(`${folder} holds no ${name}.txt (.gz, .zip)`);
  return join(folder, found);
}

/** Rows of all tables that exist, those with an id first: of two rows for one area GeoNames' own comes before that of areas.txt. */
async function readPlaces(): Promise<GeoRow[]> {
  const byId = new Map<number | string, GeoRow>();
  for (const table of options.tables.split(",")) {
    if (!readdirSync(folder).some((file) => file.startsWith(`${table}.`))) continue;
    const path = tableOf(table);
    for await (const row of readGeoRows(path, report)) {
      if (!options.classes.includes(row.featureClass) || row.featureClass === "") continue;
      if (!iso3.has(row.country)) report(`${basename(path)}: ${row.name}: country "${row.country}" is not in countryInfo`);
      else byId.set(row.id || areaCode(row), row);
    }
  }
  return [...byId.values()].sort((a, b) => Number(b.id > 0) - Number(a.id > 0));
}

function areaCode(row: GeoRow): string {
  return [row.country, row.admin1, row.featureCode === "ADM2" ? row.admin2 : ""].filter((part) => part !== "" && part !== "00").join(".");
}

function addArea(code: string, row: GeoRow, parent: DraftPlace | null): void {
  const known = areas.get(code);
  if (known)
    addNames(row, known); // a row of areas.txt beside GeoNames' own
  else areas.set(code, draft(row, code, parent));
}

function addPlace(row: GeoRow): void {
  const parent =
    areas.get(`${row.country}.${row.admin1}.${row.admin2}`) ?? areas.get(`${row.country}.${row.admin1}`) ?? areas.get(row.country);
  draft(row, "", parent ?? null);
}

function draft(row: GeoRow, code: string, parent: DraftPlace | null): DraftPlace {
  const { id, name, latitude, longitude, featureCode, population } = row;
  const country = iso3.get(row.country) ?? "";
  const place = { id, code: code.replace(row.country, country), name, latitude, longitude, featureCode, population, country, parent };
  places.push(place);
  addNames(row, place);
  return place;
}

function addNames(row: GeoRow, place: DraftPlace): void {
  for (const name of new Set([row.name, row.asciiName])) {
    addName(name, row, place, "OWN");
    names.add(soundKey(keyOf(name), row), place, "ALTERNATE");
  }
  for (const name of row.alternates) if (isUsableAlternate(name, row)) addName(name, row, place, "ALTERNATE");
}

function addName(name: string, row: GeoRow, place: DraftPlace, kind: "OWN" | "ALTERNATE"): void {
  const key = keyOf(name);
  names.add(key, place, kind);
  for (const short of shortKeys(key, row)) names.add(short, place, "SHORT");
}

/** Districts have no table of points: each lies in the middle of its towns, unless GeoNames' own row is among the places. */
async function addDistricts(): Promise<void> {
  const own = new Map(rows.filter((row) => row.featureCode === "ADM2").map((row) => [areaCode(row), row]));
  const townsOf = new Map<string, GeoRow[]>();
  for (const town of towns) {
    const code = `${town.country}.${town.admin1}.${town.admin2}`;
    const others = townsOf.get(code);
    if (others) others.push(town);
    else townsOf.set(code, [town]);
  }
  for await (const { code, name, asciiName, id } of readAdminRows(tableOf("admin2Codes"), report)) {
    const inside = townsOf.get(code) ?? [];
    const [country, admin1, ...admin2] = code.split(".") as [string, string, ...string[]];
    const point = own.get(code) ?? (inside.length > 0 ? middleOf(inside) : null);
    if (!point) continue;
    const population = inside.reduce((sum, town) => sum + town.population, 0);
    const made: GeoRow = {
      id,
      name,
      asciiName,
      alternates: [],
      latitude: point.latitude,
      longitude: point.longitude,
      featureClass: "A",
      featureCode: "ADM2",
      country,
      admin1,
      admin2: admin2.join("."),
      population,
    };
    addArea(code, own.get(code) ?? made, areas.get(`${country}.${admin1}`) ?? areas.get(country) ?? null);
  }
}

/** Mean point; longitudes are taken relative to the first, so that an area across the date line keeps together. */
function middleOf(points: readonly { latitude: number; longitude: number }[]): { latitude: number; longitude: number } {
  const first = points[0]!.longitude;
  const wrap = (degrees: number): number => ((degrees + 540) % 360) - 180;
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    latitude: mean(points.map((point) => point.latitude)),
    longitude: wrap(first + mean(points.map((point) => wrap(point.longitude - first)))),
  };
}

/** areas.txt has no alternate names: a province takes those of the town of its own name in it ("Salahaddin" of Salah ad Din). */
function lendSeatsNames(): void {
  const bare = (name: string): string => {
    const key = keyOf(name);
    return shortKeys(key, { featureClass: "A", country: "" })[0] ?? key;
  };
  for (const row of towns) {
    for (const code of [`${row.country}.${row.admin1}`, `${row.country}.${row.admin1}.${row.admin2}`]) {
      const area = areas.get(code);
      if (area?.id !== 0 || bare(area.name) !== bare(row.name)) continue;
      for (const name of row.alternates) {
        if (isUsableAlternate(name, row)) addName(name, { ...row, featureClass: "A" }, area, "ALTERNATE");
      }
    }
  }
}

function addAliases(): void {
  for (const [code, list] of readPlainTable("aliases.tsv")) {
    const iso2 = [...iso3].find(([, each]) => each === code)?.[0];
    const area = areas.get(iso2 ?? code!);
    if (!area) continue; // a table without areas
    for (const name of list!.split(", "))
      names.add(keyOf(name), area, name.includes(".") || /^\p{Lu}{2,4}$/u.test(name) ? "ABBREVIATION" : "OWN");
  }
  for (const [code, area] of areas) if (/^US\.[A-Z]{2}$/.test(code)) names.add(keyOf(code.slice(3)), area, "ABBREVIATION");
}

function addRegions(): void {
  for (const [code, country, list, where] of readPlainTable("regions.tsv")) {
    const point = /^-?[\d.]+ -?[\d.]+$/.test(where!) ? toPoint(where!) : null;
    const provinces = point ? [] : where!.split(" ").flatMap((each) => areas.get(each) ?? []);
    if (!point && provinces.length === 0) continue; // a table without areas
    const { latitude, longitude } = point ?? middleOf(provinces);
    const parent = [...areas.values()].find((area) => area.country === country && isCountry(area)) ?? null;
    const [name, ...others] = list!.split(", ") as [string, ...string[]];
    const population = provinces.reduce((sum, province) => sum + province.population, 0);
    const place = { id: 0, code: `region.${code}`, name, latitude, longitude, featureCode: "RGN", population, country: country!, parent };
    places.push(place);
    for (const each of [name, ...others]) names.add(keyOf(each), place, "OWN");
  }
}

/** "53 -60": degrees north and east. */
function toPoint(text: string): { latitude: number; longitude: number } {
  const [latitude, longitude] = text.split(" ").map(Number) as [number, number];
  return { latitude, longitude };
}

function readPlainTable(name: string): string[][] {
  const path = projectFile("data", "gazetteer", name);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
