import { typeOf } from "../acled.js";
import { dateOfEvent } from "../dates/index.js";
import { placeOfEvent } from "../places/index.js";
import type { EventRecord } from "../record.js";
import { itemAt } from "../syntax/index.js";
import { decideTolls } from "../tolls/index.js";
import { presumedWeapons, weaponsOfEvent } from "../weapons/index.js";
import { wordsOf } from "../words.js";
import { toActor, toClaim, toPerpetrator, toWeapon } from "./arguments.js";
import { bySentence } from "./by-sentence.js";
import type { Cast } from "./cast.js";
import { castsOf } from "./casts.js";
import { claimsOf } from "./claims.js";
import { joinTellings } from "./coreference.js";
import type { Draft } from "./draft.js";
import type { Findings } from "./findings.js";
import type { Happening, SettingOf } from "./happening.js";
import { type LikelyHits, likelyHits, withLikelyHits, withoutUnlikely } from "./likely-hits.js";
import { mainFirst } from "./order.js";
import { type Party, partyOf } from "./parties.js";
import { headingsOf, settingOfTelling, withHeading } from "./settings.js";
import type { PartyAt } from "./shared-parties.js";
import { sideOf } from "./sides.js";
import { subtypeOf } from "./subtype.js";
import { evidenceFor } from "./suspects.js";
import { titleOf } from "./title.js";
import { worthTelling } from "./worth.js";

/** The events of one article, its main event first, each told once with everything the article says of it. */
export function composeEvents(findings: Findings): EventRecord[] {
  const happenings = happeningsOf(findings);
  const told = new Set(happenings.flatMap(({ tellings }) => tellings));
  const untold = findings.tellings.filter((telling) => !told.has(telling));
  const claims = claimsOf(findings.doc, happenings, untold, findings.tolls);
  const hits = likelyHits(findings, happenings);
  const drafts = happenings.map((happening, index) => draftOf(happening, index === 0, happenings, findings));
  const casts = castsOf(drafts, findings);
  return drafts.map((draft, index) =>
    toEvent(draft, { id: `e${index + 1}`, acting: casts[index]!, tolls: claims.get(draft.happening)!, hits }, findings),
  );
}

/** What the article tells of as events, the main one first. */
export function happeningsOf(findings: Findings): Happening[] {
  const { doc, tellings, known, article } = findings;
  const settingOf = settingsOf(findings);
  const joined = joinTellings(tellings, { doc, settingOf, partyAt: partiesOf(findings), publishedAt: article.publishedAt });
  const told = worthTelling(joined, { doc, settingOf, lexicon: known.lexicon, publishedAt: article.publishedAt });
  return mainFirst(doc, told, article.title);
}

function draftOf(happening: Happening, isMain: boolean, happenings: readonly Happening[], findings: Findings): Draft {
  const { article, doc, groups, dates, places, known } = findings;
  const { main } = happening;
  const tellings = [main, ...happening.tellings.filter((each) => each !== main)];
  const others = happenings.filter((other) => other !== happening).flatMap((other) => other.tellings);
  return {
    happening,
    tellings,
    weapons: weaponsOfEvent(tellings, others, findings.weapons, doc),
    evidence: evidenceFor(doc, happening, others, findings.evidence, isMain),
    date: dateOfEvent(tellings, others, dates, doc, article),
    place: placeOfEvent(tellings, others, { doc, mentions: places, groups, places: known.places }),
  };
}

/** What the events of one article share, and what was found out of this one beforehand. */
interface Surroundings {
  readonly id: string;
  /** Without those who are likely to have been hit. */
  readonly acting: Cast;
  readonly tolls: Findings["tolls"];
  readonly hits: LikelyHits;
}

function toEvent(draft: Draft, { id, acting, tolls, hits }: Surroundings, findings: Findings): EventRecord {
  const { happening, date, place, weapons: named } = draft;
  const { doc, groups } = findings;
  const weapons = withoutUnlikely(named, hits);
  const cast = withLikelyHits(acting, happening, hits);
  const subtype = subtypeOf(
    happening,
    acting,
    named.map(({ category }) => category),
  );
  const claims = tolls.map((claim) => ({ ...claim, side: sideOf(doc, claim, cast, groups) }));
  const { main } = happening;
  const tolled = decideTolls(claims, doc);
  const deed = { subtype, modality: main.modality, killed: tolled.killed, told: happening.tellings.map(({ kind }) => kind) };
  const isAgainstPeople = [...cast.targets, ...cast.participants].some(({ kind }) => kind !== "PROPERTY");
  const presumed =
    weapons.length > 0 ? [] : presumedWeapons({ ...deed, fighters: [...cast.perpetrators, ...cast.participants], isAgainstPeople });
  return {
    id,
    type: typeOf(subtype),
    subtype,
    modality: main.modality,
    title: titleOf({ doc, main, subtype, cast, place }),
    trigger: wordsOf(doc, main, main.rule),
    date,
    place,
    perpetrators: cast.perpetrators.map((party) => toPerpetrator(party, draft, findings)),
    targets: cast.targets.map((party) => toActor(party, findings)),
    participants: cast.participants.map((party) => toActor(party, findings)),
    weapons: [...weapons.map((weapon) => toWeapon(weapon, doc)), ...presumed],
    casualties: claims.map((claim) => toClaim(claim, findings)),
    ...tolled,
    mentions: happening.tellings.map((telling) => wordsOf(doc, telling, telling.rule).span),
  };
}

/** Asked for each pair of tellings, answered once for each. */
function settingsOf(findings: Findings): SettingOf {
  const { article, doc, tellings } = findings;
  const neighbours = bySentence(tellings, doc);
  const dates = bySentence(findings.dates, doc);
  const places = bySentence(findings.places, doc);
  const headings = headingsOf(findings);
  const settings = new Map(
    tellings.map((telling) => {
      const sentence = doc.sentenceOf[telling.head]!;
      const found = { article, doc, dates: dates.get(sentence) ?? [], places: places.get(sentence) ?? [] };
      const told = settingOfTelling(telling, neighbours.get(sentence)!, found);
      return [telling, withHeading(told, itemAt(doc, telling.head), headings)];
    }),
  );
  return (telling) => settings.get(telling)!;
}

function partiesOf({ doc, groups }: Findings): PartyAt {
  const parties = new Map<number, Party | null>();
  return (head) => {
    if (!parties.has(head)) parties.set(head, partyOf(doc, head, groups));
    return parties.get(head)!;
  };
}
