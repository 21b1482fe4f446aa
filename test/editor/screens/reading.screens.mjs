import assert from 'node:assert/strict';

/** What a reader does first, in each theme. */
const readings = [
  { theme: 'dark' },
  { theme: 'light' },
  { theme: 'hc-dark' },
  { theme: 'hc-light' },
  { theme: 'dark', host: 'server' },
];

export const scenarios = readings.map(({ theme, host = 'web' }) => ({
  title: `reading in ${theme}${host === 'web' ? '' : ', extension in Node'}`,
  host,
  theme,
  async run(session) {
    const name = host === 'web' ? theme : `${theme}-${host}`;
    await session.openView('On the Record');
    await session.screenshot(`welcome-${name}`);
    await session.openFile('01-allies-urge-israel.news.txt');
    const actor = await session.hoverOn('Joe Biden');
    await session.screenshot(`actor-${name}`);
    assert.match(actor?.text ?? '', /Joe Biden, President of the United States/);
    assert.equal(actor.overflowsX, false);
    const statement = await session.hoverOn('step back from the brink');
    await session.screenshot(`statement-${name}`);
    assert.match(statement?.text ?? '', /António Guterres/);
    await session.dismissCard();
    await session.openView('On the Record');
    await session.page.waitForTimeout(600);
    await session.screenshot(`sidebar-${name}`);
    await session.hoverRow('everything we can');
    await session.screenshot(`row-${name}`);
    await session.clickRow('everything we can');
    assert.equal((await session.cursor()).line, 9);
    await session.screenshot(`jump-${name}`);
    await session.runCommand('On the Record: Show the Whole Record');
    await session.page.waitForTimeout(600);
    await session.screenshot(`record-${name}`);
  },
}));
