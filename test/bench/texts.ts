import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
/** Evaluation data that is not part of the project; the benchmark uses it when it lies beside the checkout. */
export const corpora = path.join(root, '..', 'shared', 'corpora');
export const hasCorpora = existsSync(path.join(corpora, 'polnear.dev.jsonl'));

export interface Line {
  readonly id: string;
  readonly text: string;
}

/** The documents of a JSON Lines file of the corpora. */
export function readCorpus(name: string): Line[] {
  return readFileSync(path.join(corpora, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** News articles to measure speed on: the corpus if it is there, else the samples of the project. */
export function articles(): string[] {
  if (hasCorpora) return readCorpus('polnear.train.jsonl').map((line) => line.text);
  const folder = path.join(root, 'media', 'samples');
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/**
 * About `characters` UTF-16 code units of news, articles one after another, repeated from the first when they run out.
 * The string is flat, as one read from a file is, and its own: no piece of it is shared with another text.
 */
export function newsText(characters: number): string {
  const parts = articles();
  const out: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const part = parts[i % parts.length];
    out.push(part);
    length += part.length + 2;
  }
  return Buffer.from(out.join('\n\n').slice(0, characters), 'utf16le').toString('utf16le');
}
