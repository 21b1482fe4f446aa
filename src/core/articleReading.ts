import { Article, type Edit, type Paragraph, type Replaced } from './article/article.ts';
import { touches } from './article/span.ts';
import { dressStatement } from './articleStatement.ts';
import type { AttributedStatement } from './attribution/attributed.ts';
import { HEAD } from './attribution/scope.ts';
import type { DatasetIndex } from './dataset/dataset.ts';
import type { Actor } from './dataset/schema.ts';
import type { ArticleMention, ArticleReading, ArticleStatement } from './languageService.ts';
import { ReadingWindow } from './readingWindow.ts';
import type { Anchor } from './record/found.ts';
import { NOTHING_SAID, type ParagraphReading, type Stages } from './stages.ts';

/** Up to this length a hover asks the whole list of statements: making it takes less than a frame. */
const SHORT = 200_000;
/** A statement that holds an offset starts at most this many paragraphs before it. */
const REACH = 24;
/** Anchoring looks at paragraphs at most this far from traces of recorded words, on either side. */
const NEAR = 8;

/**
 * Reads `text` and keeps the reading up to date with edits: only paragraphs that an edit replaced are read again, and
 * speakers are resolved again only within the bounds that `Stages` names.
 */
export function readArticle(stages: Stages, index: DatasetIndex, text: string): ArticleReading {
  const article = new Article<ParagraphReading>(text);
  const readings = new ReadingWindow(article, stages);
  const census = stages.createCensus();
  /** Resolved statements of a paragraph hold while its reading is in this epoch; a new one begins when paragraphs shift. */
  let epoch = 1;
  let statements: Listed | null = null;
  let mentions: readonly ArticleMention[] | null = null;
  let counts: ReadonlyMap<string, number> | null = null;
  let anchors: readonly Anchor[] | null = null;
  let anchorsVersion = 0;
  let articleDate: string | null | undefined;
  let paragraphsWithHits = 0;

  const readingAt = (paragraph: number) => article.paragraphs[paragraph].reading as ParagraphReading;
  const startOf = (paragraph: number) => article.startOf(paragraph);
  const textOf = (paragraph: number) => article.paragraphs[paragraph].text;
  const isPlain = (paragraph: number) => readingAt(paragraph).plain;

  readRange(0, article.paragraphs.length);

  function put(paragraph: number): ParagraphReading {
    const entry = article.paragraphs[paragraph];
    const carry = paragraph > 0 ? readingAt(paragraph - 1).carryOut : stages.noCarry;
    const reading = stages.readParagraph(entry.text, carry);
    entry.reading = reading;
    census.add(stages.namesOf(reading));
    if (reading.hits !== null) paragraphsWithHits++;
    return reading;
  }

  function drop(reading: ParagraphReading): void {
    census.remove(stages.namesOf(reading));
    if (reading.hits !== null) paragraphsWithHits--;
  }

  function readRange(from: number, to: number): void {
    for (let i = from; i < to; i++) put(i);
  }

  /** Reads the new paragraphs, and on from there while what is carried over differs. Gives the end of what was read. */
  function refresh(from: number, inserted: number): { end: number; changed: boolean } {
    let end = from + inserted;
    let changed = false;
    readRange(from, end);
    while (end < article.paragraphs.length) {
      const carry = end > 0 ? readingAt(end - 1).carryOut : stages.noCarry;
      const old = readingAt(end);
      if (old.carryIn === carry) break;
      if (stages.exports(put(end), textOf(end)) !== stages.exports(old, textOf(end))) changed = true;
      drop(old);
      if (old.hits !== null) anchors = null;
      end++;
    }
    return { end, changed };
  }

  function applyEdit(edit: Edit): boolean {
    // An edit may replace the paragraph before it too.
    const dayBefore = article.indexAt(edit.offset) <= HEAD ? dateLine() : 0;
    const replaced = article.apply(edit);
    if (replaced === null) return false;
    // The new ones are counted before the old ones go, so that a name that stays is never gone.
    const { end, changed } = refresh(replaced.index, replaced.inserted);
    for (const { reading } of replaced.removed) if (reading) drop(reading);
    const shift = replaced.inserted - replaced.removed.length;
    // The days of all statements are seen from the date line.
    if (shift !== 0 || (replaced.index < HEAD && dateLine() !== dayBefore)) epoch++;
    else if (changed || replaced.removed.some((old, i) => isSeenElsewhere(old, replaced.index + i)))
      forget(replaced.index - stages.lookAhead, end + stages.lookBack);
    else forget(replaced.index - stages.lookAhead, end);
    if (anchors !== null) keepAnchors(replaced, end, shift);
    statements = null;
    mentions = null;
    counts = null;
    articleDate = undefined;
    return true;
  }

  /** Anchors hold where no traces of recorded words are near the edit and all names stand for the same as before. */
  function keepAnchors({ index, removed }: Replaced<ParagraphReading>, end: number, shift: number): void {
    let near = anchorsVersion !== census.version || removed.some(({ reading }) => reading?.hits != null);
    const to = Math.min(article.paragraphs.length, end + NEAR);
    for (let i = Math.max(0, index - NEAR); i < to && !near; i++) near = readingAt(i).hits !== null;
    if (near) anchors = null;
    else if (shift !== 0 && anchors !== null) anchors = anchors.map((anchor) => shifted(anchor, index, shift));
  }

  /** Whether the paragraph that took the place of `old` changes what others see of it. */
  function isSeenElsewhere({ reading, text }: Paragraph<ParagraphReading>, index: number): boolean {
    return reading === undefined || stages.exports(reading, text) !== stages.exports(readingAt(index), textOf(index));
  }

  function forget(from: number, to: number): void {
    const end = Math.min(to, article.paragraphs.length);
    for (let i = Math.max(0, from); i < end; i++) {
      const reading = readingAt(i);
      if (reading.epoch !== NOTHING_SAID) reading.epoch = 0;
    }
  }

  function resolved(paragraph: number): readonly AttributedStatement[] {
    const reading = readingAt(paragraph);
    if (reading.epoch !== epoch && reading.epoch !== NOTHING_SAID) {
      reading.resolved = stages.resolve(readings, paragraph);
      reading.epoch = epoch;
    }
    return reading.resolved;
  }

  /** Day of the date line, 0 if there is none. */
  function dateLine(): number {
    for (let i = 0; i < HEAD && i < article.paragraphs.length; i++) {
      const day = readings.at(i).date;
      if (day !== 0) return day;
    }
    return 0;
  }

  /** From the date line; with none, the day of the latest statement on record that stands here. */
  function date(): string | null {
    if (articleDate === undefined) {
      const day = dateLine();
      articleDate = day !== 0 ? new Date(day * DAY).toISOString().slice(0, 10) : latestOf(allAnchors());
    }
    return articleDate;
  }

  function allAnchors(): readonly Anchor[] {
    if (anchors === null) {
      anchors = paragraphsWithHits === 0 ? [] : stages.anchor(article, census);
      anchorsVersion = census.version;
    }
    return anchors;
  }

  function list(from: number, to: number): ArticleStatement[] {
    const detected: AttributedStatement[] = [];
    for (let i = from; i < to; i++) for (const statement of resolved(i)) detected.push(statement);
    return dress(detected, anchorsIn(from, to));
  }

  /** The statements that may hold a place in `paragraph`. */
  function listAround(paragraph: number): ArticleStatement[] {
    const from = Math.max(0, paragraph - REACH);
    const to = Math.min(article.paragraphs.length, paragraph + 2);
    const near = anchorsIn(from, to);
    if (near.length > 0) return list(from, to);
    const detected: AttributedStatement[] = [];
    for (let i = from; i < to; i++)
      for (const statement of resolved(i))
        if (i >= paragraph || reaches(statement, paragraph)) detected.push(statement);
    return dress(detected, near);
  }

  function anchorsIn(from: number, to: number): readonly Anchor[] {
    const found = allAnchors();
    return found.length === 0
      ? found
      : found.filter(({ places }) => places.some(({ paragraph }) => paragraph >= from && paragraph < to));
  }

  function dress(detected: readonly AttributedStatement[], near: readonly Anchor[]): ArticleStatement[] {
    if (detected.length === 0 && near.length === 0) return [];
    const dressing = { index, date: date(), startOf, textOf, isPlain };
    return stages.match(detected, near, textOf).map((found) => dressStatement(found, dressing));
  }

  function all(): Listed {
    statements ??= listed(list(0, article.paragraphs.length));
    return statements;
  }

  return {
    get date() {
      return date();
    },
    get length() {
      return article.length;
    },
    statements: () => all().items,
    statementsAt(offset) {
      if (statements === null && article.length > SHORT) {
        return smallestFirst(listAround(article.indexAt(offset)).filter(({ span }) => touches(span, offset)));
      }
      return at(all(), offset);
    },
    mentions() {
      mentions ??= allMentions();
      return mentions;
    },
    mentionAt(offset) {
      const paragraph = article.indexAt(offset);
      if (paragraph < 0) return null;
      return mentionsOf(paragraph).find(({ span }) => touches(span, offset)) ?? null;
    },
    mentionCount(actorId) {
      counts ??= countMentions();
      return counts.get(actorId) ?? 0;
    },
    edit(edits) {
      // From the end of the text to its start, so that no edit shifts the next one.
      return [...edits].sort((a, b) => b.offset - a.offset).every(applyEdit);
    },
  };

  function mentionsOf(paragraph: number, out: ArticleMention[] = []): ArticleMention[] {
    const names = stages.namesOf(readingAt(paragraph));
    if (names.length === 0) return out;
    const base = article.startOf(paragraph);
    for (let i = 0; i < names.length; i += 3) {
      const actors = actorsOf(names[i + 2]);
      if (actors.length > 0) out.push({ span: { start: base + names[i], end: base + names[i + 1] }, actors });
    }
    return out;
  }

  function allMentions(): readonly ArticleMention[] {
    const out: ArticleMention[] = [];
    for (let i = 0; i < article.paragraphs.length; i++) mentionsOf(i, out);
    return out;
  }

  function actorsOf(alias: number): readonly Actor[] {
    return census.resolve(alias).flatMap((id) => index.actorById(id) ?? []);
  }

  function countMentions(): ReadonlyMap<string, number> {
    const table = new Map<string, number>();
    for (let p = 0; p < article.paragraphs.length; p++) {
      const names = stages.namesOf(readingAt(p));
      for (let i = 2; i < names.length; i += 3) {
        const actors = census.resolve(names[i]);
        if (actors.length === 1) table.set(actors[0], (table.get(actors[0]) ?? 0) + 1);
      }
    }
    return table;
  }
}

