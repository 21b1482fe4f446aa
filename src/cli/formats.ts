import type { AnnotatedArticle } from '../core/presentation/exports.ts';
import { csvHeader, toCsv } from '../core/presentation/exportsCsv.ts';
import { toJson, toJsonLine } from '../core/presentation/exportsJson.ts';
import { addToTable, renderTable, type Table } from '../core/presentation/exportsText.ts';
import { toWebAnnotations } from '../core/presentation/exportsWebAnnotation.ts';
import type { Format } from './arguments.ts';

/** Turns articles into output as they come: what stands before all, for each, and after all. */
export interface Writer {
  readonly head: string;
  article(article: AnnotatedArticle): string;
  tail(): string;
}

/** What the text table needs to know of the terminal. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

export function createWriter(format: Format, terminal: Terminal): Writer {
  switch (format) {
    case 'text': {
      const table: Table = new Map();
      let articles = 0;
      return {
        head: '',
        article(article) {
          articles++;
          addToTable(table, article);
          return '';
        },
        // Nothing could be read: an empty table would say that nothing was said.
        tail: () => (articles === 0 ? '' : renderTable(table, terminal.width, terminal.colour)),
      };
    }
    case 'json':
      return arrayWriter((article) => [toJson(article)]);
    case 'jsonl':
      return { head: '', article: ({ name, statements }) => `${toJsonLine(name, statements)}\n`, tail: () => '' };
    case 'csv':
      return { head: csvHeader, article: toCsv, tail: () => '' };
    case 'webannotation':
      return arrayWriter((article) =>
        toWebAnnotations(article).map((annotation) => JSON.stringify(annotation, null, 2)),
      );
  }
}

/** A JSON array, element by element. */
function arrayWriter(elements: (article: AnnotatedArticle) => string[]): Writer {
  let first = true;
  return {
    head: '[',
    article(article) {
      let out = '';
      for (const element of elements(article)) {
        out += `${first ? '' : ','}\n${element}`;
        first = false;
      }
      return out;
    },
    tail: () => '\n]\n',
  };
}
