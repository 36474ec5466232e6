import type { EventNode } from "../../graph/index.js";
import { connectionOf } from "../relay/connection.js";
import { Event } from "./event.type.js";

export const EventConnection = connectionOf<EventNode>(Event);
export type EventConnection = InstanceType<typeof EventConnection>;
