import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decideEvent, type Report } from "../../src/resolution/index.js";
import { actor, aReport, iraq, killed, on, salahAdDin, samarra, tikrit } from "./reports.js";

const show = (report: ReturnType<typeof decideEvent>["killed"]) =>
  report && `${report.low} ${report.best} ${report.high}${report.contested ? " contested" : ""}`;

const early = { publishedAt: "2021-01-24", outletId: "so_early" };
const late = { publishedAt: "2021-01-26", outletId: "so_late" };

test.each<[string, Report[], string | null]>([
  ["one outlet", [killed("11")], "11 11 11"],
  ["nobody gives a figure", [aReport()], null],
  ["two outlets agree", [killed("11"), killed("11")], "11 11 11"],
  [
    "a later article of the same outlet replaces its figure",
    [killed("13", early), killed("32", { ...early, publishedAt: "2021-01-25" })],
    "32 32 32",
  ],
  ["whatever came in first", [killed("32", { ...early, publishedAt: "2021-01-25" }), killed("13", early)], "32 32 32"],
  ["outlets differ: the figure of most", [killed("11"), killed("11"), killed("14", late)], "11 11 14 contested"],
  ["one against one: the later", [killed("9", early), killed("11", late)], "9 11 11 contested"],
  ["a bound that the other figure meets", [killed("11-", early), killed("13", late)], "11 13 13"],
  ["only vague figures have no best", [killed("24-")], "24 null null"],
  ["a range and a figure within it", [killed("10-20", early), killed("12", late)], "10 12 20"],
])("a toll of the dead: %s", (_case, reports, expected) => expect(show(decideEvent(reports).killed)).toBe(expected));

test("fatalities add the attackers' dead, bound by bound", () => {
  const toll = { low: 2, best: 2, high: null };
  const report = killed("11");
  expect(show(decideEvent([{ ...report, tolls: { ...report.tolls, perpetratorsKilled: toll } }]).fatalities)).toBe("13 13 null");
  expect(show(decideEvent([report]).fatalities)).toBe("11 11 11");
  expect(decideEvent([aReport()]).fatalities).toBeNull();
});

test("the finest place and date stand, and of equally fine ones those that most reports give", () => {
  const reports = [
    aReport({ place: iraq, date: on("2021-01-01", "2021-01-31") }),
    aReport({ place: samarra }),
    aReport(),
    aReport(),
    aReport({ place: salahAdDin }),
  ];
  expect(decideEvent(reports)).toMatchObject({ place: tikrit, date: { start: "2021-01-23", precision: "DAY" } });
  expect(decideEvent([aReport({ place: null, date: null })])).toMatchObject({ place: null, date: null });
});

test("the kind that most reports see stands; one that says something beats OTHER", () => {
  const bombing = { type: "EXPLOSIONS_REMOTE_VIOLENCE", subtype: "SUICIDE_BOMB" } as const;
  expect(decideEvent([aReport(), aReport(bombing), aReport(bombing)])).toMatchObject(bombing);
  const other = { type: "STRATEGIC_DEVELOPMENTS", subtype: "OTHER" } as const;
  expect(decideEvent([aReport(other), aReport(other), aReport()])).toMatchObject({ subtype: "ARMED_CLASH" });
});

const by = (status: NonNullable<Report["actors"][0]["status"]>, ...sources: string[]) =>
  aReport({ actors: [actor("ISIS", { status, by: sources })] });

test.each<[string, Report[], string[]]>([
  ["a claim beats all", [by("FACT"), by("CLAIMED", "so_isis"), by("SUSPECTED", "so_police")], ["ISIS CLAIMED so_isis"]],
  [
    "authorities beat others",
    [by("ACCUSED", "so_locals"), by("ACCUSED_BY_AUTHORITIES", "so_army")],
    ["ISIS ACCUSED_BY_AUTHORITIES so_army"],
  ],
  ["all who say it are named", [by("SUSPECTED", "so_a"), by("SUSPECTED", "so_b")], ["ISIS SUSPECTED so_a so_b"]],
  [
    "a denial stands beside",
    [by("ACCUSED", "so_army"), by("DENIED", "so_isis")],
    ["ISIS ACCUSED so_army contested", "ISIS DENIED so_isis contested"],
  ],
])("an attribution: %s", (_case, reports, expected) => {
  const shown = decideEvent(reports).actors.map(({ name, status, by, contested }) =>
    [name, status, ...by, contested && "contested"].filter(Boolean).join(" "),
  );
  expect(shown).toEqual(expected);
});

test("people who are only described step back where another report names the group", () => {
  const gunmen = actor("gunmen", { group: null, kind: "UNIDENTIFIED" });
  const names = (...reports: Report[]) => decideEvent(reports).actors.map(({ name }) => name);
  expect(names(aReport({ actors: [gunmen] }), aReport({ actors: [actor("ISIS")] }))).toEqual(["ISIS"]);
  expect(names(aReport({ actors: [gunmen] }))).toEqual(["gunmen"]);
});

test("a claim is superseded by one of the same speaker, kind and side in a later article", () => {
  const claim = (id: string, kind: "KILLED" | "INJURED" = "KILLED", sourceId = "so_police") => ({
    id,
    kind,
    side: "TARGET" as const,
    sourceId,
  });
  const first = aReport({ publishedAt: "2021-01-24", claims: [claim("a"), claim("b"), claim("c", "INJURED")] });
  const second = aReport({ publishedAt: "2021-01-25", claims: [claim("d"), claim("e", "INJURED", "so_army")] });
  expect(decideEvent([second, first]).supersededClaims.toSorted()).toEqual(["a", "b"]);
});

test("reports, outlets and sources are counted once each", () => {
  const reports = [
    aReport({ articleId: "ar_1", outletId: "so_1" }),
    aReport({ articleId: "ar_2", outletId: "so_1" }),
    aReport({ articleId: "ar_3", outletId: null }),
  ];
  expect(decideEvent(reports)).toMatchObject({ reportCount: 3, outletCount: 2, independentSourceCount: 2 });
});

const figures = fc.constantFrom("3", "11", "11-", "5-9", "24-");
const someReport = fc
  .record({
    figure: figures,
    day: fc.integer({ min: 24, max: 29 }),
    outlet: fc.constantFrom("so_1", "so_2", null),
    place: fc.constantFrom(tikrit, samarra, iraq, null),
  })
  .map(({ figure, day, outlet, place }) => killed(figure, { publishedAt: `2021-01-${day}`, outletId: outlet, place }));

test("the order in which reports come in changes nothing, and a toll is a range", () => {
  fc.assert(
    fc.property(fc.array(someReport, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (reports, random) => {
      const shuffled = reports.map((report) => ({ report, key: random.next().value as number })).toSorted((a, b) => a.key - b.key);
      const decided = decideEvent(reports);
      expect(decideEvent(shuffled.map(({ report }) => report))).toEqual(decided);
      const { low, best, high } = decided.killed!;
      expect(low).toBeLessThanOrEqual(best ?? low);
      expect(best ?? low).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
    }),
  );
});
