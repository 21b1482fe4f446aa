import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedArticle } from './generated.ts';

const root = process.cwd();
/** Evaluation data that is not part of the project; the benchmark uses it when it lies beside the checkout. "--generated" does without. */
export const corpora = path.join(root, '..', 'shared', 'corpora');
export const hasCorpora = !process.argv.includes('--generated') && existsSync(path.join(corpora, 'polnear.dev.jsonl'));

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

/** Of generated articles, this many stand before each sample. */
const BETWEEN = 7;

/** News article number `i`: of the corpus, again from its start when it runs out; else generated ones, the samples once among them. */
function articlesInOrder(): (i: number) => string {
  if (hasCorpora) {
    const texts = readCorpus('polnear.train.jsonl').map((line) => line.text);
    return (i) => texts[i % texts.length];
  }
  const folder = path.join(root, 'media', 'samples');
  const samples = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return (i) => (i % (BETWEEN + 1) === BETWEEN ? samples[(i - BETWEEN) / (BETWEEN + 1)] : null) ?? generatedArticle(i);
}

/** The first `count` news articles to measure speed on. */
export function articles(count: number): string[] {
  const articleAt = articlesInOrder();
  return Array.from({ length: count }, (_, i) => articleAt(i));
}

/**
 * About `characters` UTF-16 code units of news, articles one after another. The string is flat, as one read from a file
 * is, and its own: no piece of it is shared with another text.
 */
export function newsText(characters: number): string {
  const articleAt = articlesInOrder();
  const out: string[] = [];
  for (let i = 0, length = 0; length < characters; i++) {
    const part = articleAt(i);
    out.push(part);
    length += part.length + 2;
  }
  return Buffer.from(out.join('\n\n').slice(0, characters), 'utf16le').toString('utf16le');
}
