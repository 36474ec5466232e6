import { expect, test } from "@jest/globals";
import { eventsOf } from "./events-of.js";

test.each([
  [
    "one event, however often it is told",
    "Gunmen ambushed a police patrol near Tillabéri on Wednesday, killing four officers. The attack happened at dawn. The ambush was the deadliest this year.",
    "ARMED_CLASH ambushed 03-08, 4 dead",
  ],
  [
    "another day, another event",
    "A car bomb killed six people in Kirkuk on Wednesday. On Monday a car bomb exploded in the same city, killing two.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED car bomb 03-08, 6 dead; REMOTE_EXPLOSIVE_LANDMINE_IED car bomb 03-06, 2 dead",
  ],
  [
    "nor is what happened a week earlier",
    "Rebels killed nine soldiers near Goma on Monday. A week earlier the rebels had killed twelve traders in Tchomia.",
    "ARMED_CLASH killed 03-06, 9 dead; ATTACK killed, 12 dead",
  ],
  [
    "the day of the claim is not that of the deed",
    "Rebels killed nine soldiers near Goma, the army said. The raid on Monday lasted an hour. The rebels claimed the raid on Wednesday.",
    "ARMED_CLASH raid 03-06, 9 dead",
  ],
  [
    "'also on' turns to something else",
    "Rebels killed nine soldiers on an island in Lake Chad on Monday. Also on Monday, six policemen were killed in an ambush near Goneri in Nigeria.",
    "ARMED_CLASH killed 03-06, 9 dead; ARMED_CLASH ambush 03-06, 6 dead",
  ],
  [
    "an arrest is not the attack it followed",
    "Police arrested three men on Thursday over a bombing that killed nine people in Quetta on Monday.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED bombing 03-06, 9 dead; ARRESTS arrested 03-09",
  ],
  [
    "days are counted from another event",
    "Rebels attacked an army post near Goma on Wednesday, three days after a bombing killed five people in Beni.",
    "ARMED_CLASH attacked 03-08; REMOTE_EXPLOSIVE_LANDMINE_IED bombing 03-05, 5 dead",
  ],
  [
    "an answer to an attack belongs to it",
    "Militants attacked a village near Maiduguri on Wednesday, killing seven farmers. Soldiers killed two of the attackers.",
    "ATTACK attacked 03-08, 7 dead",
  ],
  [
    "dead and wounded of one raid",
    "Twenty people were killed and 12 others wounded in a fresh cattle raid near Rumbek on Wednesday.",
    "LOOTING_PROPERTY_DESTRUCTION cattle raid 03-08, 20 dead",
  ],
  [
    "what they did next belongs to it, whatever they hit",
    "Gunmen stormed a market in Gwoza on Wednesday, killing seven traders. Residents fled. The police came late. Nobody was arrested. The governor visited the town. The gunmen escaped. They burned four shops.",
    "ATTACK stormed 03-08, 7 dead",
  ],
  [
    "what the militants did next belongs to it too",
    "Militants stormed a market in Gwoza on Wednesday, killing seven traders. The militants burned a clinic, residents said. The police came late. Nobody was arrested. The governor visited the town. The army sent troops.",
    "ATTACK stormed 03-08, 7 dead",
  ],
  [
    "a month at the beginning of a sentence opens the background",
    "Seven traders died when gunmen raided a market in Gwoza on Wednesday. The gunmen set fire to three lorries. In January, insurgents killed 22 farmers in Kukawa.",
    "ATTACK raided 03-08, 7 dead; ATTACK killed, 22 dead",
  ],
  [
    "a sentence that opens with another town turns to another event, near as it may be",
    "A car bomb exploded in a market in Baghdad on Wednesday, killing 12 people. In Baquba, a suicide bomber blew himself up at a checkpoint, killing two policemen.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED car bomb 03-08, 12 dead; SUICIDE_BOMB suicide bomber, 2 dead",
  ],
  [
    "a quarter is no other town",
    "Bombs killed 12 people in Baghdad on Wednesday. In Sadr City, the blast tore through a market.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED Bombs 03-08, 12 dead",
  ],
  [
    "what lies a month back is no part of an event without a day",
    "Gunmen attacked a village near Gwoza, killing nine farmers. The insurgents abducted 20 girls from a school in Kukawa last month.",
    "ATTACK attacked, 9 dead; ABDUCTION_FORCED_DISAPPEARANCE abducted",
  ],
  [
    "two armies do not loot and bomb together",
    "Army warplanes bombed an airfield near Khartoum on Tuesday. Fighters of the Rapid Support Forces looted a hospital and killed two doctors.",
    "AIR_DRONE_STRIKE bombed 03-07; ATTACK killed, 2 dead",
  ],
  [
    "another attack is told as an event, even without day and place",
    "Two policemen were wounded on Wednesday when a bomb went off at an embassy in Lima. Police closed the street. In another attack, rebels blew up two power pylons.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED bomb 03-08; REMOTE_EXPLOSIVE_LANDMINE_IED blew up",
  ],
  [
    "the day on which fighting stopped begins no other fight",
    "Clashes broke out between rival militias in Zawiya on Monday, killing one person. The fighting stopped on Tuesday.",
    "ARMED_CLASH Clashes 03-06, 1 dead",
  ],
  [
    "soldiers go by many names",
    "Rebels ambushed an army patrol near Goma on Wednesday. They attacked the 22nd Brigade with mortars, killing six soldiers.",
    "ARMED_CLASH ambushed 03-08, 6 dead",
  ],
  [
    "counted blasts are no talk in general",
    "The group claimed twin bombings at a mosque that killed at least 32 people.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED bombings, 32 dead",
  ],
  ["the past hours are no era", "Nine people have been killed in Luhansk in hostilities over the past 24 hours.", "ATTACK killed, 9 dead"],
  [
    "bodies with marks of violence",
    "The bodies of seven men were found beside a road in Uruapan. All had bullet wounds.",
    "ATTACK bodies of seven men were found, 7 dead",
  ],
  [
    "a plan is an event beside the deed",
    "Thousands marched in Khartoum on Wednesday. Organisers called a rally in Omdurman for 20 March.",
    "PEACEFUL_PROTEST marched 03-08; PEACEFUL_PROTEST rally PLANNED 03-20",
  ],
  [
    '"that attack" is the one told of last',
    "A suicide bomber killed three guards in Maiduguri on Thursday. On Monday two women blew themselves up in a mosque. The toll from that attack has reached 11.",
    "SUICIDE_BOMB suicide bomber 03-09, 3 dead; SUICIDE_BOMB blew themselves up 03-06, 11 dead",
  ],
  [
    "the day on which a toll rose is not the day of the attack",
    "The death toll from an attack on police in Kirkuk climbed to 12 on Thursday. Eleven of them were killed in the assault on Monday.",
    "ARMED_CLASH attack 03-06, 12 dead",
  ],
  [
    "a raid for an arrest is part of it",
    "Police arrested five men in a raid on a farmhouse in Daquq on Wednesday.",
    "ARRESTS arrested 03-08",
  ],
  [
    "what a march is against is not told of",
    "Thousands marched against the coup in Yangon on Wednesday.",
    "PEACEFUL_PROTEST marched 03-08",
  ],
  [
    "a riot over a death is not that death",
    "Rioters burned 30 cars in Roubaix on Wednesday after a teenager died during a police chase. Eleven officers were hurt.",
    "VIOLENT_DEMONSTRATION burned 03-08",
  ],
  [
    "a gathering to come keeps the day for which it is called",
    "Unions have announced a march in Lomé on 21 March.",
    "PEACEFUL_PROTEST march PLANNED 03-21",
  ],
  [
    "a threat is made by those who would carry it out",
    "Al-Shabaab warned on Wednesday that it would attack polling stations in Garowe.",
    "ATTACK attack THREATENED 03-08",
  ],
  [
    "shells and drones are two attacks",
    "Russian shells killed three people at a market in Nikopol on Wednesday. A drone hit a school in Marhanets the same night.",
    "SHELLING_ARTILLERY_MISSILE_ATTACK shells 03-08, 3 dead; AIR_DRONE_STRIKE drone 03-08",
  ],
  [
    "who took a town and who took it back did two things",
    "Troops recaptured the town of Mbau from insurgents on Wednesday. The insurgents had seized Mbau on Monday.",
    "GOVERNMENT_REGAINS_TERRITORY recaptured 03-08; NON_STATE_ACTOR_OVERTAKES_TERRITORY seized 03-06",
  ],
  [
    "to deny a part in a deed is not to deny the deed",
    "The army denied that its soldiers were involved in the killing of a priest near Juba on Tuesday.",
    "ATTACK killing 03-07, 1 dead",
  ],
  [
    "items of a digest tell of one matter each, with or without verbs",
    "Roundup of incidents\n\nSWAT, Tuesday: Two labourers killed by a roadside bomb. Claimed by the group.\n\nBANNU, Wednesday: Grenade thrown at a house.\n\nQUETTA, Thursday: Gunmen kidnap a doctor.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED roadside bomb 03-07, 2 dead; GRENADE Grenade 03-08; ABDUCTION_FORCED_DISAPPEARANCE kidnap 03-09",
  ],
  [
    "a headline is no part of the first sentence",
    "Rioters torch town hall in Porto\nPORTO (Lusa) - Youths set fire to the town hall on Thursday over the shooting of a teenager on Tuesday.",
    "VIOLENT_DEMONSTRATION set fire 03-09; ATTACK shooting 03-07",
  ],
  [
    "an old crime has its month, not the day of the sentence",
    "A court on Wednesday jailed a man for the murder of a student in October 2017.",
    "ATTACK murder, 1 dead",
  ],
  [
    "two towns, two conquests",
    "The Taliban captured Ghazni on Wednesday. The Taliban captured Herat, Afghanistan's third largest city, hours later.",
    "NON_STATE_ACTOR_OVERTAKES_TERRITORY captured 03-08; NON_STATE_ACTOR_OVERTAKES_TERRITORY captured 03-08",
  ],
  [
    "the first sentence tells again what the headline told",
    "Mob lynches man in Kapurthala\nCHANDIGARH: A mob beat a man to death in Nizampur village of Kapurthala district on Wednesday, police said.",
    "MOB_VIOLENCE lynches 03-08, 1 dead",
  ],
  [
    "the next province, the next event",
    "Gunmen attacked a village in Kaduna state on Tuesday, killing 12 people. In neighbouring Niger state, seven soldiers died on Wednesday when their truck drove over a mine.",
    "ATTACK attacked 03-07, 12 dead; REMOTE_EXPLOSIVE_LANDMINE_IED mine 03-08, 7 dead",
  ],
])("%s", (_, text, events) => {
  expect(eventsOf(text)).toBe(events);
});

