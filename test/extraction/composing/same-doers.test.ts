import { expect, test } from "@jest/globals";
import { readEvents } from "./events-of.js";

test.each([
  [
    "Boko Haram fighters attacked a market in Bama on Wednesday and killed nine traders. On Thursday a bomb exploded at a school in Konduga.",
    "Boko Haram; Boko Haram",
  ],
  // "gunmen" may be anybody
  [
    "Boko Haram fighters attacked a market in Bama on Wednesday and killed nine traders. On Thursday gunmen abducted two nurses in Konduga.",
    "Boko Haram; gunmen",
  ],
  // somebody else is said to have done it
  [
    "Boko Haram fighters attacked a market in Bama on Wednesday and killed nine traders. On Thursday soldiers shot dead two nurses in Konduga.",
    "Boko Haram; soldiers",
  ],
  // told as another one
  [
    "Boko Haram fighters attacked a market in Bama on Wednesday and killed nine traders. In a separate attack on Thursday a bomb exploded at a school in Konduga.",
    "Boko Haram; -",
  ],
  // background of another time
  [
    "Boko Haram fighters attacked a market in Bama on Wednesday and killed nine traders. In May 2014 a bomb killed 20 people in Jos.",
    "Boko Haram; -",
  ],
  // another item of a digest
  [
    "Boko Haram fighters attacked a market in Bama, Nigeria, on Wednesday and killed nine traders. In Pakistan, a bomb killed four people in Quetta on Wednesday.",
    "Boko Haram; -",
  ],
])("an event of which nobody is said to have done it has the groups of the main event: %s", (text, doers) => {
  const names = readEvents(text).map(({ perpetrators }) => perpetrators.map(({ name }) => name).join("+") || "-");
  expect(names.join("; ")).toBe(doers);
});

test("whatever is said of the main event, in the other one it is but a suspicion of ours", () => {
  const [, other] = readEvents(
    "Gunmen attacked a hotel in Kismayo on Wednesday and killed six people. Al-Shabaab claimed responsibility for the attack. On Thursday a bomb killed two people in Afmadow.",
  );
  expect(other?.perpetrators.map(({ name, rule, attribution }) => `${name} ${rule} ${attribution.status}`)).toEqual([
    "Al-Shabaab (Somalia) actor.as-main-event SUSPECTED",
  ]);
});
