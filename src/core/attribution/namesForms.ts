import { readTokens } from '../article/lexer.ts';
import { ownCopy } from '../article/ownCopy.ts';
import { Kind, Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import type { Actor } from '../dataset/schema.ts';
import { LOOKALIKES } from './namesLexicon.ts';
import { Role } from './namesRoles.ts';
import type { NameForm } from './namesTrie.ts';

/** How far a form goes in naming somebody. */
export enum FormKind {
  /** Names the actor by itself. */
  Full = 0,
  /** The surname of one person in the dataset. */
  Surname = 1,
  /** Several actors', or also an ordinary word: it takes the rest of the article to tell. */
  Ambiguous = 2,
  /** A longer name that is nobody's here ("Washington Post"). */
  Lookalike = 3,
}

/** A form and whose it is. */
export interface Alias extends NameForm {
  readonly kind: FormKind;
  /** Marks that belong to the name ("," and "&") are negative character codes. */
  readonly words: readonly number[];
  /** Indexes of the actors. */
  readonly owners: readonly number[];
  readonly person: boolean;
  /** Named by surname or given name alone: the neighbours decide whether it is this person. */
  readonly bare: boolean;
  /** All letters upper case: nothing beside it makes it another name. */
  readonly acronym: boolean;
  /** Only behind "the". */
  readonly needsThe: boolean;
}

interface Draft {
  words: number[];
  capitals: number;
  allCapitals: number;
  owners: number[];
  ambiguous: boolean;
  lookalike: boolean;
  acronym: boolean;
  needsThe: boolean;
}

/** Reads all names and aliases of `actors` into forms, adding their words to `table`. */
export function readAliases(actors: readonly Actor[], table: WordTable, roles: Int32Array): Alias[] {
  const drafts = new Map<string, Draft>();
  const tokens = new Tokens();
  const add = (text: string, owner: number, ambiguous: boolean): void => {
    const draft = readForm(text, table, tokens);
    if (draft.words.length === 0) return;
    const key = `${draft.words.join(' ')}|${draft.capitals}|${draft.allCapitals}|${draft.needsThe}`;
    const known = drafts.get(key) ?? draft;
    if (owner < 0) known.lookalike = true;
    else if (!known.owners.includes(owner)) known.owners.push(owner);
    known.ambiguous ||= ambiguous;
    drafts.set(key, known);
  };
  for (const [owner, actor] of actors.entries()) {
    add(actor.name, owner, false);
    for (const alias of actor.aliases) add(alias, owner, false);
    for (const alias of actor.ambiguousAliases ?? []) add(alias, owner, true);
  }
  for (const text of LOOKALIKES) add(text, -1, false);

  const formsOf: Draft[][] = actors.map(() => []);
  for (const draft of drafts.values()) for (const owner of draft.owners) formsOf[owner].push(draft);
  return [...drafts.values()].map((draft) => {
    const person = draft.owners.length > 0 && draft.owners.every((owner) => actors[owner].kind === 'person');
    const bare =
      person &&
      draft.owners.every(
        (owner) =>
          draft.words.length === 1 ||
          formsOf[owner].some(
            (form) => !startsWithTitle(form, roles) && form.words.length > draft.words.length && endsWith(form, draft),
          ),
      );
    const ambiguous = draft.ambiguous || draft.owners.length > 1;
    return {
      words: draft.words,
      capitals: draft.capitals,
      allCapitals: draft.allCapitals,
      kind:
        draft.owners.length === 0
          ? FormKind.Lookalike
          : ambiguous
            ? FormKind.Ambiguous
            : bare
              ? FormKind.Surname
              : FormKind.Full,
      owners: draft.owners,
      person,
      bare,
      acronym: draft.acronym,
      needsThe: draft.needsThe,
    };
  });
}

function startsWithTitle(form: Draft, roles: Int32Array): boolean {
  return ((roles[form.words[0]] ?? 0) & Role.Title) !== 0;
}

function endsWith(long: Draft, short: Draft): boolean {
  const offset = long.words.length - short.words.length;
  return short.words.every((word, i) => long.words[offset + i] === word);
}

function readForm(text: string, table: WordTable, tokens: Tokens): Draft {
  readTokens(ownCopy(text), table, tokens);
  const draft: Draft = {
    words: [],
    capitals: 0,
    allCapitals: 0,
    owners: [],
    ambiguous: false,
    lookalike: false,
    acronym: true,
    needsThe: false,
  };
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.Mark && (tokens.code[i] === 0x2c || tokens.code[i] === 0x26)) draft.words.push(-tokens.code[i]);
    // Other marks carry nothing ("Amir-Abdollahian", "No. 10"); the matcher steps over them.
    if (kind !== Kind.Word && kind !== Kind.Number) continue;
    const word = tokens.textOf(i);
    if (draft.words.length === 0 && !draft.needsThe && i + 1 < tokens.count && word.toLowerCase() === 'the') {
      draft.needsThe = true;
      continue;
    }
    const letters = word.replaceAll('.', '');
    const bit = draft.words.length < 31 ? 1 << draft.words.length : 0;
    const capital = /^\p{Lu}/u.test(letters);
    if (capital) draft.capitals |= bit;
    if (capital && letters.length >= 2 && letters.length <= 3 && /^\p{Lu}+$/u.test(letters)) draft.allCapitals |= bit;
    if (draft.acronym && !/^[\p{Lu}\p{N}]{2,}$/u.test(letters)) draft.acronym = false;
    draft.words.push(table.add(letters));
  }
  return draft;
}
