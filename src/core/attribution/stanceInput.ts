import type { Tokens } from '../article/tokens.ts';
import type { Stance } from '../dataset/schema.ts';

/** What a stance is judged from: token indexes into `tokens`, ends exclusive; -1 where there is none. */
export interface StanceInput {
  tokens: Tokens;
  sentenceStart: number;
  sentenceEnd: number;
  speakerStart: number;
  speakerEnd: number;
  cueStart: number;
  cueEnd: number;
  /** Pairs from, to. Several where a cue splits the content. */
  content: readonly number[];
}

/** A side with its CAMEO code, and the rule of the rule base that named them. */
export interface Verdict {
  readonly stance: Stance;
  readonly code: string | null;
  readonly rule: string;
}
