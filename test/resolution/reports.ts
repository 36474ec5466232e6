import type { Report, ReportActor, ReportPlace } from "../../src/resolution/index.js";

let count = 0;

/** A report of an armed clash in Tikrit on 23 January 2021, by an article and outlet of its own, unless told otherwise. */
export function aReport(values: Partial<Report> = {}): Report {
  const id = `rp_${String(++count).padStart(4, "0")}`;
  return {
    id,
    articleId: `ar_of_${id}`,
    outletId: `so_of_${id}`,
    publishedAt: "2021-01-24",
    title: `Title of ${id}`,
    type: "BATTLES",
    subtype: "ARMED_CLASH",
    modality: "ACTUAL",
    date: on("2021-01-23"),
    place: tikrit,
    actors: [],
    weapons: [],
    tolls: { killed: null, injured: null, abducted: null, perpetratorsKilled: null },
    claims: [],
    words: [],
    ...values,
  };
}

export function on(start: string, end = start): NonNullable<Report["date"]> {
  return { start, end, precision: start === end ? "DAY" : "MONTH", timeOfDay: null, text: null };
}

/** A report that says how many died: "11", or "11-15", "11-" for what has no upper bound and no best figure. */
export function killed(figure: string, values: Partial<Report> = {}): Report {
  const [low, high] = figure.split("-");
  const toll = {
    low: Number(low),
    best: high === undefined ? Number(low) : null,
    high: high === undefined ? Number(low) : high === "" ? null : Number(high),
  };
  return aReport({ ...values, tolls: { ...aReport().tolls, killed: toll } });
}

export const tikrit: ReportPlace = {
  ...{ id: "pl_tikrit", name: "Tikrit", country: "IRQ", path: ["pl_iraq", "pl_salah", "pl_tikrit-district", "pl_tikrit"] },
  ...{ latitude: 34.6, longitude: 43.68, precision: "LOCALITY" as const, relation: null },
};
/** 40 km south of Tikrit. */
export const samarra: ReportPlace = {
  ...tikrit,
  id: "pl_samarra",
  name: "Samarra",
  path: ["pl_iraq", "pl_salah", "pl_samarra"],
  latitude: 34.2,
  longitude: 43.87,
};
export const mosul: ReportPlace = {
  ...tikrit,
  id: "pl_mosul",
  name: "Mosul",
  path: ["pl_iraq", "pl_ninawa", "pl_mosul"],
  latitude: 36.34,
  longitude: 43.12,
};
export const salahAdDin: ReportPlace = {
  ...tikrit,
  id: "pl_salah",
  name: "Salah ad Din",
  path: ["pl_iraq", "pl_salah"],
  precision: "PROVINCE",
};
export const iraq: ReportPlace = { ...tikrit, id: "pl_iraq", name: "Iraq", path: ["pl_iraq"], precision: "COUNTRY" };
export const kano: ReportPlace = {
  ...tikrit,
  id: "pl_kano",
  name: "Kano",
  country: "NGA",
  path: ["pl_nigeria", "pl_kano"],
  latitude: 12,
  longitude: 8.5,
};

export function actor(name: string, values: Partial<ReportActor> = {}): ReportActor {
  const group = values.group === undefined ? { id: `gr_${name.toLowerCase()}`, name } : values.group;
  return { id: `ac_${name}`, role: "PERPETRATOR", name, kind: "REBEL_GROUP", count: null, status: "FACT", by: [], ...values, group };
}
