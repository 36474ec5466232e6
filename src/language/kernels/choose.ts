import type { Kernels } from "./kernels.js";
import { createPlainKernels } from "./plain.js";
import { createSimdKernels } from "./simd.js";

/** The fastest kernels that this machine can run. */
export function chooseKernels(): Kernels {
  return createSimdKernels() ?? createPlainKernels();
}
