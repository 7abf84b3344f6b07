// Between what scripts read and write and what cells keep.
import type { ScriptValue } from '../realm/parameter-kinds.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { Cell, CellStyle, Scalar } from '../workbook/workbook.ts';
import { calendarOf } from './calendar.ts';
import { styleChanger, withContent } from './cell-grid.ts';
import type { Locale } from './locale.ts';
import { readLocale } from './locale.ts';
import { isDateFormat } from './number-format.ts';
import type { ServiceContext } from './service-context.ts';
import { parseUserEntered } from './user-entered.ts';

/** Gives the reader of cells for getValues: '' for empty, Dates under a date format, error codes as text. */
export function valueReader(
  context: ServiceContext,
): (cell: Cell) => string | number | boolean | Date {
  const calendar = calendarOf(context.workbook.timeZone);
  return (cell) => {
    const { value } = cell;
    if (value === null) return '';
    if (typeof value === 'number') {
      return isDateFormat(cell.style.numberFormat) ? new Date(calendar.momentOf(value)) : value;
    }
    return typeof value === 'object' ? value.code : value;
  };
}

/** Gives the style with a number format, shared between cells. */
export const withNumberFormat = styleChanger<string>(
  (style: CellStyle, numberFormat): CellStyle =>
    style.numberFormat === numberFormat ? style : { ...style, numberFormat },
);

function withValueAndFormat(cell: Cell, value: Scalar, format: string | null): Cell {
  const written = withContent(cell, value, null);
  if (format === null || cell.style.numberFormat !== 'General') return written;
  return { ...written, style: withNumberFormat(cell.style, format), fileStyle: null };
}

/** The longest text that a cell takes. */
export const LONGEST_TEXT = 50_000;

/** Gives the cell after a text was typed into it; `year` completes a date that has none. */
export function typeText(cell: Cell, text: string, locale: Locale, year: number): Cell {
  // Nothing to do for '' where nothing is, so that an untouched cell of a file stays untouched.
  if (text === '' && cell.value === null && cell.formula === null) return cell;
  const entered = parseUserEntered(text, cell.style.numberFormat, locale, year);
  if (entered.formula !== null) return withContent(cell, null, entered.formula);
  return withValueAndFormat(cell, entered.value, entered.format);
}

/** Gives the writer of cells for setValues: texts are read as if typed, null empties a cell, a Date becomes a serial. */
export function valueWriter(context: ServiceContext): (cell: Cell, value: ScriptValue) => Cell {
  const locale = readLocale(context.workbook.locale);
  const calendar = calendarOf(context.workbook.timeZone);
  const year = context.now().getFullYear();
  return (cell, value) => {
    switch (typeof value) {
      case 'number':
        return withContent(
          cell,
          Number.isFinite(value) ? value : { kind: 'error', code: '#NUM!' },
          null,
        );
      case 'boolean':
        return withContent(cell, value, null);
      case 'string':
        if (value.length > LONGEST_TEXT) {
          throw new ServiceError(
            `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
          );
        }
        return typeText(cell, value, locale, year);
      default: {
        if (value === null) {
          return cell.value === null && cell.formula === null
            ? cell
            : withContent(cell, null, null);
        }
        const serial = calendar.serialOf(value.getTime());
        const format = Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat;
        return withValueAndFormat(cell, serial, format);
      }
    }
  };
}
