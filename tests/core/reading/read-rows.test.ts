// The rows below the headings: schools, and what is passed over.

import { COLLECTION_FORM } from '../../../src/core/programme/presets/kemerovo-city/fields.ts';
import type { Register } from '../../../src/core/programme/register.ts';
import type { FormTable } from '../../../src/core/reading/reading.ts';
import { buildField, buildForm, buildSchool, findTable, type Row, TABLE } from './find-table.ts';
import { HEADER_ROWS, TYPED_ROWS } from './kemerovo-table.ts';

describe('findForm and rows', () => {
  const [first = [], second = [], third = []] = TYPED_ROWS;
  const read = (rows: readonly Row[], register?: Register) =>
    findTable([...HEADER_ROWS, ...rows], COLLECTION_FORM, register);
  const names = (table: FormTable) => table.rows.map(({ name }) => name);
  const skips = (table: FormTable) => table.skipped.map(({ row, why }) => [row, why]);

  test('numbering, sections, totals and blank rows are passed over and said so', () => {
    const total: Row = ['ИТОГО:', 597, 123, 118, 12, 12, '', 324, 556, 400];
    const table = read([
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ['Заводский район'],
      first,
      second,
      ['Итого по району', 597, 123, 118, 12, 12, '', 324, 556, 400],
      [],
      ['Ленинский район'],
      third,
      total,
      ['ВСЕГО по городу', 1, 1, 1, 1, 1, '', 1, 1, 1],
    ]);
    expect(names(table)).toEqual([first[0], second[0], third[0]]);
    expect(skips(table)).toEqual([
      [3, 'numbering'],
      [4, 'section'],
      [7, 'total'],
      [8, 'blank'],
      [9, 'section'],
      [11, 'total'],
      [12, 'total'],
    ]);
    expect(table.skipped[1]?.text).toBe('Заводский район');
  });

  test('a tail of blank rows is not listed', () => {
    expect(read([first, [], ['', '', ' '], []]).skipped).toEqual([]);
  });

  test('a district with subtotals beside its name is a total, not a school', () => {
    expect(skips(read([first, ['Заводский район', 5, 5, 5, 5, 5, '', 5, 5, 5]]))).toEqual([
      [4, 'total'],
    ]);
  });

  test('figures without a name that are the sums of all above are a total', () => {
    const table = read([
      ['СОШ № 1', 10, 5, 4, 1, 2, 'КОКС, АЗОТ', 7, 8, 11],
      ['СОШ № 2', 20, 6, 5, 2, 1, 'КОКС', 9, 1, 21],
      ['', 30, 11, 9, 3, 3, '', 16, 9, 32],
    ]);
    expect(names(table)).toEqual(['СОШ № 1', 'СОШ № 2']);
    expect(skips(table)).toEqual([[5, 'total']]);
  });

  test('a total by formula leaves out counts that are typed in words', () => {
    const table = read([
      ['СОШ № 1', 10, 5, 4, 'победители и призеры - 7 человек', 2, 'КОКС, АЗОТ', 7, 8, 11],
      ['СОШ № 2', '20 чел.', 6, 5, 2, 1, 'КОКС', 9, 1, 21],
      ['', 10, 11, 9, 2, 3, 0, 16, 9, 32],
    ]);
    expect(skips(table)).toEqual([[5, 'total']]);
  });

  test('other figures without a name are a row of an unknown school, not lost', () => {
    const table = read([first, ['', 30, 11, 9, 3, 3, '', 16, 9, 32]]);
    expect(table.rows[1]).toMatchObject({
      name: '',
      nameCell: 'A4',
      match: { kind: 'unknown', suggestion: null },
    });
  });

  test('a school without any figure is still a school that owes its report', () => {
    const table = read([first, ['МБОУ «СОШ № 99»'], ['Лицей № 5', ' ']]);
    expect(names(table)).toEqual([first[0], 'МБОУ «СОШ № 99»', 'Лицей № 5']);
    expect(table.rows[1]?.readings.договоры?.how).toBe('blank');
  });

  test.each([
    'Исполнитель: специалист отдела, тел. 00-00-00',
    'тел. 36-00-00',
    'Директор МБОУ СОШ № 14',
    '* заполняется до 18.12.2023',
    'Примечание: по школам района',
  ])('«%s» below the table is not a school', (note) => {
    expect(names(read([first, [], [note]]))).toEqual([first[0]]);
  });

  test('headings repeated in the middle of the table are passed over', () => {
    const table = read([first, ...HEADER_ROWS, second]);
    expect(names(table)).toEqual([first[0], second[0]]);
    expect(skips(table)).toEqual([
      [4, 'section'],
      [5, 'section'],
    ]);
  });

  test('a name of digits with figures is read; the register suggests whose it is', () => {
    const register = { given: true, schools: [buildSchool('МАОУ СОШ № 14')] };
    const table = read([['14', ...first.slice(1)]], register);
    expect(table.rows[0]?.match).toEqual({ kind: 'unknown', suggestion: 'МАОУ СОШ № 14' });
  });

  test('names are matched to the register, with the district column where the name needs it', () => {
    const register = {
      given: true,
      schools: [
        buildSchool('МБОУ СОШ № 14 (Заводский)', 'Заводский'),
        buildSchool('МБОУ СОШ № 14 (Рудничный)', 'Рудничный'),
      ],
    };
    const form = buildForm(buildField('а', 'Всего детей'), buildField('б', 'Всего классов'));
    const table = findTable(
      [
        ['Район', 'Школа', 'Всего детей', 'Всего классов'],
        ['Рудничный', 'СОШ № 14', 5, 6],
        ['', 'СОШ № 14', 5, 6],
      ],
      form,
      register,
    );
    expect(table.rows[0]?.match).toMatchObject({ school: { district: 'Рудничный' } });
    expect(table.rows[1]?.match.kind).toBe('unknown');
    expect(table.faults).toEqual([]);
  });

  test.each(['Гимназии и лицеи', 'СОШ', 'Средние общеобразовательные школы', 'Сельские школы'])(
    'the section «%s» is not a school',
    (section) => {
      expect(skips(read([[section], first]))).toEqual([[3, 'section']]);
    },
  );

  test('units or instructions between headings and schools are passed over', () => {
    const hints = ['', 'чел.', 'чел.', 'чел.', 'чел.', 'шт.', 'список', 'чел.', 'чел.', 'чел.'];
    expect(skips(read([hints, first]))).toEqual([[3, 'section']]);
  });

  test('a school that the register has not is read by the grades of its kind', () => {
    const register = { given: true, schools: [buildSchool('СОШ № 14')] };
    const [row] = read([['ООШ № 68', 1, '', '', 0, 0, 'нет', 1, 1, 1]], register).rows;
    expect(row?.match).toEqual({ kind: 'unknown', suggestion: null });
    expect(row?.readings.профиль_11?.how).toBe('not-applicable');
  });

  test('every school row has an entry for every bound field', () => {
    for (const { readings } of findTable(TABLE).rows) {
      expect(Object.keys(readings)).toHaveLength(9);
    }
  });
});
