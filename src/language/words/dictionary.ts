import type { LemmaTables } from "../model/model.js";
import { BoundedCache } from "../strings/bounded-cache.js";
import { detach } from "../strings/detach.js";
import { isListed } from "../strings/sorted-table.js";

/** Tells an English word, in any inflected form, from a name: "guerrillas" is one, "cristiani" is none. Lower case is expected. */
export type Dictionary = (word: string) => boolean;

/** Looks into the lemmatizer's word lists; the few hundred words that have no lemma but themselves are listed below. */
export function createDictionary(tables: Readonly<Record<string, LemmaTables>>): Dictionary {
  const isFormOf = (word: string) =>
    Object.values(tables).some(
      ({ rules, exceptions, known }) =>
        isListed(known, word) ||
        isListed(exceptions, word) ||
        rules.some(
          ([suffix, replacement]) => word.endsWith(suffix) && isListed(known, word.slice(0, word.length - suffix.length) + replacement),
        ),
    );
  const isEnglish = (word: string) => functionWords.has(word) || isFormOf(word) || (word.endsWith("ly") && isFormOf(word.slice(0, -2)));
  const remembered = new BoundedCache<string, boolean>(capacity);
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const answer = isEnglish(word);
    remembered.set(detach(word), answer);
    return answer;
  };
}

/** Words remembered with the answer. */
const capacity = 20_000;

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, number words: closed classes, which the lemma lists leave out. */
const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its itself he him his himself she her hers herself they them their theirs themselves we us our ours " +
    "ourselves you your yours yourself yourselves i me my mine myself who whom whose which what whoever whatever one ones someone somebody " +
    "something anyone anybody anything everyone everybody everything nobody nothing none each every either neither both all any some few many " +
    "much more most several other others another such same own half " +
    "of in to for on at by with from as into onto upon about above below over under across through throughout during before after since until " +
    "till between among amid amidst against within without inside outside near around along beside besides behind beyond beneath toward towards " +
    "despite except like unlike per via off out up down away back ago versus than plus minus " +
    "and or but nor so yet if unless because although though while whereas whether when whenever where wherever why how then there here " +
    "is am are was were be been being has have had having do does did done doing will would shall should can could may might must ought cannot " +
    "not no yes never ever also too very just only even still again already once twice now soon later today tonight yesterday tomorrow however " +
    "therefore thus hence instead else rather quite almost nearly perhaps maybe please etc " +
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty " +
    "forty fifty sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth tenth"
  ).split(" "),
);
