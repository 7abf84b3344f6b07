// The rules between two cells of a row: part and whole, narrower and wider, list and count.

import type { FieldRule } from '../../../src/core/programme/programme.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField, buildRegister, buildSchool } from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const FIELDS = [buildField('первый'), buildField('второй')];

function check(rule: FieldRule, first: CellValue, second: CellValue, fields = FIELDS) {
  return checkRows({ fields, rows: [['СОШ № 1', first, second]], rules: [rule] });
}

const ONE_SIDED: readonly (readonly [string, CellValue, CellValue])[] = [
  ['a blank first side', null, 1],
  ['a blank second side', 48, null],
  ['an unreadable first side', 'много', 1],
  ['an unreadable second side', 48, 'мало'],
  ['a first side that is not applicable', 'н/п', 1],
  ['a second side that is not applicable', 48, 'н/п'],
  ['a second side that is at fault itself', 48, -44],
  ['both sides blank', null, null],
];

describe('check/part-exceeds-whole', () => {
  const rule: FieldRule = { kind: 'part-of-whole', part: 'первый', whole: 'второй' };

  test('finds 48 of 44 at the part, with the whole beside it', () => {
    expect(check(rule, 48, 44)).toEqual([
      {
        code: 'check/part-exceeds-whole',
        severity: 'error',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3', 'C3'] },
        school: 'СОШ № 1',
        field: 'Столбец первый',
        found: '48',
        part: 48,
        whole: 44,
        wholeField: 'Столбец второй',
        wholeCell: 'C3',
      },
    ]);
  });

  test('finds 1 of 0', () => {
    expect(listFound(check(rule, 1, 0))).toEqual(['check/part-exceeds-whole B3']);
  });

  test.each([
    [44, 44],
    [43, 44],
    [0, 0],
  ])('is silent on %p of %p', (part, whole) => {
    expect(check(rule, part, whole)).toEqual([]);
  });

  test.each(ONE_SIDED)('is silent on %s', (_, part, whole) => {
    const codes = check(rule, part, whole).map(({ code }) => code);

    expect(codes).not.toContain('check/part-exceeds-whole');
  });

  test('is silent where the form has no such column', () => {
    const absent: FieldRule = { kind: 'part-of-whole', part: 'первый', whole: 'третий' };

    expect(check(absent, 48, 44)).toEqual([]);
  });
});

describe('check/range-exceeds-wider-range', () => {
  const rule: FieldRule = { kind: 'narrower-range', narrow: 'первый', wide: 'второй' };

  test('asks about 376 pupils of grades 8–11 and 179 of all', () => {
    expect(check(rule, 376, 179)).toEqual([
      {
        code: 'check/range-exceeds-wider-range',
        severity: 'query',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3', 'C3'] },
        school: 'СОШ № 1',
        field: 'Столбец первый',
        found: '376',
        narrow: 376,
        wide: 179,
        wideField: 'Столбец второй',
        wideCell: 'C3',
      },
    ]);
  });

  test('is silent on equal numbers', () => {
    expect(check(rule, 274, 274)).toEqual([]);
  });

  test.each(ONE_SIDED)('is silent on %s', (_, narrow, wide) => {
    const codes = check(rule, narrow, wide).map(({ code }) => code);

    expect(codes).not.toContain('check/range-exceeds-wider-range');
  });
});

describe('check/list-count-differs', () => {
  const rule: FieldRule = { kind: 'list-count', list: 'первый', count: 'второй' };
  const fields = [buildField('первый', { kind: 'list' }), buildField('второй')];

  test('asks about three names and a count of five', () => {
    expect(check(rule, 'КемГУ, КузГТУ, КОКС', 5, fields)).toEqual([
      {
        code: 'check/list-count-differs',
        severity: 'query',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3', 'C3'] },
        school: 'СОШ № 1',
        field: 'Столбец первый',
        found: 'КемГУ, КузГТУ, КОКС',
        stated: 5,
        named: 3,
        names: ['КемГУ', 'КузГТУ', 'КОКС'],
        countCell: 'C3',
      },
    ]);
  });

  test('asks about a count of two beside «нет»', () => {
    expect(listFound(check(rule, 'нет', 2, fields))).toEqual(['check/list-count-differs B3']);
  });

  test.each<[CellValue, CellValue]>([
    ['КемГУ, КузГТУ, КОКС', 3],
    ['нет', 0],
    [0, 0],
  ])('is silent on %p and %p', (list, count) => {
    expect(check(rule, list, count, fields)).toEqual([]);
  });

  test.each<[CellValue, CellValue]>([
    [null, 3],
    ['КемГУ', null],
    ['КемГУ', 'много'],
  ])('is silent on %p and %p, where a side is missing', (list, count) => {
    const codes = check(rule, list, count, fields).map(({ code }) => code);

    expect(codes).not.toContain('check/list-count-differs');
  });
});

test('a whole that does not apply to the school makes no error of its part', () => {
  const fields = [buildField('первый'), buildField('второй', { applicable: { from: 11, to: 11 } })];
  const findings = checkRows({
    fields,
    rows: [['ООШ № 68', 3, 0]],
    rules: [{ kind: 'part-of-whole', part: 'первый', whole: 'второй' }],
    register: buildRegister([buildSchool('ООШ № 68', { from: 1, to: 9 })]),
  });

  expect(findings).toEqual([]);
});
