import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/**
 * The compact file of places: "SITREPPL", a 32-byte SHA-256 of all that follows, the length of the header as a little-endian 32-bit integer, the
 * header as JSON, then the columns one after another. A column is a typed array; its bytes stand plane by plane (first all lowest bytes, then all
 * second ones), sorted numbers as differences, and the whole is compressed with Brotli.
 */
export interface PlaceFile {
  readonly header: PlaceFileHeader;
  readonly columns: PlaceColumns;
}

export interface PlaceFileHeader {
  readonly version: 1;
  /** Attribution to show wherever the data is used. */
  readonly attribution: string;
  /** Feature codes, by the numbers in the column. */
  readonly featureCodes: readonly string[];
  /** ISO 3166-1 alpha-3 of each country, by the numbers in the column; the first is "" for none. */
  readonly countries: readonly string[];
  /** The row of each of these countries; -1 for none. */
  readonly countryRows: readonly number[];
}

/** One row per place, in the order of GeoNames ids; areas without an id come first, in the order of their codes. Then the index of names. */
export interface PlaceColumns {
  /** 0 for areas without an id. */
  readonly geonameId: Uint32Array;
  /** Degrees times 100,000. */
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  readonly population: Uint32Array;
  readonly featureCode: Uint16Array;
  readonly country: Uint16Array;
  /** Row of the area that it lies in, plus one; 0 for none. */
  readonly parent: Uint32Array;
  /** Where each name ends in `nameText` (UTF-8). */
  readonly nameEnd: Uint32Array;
  readonly nameText: Uint8Array;
  /** Codes of the areas without an id, the same way. */
  readonly codeEnd: Uint32Array;
  readonly codeText: Uint8Array;
  /** Sorted keys of all names in blocks of 16: the first of a block whole, the others as the length shared with the one before, then the rest. */
  readonly keyText: Uint8Array;
  readonly blockStart: Uint32Array;
  /** Where the key's entries end in `named`. */
  readonly namedEnd: Uint32Array;
  /** Row of the place times four plus the kind of name (see NameKind). */
  readonly named: Uint32Array;
}

const magic = Buffer.from("SITREPPL");
const sorted: readonly (keyof PlaceColumns)[] = ["geonameId", "nameEnd", "codeEnd", "blockStart", "namedEnd"];
const types = { Uint8Array, Uint16Array, Int32Array, Uint32Array };
type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array;
interface ColumnEntry {
  readonly name: keyof PlaceColumns;
  readonly type: keyof typeof types;
  readonly length: number;
  readonly bytes: number;
}

/** Bytes of the file. Takes tens of seconds for the world's towns: Brotli at its strongest, so that the file stays small. */
export function encodePlaceFile({ header, columns }: PlaceFile): Buffer {
  const packed = Object.entries(columns).map(([name, column]) => packColumn(name as keyof PlaceColumns, column));
  const json = Buffer.from(JSON.stringify({ ...header, columns: packed.map(({ entry }) => entry) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const body = Buffer.concat([length, json, ...packed.map(({ bytes }) => bytes)]);
  return Buffer.concat([magic, createHash("sha256").update(body).digest(), body]);
}

/**
 * Reads what encodePlaceFile wrote.
 * @throws Error when the bytes are no such file, of another version, or damaged: the message says which and what to do.
 */
export function decodePlaceFile(file: Buffer, path: string): PlaceFile {
  if (file.length < 44 || !file.subarray(0, 8).equals(magic)) {
    throw new Error(`${path} is no compact gazetteer: make one with tools/build-gazetteer (docs/gazetteer.md).`);
  }
  const body = file.subarray(40);
  if (!createHash("sha256").update(body).digest().equals(file.subarray(8, 40))) {
    throw new Error(`${path} is damaged (its checksum is wrong): copy it again, or make it anew with tools/build-gazetteer.`);
  }
  const headerEnd = 4 + body.readUInt32LE(0);
  const { columns: entries, ...header } = JSON.parse(body.toString("utf8", 4, headerEnd)) as PlaceFileHeader & { columns: ColumnEntry[] };
  if (header.version !== 1)
    throw new Error(`${path} has version ${header.version} of the format; this program reads version 1. Make it anew.`);
  let at = headerEnd;
  const columns: Partial<Record<keyof PlaceColumns, Column>> = {};
  for (const entry of entries) {
    columns[entry.name] = unpackColumn(entry, body.subarray(at, at + entry.bytes));
    at += entry.bytes;
  }
  return { header, columns: columns as unknown as PlaceColumns };
}

function packColumn(name: keyof PlaceColumns, column: Column): { entry: ColumnEntry; bytes: Buffer } {
  const values = sorted.includes(name) ? column.map((value, index) => value - (column[index - 1] ?? 0)) : column;
  const width = values.BYTES_PER_ELEMENT;
  const source = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const planes = new Uint8Array(source.length);
  for (let i = 0; i < source.length; i++) planes[(i % width) * values.length + Math.floor(i / width)] = source[i]!;
  const bytes = brotliCompressSync(planes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: planes.length },
  });
  return { entry: { name, type: column.constructor.name as keyof typeof types, length: column.length, bytes: bytes.length }, bytes };
}

function unpackColumn({ name, type, length }: ColumnEntry, bytes: Buffer): Column {
  const planes = brotliDecompressSync(bytes);
  const column = new types[type](length);
  const width = column.BYTES_PER_ELEMENT;
  for (let plane = 0, at = 0; plane < width; plane++) {
    for (let i = 0, shift = plane * 8; i < length; i++, at++) column[i]! |= planes[at]! << shift;
  }
  if (sorted.includes(name)) for (let i = 1; i < length; i++) column[i]! += column[i - 1]!;
  return column;
}
