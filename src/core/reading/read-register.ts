// The sheet «Школы» → the register of schools that are expected to report.

import type { GradeRange } from '../programme/form.ts';
import type { Enrolment, Register, School } from '../programme/register.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildDistrictKey } from './district-mark.ts';
import { listMissingColumns } from './missing-columns.ts';
import { collapseSpaces, normaliseText } from './normalise-text.ts';
import { parseSchoolName, type SchoolName } from './parse-school-name.ts';
import { readSettingsNumber } from './read-settings-number.ts';
import { GRADES, type GradeKey, REGISTER_COLUMNS, type RegisterKey } from './register-columns.ts';
import { identifySchool } from './school-identity.ts';
import { findSchoolKind, gradesOfKind } from './school-kind.ts';
import {
  buildCellFault,
  findSettingsSheet,
  findSettingsTable,
  isNumberingRow,
  listRepeatedColumns,
  type SettingsTable,
  takeCell,
} from './settings-table.ts';
import { splitEmails } from './split-emails.ts';

/** Names of the register's sheet. */
export const REGISTER_SHEET_NAMES: readonly string[] = ['Школы', 'Schools'];

/** The register and the faults met while reading it. */
export interface RegisterReading {
  readonly register: Register;
  /** Addresses by the school's name; a school without a right one has no entry. */
  readonly emails: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly SettingsFault[];
}

const TOTAL = /^(?:итого|всего|итог|сумма|total)(?: |$)/;
const DISTRICT_ROW = /(?:^| )(?:район|округ)$/;

/** What tells schools of one kind and number apart: the district, or where one is not given the whole wording. */
interface KnownName {
  readonly own: string;
  readonly wording: string;
  readonly district: string;
}

interface ReadState {
  readonly table: SettingsTable<RegisterKey>;
  readonly faults: SettingsFault[];
  readonly schools: School[];
  readonly emails: Map<string, readonly string[]>;
  /** Names and aliases met, by kind and number. */
  readonly known: Map<string, KnownName[]>;
  /** The first spelling of each district, by what its spellings have in common. */
  readonly districts: Map<string, string>;
  /** What each spelling has in common with the others of its district. */
  readonly districtKeys: Map<string, string>;
  /** The district of the section that the rows stand in. */
  section: string;
}

function readEnrolment(state: ReadState, row: number): Enrolment | null {
  const enrolment: (number | null)[] = [null];
  for (const grade of GRADES) {
    const key: GradeKey = `grade-${grade}`;
    const cell = takeCell(state.table, row, key);
    const number = readSettingsNumber(cell);
    const isWhole = number.kind === 'number' && Number.isInteger(number.value) && number.value >= 0;
    if (number.kind === 'none') enrolment.push(0);
    else enrolment.push(isWhole ? number.value : null);
    if (number.kind === 'unreadable' || (number.kind === 'number' && !isWhole)) {
      state.faults.push(buildCellFault(state.table, key, cell, 'whole-number-or-blank'));
    }
  }
  return enrolment.every((count) => count === null) ? null : enrolment;
}

/** Grades of the kind, widened by grades that have pupils; without a kind told by the highest grade that has pupils. */
function findGrades(name: SchoolName, kindText: string, enrolment: Enrolment | null): GradeRange {
  const kind = findSchoolKind(normaliseText(kindText)) ?? name.kind;
  let highest = 0;
  (enrolment ?? []).forEach((count, grade) => {
    if (count !== null && count > 0) highest = grade;
  });
  const stage = [4, 9, 11].find((last) => highest <= last) ?? 11;
  if (kind !== null && kind !== 'школа') {
    const { from, to } = gradesOfKind(kind);
    return { from, to: Math.max(to, highest === 0 ? to : stage) };
  }
  return highest === 0 ? gradesOfKind(kind) : { from: 1, to: stage };
}

function findDistrictKey({ districtKeys }: ReadState, spelling: string): string {
  const key = districtKeys.get(spelling) ?? buildDistrictKey(spelling);
  districtKeys.set(spelling, key);
  return key;
}

function buildKnownName(state: ReadState, name: SchoolName, district: string): KnownName {
  const { kind, number, key } = name;
  const own = kind !== null && number !== null ? `${kind} ${number}` : key;
  return { own, wording: identifySchool(name), district: findDistrictKey(state, district) };
}

function isSameSchool(left: KnownName, right: KnownName): boolean {
  if (left.own !== right.own) return false;
  if (left.district === right.district) return true;
  return (left.district === '' || right.district === '') && left.wording === right.wording;
}

