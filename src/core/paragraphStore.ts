import { Arena } from './arena.ts';
import { nameBitsOf } from './attribution/person.ts';
import type { FreshSayings, Sayings } from './attribution/reading.ts';

/** What a paragraph's numbers are packed into, and where they start there. */
export interface Packed {
  readonly block: Uint8Array;
  readonly at: number;
}

/** Bytes in one block; what needs more gets a block of its own. */
const BLOCK = 16_384;
/** Most bytes that a number takes. */
const WIDEST = 5;
/** Numbers beside the lists: the length of each, and the date. */
const BESIDE = 4;

/**
 * Keeps what was read from paragraphs as packed bytes: most numbers are small, and arrays of their own for each
 * paragraph would take more memory than the text. A block lives as long as one of its paragraphs does, so it is not large.
 *
 * Numbers are written as in Protocol Buffers: seven bits a byte, the sign folded in.
 */
export class ParagraphStore {
  private block = new Uint8Array(BLOCK);
  private used = 0;
  private readonly arena = new Arena();
  /** Where is read next. */
  private position = 0;

  /** Packs names (start, end and alias, three numbers each) and what is said. */
  pack(names: readonly number[], sayings: FreshSayings): Packed {
    const { people, peopleLength, statements, statementsLength, date } = sayings;
    const most = WIDEST * (names.length + peopleLength + statementsLength + BESIDE);
    if (this.used + most > this.block.length) {
      this.block = new Uint8Array(Math.max(BLOCK, most));
      this.used = 0;
    }
    const { block, used: at } = this;
    let next = put(block, at, names.length);
    for (let i = 0; i < names.length; i++) next = put(block, next, names[i]);
    next = putAll(block, next, people, peopleLength);
    next = putAll(block, next, statements, statementsLength);
    this.used = put(block, next, date);
    return { block, at };
  }

  /** The names as `pack` was given them. */
  namesOf({ block, at }: Packed): Int32Array {
    this.position = at;
    return this.takeAll(block);
  }

  /** What is said, as `pack` was given it, in arrays of its own. */
  sayingsOf({ block, at }: Packed): Sayings {
    this.position = at;
    for (let left = this.take(block); left > 0; left--) this.take(block);
    const people = this.takeAll(block);
    const statements = this.takeAll(block);
    return { statements, people, nameBits: nameBitsOf(people), date: this.take(block) };
  }

  private takeAll(block: Uint8Array): Int32Array {
    const list = this.arena.take(this.take(block));
    const { length } = list;
    let at = this.position;
    for (let i = 0; i < length; i++) {
      let byte = block[at++];
      let bits = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = block[at++];
        bits |= (byte & 0x7f) << shift;
      }
      list[i] = (bits >>> 1) ^ -(bits & 1);
    }
    this.position = at;
    return list;
  }

  private take(block: Uint8Array): number {
    let byte = block[this.position++];
    let bits = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = block[this.position++];
      bits |= (byte & 0x7f) << shift;
    }
    return (bits >>> 1) ^ -(bits & 1);
  }
}

function put(block: Uint8Array, at: number, value: number): number {
  let rest = (value << 1) ^ (value >> 31);
  let next = at;
  while (rest >>> 0 > 0x7f) {
    block[next++] = rest | 0x80;
    rest >>>= 7;
  }
  block[next++] = rest;
  return next;
}

function putAll(block: Uint8Array, at: number, list: Int32Array, length: number): number {
  let next = put(block, at, length);
  for (let i = 0; i < length; i++) next = put(block, next, list[i]);
  return next;
}
