import assert from 'node:assert/strict';

/** What a reader does first, in each theme. */
export const scenarios = ['dark', 'light', 'hc-dark', 'hc-light'].map((theme) => ({
  title: `reading in ${theme}`,
  theme,
  async run(session) {
    await session.openView('On the Record');
    await session.screenshot(`welcome-${theme}`);
    await session.openFile('01-allies-urge-israel.news.txt');
    const actor = await session.hoverOn('Joe Biden');
    await session.screenshot(`actor-${theme}`);
    assert.match(actor?.text ?? '', /Joe Biden, President of the United States/);
    assert.equal(actor.overflowsX, false);
    const statement = await session.hoverOn('step back from the brink');
    await session.screenshot(`statement-${theme}`);
    assert.match(statement?.text ?? '', /António Guterres/);
    await session.dismissCard();
    await session.openView('On the Record');
    await session.page.waitForTimeout(600);
    await session.screenshot(`sidebar-${theme}`);
    await session.hoverRow('everything we can');
    await session.screenshot(`row-${theme}`);
    await session.clickRow('everything we can');
    assert.equal((await session.cursor()).line, 9);
    await session.screenshot(`jump-${theme}`);
    await session.runCommand('On the Record: Show the Whole Record');
    await session.page.waitForTimeout(600);
    await session.screenshot(`record-${theme}`);
  },
}));
