import { type DatasetIndex, officeAt } from '../dataset/dataset.ts';
import type { Actor, Source, Stance, Statement } from '../dataset/schema.ts';
import type { ArticleStatement } from '../languageService.ts';
import { blocks, commandLink, fill, icon, join, lines, type Markdown, md, nothing, webLink } from './markdown.ts';
import { saidInArticle, shortSource, type TextAt, wordsOnRecord } from './recordWords.ts';
import { stanceIcons, stanceLabel } from './stances.ts';
import { dayInWords, shorten, type Words } from './words.ts';

/** The article a card is shown on. */
export interface CardPlace {
  readonly uri: string;
  /** Number of the line that holds `offset`, from 1. */
  lineOf(offset: number): number;
  readonly textAt: TextAt;
}

export interface ActorCardInput {
  readonly actor: Actor;
  /** ISO date of the article: the office shown is the one held then. */
  readonly date: string | null;
  /** What the dataset has of the actor. */
  readonly onRecord: readonly Statement[];
  /** The actor's statements in this article. */
  readonly here: readonly ArticleStatement[];
  readonly place: CardPlace;
  /** How often the article names the actor. */
  readonly named: number;
  /** How many statements to list. */
  readonly limit: number;
  /** Who belongs to the actor and has something on record: see `membersOnRecord`. */
  readonly members?: readonly Member[];
}

/** A person or body that belongs to a state or an organisation, with the number of statements on record. */
export interface Member {
  readonly actor: Actor;
  readonly onRecord: number;
}

/** One statement on an actor's card. */
export interface StatementLine {
  readonly id: string;
  readonly stance: Stance;
  readonly date: string | null;
  readonly words: string;
  readonly state: 'on-record' | 'look-alike' | 'detected';
  /** Where it stands in this article. */
  readonly at: { readonly uri: string; readonly start: number; readonly line: number } | null;
  readonly source: Source | null;
}

export interface ActorCard {
  readonly actor: Actor;
  readonly office: string | null;
  readonly named: number;
  readonly lines: readonly StatementLine[];
  /** Statements that found no room. */
  readonly more: number;
  /** Where the actor itself has said nothing: who of its people and bodies has. */
  readonly members: readonly Member[];
}

/** Up to this many statements have room for two lines each in the editor's hover, which is about twelve lines high. */
const roomy = 4;
const roomyWords = 90;
/** What fits on one line of the hover beside the date: side, words and link together. */
const lineWidth = 62;

/** What stands on an actor's card: the statements of this article first, in order of the text, then the rest by date. */
export function actorCard(input: ActorCardInput): ActorCard {
  const { actor, here, place } = input;
  const seen = new Set<string>();
  const all: StatementLine[] = [];
  for (const statement of here) {
    if (seen.has(statement.id) || statement.anchor === 'orphaned') continue;
    seen.add(statement.id);
    const { start } = statement.content[0] ?? statement.span;
    all.push({
      id: statement.id,
      stance: statement.stance,
      date: statement.date,
      words: saidInArticle(statement, place.textAt).short,
      state: statement.record === null ? 'detected' : statement.anchor === 'ambiguous' ? 'look-alike' : 'on-record',
      at: { uri: place.uri, start: statement.span.start, line: place.lineOf(start) },
      source: null,
    });
  }
  for (const statement of input.onRecord) {
    if (seen.has(statement.id)) continue;
    all.push({
      id: statement.id,
      stance: statement.stance,
      date: statement.date ?? null,
      words: wordsOnRecord(statement),
      state: 'on-record',
      at: null,
      source: statement.sources.find(({ url }) => url) ?? statement.sources[0] ?? null,
    });
  }
  return {
    actor,
    office: officeAt(actor, input.date)?.title ?? null,
    named: input.named,
    lines: all.slice(0, input.limit),
    more: Math.max(0, all.length - input.limit),
    members: all.length > 0 ? [] : (input.members ?? []).slice(0, input.limit),
  };
}

/** The people and bodies of a state or an organisation that have something on record, the most first. */
export function membersOnRecord(actor: Actor, dataset: DatasetIndex): Member[] {
  if (actor.kind === 'person') return [];
  return dataset.dataset.actors
    .filter(({ affiliation }) => affiliation === actor.name)
    .map((member) => ({ actor: member, onRecord: dataset.statementsByActor(member.id).length }))
    .filter(({ onRecord }) => onRecord > 0)
    .sort((a, b) => b.onRecord - a.onRecord);
}

