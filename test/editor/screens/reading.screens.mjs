import assert from 'node:assert/strict';

/** What a reader does first, in each theme. */
export const scenarios = ['dark', 'light', 'hc-dark', 'hc-light'].map((theme) => ({
  title: `reading in ${theme}`,
  theme,
  async run(session) {
    await session.openView('On the Record');
    await session.screenshot(`welcome-${theme}`);
    await session.runCommand('On the Record: Show the Whole Record');
    await session.page.waitForTimeout(1000);
    await session.screenshot(`record-${theme}`);
    await session.clickRow('Antony Blinken');
    await session.page.waitForTimeout(300);
    await session.hoverRow('Antony Blinken');
    await session.screenshot(`record-actor-${theme}`);
    const row = (await session.rows()).find(({ level }) => level === 3);
    await session.hoverRow(row.text);
    await session.screenshot(`record-card-${theme}`);
    await session.dismissCard();
    await session.openFile('01-allies-urge-israel.news.txt');
    const actor = await session.hoverOn('Yoav Gallant');
    await session.screenshot(`actor-${theme}`);
    await session.hoverOn('Joe Biden');
    await session.screenshot(`biden-${theme}`);
    assert.ok(actor);
  },
}));
