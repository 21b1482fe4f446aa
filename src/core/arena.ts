/** Numbers in one block; larger arrays get one of their own. */
const BLOCK = 16_384;
const EMPTY = new Int32Array(0);

/**
 * Hands out small arrays from large blocks: to allocate a typed array for each paragraph costs more than to read it.
 * A block lives as long as one of its arrays does.
 */
export class Arena {
  private block = EMPTY;
  private used = 0;

  /** An array of `length` numbers that nobody else has. */
  take(length: number): Int32Array {
    if (length === 0) return EMPTY;
    if (length > BLOCK / 16) return new Int32Array(length);
    if (this.used + length > this.block.length) {
      this.block = new Int32Array(BLOCK);
      this.used = 0;
    }
    const from = this.used;
    this.used = from + length;
    return this.block.subarray(from, this.used);
  }
}
