// Links from our sheets to the cells that they speak of.

import type { PlannedCell } from '../../workbook/plan.ts';

/** «Сбор 2023!D5» as a link to that cell; the sheet's name as plain text without an address; blank without either. */
export function linkToCell(place: { readonly sheet: string; readonly cell: string }): PlannedCell {
  const { sheet, cell } = place;
  if (cell === '') return sheet === '' ? null : sheet;
  if (sheet === '') return cell;
  return { kind: 'link', text: `${sheet}!${cell}`, sheet, cell };
}
