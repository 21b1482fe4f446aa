// Functions that Playwright carries into the page. Each stands alone: it can use nothing outside itself.

/**
 * Lays default settings under those of a new user, before the editor starts. Both editors keep settings in the browser and
 * take none from outside, but their page carries options that may hold such defaults.
 */
export function giveSettings(settings) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    return JSON.stringify({ ...JSON.parse(value), configurationDefaults: settings });
  };
}

/** The card on the screen, of the editor or of a row; undefined when there is none. */
export function readCard() {
  const shown = [...document.querySelectorAll('.monaco-hover:not(.hidden)')].filter((node) => {
    const { width, height } = node.getBoundingClientRect();
    return width > 0 && height > 0 && node.innerText.trim() !== '' && getComputedStyle(node).visibility !== 'hidden';
  });
  const card = shown.at(-1);
  if (!card) return undefined;
  const { x, y, width, height } = card.getBoundingClientRect();
  const parts = [card, ...card.querySelectorAll('.monaco-hover-content, .hover-contents, .rendered-markdown')];
  const tooWide = (node) => node.scrollWidth > node.clientWidth + 1;
  const tooHigh = (node) => node.scrollHeight > node.clientHeight + 1;
  return {
    text: card.innerText.replaceAll('\u00a0', ' ').trim(),
    links: [...card.querySelectorAll('a')].map((link) => ({
      text: link.innerText,
      href: link.dataset.href ?? link.getAttribute('href') ?? '',
    })),
    box: { x, y, width, height },
    overflowsX: parts.some(tooWide),
    overflowsY: parts.some(tooHigh),
    inWindow: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
  };
}

/**
 * The middle of the first line that `words` take up in the active editor; undefined when they are not on the screen.
 * The editor writes spaces as U+00A0, and a wrapped line as several.
 */
export function readRange({ words, occurrence }) {
  const editor = document.querySelector('.editor-group-container.active .monaco-editor .view-lines');
  if (!editor) return undefined;
  const lines = [...editor.querySelectorAll('.view-line')].sort((a, b) => a.offsetTop - b.offsetTop);
  const nodes = lines.flatMap((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const text = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
  let start = text.indexOf(words);
  for (let seen = 0; seen < occurrence && start >= 0; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) return undefined;
  const place = (offset, atEnd) => {
    let passed = 0;
    for (const node of nodes) {
      const inside = offset - passed;
      if (inside < node.data.length || (atEnd && inside === node.data.length)) return [node, inside];
      passed += node.data.length;
    }
    return [nodes.at(-1), nodes.at(-1).data.length];
  };
  const range = document.createRange();
  range.setStart(...place(start, false));
  range.setEnd(...place(start + words.length, true));
  const [first] = range.getClientRects();
  const window_ = editor.closest('.monaco-editor').getBoundingClientRect();
  if (!first || first.top < window_.top || first.bottom > window_.bottom) return undefined;
  return { x: first.x + first.width / 2, y: first.y + first.height / 2 };
}

/** The rows of the side bar's trees: label and description, and `cutOff` when the two do not fit. */
export function readRows() {
  const rows = [...document.querySelectorAll('.part.sidebar [role=treeitem]')].map((row) => {
    const { x, y, width, height } = row.getBoundingClientRect();
    const label = row.querySelector('.monaco-icon-label-container');
    const parts = ['.monaco-icon-name-container', '.monaco-icon-description-container'].map((part) =>
      label?.querySelector(part),
    );
    const seen = parts.map((part) => part?.innerText.replaceAll('\u00a0', ' ').trim()).filter(Boolean);
    return {
      text: seen.join(' ') || row.innerText.trim(),
      label: row.getAttribute('aria-label') ?? '',
      level: Number(row.getAttribute('aria-level')),
      expanded: row.getAttribute('aria-expanded') === null ? undefined : row.getAttribute('aria-expanded') === 'true',
      selected: row.getAttribute('aria-selected') === 'true',
      icon:
        row.querySelector('.codicon:not(.monaco-tl-twistie)') !== null ||
        row.querySelector('.custom-view-tree-node-item-icon') !== null,
      cutOff: label !== null && label.scrollWidth > label.clientWidth + 1,
      box: { x, y, width, height },
    };
  });
  return rows.filter((row) => row.box.height > 0).sort((a, b) => a.box.y - b.box.y);
}
