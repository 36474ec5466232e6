import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, wherever the compiled code stands below it. */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Path of a file that ships with the project, such as `projectFile("data", "models", "en.bin")`. */
export function projectFile(...parts: string[]): string {
  return join(projectRoot, ...parts);
}

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}
