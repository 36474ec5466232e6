import { expect, test } from "@jest/globals";
import { tellingsOf } from "./tellings-of.js";

const table = test.each.bind(test);

table([
  ["Gunmen attacked a village and killed nine farmers.", "ATTACK Gunmen > village; KILL Gunmen > farmers"],
  ["Nine farmers were killed by gunmen.", "KILL gunmen > farmers"],
  ["Gunmen killed a local near the port.", "KILL Gunmen > local"], // a train to the dictionary, but somebody to a toll
  ["Nine were killed and 14 wounded.", "KILL - > Nine; INJURE - > 14"], // the parser makes "14" an agent
  ["The rebels carried out an attack on a convoy.", "ATTACK rebels > convoy"],
  ["An attack was launched by the militia against a market.", "ATTACK militia > market"],
  ["The patrol came under fire.", "UNDER_ATTACK - > patrol"],
  ["Police opened fire on the crowd.", "SHOOT Police > crowd"],
  ["The killing of two teachers by rebels shocked the town.", "KILL rebels > teachers"],
  ["The militants' raid on the base failed to reach the gate.", "RAID militants > base"],
  ["Militants who stormed the camp abducted three nurses.", "ATTACK Militants > camp; ABDUCT Militants > nurses"],
  ["Soldiers clashed with rebels near the river.", "CLASH Soldiers ~ rebels"],
  ["Fighting between soldiers and rebels broke out on Monday.", "CLASH soldiers ~ rebels"],
  ["A truck hit a landmine, killing six passengers.", "BOMB - > truck; KILL - > passengers"],
  ["Bandits set fire to a school.", "BURN Bandits > school"],
  ["The army recaptured the town from the rebels.", "RETAKE army > town+rebels"],
  ["Rebels seized two aid workers on Friday.", "ABDUCT Rebels > workers"],
  ["Police seized four rifles on Friday.", "FIND_WEAPON Police > rifles"],
  ["Police detained nine people suspected of links to a cell in raids on Monday.", "ARREST Police > people"], // "in raids" hangs on "links"
  ["The chief was on Sunday night shot dead by gunmen.", "SHOOT gunmen > chief"], // "was" and "shot" stand apart
])("who does it to whom is read from the grammar: %s", (sentence, tellings) => {
  expect(tellingsOf(sentence)).toBe(tellings);
});

table([
  ["Rebels plan to attack the town.", "ATTACK Rebels > town PLANNED"],
  ["The group threatened to kill the hostages.", "KILL group > hostages THREATENED"],
  ["Troops foiled an attack on the airport.", "ATTACK - > airport FOILED"],
  ["Gunmen tried to kidnap a priest.", "ABDUCT Gunmen > priest ATTEMPTED"],
  ["Officials fear an attack on the dam.", "ATTACK - > dam HYPOTHETICAL"],
  ["The army denied that rebels had captured the town.", "TAKE rebels > town DENIED"],
  ["The rebels used rifles to attack the post.", "ATTACK rebels > post"], // what the rifles were used for was done
  ["Four people were feared killed.", "KILL - > people"],
  ["Crowds called for a coup.", "COUP - > - HYPOTHETICAL"],
])("modality comes from what the trigger hangs on: %s", (sentence, tellings) => {
  expect(tellingsOf(sentence)).toBe(tellings);
});

table([
  ["Nobody was killed."],
  ["There was no attack on the town."],
  ["The army has previously denied targeting civilians."],
  ["Residents fled as the army stepped up its bombardment of the hills."],
  ["Rebels often attack villages in the area, and in the dry season they kill farmers."],
  ["Since 2014 the group has killed thousands of people."],
  ["The minister attacked the proposal."],
  ["Rivals slashed prices in a price war."],
  ["The mayor died of a heart attack."],
  ["An elephant killed two farmers."],
  ["Teachers went on strike on Monday."],
  ["The minister was bombarded with questions on Monday."],
  ["The riders were ambushed by crosswinds on Thursday."],
  ["A gas explosion wrecked a bakery on Monday."],
  ["The province recorded 312 murders last year."],
  ["Avalanche kills three skiers in Tyrol."], // a capital that only opens the sentence
  ["Cholera killed 1,700 people."],
  ["A fuel shortage kills patients, doctors said."],
  ["A bear attacked a hiker near Caldes on Sunday."],
  ["Independents attacked the minister on climate on Sunday."],
  ["A blizzard kills 28."],
  ["Attacks on journalists rose by 40 percent, with five reporters murdered."],
  ["The opposition blasts the budget."],
  ["China marked the anniversary of the massacre with silence."],
])("no event is told where nobody did it: %s", (sentence) => {
  // The first sentence may stand in a headline's present tense, so the example is the second.
  expect(tellingsOf(`The town was calm. ${sentence}`)).toBe("none");
});

table([
  ["The striker opened fire after four minutes, and the visitors attacked the goal.", "Rovers win league match"],
  ["Zoric attacked twice on the climb but the breakaway held. A sprinter crashed.", "Zoric keeps yellow jersey"],
  ["We were ambushed by the spinners, their captain said of the first Test.", "Wanderers crushed at cricket"],
  ["Bandits ambushed a convoy and abducted ten farmers. The state has failed.", "OPINION: How to stop the bandits"],
  ["The film follows a sergeant who is kidnapped by militants; the director films the firefight beautifully.", "A war movie with nerves"],
])("a match report and a film review tell of no event: %s", (text, title) => {
  expect(tellingsOf(text, title)).toBe("none");
});
