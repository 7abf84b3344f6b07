// What a row below the headings is: a school's, or one to pass over – blank, numbering, a section, a total.

import { compactText, normaliseText } from './normalise-text.ts';
import { parseSchoolName } from './parse-school-name.ts';
import type { SkippedRow } from './reading.ts';

/** A row as far as it tells what it is; texts as shown. */
export interface RowTexts {
  readonly name: string;
  /** The bound columns, left to right. */
  readonly data: readonly string[];
  /** All other columns, left to right. */
  readonly others: readonly string[];
}

export type RowClass =
  | { readonly kind: 'school' }
  /** Figures without a name: a total, or a school whose name is missing. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'skipped'; readonly why: SkippedRow['why']; readonly text: string };

const TOTAL =
  /^(?:итого|итоги?|всего|сумма|общее|общий итог|в целом|среднее|в среднем|total|(?:по|на) (?:городу|району|округу|муниципалитету|территории))(?: |$)/;
const SECTION = /(?:^| )(?:район|округ|рн|территория|поселение)(?: |$)/;
const NOTE =
  /^(?:исп|исполнитель|исполнил|директор|руководитель|ответственн|тел|телефон|примечани|начальник|заведующ|зав |заместител|зам |подпись|дата|согласован|утвержда|составил|email|почта|фио|мп|внимание|проверил)/;
/** Sections by kind: «Гимназии и лицеи», «Средние общеобразовательные школы». */
const KIND_SECTION =
  /^(?:(?:сош|оош|нош|оу|оо|гимназии|лицеи|школы|интернаты|школыинтернаты|средние|основные|начальные|вечерние|(?:обще)?образовательные|муниципальные|городские|сельские|учреждения|организации|и)(?: |$))+$/;
/** What no signature has beside it: a count, which may be a school's. */
const COUNT = /^\d{1,6}$/;
const NUMBERING_CELL = /^\(?(?:гр\.? ?)?(\d{1,3})[.)]?\)?$/;

const isFilled = (text: string) => text.trim() !== '';

function skip(why: SkippedRow['why'], text: string): RowClass {
  return { kind: 'skipped', why, text: text.trim() };
}

/** 1 2 3 … in any order of columns, all different and without gaps; the name may be a letter or blank. */
function isNumbering({ name, data, others }: RowTexts): boolean {
  const numbers: number[] = [];
  for (const text of [...data, ...others].filter(isFilled)) {
    const match = NUMBERING_CELL.exec(text.trim());
    if (match === null) return false;
    numbers.push(Number(match[1]));
  }
  const own = NUMBERING_CELL.exec(name.trim());
  if (own !== null) numbers.push(Number(own[1]));
  else if (name.trim().length > 1) return false;
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  return (
    numbers.length >= 3 &&
    new Set(numbers).size === numbers.length &&
    lowest <= 2 &&
    highest - lowest === numbers.length - 1
  );
}

/** Whether a name can be a school's although the row has no figures yet: a school that owes its report. */
function isSchoolLike(name: string): boolean {
  const { kind, legalForm } = parseSchoolName(name);
  return kind !== null || legalForm !== '';
}

/** «Начальник управления … И. И. Иванов»: under the table stand people, telephones and dates, and no counts. */
function isSignature(title: string, data: readonly string[]): boolean {
  return (
    NOTE.test(normaliseText(title)) &&
    !isSchoolLike(title) &&
    !data.some((text) => COUNT.test(text.trim()))
  );
}

/** How the register knows a name: has it, has one much like it, or has nothing like it (always so without a register). */
export type NameStanding = 'matched' | 'near' | 'strange';

/** Tells what a row is by its texts; the register is asked through `findStanding`, and only where it matters. */
export function classifyRow(row: RowTexts, findStanding: (name: string) => NameStanding): RowClass {
  const { name, data, others } = row;
  const hasData = data.some(isFilled);
  if (!isFilled(name)) return classifyNameless(row, others.find(isFilled) ?? '', hasData);
  if (name.trim().length <= 5 && isNumbering(row)) return skip('numbering', name);
  const words = normaliseText(name);
  const isKindSection = !hasData && KIND_SECTION.test(words);
  const isOdd = isKindSection || TOTAL.test(words) || SECTION.test(words) || NOTE.test(words);
  if (isOdd && findStanding(name) === 'matched') return { kind: 'school' };
  if (TOTAL.test(words)) return skip('total', name);
  const isDistrict = SECTION.test(words) && !isSchoolLike(name);
  if (isSignature(name, data) && findStanding(name) === 'strange') return skip('section', name);
  if (hasData) return isDistrict ? skip('total', name) : { kind: 'school' };
  if (isDistrict || isKindSection || NOTE.test(words)) return skip('section', name);
  return isSchoolLike(name) || findStanding(name) !== 'strange'
    ? { kind: 'school' }
    : skip('section', name);
}

function classifyNameless(row: RowTexts, leading: string, hasData: boolean): RowClass {
  if (!hasData) return isSectionText(leading) ? skip('section', leading) : skip('blank', '');
  const first = row.data.find(isFilled) ?? '';
  if (isNumbering(row)) return skip('numbering', first);
  const title = isFilled(leading) ? leading : first;
  if (isSignature(title, row.data)) return skip('section', title);
  return TOTAL.test(normaliseText(leading)) ? skip('total', leading) : { kind: 'nameless' };
}

function isSectionText(text: string): boolean {
  return /[а-яё]{3}/i.test(text);
}

/** Whether a row repeats the headings, as tables printed on several pages do; `levels` are their keys by column. */
export function isRepeatedHeading(
  cells: readonly { readonly column: number; readonly text: string }[],
  levels: ReadonlyMap<number, readonly string[]>,
): boolean {
  const filled = cells.filter(({ text }) => isFilled(text));
  return (
    filled.length >= 2 &&
    filled.every(({ column, text }) => (levels.get(column) ?? []).includes(compactText(text)))
  );
}
