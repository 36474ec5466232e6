import type { ActorKind } from "../gazetteer/actor-kind.js";
import type { SourceKind } from "../gazetteer/source-kind.js";

export type { SourceKind };

/** What one article yields. Field names and meanings are promised to others: schema/extraction.schema.json is generated from this file. */
export interface ExtractionRecord {
  readonly article: ArticleHeader;
  readonly status: "EXTRACTED" | "NO_EVENTS" | "UNSUPPORTED_LANGUAGE" | "FAILED";
  /** The article's main event first. */
  readonly events: readonly EventRecord[];
  /** Every place name in the text. */
  readonly places: readonly PlaceMentionRecord[];
  /** Every mention of an organised group. */
  readonly groups: readonly GroupMentionRecord[];
  /** Everyone to whom the article attributes a statement. */
  readonly sources: readonly SourceRecord[];
  readonly error?: { readonly code: string; readonly message: string };
  /** Line of the input that failed, 1-based. */
  readonly line?: number;
}

export interface ArticleHeader {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: { readonly name: string } | null;
  readonly language: string | null;
  readonly contentHash: string | null;
}

/** ACLED's event types. */
export type EventType =
  | "BATTLES"
  | "EXPLOSIONS_REMOTE_VIOLENCE"
  | "VIOLENCE_AGAINST_CIVILIANS"
  | "PROTESTS"
  | "RIOTS"
  | "STRATEGIC_DEVELOPMENTS";

/** ACLED's 25 sub-event types. */
export type EventSubtype =
  | "ARMED_CLASH"
  | "GOVERNMENT_REGAINS_TERRITORY"
  | "NON_STATE_ACTOR_OVERTAKES_TERRITORY"
  | "CHEMICAL_WEAPON"
  | "AIR_DRONE_STRIKE"
  | "SUICIDE_BOMB"
  | "SHELLING_ARTILLERY_MISSILE_ATTACK"
  | "REMOTE_EXPLOSIVE_LANDMINE_IED"
  | "GRENADE"
  | "SEXUAL_VIOLENCE"
  | "ATTACK"
  | "ABDUCTION_FORCED_DISAPPEARANCE"
  | "PEACEFUL_PROTEST"
  | "PROTEST_WITH_INTERVENTION"
  | "EXCESSIVE_FORCE_AGAINST_PROTESTERS"
  | "VIOLENT_DEMONSTRATION"
  | "MOB_VIOLENCE"
  | "AGREEMENT"
  | "ARRESTS"
  | "CHANGE_TO_GROUP_ACTIVITY"
  | "DISRUPTED_WEAPONS_USE"
  | "HEADQUARTERS_OR_BASE_ESTABLISHED"
  | "LOOTING_PROPERTY_DESTRUCTION"
  | "NON_VIOLENT_TRANSFER_OF_TERRITORY"
  | "OTHER";

/** Whether the event happened: tried and failed is ATTEMPTED, stopped by others FOILED; DENIED, the article says that it did not happen. */
export type Modality = "ACTUAL" | "ATTEMPTED" | "FOILED" | "PLANNED" | "THREATENED" | "HYPOTHETICAL" | "DENIED";

export interface EventRecord {
  /** Local to the record: e1, e2 ... */
  readonly id: string;
  readonly type: EventType;
  readonly subtype: EventSubtype;
  readonly modality: Modality;
  /** One generated line for a list: "Ambush on Popular Mobilization Units east of Tikrit". */
  readonly title: string;
  readonly trigger: Words;
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly Actor[];
  /** Both sides of a clash with no stated attacker. */
  readonly participants: readonly Actor[];
  readonly weapons: readonly Weapon[];
  readonly casualties: readonly CasualtyClaim[];
  /** The article's own final total for everyone but the perpetrators; null where it states none. */
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  readonly abducted: Toll | null;
  readonly perpetratorsKilled: Toll | null;
  /** Every sentence part that tells of this event. */
  readonly mentions: readonly RecordSpan[];
}

/** Characters [start, end) of the article's text in UTF-16 code units, as promised to others: a pair, not an object. */
export type RecordSpan = readonly [start: number, end: number];

/** Words of the article: `span` indexes its text and `text` is what stands there. `rule` is the stable short name of what found it. */
export interface Words {
  readonly text: string;
  readonly span: RecordSpan;
  readonly rule: string;
}

