import type { Span } from '../article/span.ts';
import type { ArticleStatement } from '../languageService.ts';

/** Who a statement is by, for comparing: the actor, or the name as written. */
export function speakerKey({ speaker }: Pick<ArticleStatement, 'speaker'>): string | null {
  if (speaker === null) return null;
  return speaker.actor ? `actor:${speaker.actor.id}` : `name:${speaker.name.toLowerCase()}`;
}

/**
 * The statement before or after the selection, going round at the ends.
 * @param statements in order of the text
 * @param from the selection; on a statement's whole span, that statement is where the walk goes on from
 * @param sameSpeaker only statements by whoever speaks at the selection (or last spoke before it)
 */
export function stepFrom(
  statements: readonly ArticleStatement[],
  from: Span,
  direction: 1 | -1,
  sameSpeaker = false,
): ArticleStatement | null {
  const here = currentIndex(statements, from);
  const speaker = sameSpeaker ? speakerAt(statements, from, here) : undefined;
  const wanted = statements.flatMap((statement, index) =>
    speaker === undefined || speakerKey(statement) === speaker ? [index] : [],
  );
  if (wanted.length === 0) return null;
  const next =
    direction === 1
      ? wanted.find((index) => (here >= 0 ? index > here : statements[index].span.start > from.start))
      : wanted.filter((index) => (here >= 0 ? index < here : statements[index].span.start < from.start)).at(-1);
  return statements[next ?? wanted[direction === 1 ? 0 : wanted.length - 1]];
}

/** The statement that is selected as a whole, by index; -1 if none is. */
function currentIndex(statements: readonly ArticleStatement[], { start, end }: Span): number {
  return statements.findIndex(({ span }) => span.start === start && span.end === end);
}

function speakerAt(statements: readonly ArticleStatement[], from: Span, here: number): string | null | undefined {
  if (here >= 0) return speakerKey(statements[here]);
  const holding = statements.filter(({ span }) => span.start <= from.start && from.start <= span.end);
  const smallest = holding.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const before = smallest ?? statements.filter(({ span }) => span.start <= from.start).at(-1) ?? statements[0];
  return before && speakerKey(before);
}
