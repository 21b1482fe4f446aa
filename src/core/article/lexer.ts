import {
  Char,
  charClass,
  fold,
  isApostrophe,
  isCombining,
  isQuotationMark,
  LETTERS,
  TABLE_SIZE,
  UPPER,
} from './fold.ts';
import { markdownEnd } from './markdown.ts';
import { isBlockTag, referenceEnd, referredTo, tagEnd } from './markup.ts';
import {
  ABBREVIATION_CLASS,
  DOUBLED,
  EMPTY_BEHIND,
  Flag,
  Kind,
  LOWER_NAME_CLASS,
  NAME_CLASS,
  PRONOUN_CLASS,
  STARTER_CLASS,
  type Tokens,
  TRIGGER_CLASS,
} from './tokens.ts';
import { HASH_SEED, hashStep, type WordTable } from './wordTable.ts';

/** Stands for the character behind the last one. No text has it as a character of its own that matters: a lone surrogate. */
const END = 0xdfff;

/**
 * Reads `text` into `tokens` in one pass: words with their ids and hashes, numbers, punctuation, quotation marks, and
 * where sentences start. Linear in the length of the text, whatever it holds.
 *
 * One long function on purpose: every character of an article comes through it, and what it knows of the words before
 * lives in local variables, which the engine keeps in registers.
 */
