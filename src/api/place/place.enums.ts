import type { PlacePrecision } from "../../extraction/index.js";
import { describedEnum } from "../described-enum.js";

export const PlacePrecisionEnum = describedEnum<PlacePrecision>(
  "PlacePrecision",
  "How closely the articles place an event, the closest first.",
  {
    EXACT: "A named spot: a street, a base, a bridge.",
    LOCALITY: "In a town or village.",
    NEAR: 'Beside one: "east of Tikrit".',
    DISTRICT: "Somewhere in a district.",
    PROVINCE: "Somewhere in a province.",
    REGION: "Somewhere in a region that no administration bounds.",
    COUNTRY: "Somewhere in a country.",
  },
);
