// Where a number may take the place of a text, and where it may not.

import { findCorrected } from '../../../src/core/correcting/find-corrected.ts';
import { listCorrections } from '../../../src/core/correcting/list-corrections.ts';
import { buildRecord } from '../../../src/core/correcting/plan-correction.ts';
import { replaceReading } from '../../../src/core/correcting/replace-reading.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import type { Summary } from '../../../src/core/summary.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildTable,
  NO_REGISTER,
} from '../../fixtures/build-table.ts';
import { buildCityWorkbook, summariseCity } from '../reporting/city-workbook.ts';

const LABELS = [
  { title: 'победители', stems: ['победител'] },
  { title: 'призёры', stems: ['призер', 'приизер'] },
];
const FORM = buildForm([
  buildField('количество'),
  buildField('победы', { kind: 'labelled-count', labels: LABELS }),
  buildField('число', { kind: 'number' }),
  buildField('доля', { kind: 'share' }),
  buildField('договоры', { kind: 'list' }),
  buildField('встречи', { kind: 'named-counts', labels: LABELS }),
  buildField('примечание', { kind: 'text' }),
]);
const KEYS = FORM.fields.map(({ key }) => key);
const BASE = summariseCity(buildCityWorkbook());

/** A summary of one school with one cell filled in; `numerator` is the expression of an indicator over the form. */
function summarise(key: string, value: CellValue, numerator = 'количество'): Summary {
  const cells = KEYS.map((one) => (one === key ? value : null));
  const source = { kind: 'form', form: FORM.key, numerator, denominator: null, parts: [] } as const;
  const [first] = BASE.programme.indicators;
  const indicators: Indicator[] = first === undefined ? [] : [{ ...first, source }];
  return {
    ...BASE,
    programme: { ...buildProgramme(FORM), indicators },
    tables: [buildTable(FORM, [['СОШ № 1', ...cells]], NO_REGISTER)],
    findings: [],
    corrections: [],
  };
}

function list(key: string, value: CellValue, numerator?: string): readonly number[] {
  return listCorrections(summarise(key, value, numerator)).map((one) => one.value);
}

describe('a number is certain', () => {
  test.each<[string, CellValue, number]>([
    ['количество', '5', 5],
    ['количество', '0', 0],
    ['количество', '1 019', 1019],
    ['количество', '1\u00a0019', 1019],
    ['количество', '12824 чел', 12824],
    ['количество', '24 (двадцать четыре)', 24],
    ['число', '7,46', 7.46],
    ['число', '-3', -3],
    ['победы', 'победили и призеры - 7 человек', 7],
    ['победы', 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 5],
    ['договоры', '3', 3],
  ])('%s: %j', (key, value, expected) => {
    expect(list(key, value)).toEqual([expected]);
  });
});

describe('no number is certain', () => {
  test.each<[string, CellValue]>([
    // What is a number already, or nothing.
    ['количество', 5],
    ['количество', 0],
    ['количество', null],
    ['количество', ''],
    ['количество', ' '],
    ['количество', false],
    // Dates, error values.
    ['количество', { kind: 'date' }],
    ['количество', '05.03.2024'],
    ['количество', { kind: 'error', code: '#REF!' }],
    // Words for none.
    ['количество', 'нет'],
    ['количество', 'н/п'],
    ['количество', '-'],
    // What cannot be read, or is no count.
    ['количество', 'много'],
    ['количество', '5-7'],
    ['количество', 'около 5'],
    ['количество', '-5'],
    ['количество', '1,5'],
    ['количество', '65,3 %'],
    // What says more than one number.
    ['договоры', 'КемГУ, КузГТУ'],
    ['доля', '9 из 20'],
    ['доля', '9 из 20 (45 %)'],
    // How a share is asked for.
    ['доля', '65,3 %'],
    ['доля', '65,3'],
    ['доля', '140 %'],
    ['встречи', '2 победителя, 65 призёров'],
    ['примечание', '5'],
    ['количество', `5 ${'человек '.repeat(60)}`],
  ])('%s: %j', (key, value) => {
    expect(list(key, value)).toEqual([]);
  });

  test('where an expression takes a part of what is counted', () => {
    expect(list('победы', 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 'победы_победители + 1')).toEqual([]);
    expect(list('победы', '7', 'победы_победители + 1')).toEqual([7]);
  });

  test('where a person has explained something by the text', () => {
    const summary = summarise('количество', '24 чел.');
    const [found] = listCorrections(summary);
    if (found === undefined) throw new Error('nothing is certain');
    const { sheetId } = found.row;
    const place = { sheet: '', sheetId, cell: found.reading.cell, cells: [found.reading.cell] };
    const [one] = BASE.findings;
    if (one === undefined) throw new Error('no finding');
    const explained = { ...one, state: 'explained' as const, finding: { ...one.finding, place } };

    expect(listCorrections({ ...summary, findings: [explained] })).toEqual([]);
  });
});

describe('findCorrected(record, tables)', () => {
  const summary = summarise('количество', '24 чел.');
  const [found] = listCorrections(summary);
  if (found === undefined) throw new Error('nothing is certain');
  const record = buildRecord(found, summary, 'General');
  const show = (value: string | number) =>
    findCorrected(record, replaceReading(summary, found.row, found.reading, value).tables);

  test.each<[string, string | number, string]>([
    ['the number that was written', 24, 'stands'],
    ['the former text', '24 чел.', 'restored'],
    ['the number as text', '24', 'changed'],
    ['another number', 25, 'changed'],
    ['a blank', '', 'changed'],
  ])('%s', (_, value, kind) => {
    expect(show(value).kind).toBe(kind);
  });

  test('finds the cell where its row has moved to', () => {
    const cells = ['24 чел.', null, null, null, null, null, null] as const;
    const rows = [['СОШ № 2'], ['СОШ № 1', ...cells]] as const;
    const moved = findCorrected(record, [buildTable(FORM, rows, NO_REGISTER)]);

    expect(moved).toMatchObject({ kind: 'restored', reading: { cell: 'B4' } });
  });

  test('a school that is gone has no cell', () => {
    expect(findCorrected(record, [])).toEqual({ kind: 'changed' });
    expect(findCorrected(record, [buildTable(FORM, [['СОШ № 2']], NO_REGISTER)]).kind).toBe(
      'changed',
    );
  });

  test('the format that keeps everything as text is remembered, also after an attempt that broke off', () => {
    const first = buildRecord(found, summary, '@');
    const again = buildRecord(found, { ...summary, corrections: [first] }, 'General');

    expect([first.plainText, again.plainText, record.plainText]).toEqual([true, true, false]);
  });
});
