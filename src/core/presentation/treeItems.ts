import { commandLink, icon, type Markdown, md } from './markdown.ts';
import { stanceColor, stanceIcons, stanceLabel } from './stances.ts';
import { standingIcons, standingInWords, statementMarkdown } from './statementMarkdown.ts';
import type { FileNode, SpeakerNode, StanceNode, StatementNode, TreeNode, TreeRow } from './statementTree.ts';
import { dayInWords, shorten, type Words } from './words.ts';

/** How a node looks: what an editor's tree item needs, without the editor. */
export interface TreeLook {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** The name of one of the editor's icons, and a theme colour. */
  readonly icon: string;
  readonly color: string | null;
}

/** Long enough to tell one quotation from the other, short enough to leave room for the file and line behind it. */
const rowWords = 44;
/** Before the words stands a speaker short enough to leave them room in a sidebar as narrow as it comes. */
const rowSpeaker = 24;

/** The look of a node. */
export function treeLook(node: TreeNode, words: Words): TreeLook {
  switch (node.kind) {
    case 'stance':
      return stanceLook(node, words);
    case 'speaker':
      return speakerLook(node, words);
    case 'file':
      return fileLook(node, words);
    case 'statement':
      return statementLook(node, words);
  }
}

/** The card of a row, with a link to where it stands. */
export function rowMarkdown({ card, at, statement }: TreeRow, words: Words): Markdown {
  if (at === null) return statementMarkdown(card, words);
  const label = md`${icon('go-to-file')} ${words.t('{0}, line {1}', at.file, at.line)}`;
  return statementMarkdown(card, words, commandLink(label, 'onTheRecord.openStatement', [at.uri, statement, at.start]));
}

function stanceLook({ stance, count }: StanceNode, { t }: Words): TreeLook {
  const label = stanceLabel(stance, t);
  return {
    label,
    description: String(count),
    spoken: `${label}, ${countInWords(count, t)}`,
    icon: stanceIcons[stance],
    color: stanceColor(stance),
  };
}

function speakerLook({ name, office, count, actor, children }: SpeakerNode, { t }: Words): TreeLook {
  const label = name === null ? t('Speaker not named') : shorten(name, 80);
  const icons = { person: 'account', state: 'globe', organization: 'organization', group: 'organization' } as const;
  return {
    label,
    // The count first: a long office may not fit.
    description: [counted(count, children, t), office ? shorten(office, 120) : '']
      .filter((part) => part !== '')
      .join(' · '),
    spoken: [label, office, countInWords(count, t)].filter((part) => part !== null).join(', '),
    icon: actor ? icons[actor.kind] : 'person',
    color: null,
  };
}

function fileLook({ file, count, children }: FileNode, { t }: Words): TreeLook {
  const label = file === null ? t('Not in an open article') : shorten(file, 120);
  return {
    label,
    description: counted(count, children, t),
    spoken: `${label}, ${countInWords(count, t)}`,
    icon: file === null ? 'archive' : 'file',
    color: null,
  };
}

function statementLook({ row, grouping, amongFiles }: StatementNode, words: Words): TreeLook {
  const { t } = words;
  const { card, at } = row;
  const said = shorten(card.short, rowWords);
  const stance = stanceLabel(card.stance, t);
  const speaker = card.speaker ?? t('Speaker not named');
  const place = at ? `${at.file}:${at.line}` : t('not in an open article');
  const spokenPlace = at ? t('{0}, line {1}', at.file, at.line) : place;
  const date = card.date ? dayInWords(card.date, words) : null;
  // Elsewhere the group says who speaks.
  const label = grouping === 'file' ? `${shorten(speaker, rowSpeaker)}: ${said}` : said;
  return {
    // The line stands first too: in a narrow sidebar the place behind the words is cut off.
    label: at ? `${at.line} · ${label}` : label,
    // Where all rows stand in one file, the line in the label is enough.
    description: amongFiles || (at === null && grouping !== 'file') ? place : '',
    spoken: [stance, speaker, shorten(card.words, 200), spokenPlace, date, standingInWords(card, words)]
      .filter((part) => part !== null)
      .join(', '),
    // Under its side, a row need not repeat it: the icon tells instead how far the words can be trusted.
    icon: grouping === 'stance' ? standingIcons[card.standing] : stanceIcons[card.stance],
    color: stanceColor(card.stance),
  };
}

function counted(count: number, { length }: readonly string[], t: Words['t']): string {
  return length < count ? t('{0}, the first {1} shown', count, length) : String(count);
}

function countInWords(count: number, t: Words['t']): string {
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}
