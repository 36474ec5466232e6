import type { Tensor } from "../model/model.js";
import type { Address, Kernels } from "./kernels.js";

/** Size of the heap. Only pages that are written take memory; the English model needs about 50 MB with full caches. */
export const heapFloats = 24 * 1024 * 1024;

/** Hands out the heap piece by piece, once and for all: nothing is given back, so nothing grows while texts are analysed. */
export class Arena {
  readonly kernels: Kernels;
  #next: Address = 0;

  constructor(kernels: Kernels) {
    this.kernels = kernels;
  }

  /** @returns address of `length` zeros, aligned to 16 bytes. */
  reserve(length: number): Address {
    const at = this.#next;
    this.#next += Math.ceil(length / 4) * 4;
    if (this.#next > this.kernels.heap.length)
      throw new RangeError(`The heap of ${this.kernels.heap.length} floats is too small for this model.`);
    return at;
  }

  /** A tensor's numbers as floats. Their count is a multiple of four. */
  store({ halves }: Tensor): Address {
    const at = this.reserve(halves.length);
    this.kernels.halves.set(halves, at * 2 + halves.length);
    this.kernels.widen(at, halves.length);
    return at;
  }

  /** A tensor's numbers as they are, in half precision. */
  storeHalves({ halves }: Tensor): Address {
    const at = this.reserve(halves.length / 2);
    this.kernels.halves.set(halves, at * 2);
    return at;
  }
}
