import type { DatasetIndex } from '../dataset/dataset.ts';
import { officeAt } from '../dataset/dataset.ts';
import type { Quotation, Source, Stance, Statement } from '../dataset/schema.ts';
import type { ArticleStatement } from '../languageService.ts';
import { quoted, saidInArticle, type TextAt, tellingWords, wordsOnRecord } from './recordWords.ts';

/**
 * How far the words can be trusted:
 * - `word-for-word`: on record, and the article has the words as recorded
 * - `reworded`: on record as an indirect statement: the article reports it in its own words
 * - `differs`: on record, but the quoted words are not quite those on record
 * - `moved`: the words on record, in another context
 * - `look-alike`: like words on record, but several places fit or the speaker is not named
 * - `elsewhere`: on record, not in an article at hand
 * - `detected`: found by rule; nothing on record
 */
export type Standing = 'word-for-word' | 'reworded' | 'differs' | 'moved' | 'look-alike' | 'elsewhere' | 'detected';

/** One statement as its card shows it: from an article, or from the record alone. */
export interface StatementCard {
  readonly words: string;
  /** The words where there is little room. */
  readonly short: string;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly addressee: string | null;
  readonly recipient: string | null;
  readonly date: string | null;
  readonly quotation: Quotation;
  readonly via: readonly string[];
  readonly hedged: boolean;
  readonly stance: Stance;
  readonly code: string | null;
  readonly standing: Standing;
  /** The words on record, where the article has others. */
  readonly recordWords: string | null;
  /** What was said, in words of our own, where the words alone do not tell. */
  readonly paraphrase: string | null;
  /** Whose words stand in the quotation marks, if not the speaker's. */
  readonly wordsOf: string | null;
  readonly translated: boolean;
  readonly note: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly sources: readonly Source[];
  /** How far the sources bear each other out. */
  readonly support: Statement['support'] | null;
  /** Set where the statement is only on record: the card then offers to look for it. */
  readonly find: string | null;
}

/** How a description begins that stands for a speaker's name. */
const described =
  /^(?:an?|the|its?|his|her|their|our|my|this|that|these|those|some|several|many|most|all|one|two|three|four|five|another|other|people|officials|police|sources|experts|analysts|critics|prosecutors|residents|witnesses)\b/;
/** Fewer code units than this are a fragment: they do not say what was said. */
const fragment = 40;

/** The card of a statement that stands in an article, whose text `textAt` gives. */
export function cardInArticle(statement: ArticleStatement, dataset: DatasetIndex, textAt: TextAt): StatementCard {
  const { record } = statement;
  const standing = standingOf(statement);
  return {
    ...saidInArticle(statement, textAt),
    speaker: statement.speaker ? sentenceCase(statement.speaker.name) : null,
    office: statement.office,
    addressee: statement.addressee,
    recipient: statement.recipient,
    date: statement.date,
    quotation: statement.quotation,
    via: statement.via,
    hedged: statement.hedged,
    stance: statement.stance,
    code: statement.code,
    standing,
    recordWords: record && wordsDiffer(standing) && record.quotation !== 'indirect' ? quoted(record, 0) : null,
    paraphrase:
      record && (record.quotation === 'indirect' || statement.text.length < fragment) ? record.paraphrase : null,
    wordsOf: nameOfWords(record, dataset),
    translated: statement.translated,
    note: record?.note ?? null,
    rule: record ? null : statement.rule,
    confidence: record ? null : statement.confidence,
    sources: statement.sources,
    support: record?.support ?? null,
    find: null,
  };
}

/** The card of a statement on record that stands in no article at hand. */
export function cardOnRecord(record: Statement, dataset: DatasetIndex): StatementCard {
  const actor = dataset.actorById(record.speaker);
  const words = wordsOnRecord(record);
  return {
    words,
    short: tellingWords(words, record.quotation),
    speaker: actor?.name ?? null,
    office: record.office ?? (actor ? (officeAt(actor, record.date)?.title ?? null) : null),
    addressee: record.addressee ?? null,
    recipient: record.recipient ?? null,
    date: record.date ?? null,
    quotation: record.quotation,
    via: record.via,
    hedged: record.hedged,
    stance: record.stance,
    code: record.code,
    standing: 'elsewhere',
    recordWords: record.quotation === 'indirect' ? quoted(record, 0) : null,
    paraphrase: words.length < fragment ? record.paraphrase : null,
    wordsOf: nameOfWords(record, dataset),
    translated: record.translated,
    note: record.note ?? null,
    rule: null,
    confidence: null,
    sources: record.sources,
    support: record.support ?? null,
    find: record.id,
  };
}

/** "a woman in the gallery" as a heading has it; names keep their "al-" and "van". */
function sentenceCase(name: string): string {
  return described.test(name) ? name[0].toUpperCase() + name.slice(1) : name;
}

function nameOfWords(record: Statement | null, dataset: DatasetIndex): string | null {
  return record?.wordsOf === undefined ? null : (dataset.actorById(record.wordsOf)?.name ?? null);
}

function wordsDiffer(standing: Standing): boolean {
  return standing === 'differs' || standing === 'moved' || standing === 'look-alike';
}

/** How far the words of a statement in an article can be trusted. */
export function standingOf({ record, anchor, verbatim }: ArticleStatement): Exclude<Standing, 'elsewhere'> {
  if (record === null) return 'detected';
  if (anchor === 'ambiguous') return 'look-alike';
  if (anchor === 'moved') return 'moved';
  if (record.quotation === 'indirect') return 'reworded';
  return verbatim ? 'word-for-word' : 'differs';
}
