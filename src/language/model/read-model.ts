import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Model, Tensor } from "./model.js";

/** The model file is missing, damaged or of another format. The message says which, and what to do. */
export class ModelFileError extends Error {
  override readonly name = "ModelFileError";
}

const format = "sitrep-language-model-2";
const newLine = 10;

/**
 * Reads a file made by tools/export-model: a line with format and SHA-256, a line of JSON in ASCII, the weights in half precision.
 * @throws ModelFileError
 */
export function readModel(path: string): Model {
  const file = readFile(path);
  const body = checkedBody(file, path);
  const headerEnd = body.indexOf(newLine);
  const header = JSON.parse(body.toString("latin1", 0, headerEnd)) as Header;
  const tensors = splitWeights(body.subarray(headerEnd + 1), header.tensors);
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new ModelFileError(`${path} has no tensor "${name}". Make the file anew with tools/export-model.`);
    return found;
  };
  return { ...header, tensor };
}

interface Header extends Omit<Model, "tensor"> {
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ModelFileError(`The language model ${path} can't be read. It comes with the repository; restore it from there.`, { cause });
  }
}

function checkedBody(file: Buffer, path: string): Buffer {
  const lineEnd = file.indexOf(newLine);
  const [name, sum] = file.toString("latin1", 0, Math.max(lineEnd, 0)).split(" ");
  if (name !== format) throw new ModelFileError(`${path} is no file of the format ${format}. Restore it from the repository.`);
  const body = file.subarray(lineEnd + 1);
  if (createHash("sha256").update(body).digest("hex") !== sum) {
    throw new ModelFileError(`${path} is damaged: its content doesn't have the checksum it was made with. Restore it from the repository.`);
  }
  return body;
}

/** Views of the file's own bytes, which start at an even place of it. */
function splitWeights(weights: Buffer, tensors: Header["tensors"]): Map<string, Tensor> {
  let offset = weights.byteOffset;
  return new Map(
    tensors.map(({ name, shape }) => {
      const halves = new Uint16Array(
        weights.buffer,
        offset,
        shape.reduce((product, length) => product * length, 1),
      );
      offset += halves.byteLength;
      return [name, { shape, halves }];
    }),
  );
}
