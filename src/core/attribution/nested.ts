import { Kind } from '../article/tokens.ts';
import { type Draft, inside } from './draft.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { isSaying } from './verbGroups.ts';

/* Statements that stand inside one another. */

/**
 * Statements inside the content of another are that one's words, not the paper's: they are dropped, unless the outer one
 * only passes on what somebody else said; then the outer source is a link of the inner one's chain. In order of the text.
 */
export function outermost(scene: Scene, drafts: Draft[], directs: number): Draft[] {
  const kept: Draft[] = [];
  let dropped: Draft[] | null = null;
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d];
    const at = draft.head >= 0 ? draft.head : draft.content[0];
    let nested = false;
    for (let e = Math.max(0, d - 12); e < Math.min(drafts.length, d + 13); e++) {
      const outer = drafts[e];
      if (e === d || (d < directs && e < directs) || !inside(outer, at)) continue;
      if (inside(draft, outer.head) && e > d) continue;
      // "defended it, promising more: “…”": the speech itself stands outside.
      if (d < directs && !inside(outer, draft.content[0])) continue;
      if (isNounOf(outer, draft)) {
        dropped = [...(dropped ?? []), outer];
      } else if (passesOn(scene, outer, draft)) {
        // Nearest to the reader first: what stands behind is farther out.
        const links = linksOf(scene, outer);
        // "Hill, according to a readout, stressed …"
        if (draft.sourceStart < outer.head && outer.head < draft.sourceEnd)
          draft.sourceEnd = outer.cue[0] - (scene.isMark(outer.cue[0] - 1, 0x2c) ? 1 : 0);
        draft.via = outer.head > draft.head ? [...links, ...draft.via] : [...draft.via, ...links];
        if (draft.quote >= 0 || (isMedia(scene, outer) && isWhole(scene, outer, draft)))
          dropped = [...(dropped ?? []), outer];
      } else if (d < directs && isOwnCue(scene, draft)) {
        if (!endBefore(scene, outer, draft)) dropped = [...(dropped ?? []), outer];
      } else nested = true;
    }
    for (let e = 0; e < directs && e < 64 && !nested && d >= directs; e++)
      nested = inside(drafts[e], at) || tellsNoMore(draft, drafts[e]);
    if (!nested) kept.push(draft);
  }
  const gone = dropped;
  const out = gone === null ? kept : kept.filter((draft) => !gone.includes(draft));
  for (let i = 1; i < out.length; i++)
    if (first(out[i]) < first(out[i - 1])) return out.sort((a, b) => first(a) - first(b));
  return out;
}

/** "wrote to members saying: “…”": the quotation is a statement already, and nothing else is told. */
function tellsNoMore(draft: Draft, direct: Draft): boolean {
  const { content } = draft;
  return (
    direct.cue.length > 0 &&
    content.length > 0 &&
    inside(direct, content[0]) &&
    inside(direct, content[content.length - 1] - 1)
  );
}

/** "dismissed the claim by the tenants that …": what is claimed is told by the noun, not by the verb that it is the object of. */
function isNounOf(outer: Draft, inner: Draft): boolean {
  return (
    inner.rule === 'noun-clause' &&
    (outer.rule === 'cue-object' || outer.rule === 'belief-object') &&
    inner.sourceStart - outer.content[0] < 4 &&
    inner.head - outer.content[0] < 4
  );
}

/** "Radio Tana, citing two aides": two links, the paper's own first. */
function linksOf(scene: Scene, outer: Draft): number[] {
  const { sourceStart, sourceEnd } = outer;
  for (let i = sourceStart + 2; i + 1 < sourceEnd; i++) {
    const { lemma } = scene.cueOf(i);
    if (scene.isMark(i - 1, 0x2c) && (lemma === 'cite' || lemma === 'quote'))
      return [sourceStart, i - 1, i + 1, sourceEnd];
  }
  return [sourceStart, sourceEnd];
}

/** "Reuters reported that X said …", "X said …, according to a readout": `outer` is a link in the chain of `inner`. */
function passesOn(scene: Scene, outer: Draft, inner: Draft): boolean {
  if (outer.sourceStart < 0 || inner.sourceStart < 0 || outer.head < 0 || inner.head < 0) return false;
  const cue = scene.cueOf(inner.head);
  if (cue.grade !== 'V' || (cue.frames & (Frame.Clause | Frame.Quote)) === 0) return false;
  if (outer.rule === 'according-to') return true;
  if (outer.rule === 'content-then-cue' && isWhole(scene, outer, inner)) return true;
  return isMedia(scene, outer);
}

function isMedia(scene: Scene, { sourceStart, sourceEnd }: Draft): boolean {
  for (let i = sourceStart; i < sourceEnd; i++) if (scene.has(i, Is.Media)) return true;
  return false;
}

/** "said that plans were strong, to which Hill replied: “No.”": a quotation with a word of saying, in a clause of its own. */
function isOwnCue(scene: Scene, { head, sourceStart }: Draft): boolean {
  if (!isSaying(scene, head)) return false;
  const before = sourceStart - 1;
  return (
    (scene.formsOf(head) & Form.Ing) !== 0 ||
    scene.tokens.kind[before] === Kind.Mark ||
    scene.isWord(before, scene.lexicon.id.when) ||
    (scene.has(before, Is.Relative) && scene.has(before - 1, Is.Preposition))
  );
}

/** Ends the content of `outer` where the clause of `inner` begins. @returns false if nothing is left. */
function endBefore(scene: Scene, outer: Draft, inner: Draft): boolean {
  const { content } = outer;
  let end = inner.cue[0];
  if (inside(outer, inner.sourceStart)) end = Math.min(end, inner.sourceStart);
  while (scene.tokens.kind[end - 1] === Kind.Mark || scene.has(end - 1, Is.Preposition | Is.Relative | Is.Subordinator))
    end--;
  // "all they get is a message stating: “…”": no sentence ends there.
  if (content.length > 2 || scene.has(end - 1, Is.Be)) return true;
  if (end < content[0] + 4) return false;
  outer.content = [content[0], end];
  return true;
}

/** What `outer` tells is that `inner` was said, and no more. */
function isWhole(scene: Scene, outer: Draft, inner: Draft): boolean {
  if (outer.content.length === 0 || inner.content.length === 0) return false;
  const from = outer.content[0];
  const to = outer.content[outer.content.length - 1];
  const lead = scene.isWord(from, scene.lexicon.id.that) ? from + 1 : from;
  const end = Math.max(inner.content[inner.content.length - 1], inner.head + 1, inner.sourceEnd);
  return Math.min(inner.sourceStart, inner.content[0]) === lead && end >= to - 1;
}

function first(draft: Draft): number {
  return draft.content[0];
}
