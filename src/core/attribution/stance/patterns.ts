/** What a step asks of the words before it. */
export enum Polarity {
  Any = 0,
  /** No negation shortly before. */
  Plain = 1,
  /** A negation shortly before. */
  Negated = 2,
}

/** One way to match: steps `from`…`to` of the flat step arrays. */
export interface Pattern {
  readonly from: number;
  readonly to: number;
}

/** The steps of all patterns, one after the other. */
export interface Steps {
  readonly classOf: number[];
  /** The farthest a step may stand from the one before; 1 = right behind it. */
  readonly reach: number[];
  readonly polarity: number[];
}

const GAPS: Readonly<Record<string, number>> = { '..': 4, '...': 12, '....': 30 };

/**
 * Reads a pattern (see `StanceRule.when`) and appends its steps to `steps`: one `Pattern` for each way to take its
 * optional parts. `classIndex` gives the class of a step's text.
 */
export function readPattern(text: string, steps: Steps, classIndex: (step: string) => number): Pattern[] {
  return withoutOptions(text.trim().split(/\s+/)).map((parts) => {
    const from = steps.classOf.length;
    let reach = 1;
    for (const part of parts) {
      if (part in GAPS) {
        reach = GAPS[part] + 1;
        continue;
      }
      const polarity = part[0] === '!' ? Polarity.Plain : part[0] === '^' ? Polarity.Negated : Polarity.Any;
      steps.classOf.push(classIndex(polarity === Polarity.Any ? part : part.slice(1)));
      steps.reach.push(reach);
      steps.polarity.push(polarity);
      reach = 1;
    }
    return { from, to: steps.classOf.length };
  });
}

/** The rows that `parts` stands for: every part that ends in "?" may be there or not. */
function withoutOptions(parts: readonly string[]): string[][] {
  const at = parts.findIndex((part) => part.length > 1 && part.endsWith('?'));
  if (at < 0) return [[...parts]];
  const before = parts.slice(0, at);
  const after = parts.slice(at + 1);
  return [...withoutOptions([...before, parts[at].slice(0, -1), ...after]), ...withoutOptions([...before, ...after])];
}
