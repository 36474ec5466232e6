import { expect, test } from "@jest/globals";
import { eventsOf } from "./events-of.js";

test.each([
  [
    "a blockade",
    "Farmers block highway near Zirakpur\nFarmers' unions blocked the highway near Zirakpur for four hours on Wednesday, demanding payment of dues by private sugar mills. The sit-in led to long queues, but passed off peacefully, an official said.",
    "PEACEFUL_PROTEST block highway 03-08",
  ],
  [
    "a mob",
    "Two men suspected of stealing goats were beaten to death by a mob at Kiamaina village in Nakuru County on Tuesday night. Bahati police commander Fred Abuga said that officers arrived too late to save them.",
    "MOB_VIOLENCE beaten to death 03-07, 2 dead",
  ],
  [
    "students and tear gas",
    "Police fire tear gas at students in Kampala\nPolice in Kampala on Monday fired tear gas to disperse students who were protesting against an increase in fees. At least 14 students were arrested, a spokesman said.",
    "PROTEST_WITH_INTERVENTION tear gas 03-06",
  ],
  [
    "a digest",
    "Incidents of the week\n\n- Kankara, Katsina: Bandits kill four vigilantes in ambush on Tuesday.\n- Benin City, Wednesday: Two cult groups clash at Ugbowo. Three dead.\n- Owerri, Sunday: Police station set ablaze by gunmen.",
    "ARMED_CLASH ambush 03-07, 4 dead; ARMED_CLASH clash 03-08, 3 dead; LOOTING_PROPERTY_DESTRUCTION set ablaze 03-05",
  ],
])("unrest: %s", (_, text, events) => expect(eventsOf(text)).toBe(events));

test.each([
  [
    "football",
    "Napoli shoot down Roma to go eight points clear\nOsimhen struck twice as Napoli killed off Roma's challenge with a 3-1 victory on Sunday. Roma's defence came under siege after half-time. \"But the war is not over,\" the coach said. Napoli's next battle is on Thursday.",
  ],
  [
    "cricket",
    'England collapsed from 145 for two to 207 all out on Sunday. Stokes was bowled by a yorker that shot through low. "We were ambushed by the reverse swing," he said.',
  ],
  [
    "a beast",
    "Bear attacks hiker near Lake Garda\nA brown bear attacked a hiker in the woods above Caldes on Sunday, injuring him in the arm before running off.",
  ],
  [
    "an illness",
    "Drug shortage kills patients, doctors say\nDoctors in Blantyre say that patients are dying because of a shortage of drugs. Cholera killed 1,700 people in the country earlier this year.",
  ],
  [
    "a bus",
    "Bus plunges into ravine, 12 killed\nTwelve people were killed and 23 injured when a bus veered off a mountain road and plunged into a ravine in Dang district on Friday night, police said.",
  ],
  [
    "business",
    "Stock hit as regulator opens fire on app store\nShares slid 4 percent on Thursday after the regulator launched an assault on the firm's app store, threatening fines of a tenth of its sales. Analysts said it was besieged on three fronts.",
  ],
])("no event: %s", (_, text) => expect(eventsOf(text)).toBe("none"));
