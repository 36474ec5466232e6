import { expect, test } from "@jest/globals";
import { mentionsIn } from "./reading.js";

test.each([
  // names of the lexicon
  [
    "Fighters of the Popular Mobilization Units (PMU) died.",
    "Popular Mobilization Units = popular-mobilization-forces, PMU = popular-mobilization-forces",
  ],
  ["ISIS, also called Daesh, claimed the attack.", "ISIS = islamic-state, Daesh = islamic-state"],
  ["Rebels of the ELN raided a village in Colombia.", "ELN = eln-colombia"], // ambiguous: the country decides
  ["The NRA opposes the gun law.", ""], // nothing here makes it one of the armies
  ["The Islamic State of Iraq attacked Mosul.", "Islamic State of Iraq = islamic-state-of-iraq"],
  // forces of a state
  ["Nigerian troops shot two men.", "Nigerian troops = nigerian-armed-forces"],
  ["Police in Kano arrested five men, the Nigerian army said.", "Police = nigeria-police-force, Nigerian army = nigerian-armed-forces"],
  ["Iraq's army said its soldiers fled.", "Iraq's army = iraqi-army, soldiers = iraqi-army"],
  ["Rebel forces took the town.", ""], // nobody's forces in particular
  ["Israeli airstrikes killed ten people.", "Israeli = israel-defense-forces"], // the nationality fired
  ["Car bombs killed ten people in Baghdad.", ""], // of no republic
  ["Government warplanes bombed Idlib in Syria.", "Government warplanes = syrian-arab-air-force"],
  ["Saudi raids killed ten people in Sanaa.", "Saudi = saudi-armed-forces"],
  // coalitions, by whoever leads them
  ["Saudi-led warplanes struck Sanaa in Yemen.", "Saudi-led = saudi-led-coalition-in-yemen"],
  ["A Saudi-led alliance struck Sanaa in Yemen.", "Saudi-led alliance = saudi-led-coalition-in-yemen"],
  // units
  ["The Iraqi army's 9th Division lost a tank.", "Iraqi army = iraqi-army, 9th Division = iraqi-army-9th-division"],
  // groups that nobody has listed
  [
    "The Northern Star Liberation Front (NSLF) burned a bus in Colombia. The NSLF denied it.",
    "Northern Star Liberation Front = northern-star-liberation-front, NSLF = northern-star-liberation-front, NSLF = northern-star-liberation-front",
  ],
  // a strange spelling, known by its letters
  [
    "The Democratic Front for the Liberation of Rwanda (FDLR) fled.",
    "Democratic Front for the Liberation of Rwanda = democratic-forces-for-the-liberation-of-rwanda, FDLR = democratic-forces-for-the-liberation-of-rwanda",
  ],
  ["Islamist militants shot a teacher.", ""], // a creed is no organisation
  ["Ansar al-Kuda, a militant group, burned a school.", "Ansar al-Kuda = ansar-al-kuda"], // the article says what it is
  // letters that several groups go by: the country, whatever the recogniser takes its town for, or that they fight
  ["The M23 burned a school near Goma.", "M23 = march-23-movement"],
  ["Al-Shabab burned a school.", "Al-Shabab = al-shabaab"], // a strange name: the better known, where nothing speaks against it
  ["PKK militants burned a school.", "PKK = kurdistan-workers-party"],
  // words that go back to a group
  [
    "Boko Haram attacked Gwoza. The militants burned houses, and the group took hostages.",
    "Boko Haram = boko-haram, militants = boko-haram, group = boko-haram",
  ],
  ["Boko Haram attacked Gwoza. A group of boys fled.", "Boko Haram = boko-haram"],
  ["Boko Haram attacked Gwoza. They burned houses.", "Boko Haram = boko-haram, They = boko-haram"],
  ["Boko Haram raided Bama. In a video it said it had killed ten.", "Boko Haram = boko-haram, it = boko-haram, it = boko-haram"],
  ["Boko Haram said it had burned a school.", "Boko Haram = boko-haram, it = boko-haram"],
])("organised groups are found by name, nationality, number, shape and reference: %s", (text, mentions) => {
  expect(mentionsIn(text).join(", ")).toBe(mentions);
});

test("a text in capitals or in small letters is read without them", () => {
  expect(mentionsIn("guerrillas of the fmln attacked a bridge in san salvador")).toContain(
    "fmln = farabundo-marti-national-liberation-front",
  );
  expect(mentionsIn("BOKO HARAM KILLED TEN PEOPLE IN NIGERIA")).toEqual(["BOKO HARAM = boko-haram"]);
});
