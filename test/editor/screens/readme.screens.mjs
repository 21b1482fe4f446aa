import path from 'node:path';
import { root } from '../../../scripts/paths.mjs';

const folder = path.join(root, 'docs', 'pictures');
const settings = {
  'breadcrumbs.enabled': false,
  'editor.renderWhitespace': 'none',
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.glyphMargin': false,
};

/** Saves a part of the window: from `top` on `height` high, both in CSS pixels. */
function crop({ page }, name, { x, width }, top, height) {
  return page.screenshot({
    path: path.join(folder, `${name}.png`),
    clip: { x, y: Math.max(0, Math.round(top)), width, height: Math.round(height) },
  });
}

const boxOf = ({ page }, part) => page.locator(part).first().boundingBox();

/** A card over the lines it belongs to. */
async function cropCard(session, name, words) {
  const { box } = await session.hoverOn(words);
  await crop(session, name, await boxOf(session, '.part.editor'), box.y - 4, box.height + 80);
  await session.dismissCard();
}

/** The pictures of the README, made anew: npm run screens -- readme. */
export const scenarios = [
  {
    title: 'readme: the cards',
    onRequest: true,
    theme: 'light',
    size: { width: 840, height: 620 },
    scale: 1.5,
    settings,
    async run(session) {
      await session.openView('On the Record');
      await session.openFile('01-allies-urge-israel.news.txt');
      await session.runCommand('View: Toggle Primary Side Bar Visibility');
      await cropCard(session, 'card', 'step back from the brink');
      await cropCard(session, 'actor', 'Antony Blinken');
    },
  },
  {
    title: 'readme: the sidebar',
    onRequest: true,
    theme: 'light',
    size: { width: 1060, height: 640 },
    settings,
    async run(session) {
      await session.openFile('01-allies-urge-israel.news.txt');
      await session.openView('On the Record');
      await session.resizeSidebar(400);
      await session.clickRow('Take the win');
      await session.page.mouse.move(900, 2);
      await session.page.waitForTimeout(800);
      const { x, y, width } = await boxOf(session, '.part.sidebar');
      const editor = await boxOf(session, '.part.editor');
      await crop(session, 'sidebar', { x, width: width + editor.width }, y, 470);
    },
  },
];
