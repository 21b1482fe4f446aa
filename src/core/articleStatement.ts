import type { Article } from './article/article.ts';
import { oneLine } from './article/oneLine.ts';
import type { Span } from './article/span.ts';
import type { Place } from './attribution/attributed.ts';
import { type DatasetIndex, officeAt } from './dataset/dataset.ts';
import type { Source } from './dataset/schema.ts';
import type { ArticleStatement } from './languageService.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { FoundStatement } from './record/found.ts';

/** What a statement is dressed with at the edge. */
export interface Dressing {
  readonly index: DatasetIndex;
  /** ISO date of the article, if known. */
  readonly date: string | null;
  readonly article: Article<ParagraphReading>;
}

const NOWHERE: readonly Place[] = [];
const NO_SPANS: readonly Span[] = [];
const NO_SOURCES: readonly Source[] = [];
const NO_LINKS: readonly string[] = [];

/**
 * A found statement with offsets into the whole text. Where it is on record the record's facts come first, and the
 * text's fill the gaps; a detected one has only what the rules say.
 */
export function dressStatement(found: FoundStatement, dressing: Dressing): ArticleStatement {
  const { detected, anchor, first, last } = found;
  const { index, article } = dressing;
  const record = anchor?.statement ?? null;
  // A look-alike's facts are not this statement's: they count only where the text itself says nothing.
  const known = anchor?.state === 'ambiguous' && detected ? null : record;
  const places = detected && detected.content.length > 0 ? detected.content : (anchor?.places ?? NOWHERE);
  const saidOn = known?.date ?? detected?.date ?? null;
  const actorId = known?.speaker ?? detected?.speaker?.actor ?? null;
  const actor = actorId === null ? null : (index.actorById(actorId) ?? null);
  const office = known?.office ?? (actor ? officeAt(actor, saidOn ?? dressing.date)?.title : undefined) ?? null;
  const name = actor?.name ?? detected?.speaker?.name ?? null;
  return {
    id: found.id,
    record,
    anchor: anchor?.state ?? null,
    verbatim: anchor?.verbatim ?? false,
    speaker: name === null ? null : { name, actor, spans: toSpans(detected?.speaker?.places ?? NOWHERE, article) },
    office,
    cue: toSpans(detected?.cue ?? NOWHERE, article),
    content: toSpans(places, article),
    span:
      first === null || last === null
        ? { start: 0, end: 0 }
        : { start: article.startOf(first.paragraph) + first.start, end: article.startOf(last.paragraph) + last.end },
    text: wordsAt(places, article),
    quotation: known?.quotation ?? detected?.quotation ?? 'direct',
    addressee: known?.addressee ?? detected?.addressee ?? null,
    recipient: known?.recipient ?? null,
    via: known && known.via.length > 0 ? known.via : (detected?.via ?? NO_LINKS),
    hedged: known?.hedged ?? detected?.hedged ?? false,
    date: saidOn,
    stance: known?.stance ?? detected?.stance ?? 'other',
    code: known ? known.code : (detected?.code ?? null),
    sources: known?.sources ?? NO_SOURCES,
    translated: known?.translated ?? false,
    rule: detected?.rule ?? null,
    confidence: detected?.confidence ?? null,
  };
}

function toSpans(places: readonly Place[], article: Dressing['article']): readonly Span[] {
  if (places.length === 0) return NO_SPANS;
  // As a literal: a list that grows keeps room for many more, and nearly all are of one.
  if (places.length === 1) return [toSpan(places[0], article)];
  return places.map((place) => toSpan(place, article));
}

function toSpan({ paragraph, start, end }: Place, article: Dressing['article']): Span {
  const base = article.startOf(paragraph);
  return { start: base + start, end: base + end };
}

/** The words at `places`, on one line. */
function wordsAt(places: readonly Place[], { paragraphs }: Dressing['article']): string {
  let out = '';
  for (const { paragraph, start, end } of places) {
    const { text, reading } = paragraphs[paragraph];
    const words = text.slice(start, end);
    const piece = reading?.plain ? words : oneLine(words);
    out = out === '' ? piece : `${out} … ${piece}`;
  }
  return out;
}
