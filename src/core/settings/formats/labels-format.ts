// The parts of a labelled count with the word stems that mean them: «победители: победител, победит», one on a line.

import type { CountLabel } from '../../programme/form.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { quoteItem, splitTokens } from '../list-text.ts';

const SIGNS = ':,;\n';

function writeLabel({ title, stems }: CountLabel): string {
  return `${quoteItem(title, SIGNS)}: ${stems.map((stem) => quoteItem(stem, SIGNS)).join(', ')}`;
}

/** null where a label has no title or no stem. */
function readLabels(text: string): readonly CountLabel[] | null {
  const labels: CountLabel[] = [];
  let title: string | null = null;
  let stems: string[] = [];
  for (const { item, quoted, next } of splitTokens(text, SIGNS)) {
    if (next === ':') {
      if (title !== null || item === '') return null;
      title = item;
      continue;
    }
    const isEmpty = item === '' && !quoted;
    if (title === null) {
      if (!isEmpty || next === ',') return null;
      continue;
    }
    if (!isEmpty) stems.push(item);
    if (next === ',') continue;
    if (stems.length === 0) return null;
    labels.push({ title, stems });
    [title, stems] = [null, []];
  }
  return labels;
}

/** Labels, none for a blank cell. */
export const LABELS: CellFormat<readonly CountLabel[]> = {
  write: (labels) => (labels.length === 0 ? null : labels.map(writeLabel).join('\n')),
  read: (cell) => {
    if (isBlank(cell)) return readAs([]);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const labels = readLabels(cell.text);
    return labels === null ? refuse({ kind: 'text', wanted: 'labels' }) : readAs(labels);
  },
};
