import { expect, test } from "@jest/globals";
import { toArticle } from "../../../src/article/index.js";
import { dateOfEvent, findDates } from "../../../src/extraction/dates/index.js";
import { loadLexicon } from "../../../src/extraction/lexicon/index.js";
import { findTellings } from "../../../src/extraction/triggers/index.js";
import { analyse } from "../../../src/language/index.js";

const lexicon = loadLexicon();

/** "ambush 2021-01-23 NIGHT": the date of each happening, as if no two were the same. Published on Sunday 24 January 2021. */
function datesOfEvents(text: string): string {
  const outcome = toArticle({ text, publishedAt: "2021-01-24" });
  if (outcome.kind !== "article") throw new Error("no article");
  const doc = analyse(text);
  const dates = findDates(doc, outcome.article);
  const tellings = findTellings(doc, null, lexicon, { groups: [], places: [] });
  return tellings
    .map((telling) => {
      const date = dateOfEvent(
        [telling],
        tellings.filter((other) => other !== telling),
        dates,
        doc,
        outcome.article,
      );
      return [telling.lemma, date?.start ?? "undated", date?.timeOfDay ?? ""].filter(Boolean).join(" ");
    })
    .join("; ");
}

test.each([
  ["Gunmen ambushed a convoy on Friday, police said on Saturday.", "ambush 2021-01-22"], // the telling's own day comes last
  ["Gunmen ambushed a convoy, police said on Saturday.", "ambush 2021-01-23"],
  ["Gunmen ambushed a convoy. Rebels have roamed there since March.", "ambush 2021-01-24"], // nothing dates it: the day of publication
  ["Gunmen ambushed a convoy under cover of darkness on Friday.", "ambush 2021-01-22 NIGHT"],
  ["Rebels ambushed a convoy on Saturday, two days after they shelled a camp.", "ambush 2021-01-23; shell 2021-01-21"],
  ["Rebels shelled a camp on Tuesday. They ambushed a convoy on Friday.", "shell 2021-01-19; ambush 2021-01-22"],
  ["Gunmen killed a guard ahead of the vote next month.", "kill 2021-01-24"], // what is to come dates nothing that happened
  ["Gunmen killed a guard who had been hired last year.", "kill 2021-01-24"],
  ["Gunmen attacked a village overnight from Thursday to Friday.", "attack 2021-01-21 NIGHT"], // the night of both days
  ["A march of women is announced for Tuesday.", "march 2021-01-26"], // not the day of the announcement
  ["The party called a march for Monday.", "march 2021-01-25"], // what is called for lies ahead
  ["A court sentenced a man on Friday for his role in a 2016 attack on a market.", "attack 2016-01-01"], // the attack's own year
  ["The group warned on Friday that it would attack polling stations.", "attack 2021-01-22"], // a threat: the day on which it was made
  ["Rebels had ambushed a convoy there.", "ambush undated"], // told as earlier, and nothing says when
])("the nearest expression by syntax dates an event: %s", (text, dates) => expect(datesOfEvents(text)).toBe(dates));
