import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/core/article/span.ts';
import type { Dataset } from '../../src/core/dataset/schema.ts';
import { createLanguageService } from '../../src/core/languageService.ts';
import { printTable } from './measure.ts';
import { overlap, printReliability, printRules } from './reliability.ts';
import { corpora, hasCorpora, type Line, readCorpus } from './texts.ts';

type Pair = [number, number];

interface Attribution {
  readonly source: readonly Pair[] | null;
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly speaker?: string | undefined;
  readonly confidence?: number | null;
  readonly rule?: string | null;
  readonly kind?: string;
  /** Gold of GUM: who the source is, with every place that names or describes him. */
  readonly sourceEntity?: { readonly name: string | null; readonly mentions: readonly Pair[] };
}

interface Document extends Line {
  readonly attributions: readonly Attribution[];
}

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly pred: number;
  readonly gold: number;
}

interface Subset {
  readonly content: Rates;
  readonly contentExact: Rates;
  readonly endToEnd: Rates;
  readonly speaker: { readonly lenient: number; readonly sameName: number; readonly overlap: number };
}

/** The part of the corpora's scorer that is used here. */
interface Scorer {
  score(
    gold: readonly Document[],
    predicted: readonly Document[],
  ): {
    readonly subsets: Readonly<Record<string, Subset>>;
    readonly roleSpans: Readonly<Record<'source' | 'cue' | 'content', { readonly exact: Rates }>>;
  };
  words(text: string): { s: number; e: number }[];
  cover(words: { s: number; e: number }[], spans: readonly Pair[] | null): Set<number>;
  lastName(text: string): string | null;
}

const percent = (share: number) => (share * 100).toFixed(1);

/** Every figure that the issue sets a goal for, by the corpora's own scorer, on the development splits. */
export async function measureAccuracy(dataset: Dataset): Promise<void> {
  if (!hasCorpora) {
    console.log('\n## Accuracy\nno evaluation data beside the checkout: nothing measured');
    return;
  }
  const scorer = await loadScorer();
  for (const [corpus, subsets] of [
    ['polnear.dev.jsonl', ['direct', 'quoted', 'verbal', 'indirect', 'all']],
    ['gum-news.dev.jsonl', ['direct', 'all']],
  ] as const) {
    const gold = readCorpus(corpus) as Document[];
    const predicted = predict(dataset, corpus, gold);
    const { subsets: scores } = scorer.score(gold, predicted);
    console.log(`\n## ${corpus}`);
    printTable(
      ['subset', 'content P', 'R', 'F1', 'exact F1', 'speaker', 'end-to-end F1'],
      subsets.map((name) => {
        const { content, contentExact, speaker, endToEnd } = scores[name];
        return [
          name,
          ...[content.p, content.r, content.f1, contentExact.f1, speaker.lenient, endToEnd.f1].map(percent),
        ];
      }),
    );
    if (corpus.startsWith('polnear')) printReliability(scorer, gold, predicted);
    else printNames(scorer, gold, predicted, scores.direct);
  }
  const gold = readCorpus('cofenet-polnear.dev.jsonl') as Document[];
  const { roleSpans } = scorer.score(gold, predict(dataset, 'cofenet-polnear.dev.jsonl', gold));
  console.log('\n## cofenet-polnear.dev.jsonl, exact role spans');
  printTable(
    ['role', 'P', 'R', 'F1'],
    (['source', 'cue', 'content'] as const).map((role) => {
      const { p, r, f1 } = roleSpans[role].exact;
      return [role, percent(p), percent(r), percent(f1)];
    }),
  );
}

/** Runs the engine over a corpus as it runs in the editor; leaves what the scorer reads under dist/bench. */
function predict(dataset: Dataset, corpus: string, gold: readonly Document[]): Document[] {
  const service = createLanguageService(dataset);
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }): Pair => [start, end]);
  const documents = gold.map(({ id, text }) => ({
    id,
    text,
    attributions: service
      .read(text)
      .statements()
      .filter((statement) => statement.rule !== null)
      .map(({ speaker, cue, content, confidence, rule }) => ({
        source: speaker && speaker.spans.length > 0 ? pairs(speaker.spans) : null,
        speaker: speaker?.name,
        cue: pairs(cue),
        content: pairs(content),
        confidence,
        rule,
      })),
  }));
  const folder = path.join(process.cwd(), 'dist', 'bench');
  mkdirSync(folder, { recursive: true });
  const lines = documents.map(({ id, attributions }) => JSON.stringify({ id, attributions }));
  writeFileSync(path.join(folder, corpus.replace('.jsonl', '.pred.jsonl')), `${lines.join('\n')}\n`);
  return documents;
}

/**
 * The same for direct statements by the resolved name alone, wherever the speaker is named in the article: "he" is right
 * only if he is called by his name. Where nobody is named the place in the text decides, as above.
 */
function printNames(
  scorer: Scorer,
  gold: readonly Document[],
  predicted: readonly Document[],
  { content, endToEnd }: Subset,
): void {
  let found = 0;
  let named = 0;
  let right = 0;
  for (const [i, { text, attributions }] of gold.entries()) {
    const words = scorer.words(text);
    for (const { content, source, sourceEntity, kind } of attributions) {
      if (kind !== 'direct') continue;
      const theirs = scorer.cover(words, content);
      const share = (other: Attribution) => overlap(scorer.cover(words, other.content), theirs);
      const match = predicted[i].attributions.toSorted((a, b) => share(b) - share(a)).at(0);
      if (match === undefined || share(match) < 0.5) continue;
      found++;
      const places = [...(sourceEntity?.mentions ?? []), ...(source ?? [])].map(([start, end]) =>
        text.slice(start, end),
      );
      const names = new Set([...places, sourceEntity?.name ?? ''].map(scorer.lastName).filter((name) => name !== null));
      if (names.size === 0) continue;
      named++;
      if (names.has(scorer.lastName(match.speaker ?? '') ?? '')) right++;
    }
  }
  // Of those whom nobody names as many are right as by their places in all.
  const share = found === 0 ? 0 : (endToEnd.f1 * (content.pred + content.gold)) / 2 / found;
  const rate = (2 * (right + share * (found - named))) / (content.pred + content.gold);
  console.log(
    `\ndirect, by the resolved name: speaker ${percent(right / named)} of ${named} named, end-to-end F1 ${percent(rate)}`,
  );
}

/** What each rule's confidence is taken from: all development data with gold statements of every kind, as one. */
export async function measureRules(dataset: Dataset): Promise<void> {
  if (!hasCorpora) return;
  const scorer = await loadScorer();
  const splits = ['polnear.dev.jsonl', 'gum-news.dev.jsonl'] as const;
  const gold = splits.map((corpus) => readCorpus(corpus) as Document[]);
  printRules(
    scorer,
    gold.flat(),
    splits.flatMap((corpus, i) => predict(dataset, corpus, gold[i])),
  );
}

async function loadScorer(): Promise<Scorer> {
  return (await import(pathToFileURL(path.join(corpora, 'score.mjs')).href)) as Scorer;
}