export type DatePrecision = "DAY" | "WEEK" | "MONTH" | "YEAR";
export type TimeOfDay = "MORNING" | "AFTERNOON" | "EVENING" | "NIGHT";

/** ISO days, end included; `text` and `span` are null where the day is the publication's, because the text names none. */
export interface EventDate {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly timeOfDay: TimeOfDay | null;
  readonly text: string | null;
  readonly span: RecordSpan | null;
  readonly rule: string;
}

export type PlacePrecision = "EXACT" | "LOCALITY" | "NEAR" | "DISTRICT" | "PROVINCE" | "REGION" | "COUNTRY";

/** Where it happened; `country` is ISO 3166-1 alpha-3, admin names and coordinates are GeoNames'. */
export interface EventPlace {
  /** The gazetteer's id, as in the graph: "pl_90150". */
  readonly id: string | null;
  readonly name: string;
  readonly geonameId: number | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly featureCode: string | null;
  readonly precision: PlacePrecision;
  /** "east of", "30 km north of"; null where the event is at the place itself. */
  readonly relation: string | null;
  readonly text: string;
  readonly span: RecordSpan;
  readonly rule: string;
}

export interface Actor extends Words {
  readonly name: string;
  readonly kind: ActorKind;
  /** How many, if the article says. */
  readonly count: number | null;
  readonly group: GroupMentionRecord["group"] | null;
}

/** FACT: the article states it. CLAIMED: the group says so. ACCUSED_BY_AUTHORITIES, ACCUSED, SUSPECTED: others say so. DENIED: the group denies it. */
export type AttributionStatus = "FACT" | "CLAIMED" | "ACCUSED_BY_AUTHORITIES" | "ACCUSED" | "SUSPECTED" | "DENIED";

export interface Speaker {
  readonly name: string;
  readonly text: string;
  readonly span: RecordSpan;
}

export interface Perpetrator extends Actor {
  readonly attribution: { readonly status: AttributionStatus; readonly by: readonly Speaker[]; readonly rule: string };
}

export type WeaponCategory =
  | "FIREARMS"
  | "EXPLOSIVES"
  | "SUICIDE_EXPLOSIVES"
  | "VEHICLE"
  | "ARTILLERY"
  | "AIRCRAFT"
  | "MISSILE"
  | "INCENDIARY"
  | "BLADED"
  | "BLUNT"
  | "CHEMICAL"
  | "OTHER";

/** `text` and `span` are null where the article names no weapon: people who kill or fight are then presumed to have used firearms. */
export interface Weapon {
  readonly category: WeaponCategory;
  readonly text: string | null;
  readonly span: RecordSpan | null;
  readonly rule: string;
}

export type CasualtyKind = "KILLED" | "INJURED" | "ABDUCTED" | "MISSING" | "ARRESTED" | "DISPLACED";
export type TollQualifier = "EXACT" | "AT_LEAST" | "ABOUT" | "UP_TO" | "MORE_THAN" | "FEWER_THAN" | "VAGUE";
export type CasualtySide = "TARGET" | "PERPETRATOR" | "PARTICIPANT" | "CIVILIAN" | "UNKNOWN";

/** Persons: low <= best <= high; best is null when the words are vague ("dozens"), high when nothing bounds it. */
export interface Toll {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/** One stated figure, with who said it. */
export interface CasualtyClaim extends Toll, Words {
  readonly kind: CasualtyKind;
  readonly qualifier: TollQualifier;
  /** Who was hit, in the article's words: "fighters". */
  readonly who: string | null;
  readonly side: CasualtySide;
  readonly by: Speaker | null;
  /** ISO day as of which the figure stands (the article's, or an embedded tweet's); null if unknown. */
  readonly asOf: string | null;
}

export interface PlaceMentionRecord {
  readonly text: string;
  readonly span: RecordSpan;
  /** The gazetteer's id, as in the graph; null, like all below but rule, when nothing in the gazetteer fits. */
  readonly id: string | null;
  readonly name: string | null;
  readonly geonameId: number | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly featureCode: string | null;
  readonly rule: string;
}

export interface GroupMentionRecord {
  readonly text: string;
  readonly span: RecordSpan;
  readonly rule: string;
  readonly group: { readonly id: string; readonly name: string; readonly text: string; readonly span: RecordSpan };
}

export interface SourceRecord extends Speaker {
  readonly kind: SourceKind;
  readonly rule: string;
}
