import type { Kind } from "../lexicon/index.js";
import type { Trigger } from "../mention.js";
import type { Roles } from "./roles.js";

/** One telling of an event: the word that names it, what kind of happening that is, and who takes part by the grammar of just this mention. */
export interface Telling extends Trigger {
  readonly kind: Kind;
  readonly roles: Roles;
}
