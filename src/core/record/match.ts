import type { AttributedStatement, Place } from '../attribution/attributed.ts';
import type { Anchor, FoundStatement } from './found.ts';
import { Namer, type Texts } from './foundIds.ts';
import { comparePlaces, lengthOf, sharedLength } from './places.ts';

/** Two contents that share this part of the shorter one are one statement. */
const SAME = 0.5;
/** A detected piece that lies this far inside a recorded statement is part of it. */
const PART = 0.8;

/**
 * Joins what the rules detected with what is on record: one entry for each statement, in order of the text. A
 * detected statement that several recorded ones share (two sides in one sentence) goes to each of them, cut down to
 * that one's words. A detected speaker who is somebody else on record keeps the two apart, unless the recorded words are
 * most of what was detected: then the record is right.
 * @param article its words make the ids of detected statements.
 */
export function matchStatements(
  detected: readonly AttributedStatement[],
  anchors: readonly Anchor[],
  article: Texts,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const namer = new Namer(article);
  const taken = anchors.length === 0 ? NOBODY : claim(detected, anchors, found);
  for (const one of inOrder(detected))
    if (taken.size === 0 || !taken.has(one)) found.push(toFound(namer.nameOf(one), one, null));
  return found.sort(compareFound);
}

const NOBODY: ReadonlySet<AttributedStatement> = new Set();
const NOWHERE: readonly Place[] = [];

/** Pushes an entry to `found` for each anchor; gives the detected statements that are parts of those. */
function claim(
  detected: readonly AttributedStatement[],
  anchors: readonly Anchor[],
  found: FoundStatement[],
): ReadonlySet<AttributedStatement> {
  const partners = anchors.map(() => [] as AttributedStatement[]);
  /** How many anchors lie in a detected statement, whoever is on record as saying them. */
  const sharers = new Map<AttributedStatement, number>();
  const taken = new Set<AttributedStatement>();
  const sorted = inOrder(detected);
  const spans = sorted.map(({ content }) => extentOf(content));
  // The furthest end so far, so that a search may start behind all that ends before.
  const furthest = new Float64Array(spans.length);
  for (let i = 0; i < spans.length; i++) furthest[i] = Math.max(spans[i]?.to ?? 0, i > 0 ? furthest[i - 1] : 0);
  for (const [a, anchor] of anchors.entries()) {
    const extent = extentOf(anchor.places);
    if (!extent) continue;
    for (let d = firstBeyond(furthest, extent.from); d < sorted.length; d++) {
      const span = spans[d];
      if (!span || span.from > extent.to) break;
      const one = sorted[d];
      const common = sharedLength(one.content, anchor.places);
      if (common === 0 || common < SAME * Math.min(lengthOf(one.content), lengthOf(anchor.places))) continue;
      if (anchor.state !== 'ambiguous') sharers.set(one, (sharers.get(one) ?? 0) + 1);
      if (!contradicts(one, anchor)) partners[a].push(one);
      // The record knows better who said most of these words.
      else if (anchor.state !== 'ambiguous' && common >= SAME * lengthOf(one.content)) taken.add(one);
    }
  }
  for (const [a, anchor] of anchors.entries()) {
    if (anchor.places.length === 0) continue;
    // Of a chain ("Z reported that X agreed to …") the link whose speaker is on record; then the one with most of the words.
    const closeness = (one: AttributedStatement) =>
      sharedLength(one.content, anchor.places) + (isSpeaker(one, anchor) ? lengthOf(anchor.places) : 0);
    const best = partners[a].reduce<AttributedStatement | null>(
      (one, other) => (one && closeness(one) >= closeness(other) ? one : other),
      null,
    );
    const parts = partners[a].filter(
      (part) => part === best || sharedLength(part.content, anchor.places) >= PART * lengthOf(part.content),
    );
    for (const part of parts) taken.add(part);
    const own = best && join(best, parts, anchor, (sharers.get(best) ?? 0) > 1);
    found.push(toFound(anchor.statement.id, own, anchor));
  }
  return taken;
}

/** What the rules say of a recorded statement: `best` and the other detected parts of it. */
function join(
  best: AttributedStatement,
  parts: readonly AttributedStatement[],
  anchor: Anchor,
  isShared: boolean,
): AttributedStatement {
  if (isShared) return { ...best, content: anchor.places };
  if (parts.length === 1) return best;
  return {
    ...best,
    content: union(parts.flatMap(({ content }) => content)),
    cue: union(parts.flatMap(({ cue }) => cue)),
  };
}

/** Places in order of the text, each once. */
function union(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(comparePlaces);
  return sorted.filter((place, i) => i === 0 || comparePlaces(sorted[i - 1], place) !== 0);
}

function isSpeaker({ speaker }: AttributedStatement, { statement }: Anchor): boolean {
  return speaker !== null && speaker.actor === statement.speaker;
}

/** The rules name a speaker on record who is not the one on record for these words. */
function contradicts({ speaker }: AttributedStatement, { statement }: Anchor): boolean {
  const actor = speaker?.actor ?? null;
  return actor !== null && actor !== statement.speaker && actor !== statement.wordsOf;
}

function toFound(id: string, detected: AttributedStatement | null, anchor: Anchor | null): FoundStatement {
  const content = detected !== null && detected.content.length > 0 ? detected.content : (anchor?.places ?? NOWHERE);
  const cue = detected?.cue ?? NOWHERE;
  const speaker = detected?.speaker?.places ?? NOWHERE;
  return {
    id,
    detected,
    anchor,
    first: firstOf(speaker, firstOf(cue, firstOf(content, null))),
    last: lastOf(speaker, lastOf(cue, lastOf(content, null))),
  };
}

function firstOf(places: readonly Place[], best: Place | null): Place | null {
  for (const place of places) if (best === null || comparePlaces(place, best) < 0) best = place;
  return best;
}

function lastOf(places: readonly Place[], best: Place | null): Place | null {
  for (const place of places)
    if (
      best === null ||
      place.paragraph > best.paragraph ||
      (place.paragraph === best.paragraph && place.end > best.end)
    )
      best = place;
  return best;
}

/** First index whose value exceeds `limit`; `values` ascend. */
function firstBeyond(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Paragraph and offset as one number that grows along the text. */
function positionOf(paragraph: number, offset: number): number {
  return paragraph * 0x100000000 + offset;
}

function extentOf(places: readonly Place[]): { from: number; to: number } | null {
  if (places.length === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { paragraph, start, end } of places) {
    from = Math.min(from, positionOf(paragraph, start));
    to = Math.max(to, positionOf(paragraph, end));
  }
  return { from, to };
}

/** `detected` in order of their contents. They nearly always are. */
function inOrder(detected: readonly AttributedStatement[]): readonly AttributedStatement[] {
  for (let i = 1; i < detected.length; i++)
    if (compareStarts(detected[i - 1].content, detected[i].content) > 0)
      return [...detected].sort((a, b) => compareStarts(a.content, b.content));
  return detected;
}

function compareStarts(a: readonly Place[], b: readonly Place[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return comparePlaces(a[0], b[0]);
}

/** By the place where each begins, then by its content. */
function compareFound(a: FoundStatement, b: FoundStatement): number {
  if (a.first === null || b.first === null) return Number(!a.first) - Number(!b.first);
  return comparePlaces(a.first, b.first) || compareStarts(contentOf(a), contentOf(b)) || (a.id < b.id ? -1 : 1);
}

function contentOf({ detected, anchor }: FoundStatement): readonly Place[] {
  return detected !== null && detected.content.length > 0 ? detected.content : (anchor?.places ?? NOWHERE);
}
