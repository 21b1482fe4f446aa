import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dataset } from '../../src/core/dataset/schema.ts';
import { createLanguageService } from '../../src/core/languageService.ts';
import { interleaved, median, time } from './measure.ts';
import { articles, newsText } from './texts.ts';

const MB = 1_000_000;

/** A recorded quotation of about 120 characters with three words changed, looked for in 5 MB. */
export function compareQuotationSearch(dataset: Dataset): void {
  const quotation =
    'We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs will be met with a response of ours.';
  const altered = quotation.replace('considering', 'weighing').replace('many', 'several').replace('response', 'reply');
  const text = newsText(5 * MB);
  const middle = text.indexOf('\n', text.length / 2) + 1;
  const hay = `${text.slice(0, middle)}“${altered}”\n${text.slice(middle)}`;
  const speaker = dataset.actors[0];
  const service = createLanguageService({
    title: 'one statement',
    actors: [speaker],
    statements: [
      {
        id: 'st-1',
        speaker: speaker.id,
        quotation: 'direct',
        wordings: [{ selectors: [{ exact: quotation }] }],
        paraphrase: 'One statement.',
        via: [],
        hedged: false,
        translated: false,
        code: null,
        stance: 'other',
        sources: [{ title: 'none' }],
      },
    ],
  });
  const found = service
    .read(hay)
    .statements()
    .filter((statement) => statement.record !== null);
  const times = interleaved(
    { index: () => void hay.indexOf(`${altered}-`), everything: () => void service.read(hay).statements() },
    5,
  );
  console.log('\n## A recorded quotation with three words changed, in 5 MB');
  console.log(
    `found: ${found.length === 1 && found[0].span.start >= middle ? 'yes, in its place' : 'no'}; ` +
      `whole reading with all statements ÷ indexOf: ${(times.everything / times.index).toFixed(0)}`,
  );
}

/** A folder of articles, as a researcher has it: reading the files, and reading plus analysing them. */
export function measureFolder(dataset: Dataset): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  try {
    const texts = articles();
    const files = 5_000;
    mkdirSync(folder, { recursive: true });
    let bytes = 0;
    for (let i = 0; i < files; i++) {
      const text = texts[i % texts.length].slice(0, 4_000);
      bytes += text.length;
      writeFileSync(path.join(folder, `${i}.txt`), text);
    }
    const service = createLanguageService(dataset);
    const read = (each: (text: string) => void) => {
      for (const name of readdirSync(folder)) each(readFileSync(path.join(folder, name), 'utf8'));
    };
    read(() => {});
    const plain = median([1, 2, 3].map(() => time(() => read(() => {}))));
    const full = median([1, 2, 3].map(() => time(() => read((text) => void service.read(text).statements()))));
    console.log(`\n## A folder of ${files} articles (${(bytes / MB).toFixed(0)} MB)`);
    console.log(`read + analyse ÷ read: ${(full / plain).toFixed(1)} (${full.toFixed(0)} ms, ${plain.toFixed(0)} ms)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
