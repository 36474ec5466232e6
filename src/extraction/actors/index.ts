export { actorOf, thingOf } from "./actor.js";
export { type ActorWords, loadActorWords, type Reading } from "./actor-words.js";
export { findGroupMentions, type KnownActors } from "./find-group-mentions.js";
export { type ForceWords, loadForceWords } from "./force-words.js";
export { toGroupRecord } from "./group-record.js";
export { withPersons } from "./with-persons.js";
