import { hashWord } from '../../article/wordTable.ts';

/** Words by the hashes that tokens carry: looking one up reads no text. */
export function hashed(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashWord));
}
