// How wide the columns of a form are. A heading over both rows of the heading has to fit into the height of its neighbours: no
// spreadsheet makes rows higher for cells that are merged over several of them.

import type { Field } from '../programme/form.ts';
import { wrapText } from './draft/text-lines.ts';
import type { HeadedColumn } from './template/form-headings.ts';

const COUNT_WIDTH = 130;
const TEXT_WIDTH = 260;
const STEP = 10;
const WIDEST = 300;
/** Pixels: the mean width of a bold Cyrillic letter of 9 points, and both sides of a cell. */
const LETTER_WIDTH = 7.4;
const PADDING = 7;

function countLines(text: string, width: number): number {
  const letters = Math.floor((width - PADDING) / LETTER_WIDTH);
  const lines = wrapText(text, letters);
  // A word longer than its line is broken.
  return lines.reduce((total, line) => total + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function chooseBase({ kind }: Field): number {
  return kind === 'list' || kind === 'text' || kind === 'named-counts' ? TEXT_WIDTH : COUNT_WIDTH;
}

/** Lines of the two rows that headings in a group and under it ask for; 0 where there are no groups. */
function countGrouped(fields: readonly Field[]): number {
  const grouped = fields.filter(({ group }) => group !== null);
  const upper = grouped.map(({ group }) => {
    const width = grouped
      .filter((field) => field.group === group)
      .reduce((total, field) => total + chooseBase(field), 0);
    return countLines(group ?? '', width);
  });
  const lower = grouped.map((field) => countLines(field.title, chooseBase(field)));
  return Math.max(0, ...upper) + Math.max(0, ...lower);
}

function widen({ group, title }: HeadedColumn, base: number, lines: number): number {
  let width = base;
  while (group === null && width < WIDEST && countLines(title, width) > lines) width += STEP;
  return width;
}

/** A width for each field in pixels, in their order. */
export function chooseWidths(fields: readonly Field[]): readonly number[] {
  const lines = countGrouped(fields);
  // Without groups the heading has one row of any height over another that is blank.
  return fields.map((field) =>
    lines === 0 ? chooseBase(field) : widen(field, chooseBase(field), lines),
  );
}
