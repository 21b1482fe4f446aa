import { readArticle } from '../../src/core/articleReading.ts';
import { createStages } from '../../src/core/createStages.ts';
import { loadDataset } from '../../src/core/dataset/dataset.ts';
import type { Dataset } from '../../src/core/dataset/schema.ts';
import { createLanguageService } from '../../src/core/languageService.ts';
import type { Stages } from '../../src/core/stages.ts';
import {
  AGAINST,
  against,
  atLeast,
  atMost,
  type Goal,
  interleaved,
  least,
  percentile,
  printTable,
  slope,
  time,
} from './measure.ts';
import { countWords, loadPeers } from './peers.ts';
import { newsText } from './texts.ts';

const MB = 1_000_000;
const fixed = (value: number, digits = 2) => value.toFixed(digits);
const rate = (characters: number, ms: number) => characters / MB / (ms / 1000);

/** Everything the extension reads from an article, on a fresh reading: statements, speakers, stances, names, the record. */
function analyse(service: ReturnType<typeof createLanguageService>, text: string): number {
  const reading = service.read(text);
  return reading.statements().length + reading.mentions().length;
}

/** The engine beside what the machine needs for plain work on the same text, and beside other tools. */
export async function comparePeers(dataset: Dataset): Promise<void> {
  const text = newsText(MB);
  const bytes = new TextEncoder().encode(text);
  const service = createLanguageService(dataset);
  const peers = await loadPeers();
  const subjects: Record<string, () => void> = {
    'decode UTF-8': () => void new TextDecoder().decode(bytes),
    'words by RegExp (= 1)': () => void countWords(text),
    'On the Record, everything': () => void analyse(service, text),
  };
  for (const peer of peers) {
    const part = text.slice(0, text.length * peer.share);
    subjects[peer.name] = () => peer.read(part);
  }
  // The engine (V8) goes on compiling what is hot for a while.
  const rounds = 25;
  const times = interleaved(subjects, rounds);
  const share = new Map(peers.map((peer) => [peer.name, peer.share]));
  const speeds = Object.entries(times).map(
    ([name, ms]) => [name, rate(text.length * (share.get(name) ?? 1), ms)] as const,
  );
  const of = (start: string) => speeds.find(([name]) => name.startsWith(start))![1];
  const words = of('words');
  const ours = of('On the Record');
  console.log(`\n## Speed on 1 MB of news (least of ${rounds} interleaved rounds)`);
  printTable(
    ['subject', 'MB/s', '÷ words', 'ours is × as fast'],
    speeds.map(([name, speed]) => [
      name,
      fixed(speed, speed < 10 ? 3 : 0),
      fixed(speed / words, 4),
      fixed(ours / speed, 1),
    ]),
  );
  const ratio = (name: string, value: number, goal: Goal) => [name, fixed(value), ...against(value, goal)];
  console.log();
  printTable(
    ['ratio', 'figure', ...AGAINST],
    [
      ratio('everything ÷ words', ours / words, atLeast(0.25, 0.12)),
      ratio('everything ÷ vscode-textmate', ours / of('vscode-textmate'), atLeast(5, 3)),
      ratio('everything ÷ wink-nlp', ours / of('wink-nlp'), atLeast(10, 5)),
      ratio('everything ÷ compromise', ours / of('compromise'), atLeast(300, 100)),
    ],
  );
}

/** Does the number of names matter? */
export function compareAliases(dataset: Dataset): void {
  const text = newsText(MB);
  const withAliases = (count: number) => {
    const actors = [];
    for (let i = 0; i < count; i++)
      actors.push({
        id: `actor-${i}`,
        name: `${syllables(i)} ${syllables(i * 7 + 3)}`,
        kind: 'person' as const,
        aliases: [],
      });
    return createLanguageService({ title: 'names', actors, statements: [] });
  };
  const few = withAliases(20);
  const many = withAliases(20_000);
  const rounds = 7;
  const times = interleaved({ few: () => void analyse(few, text), many: () => void analyse(many, text) }, rounds);
  console.log(`\n## Names in 1 MB of news (least of ${rounds} interleaved rounds)`);
  const ratio = times.few / times.many;
  printTable(
    ['ratio', 'figure', ...AGAINST],
    [['speed at 20,000 names ÷ at 20', fixed(ratio), ...against(ratio, atLeast(0.5, 0.3))]],
  );
  const ours = createLanguageService(dataset);
  console.log(`names of the bundled dataset found in this text: ${ours.read(text).mentions().length}`);
}

function syllables(seed: number): string {
  const parts = [
    'ka',
    'lo',
    'mir',
    'ten',
    'su',
    'va',
    'ro',
    'del',
    'zin',
    'po',
    'gar',
    'wey',
    'hul',
    'bri',
    'ost',
    'fen',
  ];
  let name = '';
  let rest = seed * 2_654_435_761;
  for (let i = 0; i < 4; i++) {
    name += parts[Math.abs(rest) % parts.length];
    rest = Math.floor(rest / parts.length);
  }
  return name[0].toUpperCase() + name.slice(1);
}

