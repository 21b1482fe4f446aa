import type { DatasetIndex } from '../dataset/dataset.ts';
import { officeAt } from '../dataset/dataset.ts';
import type { Quotation, Source, Stance, Statement } from '../dataset/schema.ts';
import type { ArticleStatement } from '../languageService.ts';
import { cameoName } from './cameo.ts';
import { blocks, commandLink, fill, icon, join, lines, type Markdown, md, nothing, webLink } from './markdown.ts';
import { quoted, saidInArticle, shortSource, type TextAt, tellingWords, wordsOnRecord } from './recordWords.ts';
import { confidenceInWords, ruleInWords } from './ruleWords.ts';
import { stanceIcons, stanceLabel } from './stances.ts';
import { dayInWords, shorten, type Words } from './words.ts';

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

/**
 * A statement's card: what was said first, then who, how, on which side, how sure, and from where.
 * @param place where it stands, on cards that are shown away from the article
 */
export function statementMarkdown(card: StatementCard, words: Words, place: Markdown = nothing): Markdown {
  return blocks([
    md`${shorten(card.words, 420)}`,
    place,
    lines([whoLine(card, words), howLine(card, words)]),
    lines([stanceLine(card, words), standingLine(card, words), ...cautions(card, words)]),
    lines([...sourceLines(card, words), findLine(card, words)]),
  ]);
}

/** One line under the card of a name: the statement it stands in. */
export function statementBrief(card: StatementCard, { t }: Words): Markdown {
  const speaker = card.speaker ?? t('Speaker not named');
  const stance = md`${icon(stanceIcons[card.stance])} **${stanceInWords(card, t)}**`;
  return fill(t('Here: {0}'), md`${stance} · ${speaker} · ${shorten(card.short, 50)}`);
}

function whoLine({ speaker, office, addressee }: StatementCard, { t }: Words): Markdown {
  const name = speaker ? md`**${shorten(speaker, 120)}**` : md`**${t('Speaker not named')}**`;
  const who = office ? md`${name}, ${shorten(office, 120)}` : name;
  return addressee ? md`${who} · ${fill(t('to {0}'), md`**${shorten(addressee, 120)}**`)}` : who;
}

function howLine(card: StatementCard, words: Words): Markdown {
  const { t } = words;
  const via = card.via.map((link) => shorten(link, 80)).join(' ← ');
  return join(
    [
      card.date ? md`${dayInWords(card.date, words)}` : nothing,
      md`${formInWords(card.quotation, words)}`,
      via ? fill(t('via {0}'), md`**${via}**`) : nothing,
      card.hedged ? md`*${t('hedged: reported, not confirmed')}*` : nothing,
    ],
    ' · ',
  );
}

/** The form of a quotation in the reader's language. */
export function formInWords(quotation: Quotation, { t }: Words): string {
  switch (quotation) {
    case 'direct':
      return t('direct quotation');
    case 'indirect':
      return t('indirect: in the reporter’s words');
    case 'mixed':
      return t('mixed: partly quoted');
  }
}

/** The side in the reader's language. That the rules found none is no side of its own. */
function stanceInWords({ stance, standing }: StatementCard, t: Words['t']): string {
  return stance === 'other' && standing === 'detected' ? t('No stance detected') : stanceLabel(stance, t);
}

function stanceLine(card: StatementCard, { t }: Words): Markdown {
  const { stance, code, recipient } = card;
  const name = code === null ? null : cameoName(code);
  return join(
    [
      md`${icon(stanceIcons[stance])} **${stanceInWords(card, t)}**`,
      code === null ? nothing : name ? md`CAMEO ${code} ${name}` : md`CAMEO ${code}`,
      recipient ? fill(t('about {0}'), shorten(recipient, 80)) : nothing,
    ],
    ' · ',
  );
}

function standingLine(card: StatementCard, words: Words): Markdown {
  const standing = md`${icon(standingIcons[card.standing])} ${standingInWords(card, words)}`;
  return card.support ? md`${standing} · ${supportInWords(card.support, words)}` : standing;
}

/** How far the sources bear each other out, in the reader's language. */
function supportInWords(support: NonNullable<Statement['support']>, { t }: Words): string {
  switch (support) {
    case 'official-text':
      return t('official text');
    case 'independent-sources':
      return t('independent sources');
    case 'shared-origin':
      return t('sources of one origin');
    case 'single-source':
      return t('single source');
  }
}

/** Signs for how far words can be trusted: names of the editor's own icons. */
export const standingIcons: Readonly<Record<Standing, string>> = {
  'word-for-word': 'verified',
  reworded: 'check',
  differs: 'diff',
  moved: 'references',
  'look-alike': 'question',
  elsewhere: 'archive',
  detected: 'search',
};

/** How far the words can be trusted, in the reader's language. What is only detected is never called on record. */
export function standingInWords(card: Pick<StatementCard, 'standing' | 'rule' | 'confidence'>, { t }: Words): string {
  switch (card.standing) {
    case 'word-for-word':
      return t('On record, word for word (anchor: exact)');
    case 'reworded':
      return t('On record, reported in the article’s own words (anchor: exact)');
    case 'differs':
      return t('On record, but not word for word (anchor: exact)');
    case 'moved':
      return t('On record, in another context (anchor: moved)');
    case 'look-alike':
      return t('Look-alike: similar words are on record, but this may be another statement (anchor: ambiguous)');
    case 'elsewhere':
      return t('On record; not in an open article (anchor: orphaned)');
    case 'detected': {
      const detected = card.rule === null ? t('Detected in the text, not checked') : t('Detected by rule, not checked');
      return card.confidence === null ? detected : `${detected} · ${confidenceInWords(card.confidence, t)}`;
    }
  }
}

function cautions(card: StatementCard, { t }: Words): Markdown[] {
  const out: Markdown[] = [];
  if (card.rule) out.push(fill(t('How: {0}'), ruleInWords(card.rule, t)));
  if (card.paraphrase) out.push(fill(t('In short: {0}'), shorten(card.paraphrase, 300)));
  if (card.recordWords) out.push(fill(t('Words on record: {0}'), shorten(card.recordWords, 300)));
  if (card.wordsOf)
    out.push(
      fill(t('The words in quotation marks are not the speaker’s own. They are by: {0}'), md`**${card.wordsOf}**`),
    );
  if (card.translated) out.push(md`${icon('globe')} ${t('The English is a translation.')}`);
  if (card.note && !card.wordsOf) out.push(md`${icon('info')} ${shorten(card.note, 300)}`);
  return out;
}

function sourceLines({ sources }: StatementCard, words: Words): Markdown[] {
  return sources.slice(0, 4).map((source) => {
    const link = webLink(shorten(source.title, 60), source.url);
    const published = source.published ? dayInWords(source.published, words) : '';
    const about = [source.url ? shortSource(source) : '', published].filter((part) => part !== '').join(', ');
    return about ? md`${icon('link-external')} ${link} (${about})` : md`${icon('link-external')} ${link}`;
  });
}

function findLine({ find }: StatementCard, { t }: Words): Markdown {
  return find === null
    ? nothing
    : commandLink(md`${icon('search')} ${t('Find it in an article')}`, 'onTheRecord.findStatement', [find]);
}
