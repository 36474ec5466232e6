import { heapFloats } from "./arena.js";
import { allHalves } from "./half-precision.js";
import type { Kernels } from "./kernels.js";

const { max, sqrt } = Math;

/** The kernels in plain JavaScript, for machines without WebAssembly SIMD; about a seventh of its speed. */
export function createPlainKernels(): Kernels {
  const memory = new ArrayBuffer(heapFloats * 4);
  const heap = new Float32Array(memory);
  const integers = new Int32Array(memory);
  const halves = new Uint16Array(memory);
  const halfAt = allHalves();
  const sums = new Float64Array(12);

  /** One row by one block of 12 outputs, into `sums`. */
  function sumBlock(input: number, width: number, weights: number, bias: number): void {
    for (let lane = 0; lane < 12; lane += 4) {
      let a = heap[bias + lane]!;
      let b = heap[bias + lane + 1]!;
      let c = heap[bias + lane + 2]!;
      let d = heap[bias + lane + 3]!;
      let weight = weights + lane;
      for (let i = 0; i < width; i++, weight += 12) {
        const x = heap[input + i]!;
        a += x * heap[weight]!;
        b += x * heap[weight + 1]!;
        c += x * heap[weight + 2]!;
        d += x * heap[weight + 3]!;
      }
      sums[lane] = a;
      sums[lane + 1] = b;
      sums[lane + 2] = c;
      sums[lane + 3] = d;
    }
  }

  return {
    heap,
    integers,
    halves,

    widen(at, count) {
      for (let i = 0; i < count; i++) heap[at + i] = halfAt[halves[at * 2 + count + i]!]!;
    },

    sumRows(rows, sums, output) {
      for (let sum = 0; sum < sums; sum++) {
        const to = output + sum * 96;
        heap.fill(0, to, to + 96);
        for (let row = 0; row < 4; row++) {
          const from = integers[rows + sum * 4 + row]! * 2;
          for (let i = 0; i < 96; i++) heap[to + i]! += halfAt[halves[from + i]!]!;
        }
      }
    },

    affine(input, rows, width, weights, bias, blocks, output) {
      for (let block = 0; block < blocks; block++) {
        for (let row = 0; row < rows; row++) {
          sumBlock(input.at + row * input.stride, width, weights + block * width * 12, bias + block * 12);
          heap.set(sums, output.at + row * output.stride + block * 12);
        }
      }
    },

    maxout(input, rows, width, weights, bias, blocks, output) {
      for (let block = 0; block < blocks; block++) {
        for (let row = 0; row < rows; row++) {
          sumBlock(input.at + row * input.stride, width, weights + block * width * 12, bias + block * 12);
          const to = output.at + row * output.stride + block * 4;
          for (let unit = 0; unit < 4; unit++) heap[to + unit] = max(sums[unit]!, sums[unit + 4]!, sums[unit + 8]!);
        }
      }
    },

    maxoutOfNeighbours(words, rows, bias, output) {
      for (let row = 0; row < rows; row++) {
        const before = integers[words + row]! + 96;
        const centre = integers[words + row + 1]! + 384;
        const after = integers[words + row + 2]! + 672;
        const sum = (i: number): number => heap[before + i]! + heap[centre + i]! + heap[after + i]! + heap[bias + i]!;
        const to = output.at + row * output.stride;
        for (let unit = 0; unit < 96; unit++) {
          const first = (unit >> 2) * 12 + (unit & 3);
          heap[to + unit] = max(sum(first), sum(first + 4), sum(first + 8));
        }
      }
    },

    normalize(x, rows, gain, shift) {
      for (let row = 0; row < rows; row++) {
        const at = x.at + row * x.stride;
        let mean = 0;
        for (let i = 0; i < 96; i++) mean += heap[at + i]!;
        mean /= 96;
        let variance = 0;
        for (let i = 0; i < 96; i++) variance += (heap[at + i]! - mean) ** 2;
        const scale = 1 / sqrt(variance / 96 + 1e-8);
        for (let i = 0; i < 96; i++) heap[at + i] = (heap[at + i]! - mean) * scale * heap[gain + i]! + heap[shift + i]!;
      }
    },

    add(x, rows, addend) {
      for (let row = 0; row < rows; row++) {
        for (let i = 0; i < 96; i++) heap[x.at + row * x.stride + i]! += heap[addend.at + row * addend.stride + i]!;
      }
    },

    scoreMoves(contributions, slots, bias, weights, upperBias, blocks, output) {
      const hidden = output + blocks * 12;
      for (let unit = 0; unit < 64; unit++) {
        let first = heap[bias + unit]!;
        let second = heap[bias + unit + 64]!;
        for (let slot = 0; slot < slots; slot++) {
          const at = integers[contributions + slot]! + unit;
          first += heap[at]!;
          second += heap[at + 64]!;
        }
        heap[hidden + unit] = max(first, second);
      }
      for (let block = 0; block < blocks; block++) {
        sumBlock(hidden, 64, weights + block * 64 * 12, upperBias + block * 12);
        heap.set(sums, output + block * 12);
      }
    },
  };
}
