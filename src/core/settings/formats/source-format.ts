// Where an indicator's figure comes from: «форма», «вводится вручную», «как у 1.5».

import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { buildWordFormat } from './word-format.ts';

/** The source without its details, which have columns of their own. */
export type SourceKind =
  | { readonly kind: 'form' }
  | { readonly kind: 'manual' }
  | { readonly kind: 'same-as'; readonly code: string };

const WORDS = buildWordFormat<'form' | 'manual'>([
  ['form', 'форма', 'из формы', 'форма сбора', 'form'],
  ['manual', 'вводится вручную', 'вручную', 'факты', 'manual'],
]);
const SAME_AS = /^(?:как у|same as)\s+(\S.*)$/i;
const SAME_AS_EXAMPLE = 'как у 1.5';

/** null for a blank cell: then the formula beside it tells. */
export const SOURCE: CellFormat<SourceKind | null> = {
  words: WORDS.words ?? [],
  write: (source) => {
    if (source === null) return null;
    return source.kind === 'same-as' ? `как у ${source.code}` : WORDS.write(source.kind);
  },
  read: (cell) => {
    if (isBlank(cell)) return readAs(null);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const code = SAME_AS.exec(cell.text.trim())?.[1];
    if (code !== undefined) return readAs({ kind: 'same-as', code });
    const read = WORDS.read(cell);
    return read.kind === 'read'
      ? readAs({ kind: read.value })
      : refuse({ kind: 'word', allowed: [...(WORDS.words ?? []), SAME_AS_EXAMPLE] });
  },
};
