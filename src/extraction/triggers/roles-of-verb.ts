import type { Doc } from "../../language/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import { childrenAs, clauseOf, lemmaAt, prepositional } from "../syntax/index.js";
import { besides } from "./beside.js";
import type { NatureOf } from "./natures.js";
import type { RawRoles } from "./raw-roles.js";

/** Who takes part in what a verb tells, by the frame of its kind. */
export function rolesOfVerb(doc: Doc, verb: number, kind: Kind, natureOf: NatureOf): RawRoles {
  const clause = clauseOf(doc, verb);
  switch (kinds[kind].frame) {
    case "SUFFER":
      return {
        patients: clause.subjects,
        agents: [...clause.by, ...prepositional(doc, verb, kind === "FALL" ? ["to"] : ["from", "by"])].filter((each) =>
          natureOf(each).has("armed"),
        ),
      };
    case "ACT":
      return { agents: clause.passive ? clause.by : clause.subjects };
    case "BOTH_SIDES":
      return { sides: [...clause.subjects, ...clause.objects, ...clause.by, ...prepositional(doc, verb, ["with", "against", "between"])] };
    case "BLAST":
      return clause.passive
        ? { patients: clause.subjects.filter((each) => !natureOf(each).has("weapon")), agents: clause.by }
        : {
            agents: clause.subjects,
            patients: [...clause.objects.filter((each) => !natureOf(each).has("weapon")), ...besides(doc, verb, natureOf)],
          };
    default: {
      if (clause.passive) return { patients: clause.subjects, agents: clause.by };
      const aimedAt = kinds[kind].frame === "ASSAULT" ? prepositional(doc, verb, ["on", "at", "upon", "against", "into"]) : [];
      // A participle of harm with a subject and no object is passive whatever the tag says: "nine were killed and 14 wounded".
      const isShotDead = kind === "SHOOT" && childrenAs(doc, verb, "oprd", "acomp").some((each) => lemmaAt(doc, each) === "dead");
      const isHeadlinePassive =
        clause.objects.length === 0 && (harmsObject.has(kind) || isShotDead) && doc.tag[verb] !== "VBG" && aimedAt.length === 0;
      if (isHeadlinePassive) return { patients: clause.subjects };
      // "Police station set ablaze by gunmen"
      const by =
        clause.objects.length === 0 && doc.tag[verb] !== "VBG"
          ? prepositional(doc, verb, ["by"]).filter((each) => natureOf(each).has("human"))
          : [];
      if (by.length > 0) return { patients: clause.subjects, agents: by };
      // "retook the town from Al-Shabaab"
      if (kind === "RETAKE" || kind === "TAKE")
        aimedAt.push(...prepositional(doc, verb, ["from"]).filter((each) => natureOf(each).has("armed") && !natureOf(each).has("place")));
      return { agents: clause.subjects, patients: [...clause.objects, ...aimedAt] };
    }
  }
}

const harmsObject: ReadonlySet<Kind> = new Set<Kind>(["KILL", "INJURE", "STAB", "ABDUCT", "ARREST"]);
