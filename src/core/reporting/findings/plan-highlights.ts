// Which cells of other people's sheets are to be marked: those of open findings.

import type { FindingSeverity } from '../../checking/finding.ts';
import type { Summary } from '../../summary.ts';
import type { Highlight, HighlightPlan } from '../../workbook/plan.ts';
import { isResultSheetName } from '../own/sheet-names.ts';

/**
 * A highlight for each sheet and severity, errors first; a cell with both is marked as an error only. Explained queries
 * and cells of our result sheets are left out. Empty when nothing is open.
 */
export function planHighlights({ findings }: Summary): Highlight[] {
  const cellsOf = (severity: FindingSeverity) => {
    const sheets = new Map<number, Set<string>>();
    for (const { state, finding } of findings) {
      const { place } = finding;
      if (state !== 'open' || finding.severity !== severity) continue;
      if (place.sheetId < 0 || isResultSheetName(place.sheet)) continue;
      const cells = sheets.get(place.sheetId) ?? new Set<string>();
      for (const cell of place.cells.length > 0 ? place.cells : [place.cell]) {
        if (cell !== '') cells.add(cell);
      }
      sheets.set(place.sheetId, cells);
    }
    return sheets;
  };
  const errors = cellsOf('error');
  const highlights: Highlight[] = [];
  for (const [sheetId, cells] of errors) {
    if (cells.size > 0) highlights.push({ sheetId, severity: 'error', cells: [...cells] });
  }
  for (const [sheetId, queried] of cellsOf('query')) {
    const cells = [...queried].filter((cell) => errors.get(sheetId)?.has(cell) !== true);
    if (cells.length > 0) highlights.push({ sheetId, severity: 'query', cells });
  }
  return highlights;
}

/** More sheets than these are not looked at for highlights: a form may have a sheet for each of a hundred schools. */
const MOST_LOOKED_AT = 3;

/** Keeps highlights true that are shown on the forms' sheets, and shows none where there are none. */
export function planHighlightRefresh(summary: Summary): HighlightPlan {
  const highlights = planHighlights(summary);
  const first = summary.tables.map(({ sheetId }) => sheetId);
  const marked = summary.tables
    .flatMap(({ tabs }) => tabs.map(({ sheetId }) => sheetId))
    .filter((id) => highlights.some(({ sheetId }) => sheetId === id));
  const shownOn = [...new Set([...first, ...marked])].slice(0, first.length + MOST_LOOKED_AT);
  return { kind: 'refresh', shownOn, highlights };
}
