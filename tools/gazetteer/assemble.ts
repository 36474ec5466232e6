import { packKeys } from "../../src/gazetteer/name-index.js";
import type { PlaceColumns, PlaceFile } from "../../src/gazetteer/place-file.js";
import { type NameKind, nameKinds } from "../../src/gazetteer/places.js";

/** A place on its way into the file. */
export interface DraftPlace {
  /** GeoNames id, or 0; then `code` names the area. */
  readonly id: number;
  /** "IQ.18", "darfur"; kept in the file only where there is no id. */
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly featureCode: string;
  readonly population: number;
  /** ISO 3166-1 alpha-3 or "". */
  readonly country: string;
  readonly parent: DraftPlace | null;
}

/** Keys of names and what they name, as they are collected. */
export class NameCollection {
  private readonly keys: string[] = [];
  private readonly places: DraftPlace[] = [];
  private readonly kinds: NameKind[] = [];

  add(key: string, place: DraftPlace, kind: NameKind): void {
    if (key === "") return;
    this.keys.push(key);
    this.places.push(place);
    this.kinds.push(kind);
  }

  /** Distinct keys in the order of their bytes, with the places of each; of two kinds for one place the stronger stays. */
  toColumns(rowOf: ReadonlyMap<DraftPlace, number>): Pick<PlaceColumns, "keyText" | "blockStart" | "namedEnd" | "named"> {
    const order = Uint32Array.from(this.keys, (_, index) => index).sort((a, b) => compare(this.keys[a]!, this.keys[b]!));
    const distinct: string[] = [];
    const namedEnd: number[] = [];
    const named: number[] = [];
    for (let i = 0; i < order.length; ) {
      const key = this.keys[order[i]!]!;
      const kindOfRow = new Map<number, number>();
      for (; i < order.length && this.keys[order[i]!] === key; i++) {
        const row = rowOf.get(this.places[order[i]!]!)!;
        const kind = nameKinds.indexOf(this.kinds[order[i]!]!);
        kindOfRow.set(row, Math.min(kind, kindOfRow.get(row) ?? kind));
      }
      for (const row of [...kindOfRow.keys()].sort((a, b) => a - b)) named.push(row * 4 + kindOfRow.get(row)!);
      distinct.push(key);
      namedEnd.push(named.length);
    }
    return { ...packKeys(distinct), namedEnd: Uint32Array.from(namedEnd), named: Uint32Array.from(named) };
  }
}

/** Orders the places as the file wants them and fills its columns. */
export function assemblePlaceFile(places: readonly DraftPlace[], names: NameCollection, attribution: string): PlaceFile {
  const rows = [...places].sort((a, b) => a.id - b.id || compare(a.code, b.code));
  const rowOf = new Map(rows.map((place, row) => [place, row]));
  const featureCodes = [...new Set(rows.map((place) => place.featureCode))].sort();
  const countries = ["", ...[...new Set(rows.map((place) => place.country))].filter((country) => country !== "").sort()];
  const codeNumber = new Map(featureCodes.map((code, number) => [code, number]));
  const countryNumber = new Map(countries.map((country, number) => [country, number]));
  const countryRows = countries.map((country) => rows.findIndex((place) => place.country === country && isCountry(place)));
  const nameText = packTexts(rows.map((place) => place.name));
  const codeText = packTexts(rows.filter((place) => place.id === 0).map((place) => place.code));
  return {
    header: { version: 1, attribution, featureCodes, countries, countryRows },
    columns: {
      geonameId: Uint32Array.from(rows, (place) => place.id),
      latitude: Int32Array.from(rows, (place) => Math.round(place.latitude * 1e5)),
      longitude: Int32Array.from(rows, (place) => Math.round(place.longitude * 1e5)),
      population: Uint32Array.from(rows, (place) => Math.min(place.population, 2 ** 32 - 1)),
      featureCode: Uint16Array.from(rows, (place) => codeNumber.get(place.featureCode)!),
      country: Uint16Array.from(rows, (place) => countryNumber.get(place.country)!),
      parent: Uint32Array.from(rows, (place) => (place.parent ? rowOf.get(place.parent)! + 1 : 0)),
      nameEnd: nameText.ends,
      nameText: nameText.text,
      codeEnd: codeText.ends,
      codeText: codeText.text,
      ...names.toColumns(rowOf),
    },
  };
}

/** A country or dependency, in GeoNames' feature codes PCL, PCLI, PCLD and so on; a former one is PCLH. */
export function isCountry({ featureCode }: Pick<DraftPlace, "featureCode">): boolean {
  return featureCode.startsWith("PCL") && featureCode !== "PCLH";
}

// By UTF-16 code units, which for the Basic Multilingual Plane is the order of UTF-8 bytes.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function packTexts(texts: readonly string[]): { ends: Uint32Array; text: Uint8Array } {
  const buffers = texts.map((text) => Buffer.from(text));
  let end = 0;
  return { ends: Uint32Array.from(buffers, (buffer) => (end += buffer.length)), text: new Uint8Array(Buffer.concat(buffers)) };
}
