import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { openPlaces } from "../../src/gazetteer/places.js";
import { projectFile } from "../../src/project.js";

/** A row of GeoNames' main table; what it leaves out is empty. */
const row = (id: number | string, name: string, point: string, code: string, admin: string, population = 0, alternates = "") => {
  const [country, admin1 = "", admin2 = ""] = admin.split(".");
  const featureClass = /^(ADM|PCL)/.test(code) ? "A" : "P";
  return [
    id,
    name,
    name,
    alternates,
    ...point.split(" "),
    featureClass,
    code,
    country,
    "",
    admin1,
    admin2,
    "",
    "",
    population,
    "",
    "",
    "",
    "",
  ].join("\t");
};

const tables = {
  "countryInfo.txt": [
    "#ISO\tISO3",
    ["IQ", "IRQ", "368", "IZ", "Iraq", "Baghdad", "", "39000000", ...Array(8).fill(""), "99237", ""].join("\t"),
  ],
  "admin1CodesASCII.txt": ["IQ.18\tSalah ad Din\tSalah ad Din\t"],
  "admin2Codes.txt": ["IQ.18.7\tTikrit District\tTikrit District\t", "IQ.18.8\tEmpty District\tEmpty District\t"],
  "areas.txt": [row(99237, "Iraq", "33 44", "PCLI", "IQ.00", 39000000), row("", "Salah ad Din", "34.6 43.9", "ADM1", "IQ.18")],
  "cities500.txt": [
    row(90150, "Tikrīt", "34.6158 43.6786", "PPLA", "IQ.18.7", 42477, "Tekrit,TKR,tkryt"),
    row(2, "Nowhere", "ninety 43", "PPL", "IQ.18"),
    "3\ttoo short",
    row(4, "Abroad", "1 1", "PPL", "QQ"),
  ],
};

function build(pack: (name: string, text: string) => [string, Uint8Array]) {
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  for (const [name, lines] of Object.entries(tables)) {
    const [file, bytes] = pack(name, `${lines.join("\n")}\n`);
    writeFileSync(join(folder, file), bytes);
  }
  const out = join(folder, "places.bin");
  const { stderr, status } = spawnSync(process.execPath, [projectFile("dist", "tools", "build-gazetteer.js"), folder, "-o", out], {
    encoding: "utf8",
  });
  return { out, stderr, status };
}

test.each([
  ["plain", (name: string, text: string): [string, Uint8Array] => [name, Buffer.from(text)]],
  ["gzip", (name: string, text: string): [string, Uint8Array] => [`${name}.gz`, gzipSync(text)]],
  ["zip", (name: string, text: string): [string, Uint8Array] => [name.replace("txt", "zip"), zipSync({ [name]: Buffer.from(text) })]],
])("GeoNames' files are read as they come: %s", (_, pack) => {
  const { out, stderr, status } = build(pack);
  const places = openPlaces(out);
  const names = (name: string) => places.find(name).map(({ place, kind }) => `${kind} ${place.id} ${place.featureCode}`);
  expect(names("tikrit").sort()).toEqual(["OWN pl_90150 PPLA", "SHORT pl_IRQ.18.7 ADM2"]);
  expect(names("Tekrit")).toContain("ALTERNATE pl_90150 PPLA");
  expect(names("TKR")).toEqual([]); // an airport's code
  expect(names("Empty District")).toEqual([]); // no town, no point
  expect(places.byId("pl_90150")).toMatchObject({ admin1: "Salah ad Din", admin2: "Tikrit District", latitude: 34.6158 });
  expect(stderr).toMatch(/left out cities500\.\S+:2: the latitude is no number/);
  expect(stderr).toMatch(/left out cities500\.\S+:3: 2 columns, where 15 are needed/);
  expect(stderr).toMatch(/Abroad: country "QQ" is not in countryInfo/);
  expect(status).toBe(1); // some input was left out
});

test("a damaged file is refused, with what to do", () => {
  const { out } = build((name, text) => [name, Buffer.from(text)]);
  const bytes = readFileSync(out);
  bytes[bytes.length - 1]! ^= 1;
  const damaged = `${out}.damaged`;
  writeFileSync(damaged, bytes);
  expect(() => openPlaces(damaged)).toThrow(/is damaged .* make it anew/);
  writeFileSync(`${out}.text`, "id,name\n".repeat(20));
  expect(() => openPlaces(`${out}.text`)).toThrow(/is no compact gazetteer/);
});
