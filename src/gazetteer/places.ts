import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";
import { indexOfKey } from "./name-index.js";
import type { Place } from "./place.js";
import { decodePlaceFile, type PlaceColumns, type PlaceFile } from "./place-file.js";
import { bareKey, placeKey, soundOf, withoutArticle } from "./place-name.js";

/** How a name stands to the place: its own, another one, its own without the word for its kind or an article, or an abbreviation. */
export type NameKind = "OWN" | "ALTERNATE" | "SHORT" | "ABBREVIATION";

/** Kinds of names, by the numbers in the file; the stronger tie comes first. */
export const nameKinds: readonly NameKind[] = ["OWN", "SHORT", "ALTERNATE", "ABBREVIATION"];

export interface NamedPlace {
  readonly place: Place;
  readonly kind: NameKind;
}

/** The gazetteer of places, in memory; immutable. */
export interface Places {
  /** Every place of that name, whatever its spelling, case and diacritics; unordered, often many ("San José"), empty for an unknown name. */
  find(name: string): readonly NamedPlace[];
  /**
   * Places whose names sound alike, for a name that `find` doesn't know: "Baqouba" gives Baqubah. Only where spelling varies: towns of some size and
   * areas of countries that don't write in Latin letters. Most are not what is meant.
   */
  findSimilar(name: string): readonly Place[];
  /** The place with that id ("pl_90150", "pl_IRQ.18"), or null. */
  byId(id: string): Place | null;
  /** The areas that the place lies in, the smallest first: district, province, country. Empty for a country. */
  within(place: Place): readonly Place[];
  /** The country with that ISO 3166-1 alpha-3 code, or null. */
  country(iso3: string): Place | null;
  /** Its capital (feature code PPLC), or null; of two (South Africa) the first in the table. */
  capital(iso3: string): Place | null;
  /** How many places it knows. */
  readonly size: number;
}

/**
 * Opens a compact gazetteer; the one that ships if no path is given. A second call with the same path returns the same tables.
 * @param path - a file made by tools/build-gazetteer, say of GeoNames' full allCountries.txt.
 * @throws Error when the file is missing, damaged or something else.
 */
export function openPlaces(path: string = projectFile("data", "gazetteer", "places.bin")): Places {
  let places = opened.get(path);
  if (!places) {
    places = new PlaceTable(decodePlaceFile(readFileSync(path), path));
    opened.set(path, places);
  }
  return places;
}

/** Begins the keys of sounds, apart from those of names. */
export const soundMark = "~";

const opened = new Map<string, Places>();
const none: readonly NamedPlace[] = [];

class PlaceTable implements Places {
  readonly size: number;
  private readonly columns: PlaceColumns;
  private readonly file: PlaceFile;
  /** Places met so far, so that one place is one object. */
  private readonly met = new Map<number, Place>();
  private readonly chains = new Map<string, readonly Place[]>();
  private rowOfCode: ReadonlyMap<string, number> | undefined;
  private capitals: Map<string, number> | undefined;

  constructor(file: PlaceFile) {
    this.file = file;
    this.columns = file.columns;
    this.size = file.columns.geonameId.length;
  }

  find(name: string): readonly NamedPlace[] {
    const key = placeKey(name);
    const exact = this.named(key);
    if (exact.length > 0) return exact;
    // The text may say more than the table ("Anbar province", "Al-Tikrit"); what it says less stands in the table.
    const bare = bareKey(key);
    for (const other of [bare, withoutArticle(key), withoutArticle(bare)]) {
      const found = other === key ? none : this.named(other);
      if (found.length > 0) return found.map(({ place, kind }) => ({ place, kind: kind === "OWN" ? "SHORT" : kind }));
    }
    return none;
  }

  findSimilar(name: string): readonly Place[] {
    const key = placeKey(name);
    const sound = soundOf(bareKey(key));
    return sound === "" ? [] : this.named(soundMark + sound).map(({ place }) => place);
  }

