import type { ChangeNode } from "../../graph/index.js";
import { connectionOf } from "../relay/connection.js";
import { Change } from "./change.type.js";

export const ChangeConnection = connectionOf<ChangeNode>(Change);
export type ChangeConnection = InstanceType<typeof ChangeConnection>;
