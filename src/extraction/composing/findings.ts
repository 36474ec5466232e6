import type { Article } from "../../article/index.js";
import type { Reading } from "../actors/index.js";
import type { Known } from "../known.js";
import type { DateMention, GroupMention, PerpetratorEvidence, PlaceMention, Statement, TollClaim, WeaponMention } from "../mention.js";
import type { Telling } from "../triggers/index.js";

/** All that the finders found in one article, before events are composed of it. */
export interface Findings {
  readonly article: Article;
  /** Its text is the article's own, letter for letter; the parse is that of the readable text. */
  readonly doc: Reading;
  readonly known: Known;
  readonly tellings: readonly Telling[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly groups: readonly GroupMention[];
  readonly tolls: readonly TollClaim[];
  readonly weapons: readonly WeaponMention[];
  readonly statements: readonly Statement[];
  readonly evidence: readonly PerpetratorEvidence[];
}
