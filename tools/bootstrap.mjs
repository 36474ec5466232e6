// The way from a fresh clone to a running program: installs what package-lock.json names, builds what changed, runs. `npm start`, `npm test`,
// `npm run -s sitrep -- ...` and every tool come through here, so nobody has to know the steps. Nothing but Node's own modules may be imported:
// nothing else is there yet. All it says goes to standard error; standard output belongs to the results.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [task, ...args] = process.argv.slice(2);

requireNode(20, 19);
if (!isInstalled()) await step("Installing packages", "npm", ["ci", "--no-audit", "--no-fund"]);
await buildWhatChanged();
if (task === "test") await runJest();
else if (task === "start") await run("dist/src/cli/sitrep.js", ["start", ...args]);
else if (task === "sitrep") await run("dist/src/cli/sitrep.js", args);
else if (task === "run") await run(args[0], args.slice(1));

/** Whether every package that the lock file wants here is installed in just that version; npm keeps the list of those that are. */
function isInstalled() {
  const installed = readJson(join(root, "node_modules", ".package-lock.json"))?.packages ?? {};
  const wanted = Object.entries(readJson(join(root, "package-lock.json")).packages);
  return wanted.every(([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version);
}

/** Compiler and bundler run side by side, each only if something that it reads has changed since its last success. */
async function buildWhatChanged() {
  const typescript = ["src", "test", "bench", "tools", "tsconfig.json", "package-lock.json"];
  const page = ["web/graphiql", "package-lock.json"];
  const jobs = [];
  if (isStale("typescript", typescript)) {
    dropOrphans();
    jobs.push(step("Compiling", bin("tsc"), [], () => markBuilt("typescript", typescript)));
  }
  const needsPage = task === "start" || task === "test" || task === "build" || args[0] === "start";
  if (needsPage && isStale("graphiql", page))
    jobs.push(
      step("Bundling the query editor", bin("vite"), ["build", "web/graphiql", "--logLevel", "error"], () => markBuilt("graphiql", page)),
    );
  await Promise.all(jobs);
}

/** Tests import the built modules themselves, so jest needs Node's module loader in its sandboxes. */
async function runJest() {
  const nodeOptions = `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const jest = spawn(process.execPath, [join(root, "node_modules", "jest", "bin", "jest.js"), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_OPTIONS: nodeOptions.trim() },
  });
  // A terminal sends Ctrl-C to child and parent alike: the parent only has to outlive the child, which cleans up.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => jest.kill("SIGTERM"));
  const [code, signal] = await new Promise((done) => jest.on("exit", (...how) => done(how)));
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
}

/** In this very process: exit codes, signals and the terminal are the program's own. */
async function run(file, programArgs) {
  const path = join(root, file);
  process.argv = [process.execPath, path, ...programArgs];
  process.setSourceMapsEnabled(true);
  // npm moves to the project's root; file names on the command line are meant from where the user stands.
  process.chdir(process.env.INIT_CWD ?? ".");
  await import(pathToFileURL(path).href);
}

/** Runs a program quietly. One line says what is done and how long it took; what the program said is shown only if it fails. */
async function step(title, program, programArgs, onSuccess = () => {}) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const live = process.stderr.isTTY ? setInterval(() => process.stderr.write(`\r${title} ... ${seconds()}`), 500) : undefined;
  if (live) process.stderr.write(`${title} ...`);
  const { code, output } = await finish(program, programArgs);
  clearInterval(live);
  process.stderr.write(`${live ? "\r" : ""}${title} ... ${code === 0 ? seconds() : "failed"}\n`);
  if (code !== 0) {
    process.stderr.write(output);
    process.exit(2);
  }
  onSuccess();
}

function finish(program, programArgs) {
  const windows = process.platform === "win32";
  const child = spawn(program, programArgs, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: windows });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 2, output: `${program}: ${error.message}\n` }));
    child.on("close", (code) => done({ code, output: Buffer.concat(chunks).toString() }));
  });
}

function bin(name) {
  return join(root, "node_modules", ".bin", name);
}

/** The state of the inputs after the last good build stands in dist/; any file added, removed or touched since makes it stale. */
function isStale(target, inputs) {
  return readJson(stampFile(target))?.state !== stateOf(inputs);
}

function markBuilt(target, inputs) {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stampFile(target), JSON.stringify({ state: stateOf(inputs) }));
}

function stampFile(target) {
  return join(root, "dist", `.built-${target}.json`);
}

function stateOf(inputs) {
  const files = inputs.flatMap((input) => filesBelow(join(root, input)));
  return files
    .map((file) => `${file.slice(root.length)} ${statSync(file).mtimeMs}`)
    .sort()
    .join("\n");
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** The compiler leaves the output of deleted sources behind; a deleted test would go on running. */
function dropOrphans() {
  for (const output of filesBelow(join(root, "dist")).filter((file) => /\.js(\.map)?$/.test(file))) {
    const source = output.slice(join(root, "dist").length).replace(/\.js(\.map)?$/, ".ts");
    if (/^.(src|test|bench|tools)\b/.test(source) && !existsSync(join(root, source))) rmSync(output);
  }
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  process.stderr.write(`Sitrep needs Node ${major}.${minor} or later; this is ${process.versions.node}.\n`);
  process.exit(2);
}
