/**
 * The kernels of src/language/kernels/kernels.ts in WebAssembly's text format, with SIMD. Addresses come in as floats from the heap's
 * start, as that interface has them, and are turned into bytes at the door of each function.
 */
export function kernelsWat(pages: number): string {
  return `(module
  (memory (import "heap" "memory") ${pages} ${pages})
  ${widen}
  ${sumRows}
  ${affine}
  ${maxout}
  ${maxoutOfNeighbours}
  ${normalize}
  ${add}
  ${scoreMoves}
)`;
}

const times = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join("\n");
const integers = (...names: string[]): string => names.map((name) => `(local $${name} i32)`).join(" ");
const vectors = (...names: string[]): string => names.map((name) => `(local $${name} v128)`).join(" ");
const parameters = (...names: string[]): string => names.map((name) => `(param $${name} i32)`).join(" ");
const toBytes = (...names: string[]): string =>
  names.map((name) => `(local.set $${name} (i32.shl (local.get $${name}) (i32.const 2)))`).join("\n");
const step = (name: string, by: string): string => `(local.set $${name} (i32.add (local.get $${name}) ${by}))`;
const load = (pointer: string, offset = 0): string => `(v128.load offset=${offset} (local.get $${pointer}))`;

/** Repeats the body while the counter, lowered by \`by\` after each round, is above zero. */
const countDown = (label: string, counter: string, by: number, body: string): string => `
  (block $${label}Done (loop $${label}
    (br_if $${label}Done (i32.le_s (local.get $${counter}) (i32.const 0)))
    ${body}
    ${step(counter, `(i32.const -${by})`)}
    (br $${label})))`;

/** Multiply-adds of one input with the three weight vectors of a block, into one of the sets of three sums. */
const accumulate = (set: number, input: string): string => `
  (local.set $x ${input})
  ${times(3, (v) => `(local.set $sum${set}${v} (f32x4.add (local.get $sum${set}${v}) (f32x4.mul (local.get $x) (local.get $weight${v}))))`)}`;

const loadWeights = (input = 0): string => times(3, (v) => `(local.set $weight${v} ${load("w", input * 48 + v * 16)})`);
const splat = (pointer: string, input = 0): string => `(v128.load32_splat offset=${input * 4} (local.get $${pointer}))`;
const sumNames = times(2, (set) => times(3, (v) => `sum${set}${v}`)).split("\n");

/**
 * Two rows by one block of 12 outputs: six sums. More rows or inputs at a time would seem better, but V8 then moves the loads together,
 * has too few registers and keeps sums in memory: four rows by four inputs, which used to be here, took more than twice as long.
 */
const twoRows = `
  ${times(2, (row) => times(3, (v) => `(local.set $sum${row}${v} ${load("b", v * 16)})`))}
  (local.set $row0 (local.get $in))
  (local.set $row1 (i32.add (local.get $in) (local.get $inputStride)))
  (local.set $w (local.get $weights))
  (local.set $inputs (local.get $width))
  ${countDown(
    "input",
    "inputs",
    1,
    `${loadWeights()}
    ${times(2, (row) => `${accumulate(row, splat(`row${row}`))}\n${step(`row${row}`, "(i32.const 4)")}`)}
    ${step("w", "(i32.const 48)")}`,
  )}`;

/** A function over all blocks and rows; \`store\` puts away the sums of two rows. */
const matrixFunction = (name: string, outputVectors: number, store: string): string => `
  (func (export "${name}") ${parameters("input", "inputStride", "rows", "width", "weights", "bias", "blocks", "output", "outputStride")}
    ${integers("in", "out", "left", "w", "b", "inputs", "row0", "row1")}
    ${vectors("x", "weight0", "weight1", "weight2", ...sumNames)}
    ${toBytes("input", "inputStride", "weights", "bias", "output", "outputStride")}
    (local.set $b (local.get $bias))
    ${countDown(
      "block",
      "blocks",
      1,
      `(local.set $in (local.get $input))
      (local.set $out (local.get $output))
      (local.set $left (local.get $rows))
      ${countDown(
        "rowOf2",
        "left",
        2,
        `${twoRows}
        ${store}
        ${step("in", "(i32.shl (local.get $inputStride) (i32.const 1))")}`,
      )}
      ${step("output", `(i32.const ${outputVectors * 16})`)}
      ${step("b", "(i32.const 48)")}
      ${step("weights", "(i32.mul (local.get $width) (i32.const 48))")}`,
    )})`;

