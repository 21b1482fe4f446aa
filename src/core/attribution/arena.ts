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

  /** The first `length` numbers of `data`, in memory of their own. */
  copy(data: Int32Array, length: number): Int32Array {
    if (length === 0) return EMPTY;
    if (length > BLOCK / 16) return data.slice(0, length);
    if (this.used + length > this.block.length) {
      this.block = new Int32Array(BLOCK);
      this.used = 0;
    }
    const { block, used } = this;
    for (let i = 0; i < length; i++) block[used + i] = data[i];
    this.used = used + length;
    return block.subarray(used, used + length);
  }
}
