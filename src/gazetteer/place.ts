/** A place known before reading. Areas (countries, provinces, districts, regions) are places too. */
export interface Place {
  /** "pl_" and the GeoNames id, or the area's code where the tables know no id: "pl_90150", "pl_IRQ.18", "pl_IRQ". */
  readonly id: string;
  readonly geonameId: number | null;
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for a region that spans countries. */
  readonly country: string | null;
  /** GeoNames' names of the province and the district it lies in. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code: PPL..., ADM1, ADM2, PCLI, RGN. */
  readonly featureCode: string;
  readonly population: number;
}
