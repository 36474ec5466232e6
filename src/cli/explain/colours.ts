import pc from "picocolors";

/** Colours where a person looks on: on a terminal that takes them. The library alone would colour the output of every CI run, even into a file. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);
