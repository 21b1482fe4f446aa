// An editor as its user has it: a window of 1280 × 800, a mouse, a keyboard. Everything here goes through the page;
// nothing asks the extension.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { pictures, samples } from '../../../scripts/paths.mjs';
import { startServerHost } from '../../../scripts/serverHost.mjs';
import { startWebHost } from '../../../scripts/webHost.mjs';
import { giveSettings, readCard, readRange, readRows } from './page.mjs';

export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** The name of the theme that VS Code writes on its window. */
const themeClasses = { dark: 'vs-dark', light: 'vs', 'hc-dark': 'hc-black', 'hc-light': 'hc-light' };

/** What a new window shows on its own, and our pictures do without. */
const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
};

const startTimeoutMs = 60_000;
const waitMs = 20_000;

/**
 * Opens a VS Code with the extension in a headless browser.
 * @param {{ host?: 'web' | 'server', folder?: string, theme?: keyof typeof themes,
 *   settings?: Record<string, unknown>, trusted?: boolean,
 *   size?: { width: number, height: number }, scale?: number }} [options]
 *   `folder` defaults to the samples; `settings` are laid over the calm ones; `trusted: false` is Restricted Mode (server only);
 *   `size` is the window's, `scale` the number of picture dots for each CSS pixel.
 */
export async function openEditor({
  host = 'web',
  folder = samples,
  theme = 'dark',
  settings = {},
  trusted = true,
  size = { width: 1280, height: 800 },
  scale = 1,
} = {}) {
  const start = host === 'server' ? startServerHost : startWebHost;
  const all = { ...calmSettings, 'workbench.colorTheme': themes[theme], ...settings };
  const server = await start({ folder, trusted });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale });
  const page = await context.newPage();
  const close = async () => {
    await browser.close();
    server.dispose();
  };
  try {
    await page.addInitScript(giveSettings, all);
    await page.goto(server.url);
    if (!trusted) await page.getByRole('button', { name: /^No, I don't trust/ }).click({ timeout: startTimeoutMs });
    await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor({ timeout: startTimeoutMs });
    await page.locator('.explorer-folders-view [role=treeitem]').first().waitFor({ timeout: startTimeoutMs });
    return { ...userOf(page), page, version: server.version, close };
  } catch (error) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, 'failed-start.png') }).catch(() => {});
    await close();
    throw error;
  }
}

