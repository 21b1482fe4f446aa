import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset, Stance } from '../../src/core/dataset/schema.ts';
import { createLanguageService } from '../../src/core/languageService.ts';
import { corpora, hasCorpora, readCorpus } from './texts.ts';

/** The scorer knows three classes; every other stance is `other`. */
const CLASS: Partial<Record<Stance, 'restraint' | 'vow'>> = {
  'urged-restraint': 'restraint',
  'vowed-response': 'vow',
  'threatened-if-attacked': 'vow',
};

/** The stance a reader is shown for each sentence: that of its first statement with a side. */
export function measureStance(dataset: Dataset): void {
  if (!hasCorpora) return;
  const service = createLanguageService(dataset);
  const lines = readCorpus('stance.dev.jsonl').map(({ id, text }) => {
    const sides = service
      .read(text)
      .statements()
      .map(({ stance }) => CLASS[stance]);
    return JSON.stringify({ id, stance: sides.find((side) => side !== undefined) ?? 'other' });
  });
  const folder = path.join(process.cwd(), 'dist', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'stance.dev.pred.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log('\n## stance.dev.jsonl, by the statements found in each sentence');
  const score = (...flags: string[]) =>
    execFileSync(
      process.execPath,
      [path.join(corpora, 'score-stance.mjs'), path.join(corpora, 'stance.dev.jsonl'), file, ...flags],
      {
        encoding: 'utf8',
      },
    );
  console.log(score().trimEnd());
}
