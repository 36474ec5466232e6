import { Field, Float, ObjectType } from "type-graphql";
import { Node } from "../node/node.type.js";

@ObjectType({ implements: Node, description: "A place of the GeoNames gazetteer: a town, a district, a province, a country." })
export class Place extends Node {
  @Field(() => String, { description: "GeoNames' name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-3: IRQ. Null for a region that spans countries." })
  countryCode!: string | null;

  @Field(() => String, { nullable: true, description: "The province or state it lies in, by GeoNames' name." })
  admin1!: string | null;

  @Field(() => Float, { description: "Degrees north, WGS 84." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east, WGS 84." })
  longitude!: number;

  @Field(() => String, { description: "GeoNames feature code: PPL a populated place, ADM1 a province, ADM2 a district, PCLI a country." })
  featureCode!: string;
}