const nextOutput = step("out", "(local.get $outputStride)");

const affine = matrixFunction(
  "affine",
  3,
  times(2, (row) => `${times(3, (v) => `(v128.store offset=${v * 16} (local.get $out) (local.get $sum${row}${v}))`)}\n${nextOutput}`),
);

/**
 * Four numbers in half precision to single. Sign and digits are put in their places; then only the exponent is too low by the difference of
 * the two formats' biases, 112, which a multiplication mends exactly, numbers without a leading one included. Infinite ones don't occur.
 */
const widened = (pointer: string, offset = 0): string => `
  (f32x4.mul (v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000)
    (v128.and (v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000)
      (i32x4.shl (v128.load16x4_s offset=${offset} (local.get $${pointer})) (i32.const 13))))`;

/** Reads ahead of where it writes: a float takes twice the room of a half, and the halves fill the second half of the room. */
const widen = `
  (func (export "widen") ${parameters("at", "count")}
    ${integers("from")}
    ${toBytes("at")}
    (local.set $from (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 1))))
    ${countDown(
      "four",
      "count",
      4,
      `(v128.store (local.get $at) ${widened("from")})
      ${step("from", "(i32.const 8)")}
      ${step("at", "(i32.const 16)")}`,
    )})`;

const sumRows = `
  (func (export "sumRows") ${parameters("rows", "sums", "output")}
    ${integers("left", ...times(4, (row) => `row${row}`).split("\n"))}
    ${toBytes("rows", "output")}
    ${countDown(
      "sum",
      "sums",
      1,
      `${times(4, (row) => `(local.set $row${row} (i32.shl (i32.load offset=${row * 4} (local.get $rows)) (i32.const 2)))`)}
      (local.set $left (i32.const 24))
      ${countDown(
        "four",
        "left",
        1,
        `(v128.store (local.get $output) ${[1, 2, 3].reduce((sum, row) => `(f32x4.add ${sum} ${widened(`row${row}`)})`, widened("row0"))})
        ${times(4, (row) => step(`row${row}`, "(i32.const 8)"))}
        ${step("output", "(i32.const 16)")}`,
      )}
      ${step("rows", "(i32.const 16)")}`,
    )})`;

const maxOf3 = (a: string, b: string, c: string): string => `(f32x4.max (f32x4.max ${a} ${b}) ${c})`;

const maxout = matrixFunction(
  "maxout",
  1,
  times(
    2,
    (row) =>
      `(v128.store (local.get $out) ${maxOf3(`(local.get $sum${row}0)`, `(local.get $sum${row}1)`, `(local.get $sum${row}2)`)})\n${nextOutput}`,
  ),
);

/** What three neighbours and the bias add up to, for one of the 72 vectors of a table row's projection. */
const neighbourSum = (offset: number): string => `
  (f32x4.add (f32x4.add ${load("before", offset)} ${load("centre", offset)}) (f32x4.add ${load("after", offset)} ${load("b", offset)}))`;

const wordAddress = (place: number, offset: number): string =>
  `(i32.add (i32.shl (i32.load offset=${place * 4} (local.get $words)) (i32.const 2)) (i32.const ${offset * 4}))`;

const maxoutOfNeighbours = `
  (func (export "maxoutOfNeighbours") ${parameters("words", "rows", "bias", "output", "outputStride")}
    ${integers("before", "centre", "after", "b", "out", "blocks")}
    ${toBytes("words", "bias", "output", "outputStride")}
    ${countDown(
      "row",
      "rows",
      1,
      `(local.set $before ${wordAddress(0, 96)})
      (local.set $centre ${wordAddress(1, 384)})
      (local.set $after ${wordAddress(2, 672)})
      (local.set $b (local.get $bias))
      (local.set $out (local.get $output))
      (local.set $blocks (i32.const 24))
      ${countDown(
        "block",
        "blocks",
        1,
        `(v128.store (local.get $out) ${maxOf3(neighbourSum(0), neighbourSum(16), neighbourSum(32))})
        ${["before", "centre", "after", "b"].map((pointer) => step(pointer, "(i32.const 48)")).join("\n")}
        ${step("out", "(i32.const 16)")}`,
      )}
      ${step("words", "(i32.const 4)")}
      ${step("output", "(local.get $outputStride)")}`,
    )})`;

const lanesTotal = (vector: string): string =>
  [0, 1, 2, 3].map((lane) => `(f32x4.extract_lane ${lane} (local.get $${vector}))`).reduce((sum, lane) => `(f32.add ${sum} ${lane})`);

