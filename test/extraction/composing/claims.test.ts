import { expect, test } from "@jest/globals";
import { readEvents } from "./events-of.js";

function claimsOf(text: string): string {
  return readEvents(text)
    .map(({ trigger, casualties }) => `${trigger.text}: ${casualties.map(({ kind, best }) => `${kind} ${best}`).join(", ") || "-"}`)
    .join("; ");
}

test.each([
  // those arrested beside a march were so at it
  [
    "Thousands marched through Tbilisi on Wednesday. Police used water cannon to disperse the crowd, and 30 people were detained.",
    "water cannon: ARRESTED 30",
  ],
  // what people march for was before
  ["Thousands marched through Tbilisi on Wednesday after four people died in a crash.", "marched: -"],
  ["Crowds protested in Tunis on Wednesday over the death of four people in a fire.", "protested: -"],
  ["Four people died on Wednesday when police fired at protesters in Conakry.", "fired at: KILLED 4"],
  ["Rebels attacked a village near Bama on Wednesday. The toll stands at nine dead.", "attacked: KILLED 9"],
  // a bare number does nothing to nobody
  [
    "Nine people were killed and more than 70 abducted on Wednesday when gunmen raided Bama, survivors said.",
    "raided: KILLED 9, ABDUCTED 70",
  ],
  // the parser joins the son to the verb
  ["A missile hit a house on Wednesday, killing a woman in her 70s and her adult son, the army said.", "missile: KILLED 2"],
])("a figure goes to the event that it counts: %s", (text, claims) => {
  expect(claimsOf(text)).toBe(claims);
});
