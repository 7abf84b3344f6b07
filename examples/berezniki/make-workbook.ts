// The workbook of Berezniki: two sheets for each of twenty schools, laid out as the order prints them; figures are made up.

import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import {
  BODY,
  HEAD,
  makeFacts,
  makeNotes,
  makeRegister,
  put,
  putRow,
  setWidths,
  startSheet,
  TITLE,
} from '../sheet-writing.ts';
import { BEREZNIKI_FACTS } from './facts.ts';
import { type BereznikiSchool, makeBereznikiSchools } from './schools.ts';

const SECTION = { ...BODY, bold: true };

/** The printed lines of an appendix, cell by cell; a section has nothing that a school could fill. */
function readLines(folder: URL, name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`berezniki/${name}`, folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** «МАОУ СОШ № 101» → «СОШ № 101». */
function shorten(name: string): string {
  return name.replace(/^МАОУ /, '');
}

function startForm(id: number, tab: string, title: string, { name }: BereznikiSchool): Sheet {
  const sheet = startSheet(id, tab);
  put(sheet, 1, 1, title, TITLE);
  put(sheet, 3, 1, name, TITLE);
  return sheet;
}

/** Appendix 4. */
function makeReport(
  id: number,
  school: BereznikiSchool,
  lines: readonly (readonly string[])[],
): Sheet {
  const tab = `${shorten(school.name)} показатели`;
  const title = 'Отчет о достижении значений показателей';
  const sheet = startForm(id, tab, title, school);
  putRow(sheet, 5, ['№ п/п', 'Показатели', 'Факт', null, 'Прогноз'], HEAD);
  putRow(sheet, 6, [null, null, '3', '4', '5'], HEAD);
  putRow(sheet, 7, ['1', '2', '2022 год', '2023 год', '2024 год'], HEAD);
  sheet.merges = [{ row: 5, column: 3, rows: 1, columns: 2 }];
  sheet.mergesChanged = true;
  lines.forEach(([code = '', text = ''], index) => {
    const cells = school.report[code];
    const row = 8 + index;
    if (cells === undefined) putRow(sheet, row, [code, text, null, null, null], SECTION);
    else putRow(sheet, row, [code, text, cells.before, cells.now, cells.next]);
  });
  setWidths(sheet, [60, 520, 110, 130, 110]);
  sheet.frozenRows = 7;
  return sheet;
}

/** Appendix 3. */
function makeActivityReport(
  id: number,
  school: BereznikiSchool,
  lines: readonly (readonly string[])[],
): Sheet {
  const tab = `${shorten(school.name)} план`;
  const title = 'Отчет о достижении показателей муниципального плана за 2022-2023 учебный год';
  const sheet = startForm(id, tab, title, school);
  const headings = ['№ п/п', 'Название мероприятия'];
  const results = 'Целевые результаты по образовательному учреждению';
  putRow(sheet, 5, [...headings, results, 'Примечание'], HEAD);
  lines.forEach(([code = '', text = '', note = ''], index) => {
    const row = 6 + index;
    const cell = school.activities?.[code];
    if (cell === undefined) putRow(sheet, row, [code, text, null, null], SECTION);
    else putRow(sheet, row, [code, text, cell, note]);
  });
  setWidths(sheet, [60, 460, 240, 260]);
  sheet.frozenRows = 5;
  return sheet;
}

/** The workbook for 2023; `folder` is that of the examples. */
export function makeBerezniki(folder: URL): Workbook {
  const schools = makeBereznikiSchools();
  const third = readLines(folder, 'appendix-3.tsv');
  const fourth = readLines(folder, 'appendix-4.tsv');
  const about = makeNotes(41, 'О сборе', 'Мониторинг показателей и плана за 2023 год', [
    'Формы – как в приложениях 3 и 4 к приказу; школы, контингент и все числа выдуманы.',
    'Доли пишите числами: «9 из 20» или «9 из 20 (45 %)», иначе итог по городу посчитать нельзя.',
  ]);
  const register = schools.map(({ name, enrolment }) => ({
    name,
    district: '',
    kind: shorten(name).replace(/ №.*$/, ''),
    enrolment,
  }));
  const forms = schools.flatMap((school, index) => {
    const report = makeReport(100 + index, school, fourth);
    return school.activities === null
      ? [report]
      : [report, makeActivityReport(200 + index, school, third)];
  });
  return createWorkbook({
    name: 'berezniki',
    sheets: [about, makeRegister(42, register), makeFacts(43, BEREZNIKI_FACTS), ...forms],
  });
}
