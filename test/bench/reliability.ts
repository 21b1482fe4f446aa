import { printTable } from './measure.ts';

type Pair = [number, number];

/** What is compared of a statement: as found, or as annotated. */
interface Attribution {
  readonly source: readonly Pair[] | null;
  readonly content: readonly Pair[];
  readonly speaker?: string | undefined;
  readonly confidence?: number | null;
  readonly rule?: string | null;
}

interface Document {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** The part of the corpora's scorer that is used here. */
interface Scorer {
  words(text: string): { s: number; e: number }[];
  cover(words: { s: number; e: number }[], spans: readonly Pair[] | null): Set<number>;
  lastName(text: string): string | null;
}

/** Statements of one kind: how many there are, the sum of their stated confidences, and how many are right. */
interface Tally {
  n: number;
  stated: number;
  right: number;
}

const percent = (share: number) => (share * 100).toFixed(1);

/**
 * How often statements of a given confidence are right: the content agrees with a gold attribution's (token F1 of at least
 * one half), and so does the speaker (a word of the source in common, or the same last name). Calibrated figures lie close
 * to the diagonal.
 */
export function printReliability(scorer: Scorer, gold: readonly Document[], predicted: readonly Document[]): void {
  const bins = tally(scorer, gold, predicted, ({ confidence }) => {
    const bin = Math.min(9, Math.floor((confidence ?? 0) * 10));
    return `${bin / 10}–${(bin + 1) / 10}`;
  });
  console.log('\nreliability: stated confidence beside the share whose content and speaker were right');
  printTallies('confidence', bins);
}

/** The same by rule: what the confidences of `rules.ts` are taken from. */
export function printRules(scorer: Scorer, gold: readonly Document[], predicted: readonly Document[]): void {
  console.log('\n## Rules: stated confidence beside the share whose content and speaker were right');
  printTallies(
    'rule',
    tally(scorer, gold, predicted, ({ rule }) => rule ?? '–'),
  );
}

function tally(
  scorer: Scorer,
  gold: readonly Document[],
  predicted: readonly Document[],
  keyOf: (attribution: Attribution) => string,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [i, { text, attributions }] of predicted.entries()) {
    const words = scorer.words(text);
    const theirs = gold[i].attributions.map((one) => ({ ...one, words: scorer.cover(words, one.content) }));
    for (const mine of attributions) {
      const key = keyOf(mine);
      const sum = tallies.get(key) ?? { n: 0, stated: 0, right: 0 };
      tallies.set(key, sum);
      sum.n++;
      sum.stated += mine.confidence ?? 0;
      const content = scorer.cover(words, mine.content);
      const source = scorer.cover(words, mine.source);
      const name = scorer.lastName(mine.speaker ?? '');
      const right = theirs.some(
        (other) =>
          overlap(content, other.words) >= 0.5 &&
          (overlap(source, scorer.cover(words, other.source)) > 0 ||
            (name !== null && name === scorer.lastName(wordsAt(text, other.source))) ||
            (!other.source?.length && mine.speaker === undefined)),
      );
      if (right) sum.right++;
    }
  }
  return tallies;
}

function printTallies(title: string, tallies: ReadonlyMap<string, Tally>): void {
  printTable(
    [title, 'statements', 'stated', 'right'],
    [...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { n, stated, right }]) => [key, String(n), percent(stated / n), percent(right / n)]),
  );
}

function wordsAt(text: string, spans: readonly Pair[] | null): string {
  return (spans ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
}

/** Token F1 of two sets of words. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
