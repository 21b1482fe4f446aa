import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictures } from '../../../scripts/paths.mjs';

/** A folder with one article of our own. */
function folderWith(name, text) {
  const folder = path.join(pictures, 'articles', name.replace(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return folder;
}

const manySayings = Array.from(
  { length: 9 },
  (_, i) => `“We will keep working on point ${i + 1} with all of our partners in the region,” Joe Biden said.\n`,
).join('\n');

const texts = async (session) => (await session.rows()).map(({ text }) => text);

export const scenarios = [
  {
    title: 'the sidebar, row by row',
    async run(session) {
      await session.openView('On the Record');
      await session.openFile('02-calm-heads.news');
      await session.openView('On the Record');
      await until(async () => (await texts(session))[0]?.startsWith('Urged restraint'));
      const rows = await session.rows();
      assert.deepEqual(
        rows
          .filter(({ level }) => level === 1)
          .slice(0, 2)
          .map(({ text }) => text.replace(/ ?\d+$/, '')),
        ['Urged restraint', 'Vowed a response'],
      );
      for (const row of rows) assert.ok(row.label.length > 0 && row.icon, `a label and an icon: ${row.text}`);
      await session.screenshot('sidebar-stance');

      await session.clickRow('David Cameron');
      const folded = (await session.rows()).find(({ text }) => text.includes('David Cameron'));
      assert.equal(folded.expanded, false);
      await session.clickOn('Calm heads');
      await session.page.keyboard.press('End');
      await session.page.keyboard.type(' again');
      await session.page.waitForTimeout(900);
      const still = (await session.rows()).find(({ text }) => text.includes('David Cameron'));
      assert.equal(still.expanded, false, 'an edit leaves folded what was folded');

      await session.runCommand('On the Record: Group by Speaker');
      await until(async () => !(await texts(session))[0].startsWith('Urged'));
      await session.screenshot('sidebar-speaker');
      await session.runCommand('On the Record: Group by File');
      await until(async () => (await texts(session))[0].startsWith('02-calm-heads.news'));
      await session.screenshot('sidebar-file');
      await session.runCommand('On the Record: Group by Stance');
    },
  },
  {
    title: 'the sidebar follows the cursor, and the keyboard walks',
    async run(session) {
      await session.openView('On the Record');
      await session.openFile('01-allies-urge-israel.news.txt');
      await session.openView('On the Record');
      await until(async () => (await texts(session)).length > 5);
      await session.clickOn('Take the win');
      await until(async () =>
        (await session.rows()).some(({ selected, text }) => selected && text.includes('You got a win')),
      );
      await session.screenshot('follow');
      const before = await session.cursor();
      await session.page.keyboard.press('Control+F7');
      const after = await session.cursor();
      assert.ok(after.line >= before.line && after.selected > 0, JSON.stringify(after));
      await session.page.keyboard.press('Control+Shift+F7');
      assert.ok((await session.cursor()).line <= after.line);
      await find(session, 'gallant');
      await until(async () => (await texts(session)).some((text) => text.includes('Gallant')));
      await session.screenshot('find');
    },
  },
  {
    title: 'the sidebar has all tabs, also those in the background after a reload',
    async run(session) {
      await session.openFile('01-allies-urge-israel.news.txt');
      await session.openFile('02-calm-heads.news');
      await session.openFile('03-weeks-of-vows.txt');
      await session.runCommand('On the Record: Group by File');
      await session.openView('On the Record');
      // The editor writes its state down every few seconds.
      await session.page.waitForTimeout(7000);
      await session.page.reload();
      await session.page.locator('.part.sidebar [role=treeitem]').first().waitFor({ timeout: 60_000 });
      const folded = async () => {
        for (const row of await session.rows()) if (row.level === 1 && row.expanded) await session.clickRow(row.text);
        return (await session.rows()).map(({ text }) => text.slice(0, 3));
      };
      await until(async () => (await folded()).join() === '01-,02-,03-');
      await session.screenshot('sidebar-reloaded');
    },
  },
  {
    title: 'all of it by keyboard',
    async run(session) {
      const { page } = session;
      await session.openFile('03-weeks-of-vows.txt');
      await session.clickOn('Mohammad Bagheri');
      await session.runCommand('On the Record: Show Card at Cursor');
      await until(async () => (await session.card())?.text.includes('Mohammad Bagheri'));
      await session.screenshot('keyboard-card');
      await page.keyboard.press('Escape');
      await session.runCommand('On the Record: Go to Statement');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.keyboard.type('Salami');
      await page.waitForTimeout(400);
      await session.screenshot('keyboard-pick');
      await page.keyboard.press('Enter');
      await until(async () => (await session.cursor()).selected > 0);
      const chosen = await session.cursor();
      await session.openView('On the Record');
      await until(async () =>
        (await session.rows()).some(({ selected, text }) => selected && text.includes('Our brave men')),
      );
      await session.runCommand('On the Record: Find in Statements');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(async () => (await session.cursor()).line !== chosen.line);
      await session.screenshot('keyboard-tree');
      assert.ok((await session.cursor()).selected > 0);
    },
  },
  {
    title: 'the whole record, and the way to what is not open',
    async run(session) {
      await session.openView('On the Record');
      await session.page.locator('.monaco-button', { hasText: 'Show the Whole Record' }).first().click();
      await until(async () => (await texts(session)).length > 20);
      await session.page.locator('.sidebar', { hasText: 'The whole record, open or not' }).waitFor();
      await session.clickRow('Antony Blinken');
      await session.screenshot('record');
      await session.clickRow('Strength and wisdom must');
      await until(async () => (await session.activeTab())?.startsWith('01-allies'));
      assert.ok((await session.cursor()).selected > 0);
      await session.screenshot('record-found');
      assert.deepEqual(await session.notifications(), []);

      await find(session, 'condemn these attacks');
      await until(async () => (await texts(session)).some((text) => text.includes('I condemn these attacks')));
      await session.screenshot('record-find');

      // What stands in no article of the workspace and in no sample leads to its sources.
      await session.runCommand('On the Record: Go to Statement');
      await session.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await session.page.keyboard.type('Whoever harms us');
      await until(async () => (await session.page.locator('.quick-input-list .monaco-list-row').count()) === 1);
      await session.page.keyboard.press('Enter');
      await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'https://' }).first().waitFor();
      await session.screenshot('record-sources');
      await session.page.keyboard.press('Escape');
    },
  },
  {
    title: 'the card of a country leads to its people',
    async run(session) {
      await session.openFile('01-allies-urge-israel.news.txt');
      const card = await session.hoverOn('Washington');
      assert.match(card.text, /^United States\nnamed \d+ times here\n/);
      await session.screenshot('country');
      await session.clickCardLink('Antony Blinken');
      await until(async () =>
        (await session.rows()).some(({ selected, text }) => selected && text.includes('Antony Blinken')),
      );
    },
  },
  {
    title: 'a card of eight statements, and its way to the rest',
    folder: folderWith(
      'many.news',
      `WASHINGTON, April 15 (Reuters) — A long day.\n\n${'A line.\n\n'.repeat(6)}${manySayings}`,
    ),
    async run(session) {
      await session.openFile('many.news');
      const card = await session.hoverOn('Joe Biden');
      await session.screenshot('actor-eight');
      assert.equal(card.overflowsX, false, 'no scrolling sideways');
      assert.equal(card.inWindow, true);
      assert.equal(card.text.match(/detected/g)?.length, 8);
      assert.match(card.text, /and \d+ more/);
      await session.clickCardLink('more');
      await until(async () =>
        (await session.rows()).some(({ selected, text }) => selected && text.includes('Joe Biden')),
      );
      await session.screenshot('actor-more');
    },
  },
  {
    title: 'hostile text is only text',
    folder: folderWith(
      'hostile.news',
      // What is Markdown or a tag is left out of the words; what only looks like it must be shown as it is.
      `“We say [win](command:workbench.action.quit) ![x](https://example.org/x.png) <b>bold</b> <script>alert(1)</script> [gone](command:workbench.action.quit (now)) <https://example.org/y> $(alert) \`code\` | a | b | www.example.org,” Joe Biden said on Monday.\n`,
    ),
    async run(session) {
      const requests = [];
      session.page.on('request', (request) => requests.push(request.url()));
      await session.openFile('hostile.news');
      const card = await session.hoverOn('We say');
      await session.screenshot('hostile');
      assert.match(card.text, /We say win !x bold alert\(1\) \[gone\]\(command:workbench\.action\.quit \(now\)\)/);
      assert.match(card.text, /<https:\/\/example\.org\/y> \$\(alert\) `code` \| a \| b \| www\.example\.org/);
      assert.deepEqual(
        card.links.filter(({ href }) => /quit|example/.test(href)),
        [],
      );
      await session.openView('On the Record');
      await session.hoverRow('We say');
      await session.screenshot('hostile-row');
      assert.deepEqual(
        requests.filter((url) => url.includes('example.org')),
        [],
      );
    },
  },
];

/** Types into the find box of the sidebar. */
async function find(session, words) {
  await session.runCommand('On the Record: Find in Statements');
  const input = session.page.locator('.part.sidebar .monaco-findInput input').first();
  await input.waitFor({ timeout: 10_000 });
  await input.fill(words);
}

async function until(probe, timeoutMs = 15_000) {
  const end = Date.now() + timeoutMs;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${probe}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
