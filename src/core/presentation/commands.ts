/**
 * The only commands a card may run. All of them show something; none changes a file.
 * - `openStatement` [article URI, statement id, offset where it stood]: to its words in an article
 * - `findStatement` [statement id]: looks for a statement on record in the articles of the workspace and the samples
 * - `showActor` [actor id]: the sidebar, at the actor
 */
export const cardCommands = [
  'onTheRecord.openStatement',
  'onTheRecord.findStatement',
  'onTheRecord.showActor',
] as const;

export type CardCommand = (typeof cardCommands)[number];
