import { expect, describe as group, test } from "@jest/globals";
import type { Kernels } from "../../../src/language/kernels/kernels.js";
import { createPlainKernels } from "../../../src/language/kernels/plain.js";
import { createSimdKernels } from "../../../src/language/kernels/simd.js";

const { sin } = Math;
const plain = createPlainKernels();
const simd = createSimdKernels()!;

/** Places in the heap, well apart. */
const [input, weights, bias, words, output] = [0, 40_000, 150_000, 160_000, 200_000];

/** The same numbers in both heaps, between -1 and 1; a formula rather than chance, so that a failure comes back. */
function fill({ heap, integers }: Kernels): void {
  for (let i = 0; i < output; i++) heap[i] = sin(i * 0.37);
  for (let i = 0; i < 16; i++) integers[words + i] = input + i * 960;
}

type Run = (kernels: Kernels) => void;
const rows = (at: number, stride: number) => ({ at, stride });

test.each<[string, Run, number]>([
  ["affine", (k) => k.affine(rows(input, 96), 8, 96, weights, bias, 6, rows(output, 72)), 8 * 72],
  ["affine, windows that overlap", (k) => k.affine(rows(input, 96), 8, 288, weights, bias, 4, rows(output, 48)), 8 * 48],
  ["maxout", (k) => k.maxout(rows(input, 96), 8, 288, weights, bias, 24, rows(output, 96)), 8 * 96],
  ["maxout of neighbours", (k) => k.maxoutOfNeighbours(words, 9, bias, rows(output, 96)), 9 * 96],
  [
    "normalize",
    (k) => [k.affine(rows(input, 96), 4, 96, weights, bias, 8, rows(output, 96)), k.normalize(rows(output, 96), 4, bias, weights)],
    4 * 96,
  ],
  ["add", (k) => k.add(rows(output, 96), 4, rows(input, 96)), 4 * 96],
  ["score moves", (k) => k.scoreMoves(words, 8, bias, weights, bias + 300, 9, output), 9 * 12],
])("SIMD and plain kernels agree to the last digits: %s", (_name, run, length) => {
  for (const kernels of [plain, simd]) {
    fill(kernels);
    run(kernels);
  }
  const difference = Math.max(...Array.from({ length }, (_, i) => Math.abs(plain.heap[output + i]! - simd.heap[output + i]!)));
  expect(difference).toBeLessThan(1e-4);
  expect(plain.heap.subarray(output, output + length).some((value) => value !== 0)).toBe(true);
});

group.each([
  ["plain", plain],
  ["SIMD", simd],
])("numbers in half precision: %s kernels", (_name, kernels) => {
  // One, minus two, about a third, the largest, the smallest with and the smallest without a leading one, zero, the last of 96.
  const halves = [0x3c00, 0xc000, 0x3555, 0x7bff, 0x0400, 0x8001, 0, ...new Array(88).fill(0), 0x3800];
  const values = [1, -2, 0.333251953125, 65_504, 2 ** -14, -(2 ** -24), 0, ...new Array(88).fill(0), 0.5];

  test("widen in place without loss", () => {
    kernels.halves.set(halves, output * 2 + 96);
    kernels.widen(output, 96);
    expect(Array.from(kernels.heap.subarray(output, output + 96))).toEqual(values);
  });

  test("add up by rows", () => {
    kernels.halves.set(halves, input * 2);
    kernels.integers.set([input, input, input, input], words);
    kernels.sumRows(words, 1, output);
    expect(Array.from(kernels.heap.subarray(output, output + 96))).toEqual(values.map((value) => 4 * value));
  });
});
