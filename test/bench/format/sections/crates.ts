import { readFiles } from '../../../truth/format/corpus.js';
import type { Table } from '../../table.js';
import { promiseRows } from '../promise-share.js';
import type { Context } from './context.js';

/** Formatting the published crates in a running process, as they are: some views are formatted already, most are not. */
export function cratesSection({ formatter, rounds }: Context): Table {
  const texts = [...readFiles().views.values()];
  return {
    title: `Formatting ${texts.length} files of published crates in process`,
    columns: ['share'],
    rows: promiseRows(formatter, texts, rounds),
  };
}