/** Whether a statement that starts before `paragraph` goes on in it. */
function reaches({ content, cue }: AttributedStatement, paragraph: number): boolean {
  return content.some((place) => place.paragraph >= paragraph) || cue.some((place) => place.paragraph >= paragraph);
}

/** `anchor` after paragraphs from `index` on were moved by `shift`. */
function shifted(anchor: Anchor, index: number, shift: number): Anchor {
  if (anchor.places.every(({ paragraph }) => paragraph < index)) return anchor;
  const places = anchor.places.map((place) =>
    place.paragraph < index ? place : { ...place, paragraph: place.paragraph + shift },
  );
  return { ...anchor, places };
}

/** Statements in order of the text, with the furthest end up to each, so that a look-up need not walk back to the start. */
interface Listed {
  readonly items: readonly ArticleStatement[];
  readonly furthest: Float64Array;
}

function listed(items: ArticleStatement[]): Listed {
  items.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const furthest = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) furthest[i] = Math.max(items[i].span.end, i > 0 ? furthest[i - 1] : 0);
  return { items, furthest };
}

function at({ items, furthest }: Listed, offset: number): readonly ArticleStatement[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const out: ArticleStatement[] = [];
  for (let i = low - 1; i >= 0 && furthest[i] >= offset; i--) if (touches(items[i].span, offset)) out.push(items[i]);
  return smallestFirst(out);
}

function smallestFirst(statements: ArticleStatement[]): ArticleStatement[] {
  return statements.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

const DAY = 86_400_000;

function latestOf(anchors: readonly Anchor[]): string | null {
  let latest: string | null = null;
  for (const { statement, state } of anchors)
    if (state !== 'ambiguous' && statement.date && (latest === null || statement.date > latest))
      latest = statement.date;
  return latest;
}