/** What a user can do and see in this page. */
function userOf(page) {
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();

  /** Opens a file by a double click on its row of the explorer. */
  async function openFile(name) {
    await openView('Explorer');
    await page.locator('.explorer-folders-view [role=treeitem]', { hasText: name }).first().dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: waitMs });
    await editor.locator('.view-line').first().waitFor({ timeout: waitMs });
  }

  /** Shows a view container of the activity bar, by its title. */
  async function openView(title) {
    const item = page.locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) }).first();
    const open = await item.evaluate((node) => node.classList.contains('checked'));
    if (!open) await item.click();
    await page.mouse.move(640, 2);
    await page.locator('.part.sidebar .composite.title', { hasText: title }).waitFor({ timeout: waitMs });
  }

  /**
   * Rests the mouse on the middle of `words` in the active editor, scrolling down to them if need be.
   * @returns {Promise<Card | undefined>} the card that opens; undefined when none does
   */
  async function hoverOn(words, { occurrence = 0, timeout = 10_000 } = {}) {
    const at = await scrollTo(words, occurrence);
    return rest(at.x, at.y, timeout);
  }

  /** Rests the mouse on a row of the side bar. */
  async function hoverRow(label, { timeout = 10_000 } = {}) {
    const { box } = await rowOf(label);
    return rest(box.x + Math.min(box.width - 60, 90), box.y + box.height / 2, timeout);
  }

  /** Rests the mouse, and again after a while: the extension may not be awake at the first try. */
  async function rest(x, y, timeout) {
    const end = Date.now() + timeout;
    for (;;) {
      await dismissCard();
      await page.mouse.move(x - 3, y, { steps: 2 });
      await page.mouse.move(x, y, { steps: 4 });
      const card = await settledCard(Math.min(end, Date.now() + 1500));
      if (card || Date.now() >= end) return card;
    }
  }

  /** A card still filling itself is read again until it stays as it is. */
  async function settledCard(end) {
    let last;
    for (;;) {
      const card = await openCard();
      if (card && card.text === last?.text && card.text !== 'Loading...') return card;
      if (!card && Date.now() >= end) return undefined;
      last = card;
      await page.waitForTimeout(150);
    }
  }

  /** The card on the screen. */
  function openCard() {
    return page.evaluate(readCard);
  }

  async function dismissCard() {
    if (await openCard()) await page.keyboard.press('Escape');
    await page.mouse.move(640, 2);
    await page.waitForFunction(`!(${readCard})()`, undefined, { timeout: waitMs });
  }

  /** Clicks a link of the open card by its text. */
  async function clickCardLink(text) {
    await page.locator('.monaco-hover:not(.hidden) a', { hasText: text }).first().click();
  }

  async function scrollTo(words, occurrence = 0) {
    const find = () => page.evaluate(readRange, { words, occurrence });
    let at = await find();
    if (at) return at;
    await editor.click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('ControlOrMeta+Home');
    for (let screens = 0; screens < 100; screens++) {
      await page.waitForTimeout(100);
      at = await find();
      if (at) return at;
      const before = await cursor();
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(50);
      if ((await cursor()).line === before.line && screens > 0) break;
    }
    throw new Error(`the editor does not show "${words}"`);
  }

  /** Clicks on `words` in the editor. */
  async function clickOn(words, { occurrence = 0 } = {}) {
    const at = await scrollTo(words, occurrence);
    await page.mouse.click(at.x, at.y);
  }

  /** The rows of the trees in the side bar that are on the screen, from top to bottom. */
  function rows() {
    return page.evaluate(readRows);
  }

  /** A row that has come to rest: while others come and go, or the view's message appears, a click would hit its neighbour. */
  async function rowOf(label) {
    const end = Date.now() + waitMs;
    for (let last, still = 0; ; ) {
      const all = await rows();
      const row = all.find((one) => (label instanceof RegExp ? label.test(one.text) : one.text.includes(label)));
      const place = row && JSON.stringify([row.box, all.length]);
      still = row && place === last ? still + 1 : 0;
      if (still === 4) return row;
      last = place;
      if (Date.now() > end) throw new Error(`no row "${label}" among: ${all.map((one) => one.text).join(' | ')}`);
      await page.waitForTimeout(100);
    }
  }

  /** Clicks a row of the side bar; `label` is part of its text, or a RegExp. */
  async function clickRow(label) {
    const { box } = await rowOf(label);
    await page.mouse.click(box.x + Math.min(box.width - 60, 90), box.y + box.height / 2);
    await page.waitForTimeout(200);
  }

  /** The cursor's place as the status bar tells it: line and column from 1, and how many characters are selected. */
  async function cursor() {
    const read = () => page.locator('[id="status.editor.selection"]').textContent({ timeout: waitMs });
    let text = await read();
    // The status bar follows the cursor with a delay.
    for (let last = ''; text !== last; text = await read()) {
      last = text;
      await page.waitForTimeout(150);
    }
    const [, line, column, selected] = /Ln (\d+), Col (\d+)(?: \((\d+) selected\))?/.exec(text) ?? [];
    if (!line) throw new Error(`the status bar says "${text}"`);
    return { line: Number(line), column: Number(column), selected: Number(selected ?? 0) };
  }

  /** The title of the active editor's tab. */
  async function activeTab() {
    const tab = page.locator('.editor-group-container.active .tab.active .label-name');
    return (await tab.count()) > 0 ? tab.first().textContent() : undefined;
  }

  /** Runs a command of the palette by its full title, as typed there. */
  async function runCommand(title) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor({ timeout: waitMs });
    await input.fill(`>${title}`);
    const row = page.locator('.quick-input-list [role=option], .quick-input-list .monaco-list-row', { hasText: title });
    await row.first().waitFor({ timeout: waitMs });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }

  /** Makes the side bar this wide. */
  async function resizeSidebar(width) {
    const box = await page.locator('.part.sidebar').boundingBox();
    await page.mouse.move(box.x + box.width, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + width, box.y + 300, { steps: 5 });
    await page.mouse.up();
  }

  /** The messages that popped up. */
  async function notifications() {
    return page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** Saves the window as a PNG, and returns its path. */
  async function screenshot(name) {
    mkdirSync(pictures, { recursive: true });
    const file = path.join(pictures, `${name}.png`);
    await page.screenshot({ path: file });
    return file;
  }

  return {
    ...{ openFile, openView, hoverOn, hoverRow, card: openCard, dismissCard, clickCardLink, clickOn },
    ...{ rows, clickRow, cursor, activeTab, runCommand, resizeSidebar, notifications, screenshot },
  };
}

/**
 * @typedef {{ text: string, links: { text: string, href: string }[], box: Box, overflowsX: boolean, overflowsY: boolean, inWindow: boolean }} Card
 *   `overflowsX`: its content is wider than the card and must be scrolled sideways.
 * @typedef {{ x: number, y: number, width: number, height: number }} Box in CSS pixels
 */
