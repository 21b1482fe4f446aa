import { Flag } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { isSubheading } from './parts.ts';
import { QuotationFlag } from './quotations.ts';
import { Field, type KnownNames, StatementFlag } from './reading.ts';
import { ruleIndex } from './rules.ts';
import { Part, type Scene } from './scene.ts';
import { newView, viewSource } from './sources.ts';
import type { SourceView } from './sourceView.ts';
import type { StanceInput } from './stanceInput.ts';

const view: SourceView = newView();

/** Statements of a paragraph as flat numbers; used again for the next paragraph. */
export class Packer {
  length = 0;
  /** Where the last record starts. */
  last = 0;
  data: Int32Array = new Int32Array(1024);
  private readonly stance: StanceInput & { content: readonly number[] } = {
    tokens: undefined as never,
    sentenceStart: 0,
    sentenceEnd: 0,
    speakerStart: -1,
    speakerEnd: -1,
    cueStart: -1,
    cueEnd: -1,
    content: [],
  };

  clear(): void {
    this.length = 0;
    this.last = 0;
  }

  /** Appends `draft`. Token indexes become code units of the paragraph. */
  add(scene: Scene, draft: Draft, known: KnownNames, judge: ((input: StanceInput) => number) | null): void {
    const { tokens } = scene;
    const size = Field.Pairs + draft.cue.length + draft.content.length + draft.via.length;
    while (this.length + size > this.data.length) {
      const wide = new Int32Array(this.data.length * 2);
      wide.set(this.data);
      this.data = wide;
    }
    viewSource(scene, draft, known, view);
    const { data, length: at } = this;
    const startOf = (token: number): number => (token < 0 ? -1 : tokens.start[token]);
    const endOf = (token: number): number => (token <= 0 ? -1 : tokens.end[token - 1]);
    data[at + Field.Size] = size;
    data[at + Field.Previous] = at - this.last;
    this.last = at;
    data[at + Field.Rule] = ruleIndex(draft.rule);
    data[at + Field.Flags] = flagsOf(scene, draft) | (view.plural ? StatementFlag.Plural : 0);
    // What somebody is asked is on no side.
    data[at + Field.Verdict] = judge === null || isAsked(scene, draft) ? 0 : judge(this.stanceOf(scene, draft));
    data[at + Field.SourceStart] = startOf(draft.sourceStart);
    data[at + Field.SourceEnd] = draft.sourceStart < 0 ? -1 : endOf(draft.sourceEnd) - contractedBy(scene, draft);
    data[at + Field.SourceKind] = view.kind;
    data[at + Field.Traits] = view.traits;
    data[at + Field.NameStart] = startOf(view.nameStart);
    const short = view.nameEnd === draft.sourceEnd ? contractedBy(scene, draft) : 0;
    data[at + Field.NameEnd] = view.nameStart < 0 ? -1 : endOf(view.nameEnd) - short;
    data[at + Field.Surname] = view.surname;
    data[at + Field.Given] = view.given;
    data[at + Field.Alias] = view.alias;
    data[at + Field.AddresseeStart] = startOf(draft.addresseeStart);
    data[at + Field.AddresseeEnd] = draft.addresseeStart < 0 ? -1 : endOf(draft.addresseeEnd);
    data[at + Field.Day] = draft.day;
    data[at + Field.Role] = view.role;
    data[at + Field.Modifier] = view.modifier;
    data[at + Field.CueCount] = draft.cue.length >> 1;
    data[at + Field.ContentCount] = draft.content.length >> 1;
    data[at + Field.ViaCount] = draft.via.length >> 1;
    let p = at + Field.Pairs;
    for (const list of [draft.cue, draft.content, draft.via])
      for (let i = 0; i + 1 < list.length; i += 2) {
        data[p++] = tokens.start[list[i]];
        data[p++] = tokens.end[list[i + 1] - 1];
      }
    this.length += size;
  }

  private stanceOf(scene: Scene, draft: Draft): StanceInput {
    const { stance } = this;
    const near = draft.head >= 0 ? draft.head : (draft.content[0] ?? 0);
    const s = scene.sentenceAt(near);
    stance.tokens = scene.tokens;
    stance.sentenceStart = scene.sentences[s];
    stance.sentenceEnd = scene.sentences[s + 1];
    stance.speakerStart = draft.sourceStart;
    stance.speakerEnd = draft.sourceEnd;
    stance.cueStart = draft.cue.length > 0 ? draft.cue[0] : -1;
    stance.cueEnd = draft.cue.length > 0 ? draft.cue[draft.cue.length - 1] : -1;
    stance.content = draft.content;
    return stance;
  }
}

const CUED_BEHIND = new Set<Draft['rule']>(['content-then-cue', 'content-then-inverted-cue']);