/** Growth with the size of the text: news, and one line of what is hardest. */
export function compareSizes(dataset: Dataset): void {
  const service = createLanguageService(dataset);
  const kinds: Record<string, (characters: number) => string> = {
    'news, 1 → 20 MB': newsText,
    'quotation marks in one line': (n) => '" '.repeat(n / 2),
    'opening marks in one line': (n) => '“'.repeat(n),
    'capitalised words in one line': (n) => 'Aaron Said '.repeat(n / 11),
    'one endless sentence': (n) => 'and he said that the minister had told the others to wait '.repeat(n / 58),
    'nested brackets in one line': (n) => '(['.repeat(n / 2),
    'cues only': (n) => 'said told urged '.repeat(n / 16),
  };
  const rounds = 3;
  console.log(`\n## Growth with the size of the text: log-log slope, 1 is linear (least of ${rounds} rounds)`);
  const rows = Object.entries(kinds).map(([name, make]) => {
    const news = name.startsWith('news');
    const sizes = news ? [1, 2, 5, 10, 20] : [0.25, 0.5, 1, 2];
    const points = sizes.map((size) => {
      const text = make(size * MB);
      return { size, ms: least(rounds, () => void analyse(service, text)) };
    });
    const last = points[points.length - 1];
    const growth = slope(points);
    return [
      name,
      fixed(rate(last.size * MB, last.ms), 1),
      fixed(growth),
      ...against(growth, news ? atMost(1.1, 1.2) : atMost(1.35, 1.6)),
    ];
  });
  printTable(['text', 'MB/s at the largest', 'slope', ...AGAINST], rows);
}

/** From a keystroke to fresh annotations of the paragraph typed in, and hover look-ups, in a file of 5 MB. */
export function compareEdits(dataset: Dataset): void {
  const service = createLanguageService(dataset);
  const text = newsText(5 * MB);
  const full = least(3, () => void analyse(service, text));
  const stages = createStages(dataset);
  let read = 0;
  const counting: Stages = {
    ...stages,
    readParagraph(paragraph, carry, census) {
      read++;
      return stages.readParagraph(paragraph, carry, census);
    },
  };
  const reading = readArticle(counting, loadDataset(dataset), text);
  reading.statements();
  const keys: number[] = [];
  const readAgain: number[] = [];
  const structural: number[] = [];
  const hovers: number[] = [];
  const firstHovers: number[] = [];
  const cards: number[] = [];
  let seed = 12_345;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  let at = random(reading.length);
  for (let i = 0; i < 3_000; i++) {
    // Runs of typing at a place, as people write: mostly letters, now and then a new paragraph or a quotation mark.
    if (i % 50 === 0) at = random(reading.length);
    const typed = i % 50 === 49 ? '\n' : i % 50 === 25 ? '”' : i % 6 === 5 ? ' ' : 'e';
    read = 0;
    const took = time(() => {
      reading.edit([{ offset: at, length: 0, text: typed }]);
      reading.statementsAt(at);
    });
    readAgain.push(read);
    (typed === '\n' || typed === '”' ? structural : keys).push(took);
    at++;
  }
  for (let i = 0; i < 2_000; i++) {
    const offset = random(reading.length);
    const hover = () => {
      reading.statementsAt(offset);
      reading.mentionAt(offset);
    };
    firstHovers.push(time(hover));
    hovers.push(time(hover));
  }
  // The card of a name lists all that the actor says in the article.
  for (let i = 0; i < 9; i++) {
    reading.edit([{ offset: at, length: 0, text: 'e' }]);
    cards.push(time(() => void reading.statements()));
  }
  console.log(
    `\n## Keystrokes and hovers in 5 MB (${keys.length} letters, ${structural.length} breaks, ${hovers.length} hovers)`,
  );
  console.log(`full analysis: ${fixed(full, 0)} ms, the least of 3`);
  const us = (ms: number) => `${fixed(ms * 1000, 1)} µs`;
  const row = (what: string, times: readonly number[], cells: readonly string[]) => {
    const p50 = percentile(times, 0.5);
    return [what, us(p50), us(percentile(times, 0.99)), fixed(full / p50, 0), ...cells];
  };
  printTable(
    ['what', 'p50', 'p99', 'full analysis ÷ p50', ...AGAINST],
    [
      row('letter typed', keys, against(full / percentile(keys, 0.5), atLeast(2000, 500))),
      row('new paragraph or mark', structural, ['', '', '']),
      row('hover look-up, µs', hovers, against(percentile(hovers, 0.5) * 1000, atMost(5, 50))),
      row('first hover at a place', firstHovers, ['', '', '']),
      row('all statements, after a letter', cards, ['', '', '']),
    ],
  );
  const mean = readAgain.reduce((sum, count) => sum + count, 0) / readAgain.length;
  const most = Math.max(...readAgain);
  const lines = text.split('\n').length;
  console.log();
  printTable(
    ['paragraphs read again for each edit, marks and breaks among them', 'figure', ...AGAINST],
    [
      ['mean', fixed(mean), ...against(mean, atMost(1.5, lines))],
      ['most', fixed(most, 0), ...against(most, atMost(30, lines))],
    ],
  );
}

/** What a reading holds in memory beside the text. */
export function compareMemory(dataset: Dataset): void {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return;
  const service = createLanguageService(dataset);
  const text = newsText(5 * MB);
  // The engine's own tables and compiled code are not this reading's.
  for (let round = 0; round < 3; round++) analyse(service, text.slice(0, MB));
  const used = () => {
    collect();
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + Math.max(external, arrayBuffers);
  };
  const shares: number[] = [];
  // Kept to the end, so that none of them goes while the next one is weighed.
  const readings = [];
  for (let round = 0; round < 5; round++) {
    const before = used();
    const reading = service.read(text);
    reading.statementsAt(0);
    readings.push(reading);
    shares.push((used() - before) / reading.length);
  }
  const share = percentile(shares, 0.5);
  console.log('\n## Memory of a reading of 5 MB, with the first statements asked for (median of 5)');
  printTable(
    ['ratio', 'figure', ...AGAINST],
    [['MB beside the text per MB of text', fixed(share), ...against(share, atMost(1.2, 2.5))]],
  );
}
