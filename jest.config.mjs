// Tests are compiled by tsc and run as the ES modules that ship; see tools/bootstrap.mjs for the way there.
export default {
  roots: ["<rootDir>/dist/test"],
  testMatch: ["**/*.test.js"],
  transform: {},
  testTimeout: 30_000,
  globalSetup: "<rootDir>/dist/test/neo4j/set-up.js",
  globalTeardown: "<rootDir>/dist/test/neo4j/tear-down.js",
};