/** "…?” he said": a question by its mark, but nothing is asked of anybody. */
function isToldOnly(scene: Scene, head: number): boolean {
  return head >= 0 && scene.cue[head] !== 0 && scene.cueOf(head).lemma !== 'ask';
}

/** "I asked him about it": a question in the paper's words, which he will answer. */
export function isPutTo(scene: Scene, { head, quote, addresseeStart, content, rule }: Draft): boolean {
  if (quote >= 0 || addresseeStart < 0 || scene.cueOf(head).lemma !== 'ask') return false;
  return rule === 'cue-question' || scene.isWord(content[0] - 1, scene.lexicon.id.about);
}

/** "Storm: “We thought …”": one word before a colon that no list has. */
function isLoneLabel(scene: Scene, { rule, sourceStart, sourceEnd }: Draft): boolean {
  return (
    rule === 'label-colon-quote' &&
    sourceEnd === 1 &&
    scene.isMark(1, 0x3a) &&
    scene.bits[sourceStart] === 0 &&
    (scene.tokens.flags[0] & Flag.AllCaps) === 0
  );
}

/** Code units of the verb in a source that is a contraction: 3 of "they've". */
function contractedBy(scene: Scene, { sourceStart, sourceEnd }: Draft): number {
  if (sourceEnd !== sourceStart + 1 || !scene.has(sourceStart, Is.Auxiliary)) return 0;
  const word = scene.tokens.textOf(sourceStart);
  return word.length - Math.max(1, word.search(/['’]/));
}

/** "asked whether it would respond": a question in other words. */
function isAsked(scene: Scene, { head, content }: Draft): boolean {
  return content.length > 0 && scene.has(content[0], Is.Question) && head >= 0 && scene.cueOf(head).lemma === 'ask';
}

const ANSWERS = hashed('yes no yeah yep nope');

function flagsOf(scene: Scene, draft: Draft): number {
  const { quotations } = scene;
  let flags = draft.hedged ? StatementFlag.Hedged : 0;
  let quoted = 0;
  let speech = 0;
  for (let i = 0; i + 1 < draft.content.length && quotations.count > 0; i += 2) {
    const from = draft.content[i];
    const to = draft.content[i + 1];
    const q = scene.quote[from] - 1;
    if (q >= 0 && scene.quoteStart(q) <= from && scene.quoteEnd(q) >= to) speech++;
    for (let k = from; k < to && quoted === 0; k++) if (scene.quote[k] !== 0) quoted++;
  }
  if (draft.content.length > 0 && speech === draft.content.length >> 1) flags |= StatementFlag.Direct;
  else if (quoted > 0) flags |= StatementFlag.Mixed;
  if (draft.content.length === 0) flags |= StatementFlag.Pending;
  if (draft.cue.length === 0) flags |= StatementFlag.Uncued;
  else if (isPutTo(scene, draft)) flags |= StatementFlag.Asks;
  else if (isLoneLabel(scene, draft)) flags |= StatementFlag.Labelled;
  if (draft.quote >= 0 && draft.content.length > 0) {
    const end = draft.content[draft.content.length - 1];
    const reach = Math.max(end, draft.sourceEnd, draft.cue.length > 0 ? draft.cue[draft.cue.length - 1] : 0);
    if (draft.content[0] === 0 && quotations.words[draft.quote] > 4) flags |= StatementFlag.AtStart;
    if (scene.sentences[scene.sentenceCount - 1] < reach) flags |= StatementFlag.AtEnd;
    if (scene.isMark(end - 2, 0x3f) || scene.isMark(end - 1, 0x3f))
      flags |= isToldOnly(scene, draft.head) ? StatementFlag.Query : StatementFlag.Query | StatementFlag.Asks;
    if ((quotations.flags[draft.quote] & QuotationFlag.Single) !== 0)
      flags |= isSubheading(scene, draft.quote) ? StatementFlag.Heading : StatementFlag.Single;
    if (ANSWERS.has(scene.tokens.hash[draft.content[0] + 1])) flags |= StatementFlag.Answers;
    if ((quotations.flags[draft.quote] & QuotationFlag.Continued) !== 0) flags |= StatementFlag.Continued;
    const last = scene.quote[draft.content[draft.content.length - 2]] - 1;
    if (last >= 0 && (quotations.flags[last] & QuotationFlag.Unclosed) !== 0 && scene.part[last] === Part.Speech)
      flags |= StatementFlag.Open;
  } else if (draft.head >= scene.sentences[scene.sentenceCount - 1] && draft.head > draft.content[0]) {
    // "The mill is lost, she said.", the last words of the paragraph.
    if (CUED_BEHIND.has(draft.rule)) flags |= StatementFlag.AtEnd;
  }
  return flags;
}