/** The card of an actor. */
export function actorMarkdown(card: ActorCard, words: Words): Markdown {
  const { t } = words;
  const more =
    card.more > 0 ? commandLink(t('and {0} more', card.more), 'onTheRecord.showActor', [card.actor.id]) : nothing;
  return blocks([
    lines([nameLine(card.actor, card.office), aboutLine(card, words)]),
    card.lines.length > 0
      ? join(
          card.lines.map((line) => bullet(line, card.lines.length > roomy, words)),
          '\n',
        )
      : nothing,
    card.lines.length === 0 ? nothingLine(card, words) : nothing,
    more,
  ]);
}

/** A country may have said nothing, but its people have. */
function nothingLine({ members }: ActorCard, { t }: Words): Markdown {
  if (members.length === 0) return md`${t('Nothing on record.')}`;
  const links = members.map(({ actor, onRecord }) =>
    commandLink(`${actor.name} (${onRecord})`, 'onTheRecord.showActor', [actor.id]),
  );
  return lines([
    md`${t('Nothing on record in its own name. Who belongs to it and is on record:')}`,
    join(links, ' · '),
  ]);
}

/** The card of a name that several actors share. */
export function ambiguousMarkdown(
  name: string,
  candidates: readonly { readonly actor: Actor; readonly date: string | null; readonly onRecord: number }[],
  { t }: Words,
): Markdown {
  const title = fill(t('{0} is ambiguous: it may name'), md`**${shorten(name, 60)}**`);
  const list = candidates.map(({ actor, date, onRecord }) => {
    const count = onRecord === 1 ? t('1 statement on record') : t('{0} statements on record', onRecord);
    const link =
      onRecord > 0 ? commandLink(count, 'onTheRecord.showActor', [actor.id]) : md`${t('Nothing on record.')}`;
    const about = actor.affiliation ?? actor.description;
    return md`- ${join([nameLine(actor, officeAt(actor, date)?.title ?? null), about ? md`${about}` : nothing, link], ' · ')}`;
  });
  return blocks([md`${icon('question')} ${title}`, join(list, '\n')]);
}

function nameLine(actor: Actor, office: string | null): Markdown {
  return office ? md`**${actor.name}**, ${office}` : md`**${actor.name}**`;
}

function aboutLine({ actor, named }: ActorCard, { t }: Words): Markdown {
  const count =
    named > 1 ? md`${t('named {0} times here', named)}` : named === 1 ? md`${t('named once here')}` : nothing;
  const body = actor.affiliation && actor.affiliation !== actor.name ? md`${actor.affiliation}` : nothing;
  const description = actor.description ? md`${shorten(actor.description, 160)}` : nothing;
  return join([body, description, count], ' · ');
}

function bullet(line: StatementLine, compact: boolean, words: Words): Markdown {
  const { t } = words;
  // That the rules found no side is not worth a word.
  const stance = line.state === 'detected' && line.stance === 'other' ? '' : stanceLabel(line.stance, t);
  const states = { 'on-record': '', 'look-alike': t('look-alike'), detected: t('detected') };
  const state = states[line.state];
  const [linkLabel, link] = linkOf(line, words);
  const before = join(
    [
      stance ? md`${icon(stanceIcons[line.stance])} **${stance}**` : nothing,
      line.date ? md`${dayInWords(line.date, words)}` : nothing,
      md`${state}`,
    ],
    ' · ',
  );
  if (!compact) return md`- ${join([before, link], ' · ')}  \n  ${shorten(line.words, roomyWords)}`;
  const room = lineWidth - stance.length - state.length - linkLabel.length;
  return md`- ${join([before, md`${shorten(line.words, Math.max(room, 24))}`, link], ' · ')}`;
}

function linkOf({ id, at, source }: StatementLine, { t }: Words): readonly [label: string, link: Markdown] {
  if (at) {
    const label = t('line {0}', at.line);
    return [label, commandLink(label, 'onTheRecord.openStatement', [at.uri, id, at.start])];
  }
  const label = source ? shorten(shortSource(source), 24) : '';
  return [label, source ? webLink(label, source.url) : nothing];
}

/** The card of an actor's row in the sidebar, which is narrow and has all of the statements below it: the first of them. */
export function actorOnRecord(actor: Actor, onRecord: readonly Statement[]): ActorCard {
  const place: CardPlace = { uri: '', lineOf: () => 0, textAt: () => '' };
  return actorCard({ actor, date: null, onRecord, here: [], place, named: 0, limit: roomy });
}
