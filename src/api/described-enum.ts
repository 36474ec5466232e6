import { registerEnumType } from "type-graphql";

/**
 * An enum of the schema, made of a union type of ours and a sentence for each value. The compiler sees to it that no value is
 * missing or misspelt.
 */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}
