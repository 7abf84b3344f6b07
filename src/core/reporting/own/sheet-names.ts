// The names of our sheets. Russian whatever the user's language: people of both share one workbook, and a name is an address.

import { FROZEN_MARK, RESULT_SHEETS, SETTINGS_SHEETS } from '../../workbook/own-sheets.ts';

/** «Сводка 2023». */
export function nameSummarySheet(year: number): string {
  return `${RESULT_SHEETS.summary} ${year}`;
}

/** «По школам 2023». */
export function nameSchoolsSheet(year: number): string {
  return `${RESULT_SHEETS.schools} ${year}`;
}

/** «Приёмка 2023». */
export function nameReceptionSheet(year: number): string {
  return `${RESULT_SHEETS.reception} ${year}`;
}

export const FINDINGS_SHEET = RESULT_SHEETS.findings;
export const JOURNAL_SHEET = RESULT_SHEETS.journal;
export const ROADMAP_SHEET = RESULT_SHEETS.roadmap;
export const GROUPS_SHEET = RESULT_SHEETS.groups;
export const DYNAMICS_SHEET = RESULT_SHEETS.dynamics;
export const AUDIT_SHEET = RESULT_SHEETS.audit;

/** The empty form that «Подготовить таблицу» adds: «Сбор 2023». */
export function nameFormSheet(year: number): string {
  return `Сбор ${year}`;
}

/** The frozen copy of the form: «Сбор 2023 (принято)»; of a further one (from 1 on) «Сбор 2023 (принято) 2». */
export function nameFrozenSheet(year: number, index: number): string {
  const name = `${nameFormSheet(year)} ${FROZEN_MARK}`;
  return index === 0 ? name : `${name} ${index + 1}`;
}

export const REGISTER_SHEET = SETTINGS_SHEETS.register;
export const FACTS_SHEET = SETTINGS_SHEETS.facts;
export const PUBLICATION_SHEET = SETTINGS_SHEETS.publication;

/** The result sheets that are named by the word alone. */
const YEARLESS_SHEETS: readonly string[] = [
  FINDINGS_SHEET,
  JOURNAL_SHEET,
  ROADMAP_SHEET,
  GROUPS_SHEET,
  DYNAMICS_SHEET,
  AUDIT_SHEET,
];

const YEARLY_SHEETS: readonly string[] = [
  RESULT_SHEETS.summary,
  RESULT_SHEETS.schools,
  RESULT_SHEETS.reception,
];
const FROZEN_NAME = /^Сбор \d{4} \(принято\)(?: \d+)?$/;

/** True for the name of a result sheet of any year, which a build or the closing of a period writes. */
export function isResultSheetName(name: string): boolean {
  if (YEARLESS_SHEETS.includes(name) || FROZEN_NAME.test(name)) return true;
  const year = / \d{4}$/.exec(name)?.[0] ?? '';
  return year !== '' && YEARLY_SHEETS.includes(name.slice(0, name.length - year.length));
}
