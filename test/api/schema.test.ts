import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  separateOperations,
  validate,
} from "graphql";
import { createSchema, printApiSchema } from "../../src/api/index.js";
import { projectFile } from "../../src/project.js";

let schema: GraphQLSchema;
let ownTypes: GraphQLNamedType[];
beforeAll(async () => {
  schema = await createSchema();
  ownTypes = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type));
});

test("schema/schema.graphql is what is served; after a change: npm run schema", async () => {
  expect(await printApiSchema()).toBe(readFileSync(projectFile("schema", "schema.graphql"), "utf8"));
});

const operations = separateOperations(parse(readFileSync(projectFile("test", "api", "operations.graphql"), "utf8")));

test.each(Object.keys(operations))("clients may rely on the operation %s", (name) => {
  expect(validate(schema, operations[name]!)).toEqual([]);
});

test("everything has a description", () => {
  const members = (type: GraphQLNamedType) => {
    if (isEnumType(type)) return type.getValues();
    if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
    return isInputObjectType(type) ? Object.values(type.getFields()) : [];
  };
  const silent = ownTypes.flatMap((type) => [
    ...(type.description || type === schema.getQueryType() || type === schema.getMutationType() ? [] : [type.name]),
    ...members(type).flatMap((member) => (member.description ? [] : [`${type.name}.${member.name}`])),
  ]);
  expect(silent).toEqual([]);
});

test("lists hold no nulls and are none themselves, and whatever has an id is a Node", () => {
  const types = ownTypes.filter((type) => isObjectType(type));
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type: field.type })),
  );
  const nullable = fields.filter(({ type }) => {
    const inner = getNullableType(type);
    return isListType(inner) && !(isNonNullType(type) && isNonNullType(inner.ofType));
  });
  expect(nullable.map(({ name }) => name)).toEqual([]);
  const strays = types.filter((type) => type.getFields().id && !type.getInterfaces().some((each) => each.name === "Node"));
  expect(strays.map((type) => type.name)).toEqual([]);
});
