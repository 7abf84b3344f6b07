// The turns of phrase that several English sentences share.

import type { Finding } from '../../checking/finding.ts';
import { formatNumber } from '../format-number.ts';
import { shortenText } from '../shorten-text.ts';

/** Full names of schools bear the number at their end. */
const LONGEST_NAME = 200;

/** The beginning of every sentence: the sheet, the cell, the school if there is one. */
export function formatLead({ code, place, school }: Finding): string {
  const where = `Sheet “${place.sheet}”, cell ${place.cell}`;
  // Nobody knows which school an unknown one is.
  return school === '' || code === 'row/unknown-school'
    ? where
    : `${where}, ${shortenText(school, LONGEST_NAME)}`;
}

/** A title or a cell's text in quotes, on one line and not too long; an empty cell is named as such. */
export function quote(text: string): string {
  const short = shortenText(text);
  return short === '' ? 'an empty cell' : `“${short}”`;
}

/** A school's name in quotes, whole. */
export function quoteName(name: string): string {
  return `“${shortenText(name, LONGEST_NAME)}”`;
}

/** A number in running text. */
export function formatCount(value: number): string {
  return formatNumber(value, 2, 'en');
}

/** The number taken from a cell, with the cell's text beside it where that is not the bare number. */
function formatTaken(value: number, found: string): string {
  const number = formatCount(value);
  return number === found.trim() ? number : `${number} (${quote(found)})`;
}

/** “column”, or “line” where the form's lines are asked for. */
export function chooseColumn({ inLine }: Finding): string {
  return inLine === true ? 'line' : 'column';
}

/** What stands in the column or line: the cell's text, or the number that was taken from it. */
export function formatStands(finding: Finding, taken: number | null = null): string {
  const { field, found } = finding;
  return `the ${chooseColumn(finding)} ${quote(field)} has ${taken === null ? quote(found) : formatTaken(taken, found)}`;
}

/** “grades 8–11”, “grade 11”. */
export function formatGrades(from: number, to: number): string {
  return from === to ? `grade ${from}` : `grades ${from}–${to}`;
}

/** “B”, “B and E”, “B, E and F”. */
export function joinWithAnd(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** “167 times larger than”, “10 times smaller than” for 0.1. */
export function formatTimes(times: number): string {
  const size = times >= 1 ? times : 1 / times;
  // From 10 on a fraction says nothing.
  const rounded = size >= 10 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${formatCount(rounded)} times ${times >= 1 ? 'larger' : 'smaller'} than`;
}

/** A sentence of the programme within ours: without its stop. */
export function formatQuotedSentence(sentence: string): string {
  return `“${sentence.replace(/\s+/g, ' ').trim().replace(/\.+$/, '')}”`;
}