export function readTokens(text: string, table: WordTable, tokens: Tokens): void {
  const length = text.length;
  let count = 0;
  let spaceFlags: number = Flag.LineStart | Flag.SpaceBefore;
  // 0: inside a sentence, 1: an end mark was seen, 2: a dot that may only belong to an abbreviation was seen.
  let ended = 1;
  // White space since the last token: 1 for a blank, 2 and more for anything else.
  let gap = 0;
  let plain = true;
  tokens.text = text;
  tokens.reserve(length + EMPTY_BEHIND);
  const { start: starts, end: ends, kind: kinds, flags: allFlags, code: codes, hash: hashes } = tokens;
  const { nameStarts, quotes, wordsBefore, triggers, persons, sentenceStarts, bits: allBits } = tokens;
  let nameStartCount = 0;
  let triggerCount = 0;
  let personCount = 0;
  let sentenceCount = 0;
  let quoteCount = 0;
  let wordCount = 0;
  const { classes, bits } = table;
  const letterOf = LETTERS;
  let i = 0;
  // Always the character at `i`: each is read once but for a look at what follows.
  let c = length > 0 ? text.charCodeAt(0) : END;
  while (i < length) {
    if (c === 0x20) {
      spaceFlags |= Flag.SpaceBefore;
      gap++;
      c = ++i < length ? text.charCodeAt(i) : END;
      continue;
    }
    const kind = charClass(c);
    if (kind === Char.Space) {
      spaceFlags |= Flag.SpaceBefore;
      gap += 2;
      c = ++i < length ? text.charCodeAt(i) : END;
      continue;
    }
    if (kind === Char.LineBreak) {
      spaceFlags |= Flag.SpaceBefore | Flag.LineStart;
      gap += 2;
      c = ++i < length ? text.charCodeAt(i) : END;
      continue;
    }
    const start = i;
    let flags = spaceFlags;
    spaceFlags = 0;
    if (gap > 1) plain = false;
    gap = 0;

    if (kind === Char.Lower || kind === Char.Upper) {
      let hash = HASH_SEED;
      let upper = 0;
      /** Combining marks, which fold away. */
      let folded = 0;
      let suffix = 0;
      for (;;) {
        if ((c - 0x61) >>> 0 < 26) {
          hash = hashStep(hash, c);
          c = ++i < length ? text.charCodeAt(i) : END;
          continue;
        }
        const letter = c < TABLE_SIZE ? letterOf[c] : 0;
        if (letter !== 0) {
          hash = hashStep(hash, letter & (UPPER - 1));
          upper += letter >>> 15;
        } else {
          // Most words end at a blank.
          if (c === 0x20) break;
          const k = charClass(c);
          if (isCombining(c)) folded++;
          else if (k === Char.Lower || k === Char.Upper) {
            hash = hashStep(hash, fold(c));
            if (k === Char.Upper) upper++;
          } else if (k === Char.Digit && i - start > folded) {
            hash = hashStep(hash, c);
            upper++;
          } else if (k === Char.Punctuation && isApostrophe(c) && i + 1 < length && isLetter(text.charCodeAt(i + 1))) {
            const next = fold(text.charCodeAt(i + 1));
            if (next === 0x73 && !(i + 2 < length && isWordChar(text.charCodeAt(i + 2)))) {
              suffix = i;
              break;
            }
            hash = hashStep(hash, 0x27);
          } else break;
        }
        c = ++i < length ? text.charCodeAt(i) : END;
      }
      let letters = i - start - folded;
      if (kind === Char.Upper) flags |= Flag.Capital;
      // Dotted letters: "U.S.", "J.", "a.m."
      let dotted = false;
      if (c === 0x2e && i - start === 1) {
        let j = i;
        while (
          j + 1 < length &&
          text.charCodeAt(j) === 0x2e &&
          isLetter(text.charCodeAt(j + 1)) &&
          !(j + 2 < length && isWordChar(text.charCodeAt(j + 2)))
        ) {
          const d = text.charCodeAt(j + 1);
          hash = hashStep(hash, fold(d));
          letters++;
          if (charClass(d) === Char.Upper) upper++;
          j += 2;
        }
        if (j > i) {
          i = j;
          if (i < length && text.charCodeAt(i) === 0x2e) i++;
          dotted = true;
        } else if (
          kind === Char.Upper &&
          text.charCodeAt(start) !== 0x49 &&
          i + 1 < length &&
          charClass(text.charCodeAt(i + 1)) === Char.Space
        ) {
          i++;
          dotted = true;
        }
        c = i < length ? text.charCodeAt(i) : END;
      }
      if (upper === letters && letters > 1) flags |= Flag.AllCaps;
      const id = table.find(hash, letters);
      const known = classes[id];
      if ((known & (kind === Char.Upper ? NAME_CLASS : LOWER_NAME_CLASS)) !== 0) nameStarts[nameStartCount++] = count;
      if ((known & TRIGGER_CLASS) !== 0) triggers[triggerCount++] = count;
      if (kind === Char.Upper || (known & PRONOUN_CLASS) !== 0) persons[personCount++] = count;
      wordCount++;
      if (c === 0x2e && !dotted && (known & ABBREVIATION_CLASS) !== 0) {
        c = ++i < length ? text.charCodeAt(i) : END;
        dotted = true;
      }
      if (dotted) flags |= Flag.Dotted;
      if (
        ended !== 0 &&
        (ended === 1
          ? kind === Char.Upper || count === 0 || (flags & Flag.LineStart) !== 0
          : kind === Char.Upper && (known & STARTER_CLASS) !== 0)
      ) {
        flags |= Flag.SentenceStart;
        sentenceStarts[sentenceCount++] = count;
      }
      ended = dotted && letters > 1 && text.charCodeAt(i - 1) === 0x2e ? 2 : 0;
      starts[count] = start;
      ends[count] = i;
      kinds[count] = Kind.Word;
      codes[count] = id;
      hashes[count] = hash;
      allBits[count] = bits[id];
      if (suffix === 0) {
        allFlags[count++] = isSpace(c) || i >= length ? flags | Flag.SpaceAfter : flags;
        continue;
      }
      allFlags[count++] = flags;
      i = suffix + 2;
      c = i < length ? text.charCodeAt(i) : END;
      starts[count] = suffix;
      ends[count] = i;
      kinds[count] = Kind.Word;
      const possessive = table.find(POSSESSIVE_HASH, 2);
      codes[count] = possessive;
      hashes[count] = POSSESSIVE_HASH;
      allBits[count] = bits[possessive];
      allFlags[count++] = isSpace(c) || i >= length ? Flag.Possessive | Flag.SpaceAfter : Flag.Possessive;
      continue;
    }

    if (kind === Char.Digit) {
      let hash = HASH_SEED;
      while (i < length) {
        if (isWordChar(c)) hash = hashStep(hash, fold(c));
        else if (
          !(
            (c === 0x2c || c === 0x2e || c === 0x3a) &&
            i + 1 < length &&
            charClass(text.charCodeAt(i + 1)) === Char.Digit
          )
        )
          break;
        else if (c !== 0x2c) hash = hashStep(hash, c);
        c = ++i < length ? text.charCodeAt(i) : END;
      }
      if (ended === 1) {
        flags |= Flag.SentenceStart;
        sentenceStarts[sentenceCount++] = count;
      }
      // The hour of an entry in a running report: "12:04 The mayor …".
      ended = (flags & Flag.LineStart) !== 0 && isHour(text, start) ? 1 : 0;
      wordCount++;
      kinds[count] = Kind.Number;
      codes[count] = 0;
      hashes[count] = hash;
    } else {
      let code = c;
      i++;
      if (code === 0x3c || code === 0x26) {
        // Stray markup: a tag is no part of the text, a reference is the character it stands for.
        const end = code === 0x3c ? tagEnd(text, start) : referenceEnd(text, start);
        if (end > start) {
          i = end;
          if (code === 0x26) code = referredTo(text, start, end);
          if (code === 0x3c || code === NO_BREAK_SPACE) {
            c = i < length ? text.charCodeAt(i) : END;
            const apart = code === NO_BREAK_SPACE || isBlockTag(text, start, end);
            if (count > 0 && (apart || isSpace(c) || i >= length)) allFlags[count - 1] |= Flag.SpaceAfter;
            spaceFlags = apart ? flags | Flag.SpaceBefore : flags;
            if (apart && code === 0x3c) spaceFlags |= Flag.LineStart;
            gap = 2;
            continue;
          }
        }
      } else if (code === 0x2a || code === 0x5f || code === 0x5b || code === 0x5d) {
        // Marks of Markdown are no part of the text either.
        const end = markdownEnd(text, start);
        if (end > start) {
          i = end;
          c = i < length ? text.charCodeAt(i) : END;
          if (count > 0 && (isSpace(c) || i >= length)) allFlags[count - 1] |= Flag.SpaceAfter;
          spaceFlags = flags;
          gap = 2;
          continue;
        }
      }
      let value = code;
      const quote = kind === Char.Punctuation && isQuotationMark(code);
      c = i < length ? text.charCodeAt(i) : END;
      if (quote) {
        if (c === code && (code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019)) {
          value = code + DOUBLED;
          c = ++i < length ? text.charCodeAt(i) : END;
        }
        quotes[quoteCount] = count;
        wordsBefore[quoteCount++] = wordCount;
        // An opening mark belongs to the sentence it opens.
        if (ended === 1 && (flags & Flag.SpaceBefore) !== 0 && i < length && opensSentence(c)) {
          flags |= Flag.SentenceStart;
          sentenceStarts[sentenceCount++] = count;
          ended = 0;
        }
      } else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
        ended = 1;
      } else if (
        ended === 1 &&
        (code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013 || code === 0x2022)
      ) {
        if ((flags & Flag.SpaceBefore) !== 0) {
          flags |= Flag.SentenceStart;
          sentenceStarts[sentenceCount++] = count;
          ended = 0;
        }
      } else if (code !== 0x29 && code !== 0x5d && ended !== 1) {
        ended = 0;
      }
      kinds[count] = quote ? Kind.Quote : Kind.Mark;
      codes[count] = value;
      hashes[count] = 0;
    }
    starts[count] = start;
    ends[count] = i;
    allBits[count] = 0;
    allFlags[count++] = isSpace(c) || i >= length ? flags | Flag.SpaceAfter : flags;
  }
  for (let behind = count; behind < count + EMPTY_BEHIND; behind++) {
    starts[behind] = length;
    ends[behind] = length;
    kinds[behind] = 0;
    allFlags[behind] = 0;
    codes[behind] = 0;
    hashes[behind] = 0;
    allBits[behind] = 0;
  }
  tokens.count = count;
  tokens.triggerCount = triggerCount;
  tokens.personCount = personCount;
  tokens.sentenceCount = sentenceCount;
  tokens.nameStartCount = nameStartCount;
  tokens.quoteCount = quoteCount;
  tokens.wordCount = wordCount;
  tokens.plain = plain;
}

const NO_BREAK_SPACE = 0xa0;
/** Of "’s". */
const POSSESSIVE_HASH = hashStep(hashStep(HASH_SEED, 0x27), 0x73);

function isSpace(code: number): boolean {
  if (code === 0x20) return true;
  const kind = charClass(code);
  return kind === Char.Space || kind === Char.LineBreak;
}

function isLetter(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Lower || kind === Char.Upper;
}

/** Whether the number at `start` has a colon behind its first or second digit. */
function isHour(text: string, start: number): boolean {
  return text.charCodeAt(start + 1) === 0x3a || text.charCodeAt(start + 2) === 0x3a;
}

function isWordChar(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Digit;
}

function opensSentence(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Upper || kind === Char.Digit || code === 0x5b || code === 0x2026 || isQuotationMark(code);
}
