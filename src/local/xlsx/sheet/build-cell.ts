// One cell of the workbook as the <c> of a worksheet.

import { DEFAULT_STYLE } from '../../workbook/default-style.ts';
import { isSameStyle } from '../../workbook/same-style.ts';
import type { Cell, CellStyle, Scalar } from '../../workbook/workbook.ts';
import { formatFileFormula } from '../formula/file-formula.ts';
import { isDateFormat } from '../styles/number-formats.ts';
import type { WriteContext } from '../write-context.ts';
import { escapeCellText, escapeXml } from '../xml/escape-xml.ts';
import { cellName } from './cell-address.ts';

const FILE_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** Tells whether the file need not hold a cell: it is empty and looks like an untouched one. */
export function isAbsent(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.fileStyle === null &&
    isSameStyle(cell.style, DEFAULT_STYLE)
  );
}

/**
 * Gives `<c>` for a cell, its style and text added to the file's lists where they are new. `base` is the style index of
 * the cell that it replaces, or null. An error that files do not know (`#ERROR!`) becomes `#VALUE!`.
 */
export function buildCell(
  cell: Cell,
  row: number,
  column: number,
  base: number | null,
  context: WriteContext,
  prefix: string,
): string {
  const style = cell.fileStyle ?? context.styles.indexOf(cell.style, base);
  const head = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula =
    cell.formula === null
      ? ''
      : `<${prefix}f>${escapeXml(formatFileFormula(cell.formula, context.spellLink))}</${prefix}f>`;
  const content = buildContent(cell, formula !== '', context);
  if (content === null) return formula === '' ? `${head}/>` : `${head}>${formula}</${prefix}c>`;
  const value = `<${prefix}v>${content.text}</${prefix}v>`;
  return `${head}${content.type}>${formula}${value}</${prefix}c>`;
}

interface Content {
  /** The attribute `t` with a space before it, or ''. */
  readonly type: string;
  readonly text: string;
}

function buildContent(cell: Cell, hasFormula: boolean, context: WriteContext): Content | null {
  const value: Scalar = cell.value;
  if (value === null) return null;
  switch (typeof value) {
    case 'string':
      if (hasFormula) return { type: ' t="str"', text: escapeCellText(value) };
      return { type: ' t="s"', text: String(context.strings.indexOf(value)) };
    case 'number':
      return buildNumber(value, cell.style, context.dateShift);
    case 'boolean':
      return { type: ' t="b"', text: value ? '1' : '0' };
    case 'object': {
      const code = FILE_ERRORS.has(value.code) ? value.code : '#VALUE!';
      return { type: ' t="e"', text: code };
    }
  }
}

function buildNumber(value: number, style: CellStyle, dateShift: number): Content {
  if (!Number.isFinite(value)) return { type: ' t="e"', text: '#NUM!' };
  const shift = dateShift !== 0 && isDateFormat(style.numberFormat) ? dateShift : 0;
  return { type: '', text: String(value - shift) };
}
