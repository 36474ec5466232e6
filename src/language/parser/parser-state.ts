/** No token. */
export const none = -1;

/**
 * Where an arc-eager parser stands in a text: a stack of tokens still open, the buffer of tokens to come, and the arcs made so far.
 * Tokens that were taken back from the stack wait in front of the buffer. The methods only change the state; which may
 * be called when is in moves.ts.
 */
export class ParserState {
  readonly length: number;
  /** Head of each token, or none. */
  readonly head: Int32Array;
  /** Index of the move that made the arc to the token's head. */
  readonly arcMove: Int32Array;
  readonly #stack: Int32Array;
  #depth = 0;
  readonly #takenBack: Int32Array;
  #takenBackCount = 0;
  #next = 0;
  readonly #unshiftable: Uint8Array;
  readonly #sentenceStart: Uint8Array;
  /** Newest dependent on each side of a token, and for each dependent the one that was newest before it. */
  readonly #newestLeft: Int32Array;
  readonly #newestRight: Int32Array;
  readonly #olderSibling: Int32Array;

  constructor(length: number) {
    const tokens = (): Int32Array => new Int32Array(length).fill(none);
    this.length = length;
    this.head = tokens();
    this.arcMove = tokens();
    this.#stack = tokens();
    this.#takenBack = tokens();
    this.#unshiftable = new Uint8Array(length);
    this.#sentenceStart = new Uint8Array(length);
    this.#newestLeft = tokens();
    this.#newestRight = tokens();
    this.#olderSibling = tokens();
  }

  get depth(): number {
    return this.#depth;
  }

  get bufferLength(): number {
    return this.length - this.#next + this.#takenBackCount;
  }

  get isFinal(): boolean {
    return this.#depth === 0 && this.bufferLength === 0;
  }

  /** First token that has never been in first place of the buffer, or the text's length. */
  get next(): number {
    return this.#next;
  }

  /** Token at a depth of the stack; 0 is the top. */
  stack(depth: number): number {
    return depth < this.#depth ? this.#stack[this.#depth - 1 - depth]! : none;
  }

  /** Token at a place of the buffer; 0 is the first. */
  buffer(place: number): number {
    if (place < this.#takenBackCount) return this.#takenBack[this.#takenBackCount - 1 - place]!;
    const token = this.#next + place - this.#takenBackCount;
    return token < this.length ? token : none;
  }

  newestLeft(token: number): number {
    return token < 0 ? none : this.#newestLeft[token]!;
  }

  newestRight(token: number): number {
    return token < 0 ? none : this.#newestRight[token]!;
  }

  startsSentence(token: number): boolean {
    return token >= 0 && this.#sentenceStart[token] === 1;
  }

  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1;
  }

  /** The first of the buffer goes on the stack. */
  push(): void {
    this.#stack[this.#depth++] = this.#takenBackCount > 0 ? this.#takenBack[--this.#takenBackCount]! : this.#next++;
  }

  pop(): void {
    this.#depth--;
  }

  /** The top of the stack goes back to the front of the buffer, and may not simply be shifted again. */
  takeBack(): void {
    const token = this.#stack[--this.#depth]!;
    this.#unshiftable[token] = 1;
    this.#takenBack[this.#takenBackCount++] = token;
  }

  allowShift(token: number): void {
    this.#unshiftable[token] = 0;
  }

  startSentence(token: number): void {
    this.#sentenceStart[token] = 1;
  }

  /** An earlier arc to the same dependent is undone. */
  addArc(head: number, dependent: number, move: number): void {
    if (this.head[dependent] !== none) this.#removeArc(this.head[dependent]!, dependent);
    const newest = head > dependent ? this.#newestLeft : this.#newestRight;
    this.#olderSibling[dependent] = newest[head]!;
    newest[head] = dependent;
    this.head[dependent] = head;
    this.arcMove[dependent] = move;
  }

  /** Gives up: whatever is open stays without a head. */
  abandon(): void {
    this.#depth = 0;
    this.#takenBackCount = 0;
    this.#next = this.length;
  }

  /** Only a token on top of the stack changes its head, and it is the newest dependent of the token right below it. */
  #removeArc(head: number, dependent: number): void {
    const newest = head > dependent ? this.#newestLeft : this.#newestRight;
    if (newest[head] === dependent) newest[head] = this.#olderSibling[dependent]!;
  }
}
