// Runs the editor suite in one editor that shows itself in a browser page.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { pictures } from './paths.mjs';

const timeoutMs = 300_000;

/** The suite's runner begins its lines with this; all others are the editor's own log. */
const mark = '[editor-test] ';

/** The server is installed without the native modules that it can do without, and says so at length. */
const expectedNoise = /spdlog|native-watchdog|Could not locate the bindings file/;

/**
 * Opens `url` and waits until the editor reports the end of the suite. The suite's lines are printed as they come, the
 * editor's log only when the run fails.
 * @param {{ url: string, name: string, verbose?: boolean }} options
 * @returns {Promise<boolean>} whether all tests passed
 */
export async function runSuite({ url, name, verbose = false }) {
  const browser = await launchBrowser();
  const log = [];
  const note = (line) => (verbose ? console.log(`  ${line}`) : log.push(line));
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      for (const line of args.map(text).join(' ').split('\n')) {
        if (line.startsWith(mark)) console.log(line.slice(mark.length));
        else if (!expectedNoise.test(line)) note(`[${type}] ${line}`);
      }
    });
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    page.on('pageerror', (error) => note(`[page] ${error.message}`));
    await page.goto(url);
    const code = await withTimeout(ended);
    if (code !== 0) await explain(page, name, log, code);
    return code === 0;
  } finally {
    await browser.close();
  }
}

function text(value) {
  return typeof value === 'string' ? value.replace(/^%c(\[.*?\]) ?/, '') : JSON.stringify(value);
}

function withTimeout(ended) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs);
  });
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}

async function explain(page, name, log, code) {
  if (code === 'late') console.log(`the suite did not end within ${timeoutMs / 1000} s`);
  mkdirSync(pictures, { recursive: true });
  const picture = path.join(pictures, `failed-${name}.png`);
  await page.screenshot({ path: picture }).catch(() => {});
  console.log(`--- log of the editor (its window: ${path.relative(process.cwd(), picture)})`);
  for (const line of log.slice(-200)) console.log(`  ${line}`);
}