function isKnown({ known }: ReadState, name: KnownName): boolean {
  return known.get(name.own)?.some((one) => isSameSchool(one, name)) ?? false;
}

/** The district as the sheet first spells it, so that «Заводский» and «заводский р-н» are summed up together. */
function nameDistrict(state: ReadState, spelling: string): string {
  if (spelling === '') return '';
  const common = findDistrictKey(state, spelling);
  // «Город» alone has nothing else in it.
  const key = common === '' ? normaliseText(spelling) : common;
  const first = state.districts.get(key) ?? spelling;
  state.districts.set(key, first);
  return first;
}

function readSchool(state: ReadState, row: number): void {
  const { table } = state;
  const nameCell = takeCell(table, row, 'school');
  const words = normaliseText(nameCell.text);
  if (words === '' || TOTAL.test(words) || isNumberingRow(table, row)) return;
  if (/^[\d ]+$/.test(words)) {
    state.faults.push(buildCellFault(table, 'school', nameCell, 'school-name'));
    return;
  }
  const ownDistrict = takeCell(table, row, 'district').text;
  const enrolment = readEnrolment(state, row);
  const name = parseSchoolName(nameCell.text);
  if (DISTRICT_ROW.test(words) && name.kind === null && ownDistrict === '' && enrolment === null) {
    state.section = nameCell.text.replace(/\s+(?:район|округ)$/i, '');
    return;
  }
  const district = nameDistrict(state, ownDistrict === '' ? state.section : ownDistrict);
  const aliases = takeCell(table, row, 'aliases')
    .text.split(';')
    .map(collapseSpaces)
    .filter((alias) => alias !== '');
  const own = buildKnownName(state, name, district);
  if (isKnown(state, own)) {
    state.faults.push(buildCellFault(table, 'school', nameCell, 'unique-school'));
    return;
  }
  const others = aliases.map((alias) => buildKnownName(state, parseSchoolName(alias), district));
  const taken = others.findIndex((alias) => !isSameSchool(alias, own) && isKnown(state, alias));
  if (taken >= 0) {
    const aliasCell = takeCell(table, row, 'aliases');
    state.faults.push(buildCellFault(table, 'aliases', aliasCell, 'unique-school'));
  }
  for (const one of [own, ...others]) {
    state.known.set(one.own, [...(state.known.get(one.own) ?? []), one]);
  }
  readEmails(state, row, nameCell.text);
  state.schools.push({
    name: nameCell.text,
    district,
    grades: findGrades(name, takeCell(table, row, 'kind').text, enrolment),
    aliases: aliases.filter((_, index) => index !== taken),
    enrolment,
  });
}

/** What is no address is a fault, and left out. */
function readEmails(state: ReadState, row: number, school: string): void {
  const cell = takeCell(state.table, row, 'emails');
  const { emails, others } = splitEmails(cell.text);
  if (others.length > 0) {
    state.faults.push(buildCellFault(state.table, 'emails', cell, 'email-or-blank'));
  }
  if (emails.length > 0) state.emails.set(school, emails);
}

/**
 * Reads «Школы». Spellings of one district are given as the first of them. No such sheet, an empty one or one without a row of a school gives a register that is not given. A school
 * that stands twice is taken once, one named by a number alone not at all; an enrolment that is no whole number is null;
 * all are faults.
 */
export function readRegister(workbook: WorkbookSnapshot): RegisterReading {
  const none: Register = { given: false, schools: [] };
  const sheet = findSettingsSheet(workbook, REGISTER_SHEET_NAMES);
  if (sheet === undefined) return { register: none, emails: new Map(), faults: [] };
  const table = findSettingsTable(sheet, REGISTER_COLUMNS, 'school');
  const missing = listMissingColumns(sheet, REGISTER_COLUMNS, table, [['school']]);
  if (table === null) return { register: none, emails: new Map(), faults: missing };
  const faults = [...missing, ...listRepeatedColumns(table)];
  const state: ReadState = {
    table,
    faults,
    schools: [],
    emails: new Map(),
    known: new Map(),
    districts: new Map(),
    districtKeys: new Map(),
    section: '',
  };
  for (let row = table.headerRow + 1; row <= sheet.texts.length; row += 1) readSchool(state, row);
  const { schools, emails } = state;
  return { register: schools.length === 0 ? none : { given: true, schools }, emails, faults };
}
