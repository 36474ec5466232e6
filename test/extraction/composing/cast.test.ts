import { expect, test } from "@jest/globals";
import { partiesOf, readEvents } from "./events-of.js";

test.each([
  ["Boko Haram fighters killed nine farmers near Bama on Wednesday.", "Boko Haram > farmers"],
  ["Nine farmers were killed near Bama on Wednesday. The army blamed Boko Haram.", "Boko Haram > farmers"],
  ["Soldiers clashed with bandits near Kaduna on Wednesday.", "Nigerian Armed Forces ~ bandits"],
  // the parser loses the second side behind what is said of the first
  ["Six people died in clashes between villagers in the north of Benue State and herdsmen on Wednesday.", "villagers ~ herdsmen"],
  ["Gunmen killed two teachers in Jos on Wednesday.", "Gunmen > teachers"],
  ["Nine people died on Wednesday when heavily armed bandits raided a village near Kaduna.", "bandits > village+people"], // names carry no trimmings
  ["Ten people died on Wednesday in a government air strike on Hawija.", "government > Hawija+people"],
  ["A jet belonging to Kenyan Defence Forces bombed a village in Gedo on Wednesday.", "Kenya Defence Forces > village"],
  ["27 people were killed in the bombardment of Saudi warplanes in Sanaa on Wednesday.", "Royal Saudi Air Force > people"],
  ["Six people were killed in a clash involving herders and farmers near Jos on Wednesday.", "herders ~ farmers"],
  // who called for a march, or came, took part; who signs agrees
  ["About 1,500 people attended a silent vigil in Leicester on Wednesday.", "people > -"],
  ["A grenade at a Pakistani police van killed two boys in Quetta on Wednesday.", "- > Pakistani police van+boys"], // theirs is the van, not the grenade
  ["The mayor and his two bodyguards were shot dead in Jos on Wednesday.", "- > mayor+bodyguards"], // nor whose they are
  ["Two policemen were martyred in Quetta on Wednesday.", "- > Pakistani police"],
  ["Thousands of Georgians rallied on Wednesday.", "Georgians > -"], // a people in the plural can march
  ["A rally called by student committees was held in Khartoum on Wednesday.", "student committees > -"],
  ["Teachers took part in protests in Conakry on Wednesday.", "Teachers > -"],
  ["Russia and Turkey brokered a cease-fire in Syria on Wednesday.", "Russia ~ Turkey"],
  // youths who clash with police began it; the other way round nobody says so
  ["Youths clashed with police in Conakry on Wednesday.", "Youths > Guinean police"],
  ["Police clashed with protesters in Conakry on Wednesday.", "Guinean police ~ protesters"],
  ["Seven people died in a clash between ex-Seleka rebels and anti-Balaka militia in Bangui on Wednesday.", "Séléka ~ Anti-balaka"],
  ["Five people died in clashes between Garre and Degodia clans in Mandera on Wednesday.", "Garre militia ~ Degodia militia"], // one phrase for both
  // a pronoun goes back to the armed men before
  ["Gunmen stopped a bus near Bama on Wednesday. They shot nine passengers.", "Gunmen > passengers"],
  ["Burundi police killed seven worshippers on Wednesday during clashes in Kayanza.", "Burundi National Police > worshippers"], // a clash, but said who
  ["Two teachers were killed in a terrorist attack in Jos on Wednesday.", "- > teachers"], // the word names the deed
  ["Rebels fighting alongside soldiers shot dead seven herders at a market in Boyo on Wednesday.", "Rebels > herders+market"],
  [
    "Nearly 200 people were injured in Peshawar when a man shot two policemen at the gate, entered the packed hall and blew himself up on Wednesday.",
    "man > Pakistani police+gate+people+packed hall",
  ], // the parser joins what he did to the injuries
  // what the attackers suffered comes last
  ["A man with a knife killed three people at a church in Nice on Wednesday. The attacker was shot by police.", "man > people"],
  ["A vigilante was shot dead when bandits raided Keta on Wednesday.", "bandits > Keta+vigilante"], // he guards the village
  [
    "A bomb ripped through a market in Kunduz on Wednesday, killing 33 people, the governor's spokesman, Yusuf Ali, said.",
    "- > market+people",
  ],
  ["the eln attacked a bus in cali, colombia, on wednesday.", "National Liberation Army (Colombia) > bus"], // a name in small letters
  ["Niger: crowds attack French embassy in Niamey", "crowds > French embassy"], // the country before the colon takes no part
  ["Police station set ablaze by gunmen in Owerri", "gunmen > Police station"],
  [
    "The army, backed by a militia, retook Harar from rebels on Wednesday. Seven rebels died in a skirmish.",
    "Ethiopian National Defense Force > rebels",
  ],
  ["A drone struck a fuel depot in El Obeid on Wednesday.", "- > fuel depot"], // whoever flew it
  ["Police fired tear gas on Wednesday to disperse students.", "Police > students"],
])("who did it to whom: %s", (text, parties) => {
  expect(partiesOf(text)).toBe(parties);
});

test.each([
  ["Thousands of people marched through Lima on Wednesday.", "PROTESTERS"],
  ["Hundreds of residents rioted in Lima on Wednesday, torching shops.", "RIOTERS"],
  ["Villagers lynched two men in Kisii on Wednesday.", "RIOTERS"],
])("ordinary people are what they do: %s", (text, kind) => {
  expect(readEvents(text)[0]!.perpetrators.map((each) => each.kind)).toEqual([kind]);
});

test("a title says what happened to whom where", () => {
  const [event] = readEvents("Gunmen kidnapped five students near Kaduna on Wednesday.");
  expect(event?.title).toBe("Abduction of students near Kaduna");
});
