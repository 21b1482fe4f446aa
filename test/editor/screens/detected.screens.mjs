import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../../scripts/paths.mjs';

const folder = path.join(root, 'test', 'editor', 'screens', 'articles');

/**
 * News of which nothing is on record: what a reader sees who rests the mouse on it, and reads the sidebar as narrow as it
 * comes. `cards`: words to rest on, and how their card begins. `rows`: how the sidebar begins its rows, in order of the text.
 */
const articles = [
  {
    file: 'council.txt',
    cards: {
      'Nobody in this room':
        /^“Nobody in this room .*” … “Give us until November\.”\n\nTobias Lund · to the councillors\n/,
      'Tobias Lund': /\n\nTobias Lund · to the councillors\ndirect quotation\n\n/,
      'the delay was a mistake': /^the delay was a mistake\n\nPriya Nandakumar\nindirect: in the reporter’s words\n/,
      'a wall across our living room': /“a wall across our living room”\n\nWalter Oddie\nmixed: partly quoted\n/,
      'promised to a friend': /^has repeatedly denied that the contract was promised to a friend\n\nTobias Lund\n/,
      'Are we a port': /^“Are we a port or a museum\?”\n\nA woman in the gallery\n/,
    },
    rows: ['7 · “Nobody in this room', '9 · the delay was', '9 · warned that the state', '11 · “We have been here'],
  },
  {
    file: 'results.news',
    cards: {
      'the price of cocoa': /^the price of cocoa had risen .*\n\nNorvik Foods\nThu 14 Aug 2025 · indirect/,
      'We do not plan any': /^“We do not plan any job cuts, .*\n\n.*Astrid Vollan · to analysts\n/,
      'the board had discussed': /^the board had discussed .*\n\nTwo people familiar with the matter\n/,
      'declined to comment': /^declined to comment\n\nA spokeswoman for Norvik\n/,
    },
    rows: ['3 · the price of cocoa', '5 · Operating profit', '7 · she expected'],
  },
  {
    file: 'court.md',
    cards: {
      'three counts of fraud': /^denies three counts of fraud\n\nMargaret Hale\n/,
      'I trusted him': /^“I trusted him completely,” … “I was a fool, but I am not a thief\.”\n\nMargaret Hale\n/,
      'No, I did not': /^“No, I did not\.”\n\nSpeaker not named\n/,
      'not to read about':
        /^reminded the jurors not to read about the case online\n\nHelen Whitcombe · to the jurors\n/,
      'badly let down': /^parents had been “badly let down” but that no programme would close\n\nSamuel Brandt\n/,
    },
    rows: ['1 · “signed what was', '5 · “signed', '7 · denies three counts', '7 · she moved £310,000'],
  },
];

export const scenarios = articles.map(({ file, cards, rows }) => ({
  title: `detected statements: ${file}`,
  folder,
  theme: 'light',
  settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false },
  async run(session) {
    const name = `detected-${path.parse(file).name}`;
    await session.openFile(file);
    for (const [i, [words, expected]] of Object.entries(cards).entries()) {
      const card = await session.hoverOn(words);
      await session.screenshot(`${name}-${i + 1}`);
      assert.match(card?.text ?? 'no card', expected);
      assert.match(
        card.text,
        /No stance detected\n.*Detected by rule, not checked · confidence \w+ \(\d+ %\)\nHow: [^\n]+$/,
      );
      assert.doesNotMatch(card.text, /on record/i);
      assert.deepEqual([card.overflowsX, card.overflowsY, card.inWindow], [false, false, true], words);
    }
    await session.dismissCard();
    await session.openView('On the Record');
    await session.resizeSidebar(300);
    for (const grouping of ['Stance', 'Speaker', 'File']) {
      await session.runCommand(`On the Record: Group by ${grouping}`);
      await session.page.waitForTimeout(900);
      await session.screenshot(`${name}-by-${grouping.toLowerCase()}`);
    }
    const seen = (await session.rows()).filter(({ level }) => level === 2).map(({ text }) => text);
    // By file a row names its speaker behind the line.
    for (const row of rows) {
      const [line, words] = row.split(' · ');
      assert.ok(
        seen.some((text) => text.startsWith(`${line} · `) && text.includes(words)),
        `${row} in ${seen.join(' | ')}`,
      );
    }
  },
}));