const normalize = `
  (func (export "normalize") ${parameters("x", "stride", "rows", "gain", "shift")}
    ${vectors("sum", "mean", "scale", "centred")}
    ${toBytes("x", "stride", "gain", "shift")}
    ${countDown(
      "row",
      "rows",
      1,
      `(local.set $sum ${load("x")})
      ${times(23, (v) => `(local.set $sum (f32x4.add (local.get $sum) ${load("x", (v + 1) * 16)}))`)}
      (local.set $mean (f32x4.splat (f32.div ${lanesTotal("sum")} (f32.const 96))))
      (local.set $sum (f32x4.splat (f32.const 0)))
      ${times(
        24,
        (v) => `(local.set $centred (f32x4.sub ${load("x", v * 16)} (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $centred) (local.get $centred))))`,
      )}
      (local.set $scale (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (f32.add (f32.div ${lanesTotal("sum")} (f32.const 96)) (f32.const 1e-8))))))
      ${times(
        24,
        (v) => `(v128.store offset=${v * 16} (local.get $x) (f32x4.add ${load("shift", v * 16)}
          (f32x4.mul ${load("gain", v * 16)} (f32x4.mul (local.get $scale) (f32x4.sub ${load("x", v * 16)} (local.get $mean))))))`,
      )}
      ${step("x", "(local.get $stride)")}`,
    )})`;

const add = `
  (func (export "add") ${parameters("x", "stride", "rows", "addend", "addendStride")}
    ${toBytes("x", "stride", "addend", "addendStride")}
    ${countDown(
      "row",
      "rows",
      1,
      `${times(24, (v) => `(v128.store offset=${v * 16} (local.get $x) (f32x4.add ${load("x", v * 16)} ${load("addend", v * 16)}))`)}
      ${step("x", "(local.get $stride)")}
      ${step("addend", "(local.get $addendStride)")}`,
    )})`;

/** One row by one block. Inputs take turns at two sets of sums, so that an addition needn't wait for the one before it. */
const oneRow = `
  ${times(3, (v) => `(local.set $sum0${v} ${load("bias", v * 16)})`)}
  ${times(3, (v) => `(local.set $sum1${v} (f32x4.splat (f32.const 0)))`)}
  (local.set $in (local.get $hidden))
  (local.set $inputs (i32.const 64))
  ${countDown(
    "input",
    "inputs",
    2,
    `${times(2, (input) => `${loadWeights(input)}${accumulate(input, splat("in", input))}`)}
    ${step("in", "(i32.const 8)")}
    ${step("w", "(i32.const 96)")}`,
  )}
  ${times(3, (v) => `(v128.store offset=${v * 16} (local.get $output) (f32x4.add (local.get $sum0${v}) (local.get $sum1${v})))`)}`;

const scoreMoves = `
  (func (export "scoreMoves") ${parameters("contributions", "slots", "stateBias", "w", "bias", "blocks", "output")}
    ${integers("hidden", "in", "inputs", "slot", "at", "vectors", "offset", "pointer")}
    ${vectors("x", "first", "second", "weight0", "weight1", "weight2", ...sumNames)}
    ${toBytes("contributions", "stateBias", "w", "bias", "output")}
    (local.set $hidden (i32.add (local.get $output) (i32.mul (local.get $blocks) (i32.const 48))))
    (local.set $vectors (i32.const 16))
    ${countDown(
      "vector",
      "vectors",
      1,
      `(local.set $at (i32.add (local.get $stateBias) (local.get $offset)))
      (local.set $first ${load("at")})
      (local.set $second ${load("at", 256)})
      (local.set $pointer (local.get $contributions))
      (local.set $slot (local.get $slots))
      ${countDown(
        "slotOf",
        "slot",
        1,
        `(local.set $at (i32.add (i32.shl (i32.load (local.get $pointer)) (i32.const 2)) (local.get $offset)))
        (local.set $first (f32x4.add (local.get $first) ${load("at")}))
        (local.set $second (f32x4.add (local.get $second) ${load("at", 256)}))
        ${step("pointer", "(i32.const 4)")}`,
      )}
      (v128.store (i32.add (local.get $hidden) (local.get $offset)) (f32x4.max (local.get $first) (local.get $second)))
      ${step("offset", "(i32.const 16)")}`,
    )}
    ${countDown(
      "block",
      "blocks",
      1,
      `${oneRow}
      ${step("output", "(i32.const 48)")}
      ${step("bias", "(i32.const 48)")}`,
    )})`;
