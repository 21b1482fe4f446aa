import { Flag } from '../article/tokens.ts';
import { cueAfter, cueBefore, lastInside } from './directCues.ts';
import { type Draft, keepDraft, newDraft } from './draft.ts';
import { tailAfter } from './leadIn.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame } from './lexicon.ts';
import { isAbbreviated, isChant, isTitle, linkStart } from './parts.ts';
import { QuotationFlag } from './quotations.ts';
import { Part, type Scene } from './scene.ts';
import { tagAfter } from './speechTags.ts';

const COMMA = 0x2c;

/**
 * Statements whose content is speech in quotation marks: cue after, before or between the quotations, colons, dashes,
 * and quotations with no cue at all. `used` receives the
 * number of the draft, from 1, at the tokens of cues that are spoken for.
 */
export function readDirect(scene: Scene, used: Int32Array, drafts: Draft[]): void {
  const { quotations } = scene;
  let last: Draft | null = null;
  let lastEnd = 0;
  for (let q = 0; q < quotations.count; q++) {
    if (quotations.depth[q] !== 0 || scene.part[q] !== Part.Speech) continue;
    const from = scene.quoteStart(q);
    const to = scene.quoteEnd(q);
    const fresh = newDraft('quote-alone');
    fresh.quote = q;
    // Split by its cue: "…," she said, "…".
    if (
      last !== null &&
      last.cue.length > 0 &&
      last.head >= lastEnd &&
      last.head < from &&
      isSplit(scene, last, from)
    ) {
      last.content = [...last.content, from, to];
      lastEnd = to;
      continue;
    }
    // A quotation that ends with a comma is cued behind; another cue before it introduces something else.
    const comma = scene.isMark(lastInside(scene, q), COMMA) || scene.isMark(to, COMMA);
    let after = comma && !isChant(scene, from - 1) && cueAfter(scene, q, used, fresh);
    const before = !after && cueBefore(scene, q, lastEnd, used, fresh);
    after = after || (!before && (cueAfter(scene, q, used, fresh) || tagAfter(scene, q, lastInside(scene, q), fresh)));
    // “Night Shift,” on a new channel: a title in somebody's list, which nobody's tag makes speech.
    if (comma && !before && !after && isTitle(scene, q, 1)) continue;
    if (!before && !after && last !== null && (last.cue.length > 0 || followsOn(scene, last, lastEnd, from))) {
      last.content = [...last.content, linkStart(scene, q), to];
      lastEnd = to;
      continue;
    }
    if (after && last !== null && last.cue.length === 0 && from - lastEnd <= 0) {
      // "A." "B," he said.
      Object.assign(last, fresh, { content: [...last.content, from, to], quote: last.quote });
      if (last.head >= 0) used[last.head] = drafts.length;
      lastEnd = to;
      continue;
    }
    fresh.content = [...fresh.content, from, before ? tailAfter(scene, q) : to];
    drafts.push(keepDraft(fresh));
    if (fresh.head >= 0) used[fresh.head] = drafts.length;
    last = fresh;
    lastEnd = to;
  }
}

/** The cue of `last` stands right before the quotation at `from`, with a comma and no end of sentence between. */
function isSplit(scene: Scene, last: Draft, from: number): boolean {
  const { tokens } = scene;
  const behind = Math.max(last.cue[last.cue.length - 1], last.sourceEnd);
  // "… wrote on X. “We …”": the full stop belongs to the word and ends the sentence as well.
  const q = scene.quote[from] - 1;
  const capital = q >= 0 && (scene.quotations.flags[q] & QuotationFlag.Capital) !== 0;
  if (capital && isAbbreviated(scene, from - 1)) return false;
  for (let i = last.cue[last.cue.length - 1]; i < from; i++) {
    if (i >= behind && scene.takes(i, Frame.Quote) && i !== last.head && !isAside(scene, i, from)) return false;
    if (scene.isMark(i, 0x2e) && i + 1 === from) return false;
    if ((tokens.flags[i] & Flag.SentenceStart) !== 0) return false;
  }
  return true;
}

/** "…,” Hill said, laughing, “and …": how it was said, before a quotation that goes on with a small letter. */
function isAside(scene: Scene, i: number, open: number): boolean {
  const q = scene.quote[open] - 1;
  return q >= 0 && (scene.quotations.flags[q] & QuotationFlag.Capital) === 0 && (scene.formsOf(i) & Form.Ing) !== 0;
}

/** No sentence of its own between the last statement and the quotation that starts at `from`. */
function followsOn(scene: Scene, last: Draft, lastEnd: number, from: number): boolean {
  if (from <= lastEnd) return true;
  const { flags } = scene.tokens;
  let sentences = 0;
  for (let i = lastEnd + 1; i < from; i++) if ((flags[i] & Flag.SentenceStart) !== 0) sentences++;
  if (sentences === 0) return true;
  // "A?" Smith asked. "B."
  return (
    sentences === 1 &&
    last.head >= lastEnd &&
    last.head < from &&
    (flags[Math.min(last.sourceStart, last.head)] & Flag.SentenceStart) !== 0
  );
}
