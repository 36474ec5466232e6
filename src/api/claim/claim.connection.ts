import type { ClaimNode } from "../../graph/index.js";
import { connectionOf } from "../relay/connection.js";
import { Claim } from "./claim.type.js";

export const ClaimConnection = connectionOf<ClaimNode>(Claim);
export type ClaimConnection = InstanceType<typeof ClaimConnection>;
