// Where a click on a cell leads: the first link of its text, or that of its formula.

import type { Cell, Workbook } from '../workbook/workbook.ts';
import type { SheetView } from './protocol.ts';

type LinkTarget = SheetView['links'][number]['target'];

const LINK_FORMULA = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[;,)]/i;
const PLACE = /^#gid=(\d+)(?:&range=(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?))?$/i;

function linkOf({ runs, formula }: Cell): string | null {
  const run = runs?.find(({ link }) => link !== null);
  if (run !== undefined) return run.link;
  return LINK_FORMULA.exec(formula ?? '')?.[1]?.replaceAll('""', '"') ?? null;
}

/** Gives the target of a cell's link; null where it has none, or one into the workbook that leads nowhere. */
export function readLinkTarget(cell: Cell, workbook: Workbook): LinkTarget | null {
  if (cell.runs === null && cell.formula === null) return null;
  const link = linkOf(cell);
  if (link === null || link === '') return null;
  if (!link.startsWith('#')) return { kind: 'address', url: link };
  const place = PLACE.exec(link);
  const sheetId = Number(place?.[1]);
  if (place === null || !workbook.sheets.some(({ id }) => id === sheetId)) return null;
  const cells = (place[2] ?? 'A1').replaceAll('$', '').toUpperCase();
  return { kind: 'cell', sheetId, cell: cells.split(':')[0] ?? 'A1' };
}
