import { type Candidate, judgeOccurrence } from './candidates.ts';
import { settle } from './contenders.ts';
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

/**
 * Where the statements on record stand in an article: one anchor for each that is there, in order of the text. Those
 * that are not there (orphaned) are left out. Only paragraphs near traces of recorded words are read again.
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
  for (const region of regionsOf(view)) {
    const words: Word[] = [];
    for (let p = region.from; p < region.to; p++) for (const word of sceneAt(p)!.words) words.push(word);
    patience.cells += CELLS_A_WORD * words.length;
    for (const [wording, occurrences] of findOccurrences(index, words, region.selectors, patience)) {
      const { statement } = wording[0];
      for (const occurrence of occurrences) {
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
  from: number;
  to: number;
  readonly selectors: Set<number>;
}

/** Runs of paragraphs around those with hits. */
function regionsOf(view: AnchorView): Region[] {
  const regions: Region[] = [];
  for (let p = 0; p < view.count; p++) {
    const hits = view.hitsOf(p);
    if (hits === null) continue;
    const from = Math.max(0, p - AROUND);
    const to = Math.min(view.count, p + AROUND + 1);
    let last = regions[regions.length - 1];
    if (last && from <= last.to) last.to = to;
    else {
      last = { from, to, selectors: new Set() };
      regions.push(last);
    }
    for (const hit of hits) last.selectors.add(hit);
  }
  return regions;
}

function readScene(view: AnchorView, paragraph: number, reader: WordReader): SceneParagraph {
  const triples = view.namesOf(paragraph);
  const names: { start: number; end: number; actors: readonly string[] }[] = [];
  for (let i = 0; i + 2 < triples.length; i += 3)
    names.push({ start: triples[i], end: triples[i + 1], actors: view.resolve(triples[i + 2]) });
  return { words: readWords(view.textOf(paragraph), reader, paragraph), names };
}
