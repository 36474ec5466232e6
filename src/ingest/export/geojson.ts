import type { ExportedEvent } from "../../graph/index.js";
import { toExport } from "./json-lines.js";

/** An event as a GeoJSON feature (RFC 7946): longitude comes first; without a place its geometry is null. */
export function toFeature(event: ExportedEvent): string {
  const { id, ...properties } = toExport(event);
  const geometry = event.place && { type: "Point", coordinates: [event.place.longitude, event.place.latitude] };
  return JSON.stringify({ type: "Feature", id, geometry, properties });
}
