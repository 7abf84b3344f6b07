// Which sheets of a workbook the core has a use for, told by their values, before their names and shown texts are asked.

import type { Form } from './programme/form.ts';
import { findPreset, PRESETS } from './programme/presets/presets.ts';
import { buildFormTest } from './reading/find-form.ts';
import { FACTS_SHEET_NAMES } from './reading/read-facts.ts';
import { PUBLICATION_SHEET_NAMES } from './reading/read-publication.ts';
import { REGISTER_SHEET_NAMES } from './reading/read-register.ts';
import { findEndRow, findStampRow } from './reporting/own/own-sheet.ts';
import { buildForms } from './settings/build-forms.ts';
import { matchControlSheet } from './settings/read-control-sheet.ts';
import { matchFieldsSheet } from './settings/read-fields-sheet.ts';
import { matchIndicatorsSheet } from './settings/read-indicators-sheet.ts';
import { matchPlanSheet } from './settings/read-plan-sheet.ts';
import { isProgrammeSheet } from './settings/read-programme-sheet.ts';
import { readSettings } from './settings/read-settings.ts';
import { hasSettings } from './settings/settings-portions.ts';
import { SETTINGS_SHEETS } from './workbook/own-sheets.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './workbook/snapshot.ts';

type Values = SheetSnapshot['values'];

/** More rows than headings, and the lines of a form below them, are looked for in. */
const ROWS_LOOKED_AT = 500;
/** Fewer headings of ours are anybody's table; see findSettingsSheets. */
const LEAST_HEADINGS = 6;

const PORTION_MATCHES = [
  matchFieldsSheet,
  matchIndicatorsSheet,
  matchControlSheet,
  matchPlanSheet,
] as const;

const { programme, fields, indicators, control, plan } = SETTINGS_SHEETS;
/** The settings sheets that make up a programme: told by their headings, and beside «Программа» by their names alone. */
export const PROGRAMME_SHEET_NAMES: readonly string[] = [
  programme,
  fields,
  indicators,
  control,
  plan,
];

const ALIASES: readonly (readonly string[])[] = [
  REGISTER_SHEET_NAMES,
  FACTS_SHEET_NAMES,
  PUBLICATION_SHEET_NAMES,
];

/** The other settings sheets, each by the names under which it is taken. */
export const SETTINGS_NAMES: readonly (readonly string[])[] = Object.values(SETTINGS_SHEETS)
  .filter((name) => !PROGRAMME_SHEET_NAMES.includes(name))
  .map((name) => ALIASES.find((names) => names.includes(name)) ?? [name]);

/** What stands for the shown text where that is not read: letters, and numbers without a format; '#' for dates and errors. */
export function guessText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? '#' : String(value);
}

function buildGuess(values: Values): SheetSnapshot {
  const head = values.slice(0, ROWS_LOOKED_AT);
  const texts = head.map((row) => row.map(guessText));
  return { id: 0, name: '', hidden: false, values: head, texts };
}

/** The forms that may stand in a workbook: those that its settings sheets describe, if it has any, and all that are shipped. */
export function listForms(workbook: WorkbookSnapshot): readonly Form[] {
  const shipped = PRESETS.flatMap(({ forms }) => forms);
  const settings = readSettings(workbook);
  if (!hasSettings(settings)) return shipped;
  const base = findPreset(settings.programme?.lines.id ?? '')?.forms ?? [];
  const sink = { faults: [], places: new Map(settings.places) };
  const heads = settings.programme?.forms ?? null;
  return [...buildForms(heads, settings.fields, base, sink), ...shipped];
}

/** Tells from a sheet's values which of the forms stand in it; none in no values at all. */
export function buildFormTeller(forms: readonly Form[]): (values: Values) => readonly Form[] {
  const tests = forms.map((form) => ({ form, isIn: buildFormTest(form) }));
  return (values) => {
    if (values.length === 0) return [];
    const guess = buildGuess(values);
    return tests.filter(({ isIn }) => isIn(guess)).map(({ form }) => form);
  };
}

/** Sheets by id, with the forms that stand in them. */
export type FormSheets = ReadonlyMap<number, readonly Form[]>;

function listSheetsOf(form: Form, sheets: FormSheets): readonly number[] {
  return [...sheets].flatMap(([id, forms]) => (forms.includes(form) ? [id] : []));
}

/**
 * The sheets of which it matters whether they are hidden: where a table of all schools stands in several, or the form of one
 * school in more than there are schools. Those are counted only then; 0: no register, by which it could be told.
 */
export function listDoubtful(sheets: FormSheets, countSchools: () => number): readonly number[] {
  const doubtful = [...new Set([...sheets.values()].flat())].flatMap((form) => {
    const ids = listSheetsOf(form, sheets);
    if (ids.length < 2) return [];
    if (form.layout === 'row-per-school') return ids;
    const schools = countSchools();
    return schools > 0 && ids.length > schools ? ids : [];
  });
  return [...new Set(doubtful)];
}

/** The sheets to read forms from: the visible ones, and a hidden one for a form that stands in no visible one. */
export function listFormSheets(sheets: FormSheets, hidden: ReadonlySet<number>): readonly number[] {
  const isSeen = (form: Form) => listSheetsOf(form, sheets).some((id) => !hidden.has(id));
  return [...sheets.keys()].filter(
    (id) => !hidden.has(id) || sheets.get(id)?.every(isSeen) !== true,
  );
}

/** True for the values of a sheet of ours: with our stamp, our end line, or the headings of a programme's settings. */
export function bearsOurMark(values: Values): boolean {
  if (values.length === 0) return false;
  const sheet = { id: 0, name: '', hidden: false, values, texts: [] };
  if (findStampRow(sheet) !== undefined || findEndRow(sheet) !== undefined) return true;
  const guess = buildGuess(values);
  return (
    isProgrammeSheet(guess) ||
    PORTION_MATCHES.some((match) => {
      const { count, hasNeeded } = match(guess);
      return hasNeeded && count >= LEAST_HEADINGS;
    })
  );
}

/**
 * The shown texts where the values tell them: of a sheet that holds nothing but texts and blanks. null where a number, a
 * date or the like is shown by its format.
 */
export function tellTexts(values: Values): readonly (readonly string[])[] | null {
  const texts: string[][] = [];
  for (const row of values) {
    const line: string[] = [];
    for (const value of row) {
      if (value !== null && typeof value !== 'string') return null;
      line.push(value ?? '');
    }
    texts.push(line);
  }
  return texts;
}
