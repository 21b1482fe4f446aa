import { overlaps, type Span } from '../../../../src/core/article/span.ts';
import type { Stance } from '../../../../src/core/dataset/schema.ts';
import type { ArticleStatement } from '../../../../src/core/languageService.ts';
import type { Case, Choice, Expected } from './format.ts';

/** Words that lead into a content; papers on attribution draw the line on either side of them. */
const LEADS = new Set('that to whether if for on upon of about against in by with as'.split(' '));
/** What no case may be given unless it asks for it: a claim that somebody speaks for or against force. */
const GRAVE: readonly Stance[] = ['urged-restraint', 'vowed-response', 'threatened-if-attacked', 'urged-retaliation'];

/**
 * What is wrong with the statements found in a case's text, one line each; none if they are right.
 * Contents are compared word by word, so quotation marks and punctuation at the edges do not count.
 */
export function problemsOf(example: Case, found: readonly ArticleStatement[]): string[] {
  const words = wordsOf(example.text);
  const loose = cover(words, example.loose);
  const sets = found.map(({ content }) => cover(words, content));
  const dues = example.expected.map(({ spans }) => cover(words, spans.Q));
  const joined = example.expected.map(
    ({ joinable }, i) => joinable && sets.some((set) => mostlyIn(dues[i], set) && mostlyIn(dues[i - 1], set)),
  );
  const partner = pair(dues, joined, sets);
  const problems: string[] = [];
  for (const [i, expected] of example.expected.entries()) {
    const say = (problem: string) => problems.push(`statement ${i + 1}: ${problem}`);
    const due = dues[i];
    if (joined[i]) continue;
    if (partner[i] < 0) {
      if (!expected.optional) say(`not found: ${show(example.text, expected.spans.Q)}`);
      continue;
    }
    for (let next = i + 1; joined[next]; next++) for (const word of dues[next]) due.add(word);
    compareContent(words, due, new Set(loose), sets[partner[i]], say);
    compareRest(example, words, expected, found[partner[i]], say);
  }
  for (const [j, statement] of found.entries())
    if (!partner.includes(j))
      problems.push(`too many: ${statement.speaker?.name ?? '–'} (${statement.rule}): ${statement.text}`);
  return problems;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }));
}

function cover(words: readonly Word[], spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const [i, word] of words.entries()) if (spans.some((span) => overlaps(span, word))) set.add(i);
  return set;
}

function mostlyIn(part: ReadonlySet<number>, set: ReadonlySet<number>): boolean {
  return [...part].filter((word) => set.has(word)).length * 2 > part.size;
}

/** For each expected statement the found one that shares most of its words; -1 for none. Best pairs first. */
function pair(dues: readonly Set<number>[], joined: readonly boolean[], sets: readonly Set<number>[]): number[] {
  const pairs: { i: number; j: number; score: number }[] = [];
  for (const [i, due] of dues.entries()) {
    if (joined[i]) continue;
    for (const [j, set] of sets.entries()) {
      const common = [...due].filter((word) => set.has(word)).length;
      if (common > 0) pairs.push({ i, j, score: common / (due.size + set.size) });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const partner = dues.map(() => -1);
  for (const { i, j } of pairs) if (partner[i] < 0 && !partner.includes(j)) partner[i] = j;
  return partner;
}

function compareContent(
  words: readonly Word[],
  due: ReadonlySet<number>,
  loose: Set<number>,
  got: ReadonlySet<number>,
  say: (problem: string) => void,
): void {
  for (const i of due) {
    if (!due.has(i - 1) && LEADS.has(words[i - 1]?.text)) loose.add(i - 1);
    for (let lead = i; !due.has(lead - 1) && LEADS.has(words[lead].text); lead++) loose.add(lead);
  }
  const missing = [...due].filter((i) => !got.has(i) && !loose.has(i));
  const extra = [...got].filter((i) => !due.has(i) && !loose.has(i));
  const these = (indexes: number[]) => indexes.map((i) => words[i].text).join(' ');
  if (missing.length > 0) say(`content lacks: ${these(missing)}`);
  if (extra.length > 0) say(`content should not hold: ${these(extra)}`);
}

function compareRest(
  { text, loose }: Case,
  words: readonly Word[],
  expected: Expected,
  found: ArticleStatement,
  say: (problem: string) => void,
): void {
  const { S, C } = expected.spans;
  const name = found.speaker?.name ?? null;
  if (!admits(expected.speaker, name)) say(`speaker is "${name}", not ${list(expected.speaker)}`);
  if (S.length > 0 && found.speaker) {
    const got = cover(words, found.speaker.spans);
    const right = cover(words, [...S, ...loose]);
    if (![...got].some((word) => right.has(word)) || [...got].some((word) => !right.has(word)))
      say(`speaker's mention is "${show(text, found.speaker.spans)}", not "${show(text, S)}"`);
  }
  if (C.length > 0 && !found.cue.some((span) => C.some((mark) => overlaps(span, mark))))
    say(`cue is "${show(text, found.cue)}", not "${show(text, C)}"`);
  if (expected.optional) return;
  if (!expected.quotation.includes(found.quotation))
    say(`is ${found.quotation}, not ${expected.quotation.join(' / ')}`);
  if (!admits(expected.addressee, found.addressee))
    say(`addressee is "${found.addressee}", not ${list(expected.addressee)}`);
  const { via } = expected;
  if (via && (via.length !== found.via.length || !via.every((choice, i) => admits(choice, found.via[i]))))
    say(`via is [${found.via.join(' < ')}], not [${via.map(list).join(' < ')}]`);
  if (expected.hedged !== null && found.hedged !== expected.hedged) say(found.hedged ? 'is hedged' : 'is not hedged');
  if (found.date !== expected.date) say(`date is ${found.date}, not ${expected.date}`);
  if (expected.stance ? found.stance !== expected.stance : GRAVE.includes(found.stance))
    say(`stance is ${found.stance}, not ${expected.stance ?? 'other'}`);
  if (expected.code && !found.code?.startsWith(expected.code)) say(`code is ${found.code}, not ${expected.code}…`);
  if (expected.actor && expected.actor !== (found.speaker?.actor?.id ?? 'none'))
    say(`actor is ${found.speaker?.actor?.id ?? 'none'}, not ${expected.actor}`);
}

/** Names are the same whatever their article, capitals and kind of apostrophe. */
function admits(choice: Choice, name: string | null): boolean {
  return choice.some(
    (one) => one === '?' || (one === null || name === null ? one === name : plain(one) === plain(name)),
  );
}

function list(choice: Choice): string {
  return choice.map((one) => one ?? '–').join(' / ');
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^(?:the|an?) /, '');
}

function show(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
