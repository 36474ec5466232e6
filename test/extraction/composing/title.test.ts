import { expect, test } from "@jest/globals";
import { readEvents } from "./events-of.js";

test.each([
  [
    "whom it hit, by the group's name; their own patrol adds nothing",
    "At least four members of Iraq's federal police were killed when gunmen ambushed their patrol near Daquq on Wednesday.",
    "Ambush on Iraqi Federal Police near Daquq",
  ],
  [
    "a building rather than the people in it",
    "A suicide bomber blew himself up in a tea shop in Mogadishu, killing nine people.",
    "Suicide bombing at tea shop in Mogadishu",
  ],
  ["people without more say nothing", "A car bomb killed six people in Kirkuk on Wednesday.", "Bombing in Kirkuk"],
  [
    "a name with its of",
    "Gunmen stormed the College of Agriculture in Maiduguri on Wednesday.",
    "Attack on College of Agriculture in Maiduguri",
  ],
  ["no target: who did it", "Boko Haram carried out an attack in Bosso on Wednesday.", "Attack by Boko Haram in Bosso"],
  [
    "members are arrested, not their group",
    "Philippine troops arrested three members of the Abu Sayyaf Group in Jolo on Wednesday.",
    "Arrest of Abu Sayyaf members in Jolo",
  ],
  [
    "both sides of a fight",
    "Troops clashed with M23 rebels near Rutshuru on Wednesday.",
    "Clash between Armed Forces of the Democratic Republic of the Congo and March 23 Movement near Rutshuru",
  ],
  ["who marched", "Teachers marched in Rabat on Wednesday.", "Protest by teachers in Rabat"],
  ["the town taken is the place", "The Taliban captured the town of Kunduz on Wednesday.", "Seizure of Kunduz by Taliban"],
  [
    "what was signed",
    "The government and the rebels agreed to a ceasefire in Juba on Wednesday.",
    "Ceasefire between government and rebels in Juba",
  ],
  ["what is to come", "Unions have announced a march in Lomé on 21 March.", "Planned protest by unions in Lomé"],
  ["no phrase behind of", "Gunmen attacked the cathedral of this southern port city on Wednesday.", "Attack on cathedral"],
  ["what was stopped", "Police foiled a plan to bomb the cathedral of Jolo on Wednesday.", "Foiled bombing of cathedral in Jolo"],
])("%s", (_, text, title) => {
  expect(readEvents(text)[0]?.title).toBe(title);
});