  byId(id: string): Place | null {
    const code = id.startsWith("pl_") ? id.slice(3) : "";
    const row = /^[1-9]\d*$/.test(code) ? this.rowOfGeonameId(Number(code)) : (this.codes().get(code) ?? -1);
    return row < 0 ? null : this.place(row);
  }

  within(place: Place): readonly Place[] {
    let chain = this.chains.get(place.id);
    if (!chain) {
      const rows = this.ancestors(this.rowOf(place));
      chain = rows.map((row) => this.place(row));
      this.chains.set(place.id, chain);
    }
    return chain;
  }

  country(iso3: string): Place | null {
    const row = this.file.header.countryRows[this.file.header.countries.indexOf(iso3)] ?? -1;
    return row < 0 ? null : this.place(row);
  }

  capital(iso3: string): Place | null {
    if (!this.capitals) {
      const capital = this.file.header.featureCodes.indexOf("PPLC");
      this.capitals = new Map();
      this.columns.featureCode.forEach((code, row) => {
        const country = this.file.header.countries[this.columns.country[row]!]!;
        if (code === capital && !this.capitals!.has(country)) this.capitals!.set(country, row);
      });
    }
    const row = this.capitals.get(iso3);
    return row === undefined ? null : this.place(row);
  }

  private named(key: string): readonly NamedPlace[] {
    const { named, namedEnd } = this.columns;
    const index = indexOfKey(this.columns, Buffer.from(key));
    if (index < 0) return none;
    const found: NamedPlace[] = [];
    for (let i = index === 0 ? 0 : namedEnd[index - 1]!; i < namedEnd[index]!; i++) {
      found.push({ place: this.place(named[i]! >>> 2), kind: nameKinds[named[i]! & 3]! });
    }
    return found;
  }

  private place(row: number): Place {
    let place = this.met.get(row);
    if (!place) {
      place = this.readPlace(row);
      this.met.set(row, place);
    }
    return place;
  }

  private readPlace(row: number): Place {
    const { columns, file } = this;
    const areas = [row, ...this.ancestors(row)];
    const nameOf = (featureCode: string): string | null => {
      const area = areas.find((each) => file.header.featureCodes[columns.featureCode[each]!] === featureCode);
      return area === undefined ? null : textAt(columns.nameEnd, columns.nameText, area);
    };
    const geonameId = columns.geonameId[row]! || null;
    return {
      id: `pl_${geonameId ?? textAt(columns.codeEnd, columns.codeText, row)}`,
      geonameId,
      name: textAt(columns.nameEnd, columns.nameText, row),
      country: file.header.countries[columns.country[row]!] || null,
      admin1: nameOf("ADM1"),
      admin2: nameOf("ADM2"),
      latitude: columns.latitude[row]! / 1e5,
      longitude: columns.longitude[row]! / 1e5,
      featureCode: file.header.featureCodes[columns.featureCode[row]!]!,
      population: columns.population[row]!,
    };
  }

  private ancestors(row: number): number[] {
    const rows: number[] = [];
    for (let above = this.columns.parent[row]!; above > 0; above = this.columns.parent[above - 1]!) rows.push(above - 1);
    return rows;
  }

  private rowOf(place: Place): number {
    return place.geonameId === null ? (this.codes().get(place.id.slice(3)) ?? -1) : this.rowOfGeonameId(place.geonameId);
  }

  private rowOfGeonameId(id: number): number {
    const { geonameId } = this.columns;
    let low = 0;
    let high = geonameId.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      if (geonameId[middle]! === id) return middle;
      if (geonameId[middle]! < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Rows of the areas without an id, by their codes. */
  private codes(): ReadonlyMap<string, number> {
    const { codeEnd, codeText } = this.columns;
    this.rowOfCode ??= new Map(Array.from(codeEnd, (_, row) => [textAt(codeEnd, codeText, row), row]));
    return this.rowOfCode;
  }
}

function textAt(ends: Uint32Array, text: Uint8Array, row: number): string {
  return Buffer.from(text.buffer, text.byteOffset, text.length).toString("utf8", row === 0 ? 0 : ends[row - 1], ends[row]);
}
