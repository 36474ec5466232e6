import type { CasualtyKind } from "../record.js";

/**
 * How a word makes people casualties. HARM: its object is hit, in the passive its subject ("killed"). SUFFER: its subject is ("died").
 * STATE: an adjective or noun for those hit ("dead", "the wounded"). COUNT: a noun counted itself, or whose "of" names them ("bodies", "deaths").
 */
export type CasualtyFrame = "HARM" | "SUFFER" | "STATE" | "COUNT";

export interface CasualtyWord {
  readonly kind: CasualtyKind;
  readonly frame: CasualtyFrame;
  /** Says it by the way ("shoot", "taken to hospital"): its count stands only where no other word gives one. */
  readonly weak: boolean;
}

const table: readonly (readonly [CasualtyKind, CasualtyFrame, boolean, string])[] = [
  [
    "KILLED",
    "HARM",
    false,
    "kill murder assassinate slay massacre slaughter execute behead decapitate butcher lynch hang martyr strangle exterminate liquidate slain",
  ],
  [
    "KILLED",
    "HARM",
    true,
    "shoot gun ambush stab hack mow neutralise neutralize eliminate burn stone crush electrocute knife poison dismember drown",
  ],
  ["KILLED", "SUFFER", false, "die perish succumb"],
  ["KILLED", "STATE", false, "dead killed deceased slain lifeless"],
  [
    "KILLED",
    "COUNT",
    false,
    "body corpse remain remains death fatality killing murder assassination massacre execution beheading lynching slaying",
  ],
  ["INJURED", "HARM", false, "injure wound hurt maim hospitalise hospitalize mutilate"],
  ["INJURED", "STATE", false, "injured wounded hurt"],
  ["INJURED", "COUNT", false, "injury wounding casualty"],
  ["ABDUCTED", "HARM", false, "abduct kidnap snatch"],
  ["ABDUCTED", "STATE", false, "abducted kidnapped"],
  ["ABDUCTED", "COUNT", false, "abduction kidnapping hostage abductee captive"],
  ["MISSING", "SUFFER", false, "disappear vanish"],
  ["MISSING", "STATE", false, "missing unaccounted"],
  ["ARRESTED", "HARM", false, "arrest detain apprehend nab"],
  ["ARRESTED", "COUNT", false, "arrest detainee"],
  ["DISPLACED", "HARM", false, "displace uproot"],
  ["DISPLACED", "STATE", false, "displaced homeless"],
];

/** Verbs by lemma. */
export const harmVerbs = select("HARM");
export const sufferVerbs = select("SUFFER");
/** Adjectives and nouns by word. */
export const states = select("STATE");
/** Nouns by lemma. */
export const countNouns = select("COUNT");

function select(frame: CasualtyFrame): ReadonlyMap<string, CasualtyWord> {
  return new Map(
    table
      .filter((row) => row[1] === frame)
      .flatMap(([kind, , weak, words]) => words.split(" ").map((word): [string, CasualtyWord] => [word, { kind, frame, weak }])),
  );
}
