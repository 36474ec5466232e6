import { basename } from "node:path";
import { readLines } from "./read-lines.js";

/** A row of GeoNames' main table: https://download.geonames.org/export/dump/readme.txt. */
export interface GeoRow {
  /** 0 where the file gives none (areas). */
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly featureClass: string;
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** A row of admin1CodesASCII.txt or admin2Codes.txt. */
export interface AdminRow {
  /** "IQ.18", "US.LA.079". */
  readonly code: string;
  readonly name: string;
  readonly asciiName: string;
  /** 0 where the file gives none. */
  readonly id: number;
}

export interface CountryRow {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly population: number;
  readonly id: number;
}

/** Told of every line that is no row: "cities500.txt.gz:17: latitude "x" is no number". */
export type BadLine = (message: string) => void;

export function readGeoRows(path: string, report: BadLine): AsyncGenerator<GeoRow> {
  return readTable(path, 15, report, ([id, name, asciiName, alternates, latitude, longitude, ...rest]) => {
    const [featureClass, featureCode, country, , admin1, admin2, , , population] = rest;
    const row: GeoRow = {
      id: Number(id || 0),
      name: name!,
      asciiName: asciiName || name!,
      alternates: alternates ? alternates.split(",") : [],
      latitude: Number(latitude || Number.NaN),
      longitude: Number(longitude || Number.NaN),
      featureClass: featureClass!,
      featureCode: featureCode!,
      country: country!,
      admin1: admin1!,
      admin2: admin2!,
      population: Number(population || 0),
    };
    return faultOf(row) ?? row;
  });
}

export function readAdminRows(path: string, report: BadLine): AsyncGenerator<AdminRow> {
  return readTable(path, 3, report, ([code, name, asciiName, id]) => {
    if (!/^[A-Z]{2}\.\S/.test(code!)) return `"${code}" is no code of a province or district`;
    return { code: code!, name: name!, asciiName: asciiName || name!, id: Number(id || 0) };
  });
}

export function readCountryRows(path: string, report: BadLine): AsyncGenerator<CountryRow> {
  return readTable(path, 17, report, (fields) => {
    const [iso2, iso3, , , name, , , population] = fields as [string, string, string, string, string, string, string, string];
    if (!/^[A-Z]{2}$/.test(iso2) || !/^[A-Z]{3}$/.test(iso3)) return `"${iso2}", "${iso3}" are no country codes`;
    return { iso2, iso3, name, population: Number(population || 0), id: Number(fields[16] || 0) };
  });
}

/** Rows of a tab-separated table; empty lines and those that begin with "#" are none. `parse` answers the row or what is wrong with the line. */
async function* readTable<T extends object>(
  path: string,
  columns: number,
  report: BadLine,
  parse: (fields: readonly string[]) => T | string,
): AsyncGenerator<T> {
  let line = 0;
  for await (const text of readLines(path)) {
    line++;
    if (text === "" || text.startsWith("#")) continue;
    const fields = text.split("\t");
    const row = fields.length < columns ? `${fields.length} columns, where ${columns} are needed` : parse(fields);
    if (typeof row === "string") report(`${basename(path)}:${line}: ${row}`);
    else yield row;
  }
}

function faultOf({ id, name, latitude, longitude, population }: GeoRow): string | null {
  if (!Number.isInteger(id) || id < 0 || id >= 2 ** 32) return "the id is no whole number";
  if (name === "") return "no name";
  if (!(Math.abs(latitude) <= 90)) return "the latitude is no number from -90 to 90";
  if (!(Math.abs(longitude) <= 180)) return "the longitude is no number from -180 to 180";
  if (!(population >= 0)) return "the population is no number";
  return null;
}
