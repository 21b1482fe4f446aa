import { type Candidate, judgeOccurrence } from './candidates.ts';
import { MANY, settle } from './contenders.ts';
import type { Anchor } from './found.ts';
import { CELLS_A_WORD, findOccurrences, patienceFor } from './occurrences.ts';
import { readWords, type WordReader } from './readWords.ts';
import type { Hits, RecordIndex } from './recordIndex.ts';
import type { SceneParagraph } from './speakerSupport.ts';
import type { Word } from './words.ts';

/** What anchoring needs of an article. Offsets are relative to their paragraph. */
export interface AnchorView {
  /** Number of paragraphs. */
  readonly count: number;
  textOf(paragraph: number): string;
  hitsOf(paragraph: number): Hits | null;
  /** Names: start, end, alias, three numbers each. */
  namesOf(paragraph: number): ArrayLike<number>;
  /** Actor ids that an alias stands for in this article. */
  resolve(alias: number): readonly string[];
}

/** Paragraphs this far from a trace of recorded words are read with it. */
const AROUND = 2;
const NO_HITS: ArrayLike<number> & Iterable<number> = [];
/** Paragraphs with traces that are read together at most. Statements found often enough in them are left out behind them. */
const TOGETHER = 32;

/**
 * Where the statements on record stand in an article: one anchor for each that is there, in order of the text. Those
 * that are not there (orphaned) are left out. Only paragraphs near traces of recorded words are read again, and only
 * until a statement has `MANY` places: however often a text repeats itself, what is left to do then is to pass over it.
 */
export function anchorStatements(index: RecordIndex, view: AnchorView): Anchor[] {
  const { reader } = index;
  /** The paragraph read last: what it leaves open counts only for the one behind it. */
  let before = -2;
  const scenes = new Map<number, SceneParagraph>();
  const sceneAt = (paragraph: number): SceneParagraph | null => {
    if (paragraph < 0 || paragraph >= view.count) return null;
    let scene = scenes.get(paragraph);
    if (!scene) {
      if (paragraph !== before + 1) reader.carry = 0;
      scene = readScene(view, paragraph, reader);
      before = paragraph;
      scenes.set(paragraph, scene);
    }
    return scene;
  };
  const patience = patienceFor(0);
  const candidates = new Map<number, Candidate[]>();
  const isOpen = (selector: number): boolean =>
    (candidates.get(index.selectors[selector].statement)?.length ?? 0) < MANY;
  for (const region of regionsOf(view, isOpen)) {
    const words: Word[] = [];
    for (let p = region.from; p < region.to; p++) for (const word of sceneAt(p)!.words) words.push(word);
    patience.cells += CELLS_A_WORD * words.length;
    for (const [wording, occurrences] of findOccurrences(index, words, region.selectors, patience)) {
      const { statement } = wording[0];
      for (const occurrence of occurrences) {
        const at = words[occurrence.main.first].paragraph;
        if (at < region.start || at >= region.end) continue;
        const candidate = judgeOccurrence(index, words, occurrence, sceneAt);
        if (!candidate) continue;
        const list = candidates.get(statement);
        if (list) list.push(candidate);
        else candidates.set(statement, [candidate]);
      }
    }
    // The scenes around one region are of no use to the next.
    if (scenes.size > 256) scenes.clear();
  }
  return settle(index, candidates);
}

interface Region {
  /** Paragraphs [from, to) are read; what starts in [start, end) is this region's. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly selectors: ReadonlySet<number>;
}

/** Runs of paragraphs around those with hits on selectors that are open when it is their turn. */
function* regionsOf(view: AnchorView, isOpen: (selector: number) => boolean): Generator<Region> {
  let before = 0;
  let at = 0;
  while (at < view.count) {
    // Nearly all paragraphs have none.
    if (view.hitsOf(at) === null) {
      at++;
      continue;
    }
    const first = at;
    const selectors = new Set<number>();
    let last = -1;
    // Two runs that would touch are one.
    do {
      for (const hit of view.hitsOf(at) ?? NO_HITS) {
        if (!isOpen(hit)) continue;
        selectors.add(hit);
        last = at;
      }
      at++;
    } while (at < view.count && at - first < TOGETHER && last >= 0 && at <= last + 2 * AROUND + 1);
    if (last < 0) continue;
    const isCut = at < view.count && at <= last + 2 * AROUND + 1;
    const end = isCut ? at : Math.min(view.count, last + AROUND + 1);
    const from = Math.max(0, first - AROUND);
    yield { from, start: Math.max(from, before), end, to: Math.min(view.count, isCut ? end + AROUND : end), selectors };
    before = end;
  }
}

function readScene(view: AnchorView, paragraph: number, reader: WordReader): SceneParagraph {
  const triples = view.namesOf(paragraph);
  const names: { start: number; end: number; actors: readonly string[] }[] = [];
  for (let i = 0; i + 2 < triples.length; i += 3)
    names.push({ start: triples[i], end: triples[i + 1], actors: view.resolve(triples[i + 2]) });
  return { words: readWords(view.textOf(paragraph), reader, paragraph), names };
}
