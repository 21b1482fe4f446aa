// `npm test`: every check there is, in order, and a last line with the sum of them all.
// Words after it run only those parts: npm test -- core web.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const vitestReport = path.join(root, 'dist', 'vitest.json');

/** A part runs `command`; `count` reads from its output what passed. A part without counts is one check itself. */
const parts = {
  types: { command: 'npx tsc --noEmit' },
  style: { command: 'npx biome check --error-on-warnings .' },
  core: {
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`,
    count: countVitest,
  },
  grammar: { command: 'npm run --silent test:grammar', count: countGrammar },
  package: { command: 'node scripts/checkPackage.mjs', count: countLastLine },
  web: { command: 'node scripts/testEditor.mjs web', count: countLastLine },
  server: { command: 'node scripts/testEditor.mjs server', count: countLastLine },
  screens: { command: 'node test/editor/screens/run.mjs', count: countLastLine },
};

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !parts[name]);
if (unknown.length > 0) {
  console.error(`test: no such part: ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const rows = [];
for (const [name, part] of Object.entries(parts)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  console.log(`\n== ${name}: ${part.command.replaceAll(root, '.')}`);
  rows.push({ name, ...(await runPart(part)) });
}
report(rows);

/** Runs one part. A part that ends with an error fails at least once; one that ran nothing has failed too. */
async function runPart({ command, count }) {
  rmSync(vitestReport, { force: true });
  const started = Date.now();
  const { code, output } = await stream(command);
  const counts = (count ? count(output) : { passed: code === 0 ? 1 : 0 }) ?? {};
  const { passed = 0, skipped = 0 } = counts;
  let { failed = 0 } = counts;
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  return { passed, failed, skipped, seconds: (Date.now() - started) / 1000 };
}

function stream(command) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
    const child = spawn(command, { cwd: root, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        to.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code, output: stripColours(output) }));
  });
}

function stripColours(text) {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

function countLastLine(output) {
  const all = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)];
  const last = all.at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}

function countVitest() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(vitestReport, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return undefined;
  }
}

/** Both runners of the grammar tests begin a line with a tick or a cross; Node's repeats the failed ones at its end. */
function countGrammar(output) {
  const lines = output
    .split(/failing tests:/)[0]
    .split('\n')
    .map((line) => line.trim());
  return {
    passed: lines.filter((line) => /^[✓✔]/.test(line)).length,
    failed: lines.filter((line) => /^[✖✗×]/.test(line)).length,
  };
}

function report(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log('\n== summary');
  for (const { name, passed, failed, skipped, seconds } of rows) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(`  ${name.padEnd(8)} ${counts}${skipped ? `, ${skipped} skipped` : ''}  ${seconds.toFixed(1)} s`);
  }
  const skipped = sum('skipped');
  const line = `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'test-summary.txt'), `${line}\n`);
  console.log(`\n${line}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