test.each([
  ["A fuel tanker overturned and exploded near Gilgil on Wednesday, killing 23 people.", null],
  ["A storm killed 12 people in Sofala on Monday.", null],
  ["Any attack on the embassy in Niamey on Friday would be answered, the minister said.", null],
  ["The province has suffered years of attacks by armed groups.", null],
  ["Twelve people were killed when a bus veered off a mountain road in Dang on Friday.", null],
  [
    "Masked gunmen stormed a school bus in a training exercise on Wednesday. The drill involved 300 soldiers and role players.",
    "Army rehearses rescue",
  ],
  ["General Pine, who has died aged 91, was wounded in an ambush in Aden in 1965.", "General Pine dies at 91"],
  ["A man was charged with two counts of murder in Leeds on Wednesday.", null],
  ["Over 3,000 people were murdered in Celaya last year.", null],
  ["The state has seen a wave of violence since January.", null],
  ["The death toll of the conflict has passed 3,000 since 2014, and attacks on villages are common.", null],
])("no event: %s", (text, title) => {
  expect(eventsOf(text, title)).toBe("none");
});

const aside =
  "The governor spoke on the radio. He praised the police. Shops were open. Schools taught as usual. The mayor will speak, too.";

test.each([
  [
    "another murdered person, another event",
    `Gunmen murdered Luis Cardona in Bogota on Wednesday. ${aside} Elena Vargas was murdered in Bogota.`,
    "ATTACK murdered 03-08, 1 dead; ATTACK murdered, 1 dead",
  ],
  [
    "a short report tells of one event",
    "Guerrillas blew up a bridge near Tumaco on Wednesday. They also attacked a sugar mill.",
    "REMOTE_EXPLOSIVE_LANDMINE_IED blew up 03-08",
  ],
])("deeds of a longer article are told apart by who or what was hit: %s", (_, text, events) => {
  expect(eventsOf(text)).toBe(events);
});
