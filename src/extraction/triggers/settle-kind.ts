import type { Doc } from "../../language/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import { childrenAs, lemmaAt } from "../syntax/index.js";
import type { NatureOf, Roles } from "./roles.js";

/** The kind of happening once the arguments are known: a town is captured otherwise than a man, and shots at a march are no ordinary attack. */
export function settleKind(doc: Doc, kind: Kind, roles: Roles, natureOf: NatureOf): Kind {
  if (kind === "CAPTURE" || kind === "SEIZE") return settleSeizure(doc, roles, natureOf);
  if (kind === "EXPLODE" && isSuicide(doc, roles)) return "SUICIDE";
  if (kind === "ARREST" && roles.patients.some((each) => isProtester(doc, each))) return "CRACKDOWN";
  if (wrecks.has(kind) && [...roles.agents, ...roles.sides].some((each) => isRioter(doc, each))) return "RIOT";
  if (harms.has(kind) && roles.patients.some((each) => isProtester(doc, each))) return "FORCE";
  return kind;
}

const harms: ReadonlySet<Kind> = new Set<Kind>(["KILL", "INJURE", "SHOOT", "ATTACK", "BEAT", "RAM"]);

function settleSeizure(doc: Doc, roles: Roles, natureOf: NatureOf): Kind {
  const seized = roles.patients[0];
  if (seized === undefined) return "SEIZE";
  const natures = natureOf(seized);
  if (natures.has("weapon")) return "FIND_WEAPON";
  if (natures.has("human") && !natures.has("place"))
    return (roles.agents.length === 0 && (natures.has("armed") || speaksOfArrest(doc))) ||
      roles.agents.some((each) => isAuthority(doc, each))
      ? "ARREST"
      : "ABDUCT";
  return natures.has("place") || natures.has("property") ? "TAKE" : "SEIZE";
}

/** Where the text tells of arrests and of no abduction, "were seized" is an arrest. */
function speaksOfArrest({ lemma }: Doc): boolean {
  return (
    lemma.some((each) => /^(arrest|detain|suspect)$/.test(each)) &&
    !lemma.some((each) => /^(kidnap|abduct|abduction|kidnapping|hostage)$/.test(each))
  );
}

const authorities = new Set(
  "police policeman army military soldier troop troops force forces authority officer agent security navy government marine coalition agency guard".split(
    " ",
  ),
);

function isAuthority(doc: Doc, head: number): boolean {
  return (
    authorities.has(lemmaAt(doc, head)) || childrenAs(doc, head, "compound", "amod").some((each) => authorities.has(lemmaAt(doc, each)))
  );
}

/** "blew himself up", "the bomber detonated his vest". */
function isSuicide(doc: Doc, { agents, patients }: Roles): boolean {
  return (
    patients.some((each) => /^(himself|herself|themselves|itself)$/.test(lemmaAt(doc, each))) ||
    agents.some((each) => lemmaAt(doc, each) === "bomber")
  );
}

const wrecks: ReadonlySet<Kind> = new Set<Kind>(["BURN", "LOOT", "DESTROY", "ATTACK", "CLASH", "MOB"]);

function isRioter(doc: Doc, head: number): boolean {
  const counted = childrenAs(doc, head, "prep").flatMap((of) => childrenAs(doc, of, "pobj"));
  if (/^(group|gang|dozen|hundred|band)$/.test(lemmaAt(doc, head)) && counted.some((each) => isRioter(doc, each))) return true;
  return isProtester(doc, head) || /^(rioter|mob|youth|crowd|looter)$/.test(lemmaAt(doc, head));
}

const protesters = new Set("protester protestor demonstrator marcher demonstration protest rally march striker".split(" "));

function isProtester(doc: Doc, head: number): boolean {
  return protesters.has(lemmaAt(doc, head)) || childrenAs(doc, head, "compound").some((each) => protesters.has(lemmaAt(doc, each)));
}

/** Kinds that only report harm; they tell of an event of another kind more often than of one of their own. */
export function onlyReportsHarm(kind: Kind): boolean {
  return (
    kind === "KILL" ||
    kind === "DIE" ||
    kind === "BODIES" ||
    kind === "INJURE" ||
    (kinds[kind].rank <= 2 && kinds[kind].family === "VIOLENCE")
  );
}
