import type { ReportNode } from "../../graph/index.js";
import { connectionOf } from "../relay/connection.js";
import { Report } from "./report.type.js";

export const ReportConnection = connectionOf<ReportNode>(Report);
export type ReportConnection = InstanceType<typeof ReportConnection>;
