import { defineConfig } from "vite";

/** The output goes where src/api/editor serves it from, under the same base. */
export default defineConfig({
  base: "/graphiql/",
  publicDir: false,
  build: { outDir: "../../dist/graphiql", emptyOutDir: true, target: "es2022" },
  worker: { format: "es" },
});
