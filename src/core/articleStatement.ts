import { Char, charClass } from './article/fold.ts';
import { hull, type Span } from './article/span.ts';
import type { Place } from './attribution/attributed.ts';
import { type DatasetIndex, officeAt } from './dataset/dataset.ts';
import type { ArticleStatement } from './languageService.ts';
import type { FoundStatement } from './record/found.ts';

/** What a statement is dressed with at the edge. */
export interface Dressing {
  readonly index: DatasetIndex;
  /** ISO date of the article, if known. */
  readonly date: string | null;
  /** Offset at which a paragraph starts. */
  readonly startOf: (paragraph: number) => number;
  readonly slice: (span: Span) => string;
}

/**
 * A found statement with offsets into the whole text. Where it is on record the record's facts come first, and the
 * text's fill the gaps; a detected one has only what the rules say.
 */
export function dressStatement(found: FoundStatement, { index, date, startOf, slice }: Dressing): ArticleStatement {
  const { detected } = found;
  const record = found.anchor?.statement ?? null;
  // A look-alike's facts are not this statement's: they count only where the text itself says nothing.
  const known = found.anchor?.state === 'ambiguous' && detected ? null : record;
  const spans = (places: readonly Place[]): Span[] =>
    places.map(({ paragraph, start, end }) => ({ start: startOf(paragraph) + start, end: startOf(paragraph) + end }));
  const content = spans(detected && detected.content.length > 0 ? detected.content : (found.anchor?.places ?? []));
  const cue = spans(detected?.cue ?? []);
  const speakerSpans = spans(detected?.speaker?.places ?? []);
  const saidOn = known?.date ?? detected?.date ?? null;
  const actor = index.actorById(known?.speaker ?? detected?.speaker?.actor ?? '') ?? null;
  const office = known?.office ?? (actor ? officeAt(actor, saidOn ?? date)?.title : undefined) ?? null;
  const name = actor?.name ?? (detected?.speaker ? oneLine(detected.speaker.name) : null);
  return {
    id: found.id,
    record,
    anchor: found.anchor?.state ?? null,
    verbatim: found.anchor?.verbatim ?? false,
    speaker: name === null ? null : { name, actor, spans: speakerSpans },
    office,
    cue,
    content,
    span: hull(spans(found.places)) ?? hull(content) ?? { start: 0, end: 0 },
    text: content.map((span) => oneLine(slice(span))).join(' … '),
    quotation: known?.quotation ?? detected?.quotation ?? 'direct',
    addressee: known?.addressee ?? (detected?.addressee ? oneLine(detected.addressee) : null),
    recipient: known?.recipient ?? null,
    via: known && known.via.length > 0 ? known.via : (detected?.via ?? []),
    hedged: known?.hedged ?? detected?.hedged ?? false,
    date: saidOn,
    stance: known?.stance ?? detected?.stance ?? 'other',
    code: known ? known.code : (detected?.code ?? null),
    sources: known?.sources ?? [],
    translated: known?.translated ?? false,
    rule: detected?.rule ?? null,
    confidence: detected?.confidence ?? null,
  };
}

/** White space of any kind as single spaces, none at the ends. */
export function oneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** Nearly every statement is; finding that out costs far less than rewriting it. */
function isOneLine(text: string): boolean {
  let spaces = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) spaces = 0;
    else if (code === 0x20) {
      if (spaces++ > 0) return false;
    } else if (code < 0x20 || charClass(code) === Char.Space) return false;
    else spaces = 0;
  }
  return spaces === 0 || text.length === 0;
}
