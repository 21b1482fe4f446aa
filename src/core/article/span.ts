/** A stretch of text: offsets in UTF-16 code units, `end` exclusive (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `offset` lies in the span or at its end: a cursor behind the last letter still counts as on it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The smallest span that holds all of `spans`, or null if there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let { start, end } = spans[0];
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
