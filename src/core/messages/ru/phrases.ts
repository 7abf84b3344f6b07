// The turns of phrase that several Russian sentences share.

import type { Finding } from '../../checking/finding.ts';
import type { CountedNoun } from '../../programme/target.ts';
import { formatNumber } from '../format-number.ts';
import { choosePlural } from '../plural.ts';
import { shortenText } from '../shorten-text.ts';

/** Schools after a number in the genitive: «от 75 школ». */
export const SCHOOL: CountedNoun = { genitiveOne: 'школы', genitiveMany: 'школ' };

/** Full names of schools bear the number at their end. */
const LONGEST_NAME = 200;

/** The beginning of every sentence: the sheet, the cell, the school if there is one. */
export function formatLead({ code, place, school }: Finding): string {
  const where = `Лист «${place.sheet}», ячейка ${place.cell}`;
  // Nobody knows which school an unknown one is.
  return school === '' || code === 'row/unknown-school'
    ? where
    : `${where}, ${shortenText(school, LONGEST_NAME)}`;
}

/** A title or a cell's text in quotes, on one line and not too long; an empty cell is named as such. */
export function quote(text: string): string {
  const short = shortenText(text);
  return short === '' ? 'пустая ячейка' : `«${short}»`;
}

/** A school's name in quotes, whole. */
export function quoteName(name: string): string {
  return `«${shortenText(name, LONGEST_NAME)}»`;
}

/** A number in running text. */
export function formatCount(value: number): string {
  return formatNumber(value, 2, 'ru');
}

/** The number taken from a cell, with the cell's text beside it where that is not the bare number. */
function formatTaken(value: number, found: string): string {
  const number = formatCount(value);
  const bare = (text: string) => text.replace(/\s/g, '');
  return bare(number) === bare(found) ? number : `${number} (${quote(found)})`;
}

/** «в столбце», or «в строке» where the form's lines are asked for. */
export function chooseInColumn({ inLine }: Finding): string {
  return inLine === true ? 'в строке' : 'в столбце';
}

/** What stands in the column or line: the cell's text, or the number that was taken from it. */
export function formatStands(finding: Finding, taken: number | null = null): string {
  const { field, found } = finding;
  return `${chooseInColumn(finding)} ${quote(field)} стоит ${taken === null ? quote(found) : formatTaken(taken, found)}`;
}

/** «8–11-х классов», «11-х классов». */
export function formatGrades(from: number, to: number): string {
  return from === to ? `${from}-х классов` : `${from}–${to}-х классов`;
}

/** «B», «B и E», «B, E и F». */
export function joinWithAnd(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} и ${items[items.length - 1]}`;
}

/** «в 2 раза больше», «в 167 раз больше», «в 10 раз меньше» for 0.1. */
export function formatTimes(times: number): string {
  const size = times >= 1 ? times : 1 / times;
  // From 10 on a fraction says nothing.
  const rounded = size >= 10 ? Math.round(size) : Math.round(size * 10) / 10;
  const word = choosePlural(rounded, { one: 'раз', few: 'раза', many: 'раз' });
  return `в ${formatCount(rounded)} ${word} ${times >= 1 ? 'больше' : 'меньше'}`;
}

/** A sentence of the programme as the tail of ours: no capital letter, no stop; abbreviations keep their capitals. */
export function formatTail(sentence: string): string {
  const bare = sentence.trim().replace(/\.+$/, '');
  return /^[А-ЯЁA-Z](?![А-ЯЁA-Z])/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
