import type { Group } from "../../gazetteer/index.js";
import { type Doc, rangeText, type TokenRange } from "../../language/index.js";
import { actorOf, type Reading } from "../actors/index.js";
import type { GroupMention, PerpetratorEvidence, Statement } from "../mention.js";
import { childrenAs, clauseOf, isVerb, lemmaAt, prepositional, wordAt } from "../syntax/index.js";
import { isBand } from "./blame.js";
import { isOneself } from "./oneself.js";
import { headOfRange, isIn, nounPhrase } from "./phrase.js";
import { isDeedVerb } from "./stance.js";
import { authorities } from "./stances.js";
import { suspicions } from "./suspicions.js";

/**
 * Who the text says did it, beyond the grammar of the deed: by claim, blame or denial; as "suspected" or "believed to be"; or as a group that says
 * of itself that it did.
 */
export function findPerpetratorEvidence(
  doc: Reading,
  groups: readonly GroupMention[],
  statements: readonly Statement[],
): PerpetratorEvidence[] {
  const taken = statements.flatMap((statement) => fromStance(doc, statement, groups));
  const found = [
    ...taken,
    ...selfClaims(doc, groups, statements),
    ...rebuttals(doc, groups, statements),
    ...toldDeeds(doc, groups, statements),
    ...suspicions(doc, groups),
    ...hallmarks(doc),
  ]
    .map((evidence) => ({ ...evidence, anchor: deedAt(doc, evidence.anchor), group: groupOf(doc, evidence, groups) }))
    .sort((a, b) => a.start - b.start);
  // Who denies what another has claimed is out of it.
  const claimants = found.filter(({ status }) => status === "CLAIMED").map(({ group }) => group?.id);
  return found.filter(({ status, anchor, group }) => status !== "DENIED" || anchor >= 0 || claimants.every((id) => id === group?.id));
}

function groupOf(doc: Reading, evidence: Found, groups: readonly GroupMention[]): PerpetratorEvidence["group"] {
  const inside = groups.find(({ start, end }) => start < evidence.end && evidence.start < end);
  return (inside ?? actorOf(evidence.head, doc, groups)?.group)?.group ?? null;
}

/** The anchor if it tells of a deed itself; "it", "the act", "planting it" point back, to the article's main event. */
function deedAt(doc: Doc, anchor: number): number {
  if (anchor < 0) return -1;
  const isBack = childrenAs(doc, anchor, "dobj").some((each) => /^(?:it|them)$/i.test(wordAt(doc, each)));
  if (isVerb(doc, anchor)) return isBack ? -1 : anchor;
  return doc.pos[anchor] === "PRON" || pointingBack.has(lemmaAt(doc, anchor)) ? -1 : anchor;
}

const pointingBack = new Set([
  "act",
  "crime",
  "deed",
  "incident",
  "atrocity",
  "carnage",
  "tragedy",
  "violence",
  "charge",
  "accusation",
  "allegation",
  "claim",
]);

/** "The attack bore the hallmarks of X", "the signature of X". */
function hallmarks(doc: Doc): Found[] {
  const found: Found[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (!/^(?:hallmark|signature|fingerprint|trademark)$/.test(lemmaAt(doc, token))) continue;
    for (const head of prepositional(doc, token, ["of"])) {
      found.push({ start: head, end: head + 1, head, anchor: -1, status: "SUSPECTED", by: [], rule: "evidence.hallmarks" });
    }
  }
  return found;
}

/** Evidence before it is known which group it names. */
export type Found = Omit<PerpetratorEvidence, "group">;

function fromStance(doc: Reading, statement: Statement, groups: readonly GroupMention[]): Found[] {
  const { stance, accused, anchor, speaker, speakerName, rule } = statement;
  if (stance === null || accused === null) return [];
  const isSpokesman = /^spokes/.test(lemmaAt(doc, headOfRange(doc, accused)));
  const represented = spokenFor(doc, accused, statement.speakerGroup, groups) ?? (isSpokesman ? bandSpokenFor(doc, accused, groups) : null);
  if (represented === null && isSpokesman) return []; // nobody knows whose
  const who = represented ?? accused;
  const { start, end } = who;
  return [{ start, end, head: headOfRange(doc, who), anchor, status: stance, by: speakerName === "" ? [] : [speaker], rule }];
}

/** "A Taliban spokesman", "a spokesman for the M23": he speaks, but the group did it. */
function spokenFor(doc: Doc, accused: TokenRange, speakerGroup: Group | null, groups: readonly GroupMention[]): TokenRange | null {
  const head = headOfRange(doc, accused);
  if (speakerGroup === null || !/^(?:spokes(?:man|woman|person)|official|source|commander)$/.test(lemmaAt(doc, head))) return null;
  return (
    groups.find((each) => each.group.id === speakerGroup.id && each.start >= doc.leftEdge[head]! && each.end <= doc.rightEdge[head]! + 1) ??
    null
  );
}

