/** A point on the globe, in degrees: north and east positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance in kilometres by the haversine formula, on a sphere of 6371 km radius. */
export function distanceKm(a: Point, b: Point): number {
  const sinLatitude = Math.sin(((b.latitude - a.latitude) * radian) / 2);
  const sinLongitude = Math.sin(((b.longitude - a.longitude) * radian) / 2);
  const h = sinLatitude ** 2 + Math.cos(a.latitude * radian) * Math.cos(b.latitude * radian) * sinLongitude ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radian = Math.PI / 180;
