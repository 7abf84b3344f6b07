// Names for the sheets of empty forms: short enough for a spreadsheet file, each once.

import { FORM_WORDS } from '../../messages/words/form-words.ts';
import type { Form } from '../../programme/form.ts';
import type { Programme } from '../../programme/programme.ts';
import { nameFormSheet } from '../own/sheet-names.ts';

/** The longest that every spreadsheet file keeps. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]+/g;
/** What tells one school of a kind from another, and must not be cut off. */
const NUMBER = /(?:№|N)\s*\d+/i;

function clean(name: string): string {
  return name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** Cut to a length, the school's number kept. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const number = NUMBER.exec(name);
  const isCutOff = number !== null && number.index + number[0].length > length - 1;
  const tail = isCutOff ? `… ${number[0]}` : '…';
  return `${name.slice(0, length - tail.length).trim()}${tail}`;
}

/** «, форма 2» where the programme has several forms of the layout; '' for the only one. */
export function markForm({ forms }: Programme, form: Form): string {
  const alike = forms.filter(({ layout }) => layout === form.layout);
  return alike.length < 2 ? '' : `, форма ${alike.indexOf(form) + 1}`;
}

/** The sheet of a form with a row for each school: «Сбор 2023», «Сбор 2023, форма 2». */
export function nameRowForm(programme: Programme, form: Form, year: number): string {
  return `${nameFormSheet(year)}${markForm(programme, form)}`;
}

/** The blank tab to copy: «Образец», «Образец 2024, форма 2». */
export function nameSample(programme: Programme, form: Form, suffix: string): string {
  return `${FORM_WORDS.sample}${suffix}${markForm(programme, form)}`;
}

/**
 * A tab for each of the schools, named after it with the suffix: at most 31 characters, none that a sheet's name cannot
 * have, no name twice whatever the case. The same schools give the same names.
 */
export function nameTabs(schools: readonly string[], suffix: string): readonly string[] {
  const taken = new Set<string>();
  return schools.map((school) => {
    const whole = clean(school) === '' ? 'Школа' : clean(school);
    for (let number = 1; ; number += 1) {
      const mark = `${number === 1 ? '' : ` ${String.fromCharCode(64 + number)}`}${suffix}`;
      const name = `${cut(whole, LONGEST - mark.length)}${mark}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
