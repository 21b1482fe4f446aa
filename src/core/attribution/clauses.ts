import { Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import {
  countReports,
  datesByReport,
  isIng,
  isSummedUp,
  leavesClause,
  othersReport,
  reportsAgain,
  resumesReporting,
} from './reportsOn.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;
const LONGEST_CONTENT = 160;

/**
 * Where a clause that is reported ends (exclusive), given where it starts: at the end of the sentence, or before what
 * belongs to the reporting again (", according to …", ", adding that …", "and said …", ", X said").
 */
export function clauseEnd(scene: Scene, start: number, to: number): number {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  const limit = Math.min(to, start + LONGEST_CONTENT);
  let i = start;
  let open = 0;
  for (; i < limit; i++) {
    const q = scene.quote[i];
    if (q !== 0) {
      // Over a quotation: what stands in it belongs to the content.
      const end = scene.quoteEnd(q - 1);
      i = Math.max(i, Math.min(end, limit) - 1);
      // “a mistake,” adding …: the comma stands inside the marks.
      if (scene.isMark(i - 1, COMMA) && endsAtComma(scene, i, limit)) return i + 1;
      continue;
    }
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      if (code === 0x28 || code === 0x5b) open++;
      else if (code === 0x29 || code === 0x5d) {
        if (open === 0) break;
        open--;
      } else if (code === COMMA) {
        if (endsAtComma(scene, i, limit)) break;
      } else if (code === 0x3b) break;
      continue;
    }
    if (scene.isWord(i, id.and) || scene.isWord(i, id.but)) {
      // "a man who wept and then asked her": the relative clause goes on.
      const relative = scene.has(i - 2, Is.Relative) && isTensed(scene, i - 1);
      if (!relative && (reportsAgain(scene, i + 1, limit) || othersReport(scene, i + 1, limit))) break;
    } else if (leavesClause(scene, i, limit)) break;
    if (i > start + 1 && scene.isWord(i, id.according)) break;
  }
  while (i > start && tokens.kind[i - 1] === Kind.Mark && !staysAtEnd(tokens.code[i - 1])) i--;
  return i;
}

/** A mark that belongs to the words before it: a closing bracket, "%". */
export function staysAtEnd(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x25;
}

/** Whether the comma at `i` ends the reported clause. */
function endsAtComma(scene: Scene, i: number, limit: number): boolean {
  const { id } = scene.lexicon;
  let k = i + 1;
  if (scene.has(k, Is.Conjunction)) {
    if (scene.isWord(k, id.but) && opensOwnClause(scene, k + 1, limit)) return true;
    if (scene.isWord(k, id.and) || scene.isWord(k, id.but))
      return reportsAgain(scene, k + 1, limit, true) || resumesReporting(scene, k + 1, limit);
    return false;
  }
  // ", compared with", ", as have others": the paper's own measure.
  if (scene.isWord(k, id.compared)) return scene.isWord(k + 1, id.with);
  if (scene.isWord(k, id.as) && scene.has(k + 1, Is.Have)) return true;
  if ((scene.isWord(k, id.though) || scene.isWord(k, id.although)) && opensOwnClause(scene, k + 1, limit)) return true;
  if (scene.isWord(k, id.while) && endsInIng(scene, k + 1)) return true;
  if (scene.isWord(k, id.though) || scene.isWord(k, id.although) || scene.isWord(k, id.while) || scene.isWord(k, id.as))
    return resumesReporting(scene, k + 1, limit);
  // ", it has been claimed"
  if (scene.isWord(k, id.it) && endsAsHearsay(scene, k + 2, limit)) return true;
  if (scene.isWord(k, id.even) && scene.isWord(k + 1, id.as)) return true;
  if (countReports(scene, k, limit) || isSummedUp(scene, k, limit) || datesByReport(scene, k, limit)) return true;
  while (isAdverb(scene, k)) k++;
  // ", proposed that …": the next of a list of reports.
  if (scene.cue[k] !== 0 && scene.isWord(k + 1, id.that)) return true;
  // ", adding that …", ", citing …"
  if (scene.cue[k] !== 0 && isIng(scene, k)) return true;
  return resumesReporting(scene, i + 1, limit);
}

/** ", but he did not say when", ", but Dube has": of the one who reports, or of others; no more of what was said. */
function opensOwnClause(scene: Scene, k: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(k, id.he) || scene.isWord(k, id.she) || scene.isWord(k, id.they)) return true;
  if (!scene.isCapital(k)) return false;
  const stop = Math.min(limit, k + 5);
  for (let i = k + 1; i < stop; i++) if (isTensed(scene, i)) return true;
  return false;
}

/** "(been) claimed" at the end of the sentence, behind "it has" or "it is". */
function endsAsHearsay(scene: Scene, i: number, limit: number): boolean {
  const v = scene.has(i, Is.Be) ? i + 1 : i;
  return scene.cue[v] !== 0 && (v + 1 >= limit || scene.isMark(v + 1, 0x2e));
}