/** "a spokesman for the separatist Governing Council": a band that no lexicon has. */
function bandSpokenFor(doc: Reading, accused: TokenRange, groups: readonly GroupMention[]): TokenRange | null {
  const bodies = prepositional(doc, headOfRange(doc, accused), ["for", "of"]).flatMap((each) => [...childrenAs(doc, each, "appos"), each]);
  return bodies.some((each) => isBand(doc, each, groups)) ? nounPhrase(doc, bodies[0]!) : null;
}

/** "Al-Shabaab said it had attacked", "its fighters", "we": a group that tells of its own deed claims it. */
function selfClaims(doc: Reading, groups: readonly GroupMention[], statements: readonly Statement[]): Found[] {
  return statements.flatMap(({ speakerGroup, speaker, content, stance }): Found[] => {
    if (stance !== null || (speakerGroup === null && !isMovement(doc, speaker, groups))) return [];
    for (let verb = content.start; verb < content.end; verb++) {
      const isInvolved = lemmaAt(doc, verb) === "involve" && childrenAs(doc, verb, "neg").length > 0;
      if (!isVerb(doc, verb) || (!isDeedVerb(doc, verb) && !isInvolved)) continue;
      const { passive, subjects, by } = clauseOf(doc, verb);
      const own = (passive && !isInvolved ? by : subjects).find(
        (head) => isIn(head, content) && !isIn(head, speaker) && isOneself(doc, head, speakerGroup?.id ?? null, groups),
      );
      if (own === undefined) continue;
      const isDenial = childrenAs(doc, verb, "neg").length > 0;
      const { start, end } = (speakerGroup && spokenFor(doc, speaker, speakerGroup, groups)) ?? speaker;
      return [
        {
          ...{ start, end, head: headOfRange(doc, { start, end }), by: [speaker], rule: "evidence.says-so-itself" },
          anchor: isInvolved ? -1 : verb,
          status: isDenial ? ("DENIED" as const) : ("CLAIMED" as const),
        },
      ];
    }
    return [];
  });
}

/** Rebels and militias without a name that the lexicon has; criminals claim nothing. */
function isMovement(doc: Reading, speaker: TokenRange, groups: readonly GroupMention[]): boolean {
  const kind = actorOf(headOfRange(doc, speaker), doc, groups)?.kind;
  return kind === "REBEL_GROUP" || kind === "POLITICAL_MILITIA" || kind === "IDENTITY_MILITIA";
}

/** "'This is a lie,' the army's spokesman said": a group that gives its accusers the lie denies the deed. */
function rebuttals(doc: Doc, groups: readonly GroupMention[], statements: readonly Statement[]): Found[] {
  return statements.flatMap(({ speakerGroup, speaker, content, stance, rule }): Found[] => {
    if (speakerGroup === null || stance !== null || rule !== "statement.quote") return [];
    const words = rangeText(doc, { start: content.start, end: Math.min(content.end, content.start + 12) });
    if (!/^(?:it|this|that|these|those)\b.*\b(?:false|lies?|untrue|fabricat\w+|baseless|nonsense)\b/i.test(words)) return [];
    const { start, end } = spokenFor(doc, speaker, speakerGroup, groups) ?? speaker;
    return [{ start, end, head: headOfRange(doc, { start, end }), anchor: -1, status: "DENIED", by: [speaker], rule: "evidence.rebuttal" }];
  });
}

/** "The minister said X planted the device", "police say X carried out the attack": verbs that lend a deed their subject and tell of none themselves. */
function toldDeeds(doc: Reading, groups: readonly GroupMention[], statements: readonly Statement[]): Found[] {
  return statements.flatMap(({ speakerKind, speakerName, speaker, content, stance }): Found[] => {
    if (stance !== null || speakerName === "") return [];
    const status = authorities.has(speakerKind) ? "ACCUSED_BY_AUTHORITIES" : "ACCUSED";
    const found: Found[] = [];
    for (let verb = content.start; verb < content.end; verb++) {
      if (!isVerb(doc, verb) || !lending.test(lemmaAt(doc, verb)) || !isDeedVerb(doc, verb) || childrenAs(doc, verb, "neg").length > 0)
        continue;
      const { passive, subjects, by } = clauseOf(doc, verb);
      for (const head of passive ? by : subjects) {
        const group = groups.find((each) => isIn(head, each)) ?? actorOf(head, doc, groups)?.group;
        const isOther = group?.named && group.group.kind !== "STATE_FORCES" && !isIn(head, speaker);
        if (isOther) found.push({ start: head, end: head + 1, head, anchor: -1, status, by: [speaker], rule: "evidence.told" });
      }
    }
    return found;
  });
}

const lending = /^(?:plant|carry|commit|order|stage|perpetrate|mastermind|orchestrate|plan)$/;
