import type { Span } from "../article/index.js";
import type { ActorKind } from "../gazetteer/actor-kind.js";
import type { Group } from "../gazetteer/group.js";
import type { Place } from "../gazetteer/place.js";
import type { TokenRange } from "../language/index.js";
import type {
  AttributionStatus,
  CasualtyKind,
  CasualtySide,
  DatePrecision,
  EventSubtype,
  EventType,
  Modality,
  SourceKind,
  TimeOfDay,
  TollQualifier,
  WeaponCategory,
} from "./record.js";

/*
 * What the finders find in one text, before events are composed of it. Every mention is a range of tokens of the one `doc`
 * and names the rule that found it.
 */
export interface Mention extends TokenRange {
  readonly rule: string;
}

/** A word that names a happening: verb, nominalisation, head of a compound. */
export interface Trigger extends Mention {
  /** The token whose subtree tells of the happening: the verb or noun itself. */
  readonly head: number;
  /** Entry of the trigger lexicon, e.g. "ambush". */
  readonly lemma: string;
  readonly type: EventType;
  readonly subtype: EventSubtype;
  readonly modality: Modality;
}

export interface PlaceMention extends Mention {
  /** The name itself in the article's text. It may be a part of a token ("U.S." in "U.S.-led"), or stand where the parser saw nothing (a dateline). */
  readonly span: Span;
  /** Null where the gazetteer knows no such name. */
  readonly place: Place | null;
  /** "east of", "30 km north of", "near", "outside": the words that put the happening beside the place. */
  readonly relation: string | null;
  /** How sure the choice among namesakes is, 0 to 1. */
  readonly confidence: number;
}

export interface GroupMention extends Mention {
  readonly group: Group;
  /** False where only a pronoun or "the group" stands for it. */
  readonly named: boolean;
}

/** A noun phrase that can act or suffer in an event. */
export interface ActorMention extends Mention {
  /** Its noun; `lemma` is that noun's, in small letters. */
  readonly head: number;
  readonly lemma: string;
  /** For a list: the group's name, the person's name without rank, or the phrase without article and number. */
  readonly name: string;
  readonly kind: ActorKind;
  /** How many, if a figure is given. */
  readonly count: number | null;
  /** The organised group that it is or belongs to. */
  readonly group: GroupMention | null;
}

export interface DateMention extends Mention {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  readonly timeOfDay: TimeOfDay | null;
  /** The token of the verb or noun that the expression dates, as the parse has it. */
  readonly anchor: number;
}

export interface TollClaim extends Mention {
  readonly kind: CasualtyKind;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: TollQualifier;
  /** The verb or noun that makes them casualties: "killed", "dead", "deaths". */
  readonly predicate: number;
  /** The noun phrase of those hit; null where only a number stands. */
  readonly victims: TokenRange | null;
  readonly side: CasualtySide;
  /** "including", "among them", "of whom": a part of another claim's whole. */
  readonly isPart: boolean;
  /** The text says that it replaces an earlier figure ("rose to", "later died"). */
  readonly isLater: boolean;
  /** Comes on top of an earlier figure ("two of the wounded later died"). */
  readonly adds: boolean;
}

/** Somebody says something: who, which verb, and the clause that is said. */
export interface Statement extends Mention {
  readonly speaker: TokenRange;
  readonly speakerName: string;
  readonly speakerKind: SourceKind;
  /** The group that speaks or is spoken for; null for all others. */
  readonly speakerGroup: Group | null;
  readonly verb: number;
  /** Tokens of what is said; the sentence less the speaker where syntax leaves it open. */
  readonly content: TokenRange;
  /** What the statement does to somebody's part in an event: null for plain reporting. */
  readonly stance: AttributionStatus | null;
  /** The one blamed, suspected or claiming; null for plain reporting. */
  readonly accused: TokenRange | null;
  /** The word of the deed that the claim or blame is about, "attack" in "claimed the attack"; -1 where it names none, and for plain reporting. */
  readonly anchor: number;
}

/** Words that tell whose deed something was, apart from the grammar of the deed itself: a claim, a suspicion, blame. */
export interface PerpetratorEvidence extends Mention {
  /** Noun of the phrase that names the one who did it, and the group that it names. */
  readonly head: number;
  readonly group: Group | null;
  /** The word of the deed: the noun "attack" in "the attack was claimed by"; -1 where none is named. */
  readonly anchor: number;
  readonly status: AttributionStatus;
  /** Who says so; empty where nobody is named. */
  readonly by: readonly TokenRange[];
}

export interface WeaponMention extends Mention {
  readonly category: WeaponCategory;
}
