import { expect, test } from "@jest/globals";
import { type Candidate, type Report, resolve, type SearchWindow } from "../../src/resolution/index.js";
import { actor, aReport, iraq, kano, killed, mosul, on, salahAdDin, samarra } from "./reports.js";

/** Which event each report goes to; events are named after their first report. */
async function eventsOf(reports: readonly Report[], candidates: readonly Candidate[] = []) {
  const decisions = await resolve(
    reports,
    async () => candidates,
    (report) => `ev of ${report.id}`,
  );
  return reports.map((report) => decisions.find((decision) => decision.report === report)!.eventId);
}

async function areOne(a: Report, b: Report): Promise<boolean> {
  const [first, second] = await eventsOf([a, b]);
  return first === second;
}

const isis = { actors: [actor("ISIS")] };
const bombing = { type: "EXPLOSIONS_REMOTE_VIOLENCE", subtype: "SUICIDE_BOMB" } as const;
const attack = { type: "VIOLENCE_AGAINST_CIVILIANS", subtype: "ATTACK" } as const;
const protest = { type: "PROTESTS", subtype: "PEACEFUL_PROTEST" } as const;

const yearOnly = { ...on("2021-01-01", "2021-12-31"), precision: "YEAR" as const };

test.each<[string, Report, Report, boolean]>([
  ["same kind, day and town", aReport(), aReport(), true],
  ["a night belongs to two days", aReport(isis), aReport({ ...isis, date: on("2021-01-24") }), true],
  ["two days apart", aReport(isis), aReport({ ...isis, date: on("2021-01-25") }), false],
  ["another town, 40 km off", aReport(), aReport({ place: samarra }), false],
  ["another town far away", aReport(isis), aReport({ ...isis, place: mosul }), false],
  ["another country", aReport(isis), aReport({ ...isis, place: kano }), false],
  ["the town, and only its province; same group and toll", killed("11", isis), killed("11", { ...isis, place: salahAdDin }), true],
  ["the town, and only its country; same group", aReport(isis), aReport({ ...isis, place: iraq }), false],
  ["an attack and a bombing with the same toll", killed("11", attack), killed("11", bombing), true],
  ["an attack and a bombing, nothing else", aReport(attack), aReport(bombing), false],
  ["an attack and a protest", killed("11", { ...isis, ...attack }), killed("11", { ...isis, ...protest }), false],
  ["done and planned", aReport(isis), aReport({ ...isis, modality: "PLANNED" }), false],
  ["failed and foiled", aReport({ modality: "ATTEMPTED" }), aReport({ modality: "FOILED" }), true],
  ["two names for the attacker", aReport(isis), aReport({ actors: [actor("PKK")] }), false],
  ["a toll of another size", killed("2"), killed("60"), false],
  ["a toll that grew", killed("13"), killed("32"), true],
  ["only the year", aReport({ date: yearOnly }), aReport({ date: yearOnly }), false],
  ["no day", aReport({ date: null }), aReport({ date: null }), false],
  ["no place", aReport({ place: null }), aReport({ place: null }), false],
  ["one article tells of two", aReport({ articleId: "ar_same" }), aReport({ articleId: "ar_same" }), false],
])("one event or two: %s", async (_case, a, b, expected) => expect(await areOne(a, b)).toBe(expected));

test("a report joins the event of the graph that it resembles most, and says why", async () => {
  const candidates = [
    { eventId: "ev_far", reports: [aReport({ place: samarra })] },
    { eventId: "ev_near", reports: [aReport(isis)] },
  ];
  const [decision] = await resolve(
    [aReport(isis)],
    async () => candidates,
    () => "ev_new",
  );
  expect(decision).toMatchObject({ eventId: "ev_near", isNew: false });
  expect(decision!.best!.features.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
    "type 2",
    "day 2",
    "place 3",
    "perpetrators 1.5",
  ]);
});

test("the order in which reports of one batch come in changes nothing", async () => {
  const reports = [aReport({ publishedAt: "2021-01-26" }), aReport({ publishedAt: "2021-01-24" }), aReport({ publishedAt: "2021-01-25" })];
  expect(new Set(await eventsOf(reports)).size).toBe(1);
  expect((await eventsOf(reports))[0]).toBe(`ev of ${reports[1]!.id}`);
});

test("the graph is asked once, for stretches of days by country, and only of reports that can be joined", async () => {
  const asked: (readonly SearchWindow[])[] = [];
  const reports = [
    aReport(),
    aReport({ date: on("2021-01-24") }),
    aReport({ place: kano }),
    aReport({ date: null }),
    aReport({ date: yearOnly }),
  ];
  await resolve(
    reports,
    async (windows) => {
      asked.push(windows);
      return [];
    },
    (report) => report.id,
  );
  expect(asked).toEqual([
    [
      { country: "IRQ", from: "2021-01-22", to: "2021-01-25" },
      { country: "NGA", from: "2021-01-22", to: "2021-01-24" },
    ],
  ]);
  await resolve(
    [aReport({ place: null })],
    async () => Promise.reject(new Error("asked for nothing")),
    (report) => report.id,
  );
});
