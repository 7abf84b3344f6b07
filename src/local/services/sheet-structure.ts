// Inserting and deleting whole rows and columns of a sheet.
import { ServiceError } from '../realm/service-error.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import { shiftSpan } from './area.ts';
import { shiftProtections } from './protections.ts';
import type { ServiceContext } from './service-context.ts';
import { type Lines, shiftArea, shiftRules } from './shift-rules.ts';

function shiftSizes(
  sizes: ReadonlyMap<number, number>,
  at: number,
  count: number,
): Map<number, number> {
  const shifted = new Map<number, number>();
  for (const [line, size] of sizes) {
    const span = shiftSpan(line, 1, at, count);
    if (span !== null) shifted.set(span.from, size);
  }
  return shifted;
}

function shiftHidden(hidden: ReadonlySet<number>, at: number, count: number): Set<number> {
  return new Set([...hidden].flatMap((line) => shiftSpan(line, 1, at, count)?.from ?? []));
}

function spliceLines(sheet: Sheet, lines: Lines, at: number, count: number): void {
  const splice = <T>(line: T[], empty: () => T): void => {
    if (line.length <= at) return;
    if (count < 0) line.splice(at, -count);
    else line.splice(at, 0, ...Array.from({ length: count }, empty));
  };
  if (lines === 'rows') splice<(Cell | undefined)[]>(sheet.rows, () => []);
  else for (const cells of sheet.rows) if (cells !== undefined) splice(cells, () => undefined);
}

/**
 * Inserts `count` empty lines before line `at`, or deletes `-count` lines from it on. Merges, sizes, rules and protections move along;
 * references inside formulas do not (said in ODDITIES.md), so a warning is left where formulas stand on the sheet.
 */
export function changeLines(
  context: ServiceContext,
  sheet: Sheet,
  lines: Lines,
  at: number,
  count: number,
): void {
  const size = lines === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || at > size + 1 || (count < 0 && at - count - 1 > size)) {
    throw new ServiceError('Those rows or columns are out of bounds.');
  }
  if (count < 0 && -count >= size) {
    throw new ServiceError(`You can't delete all the ${lines} on the sheet.`);
  }
  const movesCells = at <= size;
  const isGrowing = !movesCells;
  if (lines === 'rows') sheet.maxRows += count;
  else sheet.maxColumns += count;
  if (isGrowing) return;
  sheet.conditionalRules = shiftRules(sheet.conditionalRules, lines, at, count);
  sheet.validations = shiftRules(sheet.validations, lines, at, count);
  sheet.merges = sheet.merges.flatMap((merge) => shiftArea(merge, lines, at, count) ?? []);
  sheet.protections = shiftProtections(sheet.protections, lines, at, count);
  if (lines === 'rows') {
    sheet.rowHeights = shiftSizes(sheet.rowHeights, at, count);
    sheet.hiddenRows = shiftHidden(sheet.hiddenRows, at, count);
  } else {
    sheet.columnWidths = shiftSizes(sheet.columnWidths, at, count);
    sheet.hiddenColumns = shiftHidden(sheet.hiddenColumns, at, count);
  }
  if (sheet.rows.some((cells) => cells?.some((cell) => (cell?.formula ?? null) !== null))) {
    context.state.warnings.push(
      `Lines were moved on «${sheet.name}»: the local host does not rewrite references inside formulas.`,
    );
  }
  spliceLines(sheet, lines, at, count);
  sheet.restructured = true;
  context.touch(sheet);
}
