/** Names of files that are read as articles where nothing tells their language: in folders, and in tabs not yet loaded. */
export const ARTICLE_FILE = /\.(?:news|txt|md|markdown)$/i;
