import { oneLine } from '../article/oneLine.ts';
import type { Span } from '../article/span.ts';
import type { ArticleStatement } from '../languageService.ts';
import { type AnnotatedArticle, contentSpan } from './exports.ts';
import { stanceLabel } from './stances.ts';
import { english } from './words.ts';

/** How much text stands before and after a quotation in its selector. */
const CONTEXT = 32;

/**
 * An Annotation of the W3C Web Annotation Data Model for each statement: where the words stand (a position and a
 * quotation, one target for each stretch of text), who said them, the stance, the code, and the sources on record.
 * Positions count code points, as the model asks, not the UTF-16 code units of the other exports.
 */
export function toWebAnnotations(article: AnnotatedArticle): object[] {
  const source = toIri(article.name);
  const points = codePointCounter(article.text);
  const used = new Map<string, number>();
  return article.statements.map((statement) => {
    const count = (used.get(statement.id) ?? 0) + 1;
    used.set(statement.id, count);
    const fragment = encodeURIComponent(statement.id) + (count > 1 ? `-${count}` : '');
    const spans = statement.content.length > 0 ? statement.content : [contentSpan(statement)];
    const targets = spans.map((span) => toTarget(article.text, source, span, points));
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#${fragment}`,
      type: 'Annotation',
      motivation: 'describing',
      generator: { type: 'Software', name: 'On the Record' },
      body: toBodies(statement, article.text),
      target: targets.length === 1 ? targets[0] : targets,
    };
  });
}

function toBodies(statement: ArticleStatement, text: string): object[] {
  const bodies: object[] = [];
  if (statement.speaker) bodies.push(textual('identifying', statement.speaker.name));
  bodies.push(textual('classifying', statement.stance));
  if (statement.code) bodies.push(textual('tagging', `CAMEO ${statement.code}`));
  bodies.push(textual('describing', describe(statement, text)));
  for (const { url } of statement.sources)
    if (url) bodies.push({ type: 'SpecificResource', purpose: 'linking', source: url });
  return bodies;
}

/** The whole statement in a sentence's worth of words. */
function describe(statement: ArticleStatement, text: string): string {
  const { anchor, cue, speaker, office, stance, quotation, addressee, date, via, hedged, record, rule, confidence } =
    statement;
  const parts = [
    `${speaker?.name ?? 'Unknown speaker'}${office ? `, ${office}` : ''}: ${stanceLabel(stance, english.t).toLowerCase()}`,
    `${quotation} quotation`,
  ];
  // Without it a denial would look like a claim.
  if (quotation !== 'direct' && cue.length > 0)
    parts.push(`word of saying “${cue.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ')}”`);
  if (addressee) parts.push(`to ${addressee}`);
  if (date) parts.push(`on ${date}`);
  if (via.length > 0) parts.push(`via ${via.join(', ')}`);
  if (hedged) parts.push('reported, not confirmed');
  if (record) parts.push(`${anchor === 'ambiguous' ? 'like words ' : ''}on record as ${record.id}`);
  else if (rule)
    parts.push(`detected by rule “${rule}”${confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`}`);
  return parts.join('; ');
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function toTarget(text: string, source: string, { start, end }: Span, points: (offset: number) => number): object {
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  };
}

/** Code points before an offset in code units. Fast when the offsets asked for go upwards, or back by a little. */
function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    for (; at < offset; at++) if (!splitsPair(text, at + 1)) points++;
    for (; at > offset; at--) if (!splitsPair(text, at)) points--;
    return points;
  };
}

/** Whether `at` stands between the halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  if (!(low >= 0xdc00 && low <= 0xdfff) || at === 0) return false;
  const high = text.charCodeAt(at - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

function wholeFrom(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

/** A path or an id as a relative reference: "a b/c#1.txt" becomes "a%20b/c%231.txt". */
function toIri(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
