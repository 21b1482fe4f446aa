import type { Quotation, Statement } from '../dataset/schema.ts';
import { cameoName } from './cameo.ts';
import { blocks, commandLink, fill, icon, join, lines, type Markdown, md, nothing, webLink } from './markdown.ts';
import { shortSource } from './recordWords.ts';
import { confidenceInWords, ruleInWords } from './ruleWords.ts';
import { stanceIcons, stanceLabel } from './stances.ts';
import type { Standing, StatementCard } from './statementCard.ts';
import { dayInWords, shorten, type Words } from './words.ts';

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
