// Ranges of grades: «8–11», «11».

import type { GradeRange } from '../../programme/form.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';

const GRADES = /^(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?(?:\s*(?:-?х)?\s*кл[а-я]*\.?)?$/i;
const HIGHEST = 11;

/** Grades of 1–11, the lower first; null for a blank cell. With a dash: a hyphen between numbers becomes a date when typed. */
export const OPTIONAL_GRADES: CellFormat<GradeRange | null> = {
  write: (range) => {
    if (range === null) return null;
    return range.from === range.to ? String(range.from) : `${range.from}–${range.to}`;
  },
  read: (cell) => {
    if (isBlank(cell)) return readAs(null);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const [, first, last = first] = GRADES.exec(cell.text.trim()) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return from >= 1 && from <= to && to <= HIGHEST
      ? readAs({ from, to })
      : refuse({ kind: 'text', wanted: 'grades' });
  },
};
