// Finding the form in a workbook: among sheets, under titles, in any order of columns.

import fc from 'fast-check';
import { COLLECTION_FORM } from '../../../src/core/programme/presets/kemerovo-city/fields.ts';
import type { Field, Form } from '../../../src/core/programme/programme.ts';
import type { Register, School } from '../../../src/core/programme/register.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import type { FormTable } from '../../../src/core/reading/reading.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from './kemerovo-table.ts';

type Row = readonly CellValue[];

const NO_REGISTER: Register = { given: false, schools: [] };
const TABLE: readonly Row[] = [...HEADER_ROWS, ...TYPED_ROWS];

function findTable(
  rows: readonly Row[],
  form: Form = COLLECTION_FORM,
  register: Register = NO_REGISTER,
): FormTable {
  const search = findForm(buildWorkbook(buildSheet(rows)), form, register);
  if (search.kind !== 'found') throw new Error(`the form is ${search.kind}`);
  return search.table;
}

function columnsByKey(table: FormTable): Readonly<Record<string, number>> {
  return Object.fromEntries(table.bindings.map(({ field, column }) => [field.key, column]));
}

function buildField(key: string, title: string, group: string | null = null): Field {
  return {
    key,
    group,
    title,
    aliases: [],
    kind: 'count',
    contingent: null,
    applicable: null,
    required: true,
    labels: [],
  };
}

function buildForm(...fields: readonly Field[]): Form {
  return { key: 'ф', title: 'Форма', schoolHeadings: ['Школа', 'Наименование ОУ'], fields };
}

function buildSchool(name: string, district = ''): School {
  return { name, district, grades: { from: 1, to: 11 }, aliases: [], enrolment: null };
}

/** Changes the heading cell of row and column (from 0). */
function withHeading(row: number, column: number, text: string): readonly Row[] {
  return TABLE.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
  );
}

const HEADING_9 = HEADER_ROWS[0]?.[9] ?? '';
const HEADING_1 = HEADER_ROWS[0]?.[1] ?? '';

describe('findForm among sheets', () => {
  const carrying = (name: string, hidden = false, id = 0): SheetSnapshot =>
    buildSheet(TABLE, { name, hidden, id });
  const other = buildSheet(
    [
      ['Дата', 'Сумма'],
      ['сегодня', 5],
    ],
    { name: 'Смета' },
  );
  const find = (...sheets: readonly SheetSnapshot[]) =>
    findForm(buildWorkbook(...sheets), COLLECTION_FORM, NO_REGISTER);

  test('finds the sheet wherever it stands and names it', () => {
    const search = find(other, carrying('Сбор 2023', false, 77));
    expect(search).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Сбор 2023', sheetId: 77 },
    });
  });

  test('is absent in a workbook without sheets, with empty sheets or with other tables', () => {
    expect(find().kind).toBe('absent');
    expect(find(buildSheet([])).kind).toBe('absent');
    expect(find(other).kind).toBe('absent');
  });

  test('two equal sheets are ambiguous and both are named', () => {
    expect(find(carrying('Сбор'), other, carrying('Копия Сбор'))).toMatchObject({
      kind: 'ambiguous',
      sheetNames: ['Сбор', 'Копия Сбор'],
    });
  });

  test('a hidden sheet wins only where no visible one carries the form', () => {
    expect(find(carrying('Старый', true), carrying('Новый'))).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Новый' },
    });
    expect(find(carrying('Старый', true), other)).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Старый' },
    });
  });

  test('a filled table wins over an empty copy of it', () => {
    const empty = buildSheet(HEADER_ROWS, { name: 'Образец' });
    expect(find(empty, carrying('Сбор'))).toMatchObject({ table: { sheetName: 'Сбор' } });
    expect(find(empty)).toMatchObject({ kind: 'found', table: { rows: [] } });
  });

  test('a table with all headings wins over one that lost some', () => {
    const partial = buildSheet(
      TABLE.map((row) => row.slice(0, 8)),
      { name: 'Часть' },
    );
    expect(find(partial, carrying('Сбор'))).toMatchObject({ table: { sheetName: 'Сбор' } });
  });

  test('our own sheets are passed over', () => {
    expect(find(carrying('По школам 2023'), carrying('Журнал')).kind).toBe('absent');
  });
});

describe('findForm and the place of the headings', () => {
  test('title rows above, with or without blank rows, do not matter', () => {
    const table = findTable([
      ['Отчёт по показателям результативности за 2023 год'],
      ['Управление образования', '', '', 'срок: 18.12.2023'],
      [],
      ...TABLE,
    ]);
    expect([table.headerFirstRow, table.headerLastRow]).toEqual([4, 5]);
    expect(table.bindings).toHaveLength(9);
    expect(table.rows[0]?.readings.рекомендации_8_11?.cell).toBe('B6');
  });

  test('headings in row 30 are found, in row 40 they are not', () => {
    const above = (count: number): readonly Row[] => Array.from({ length: count }, () => ['']);
    expect(findTable([...above(29), ...TABLE]).headerFirstRow).toBe(30);
    expect(
      findForm(buildWorkbook(buildSheet([...above(40), ...TABLE])), COLLECTION_FORM, NO_REGISTER)
        .kind,
    ).toBe('absent');
  });

  test('a number column on the left and blank columns in between are no findings', () => {
    const table = findTable(
      TABLE.map((row, at) => [at === 0 ? '№ п/п' : at === 1 ? '' : at - 1, ...row, '', '']),
    );
    expect(table.schoolColumn).toBe(2);
    expect(columnsByKey(table).рекомендации_все).toBe(11);
    expect(table.faults).toEqual([]);
  });

  test('a one-level heading with the sub-headings alone binds by their titles', () => {
    const flat = HEADER_ROWS[0]?.map((top, at) => HEADER_ROWS[1]?.[at] || top) ?? [];
    const table = findTable([flat, ...TYPED_ROWS]);
    expect([table.headerLastRow, table.bindings.length, table.faults]).toEqual([1, 9, []]);
  });

  test('a band over all headings makes three levels and binds the same', () => {
    const table = findTable([['Показатели', '', '', '', '', '', '', '', '', ''], ...TABLE]);
    expect(table.bindings.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('a heading typed over two rows is one title', () => {
    const form = buildForm(
      buildField('а', 'Количество участников олимпиады'),
      buildField('б', 'Количество педагогов'),
    );
    const table = findTable(
      [
        ['Школа', 'Количество участников', 'Количество'],
        ['', 'олимпиады', 'педагогов'],
        ['СОШ № 1', 5, 6],
      ],
      form,
    );
    expect(columnsByKey(table)).toEqual({ а: 2, б: 3 });
  });
});

describe('findForm binds by text', () => {
  const spoilt: readonly (readonly [string, string])[] = [
    ['capitals', HEADING_1.toUpperCase()],
    ['no-break spaces', HEADING_1.replace(/ /g, '\u00a0')],
    ['line breaks and double spaces', HEADING_1.replace(/, /g, ',\n  ')],
    ['soft hyphens', HEADING_1.replace('рекомендации', 'реко\u00adмен\u00adдации')],
    ['a word broken by a hyphen', HEADING_1.replace('рекомендации', 'рекомен-\nдации')],
    ['Latin look-alikes', HEADING_1.replace(/о/g, 'o').replace(/с/g, 'c').replace(/е/g, 'e')],
    ['other dashes', HEADING_1.replace('8-11', '8 – 11').replace('Кол-во', 'Кол–во')],
    ['no punctuation', HEADING_1.replace(/[,()]/g, ' ')],
    ['whole words', HEADING_1.replace('Кол-во', 'Количество')],
    ['a slip', HEADING_1.replace('построению', 'пострению').replace('детей', 'дтей')],
    ['a unit', `${HEADING_1}, чел.`],
    ['an item number', `1. ${HEADING_1}`],
    ['a year', `${HEADING_1} за 2023 год`],
    ['the twin’s noun', HEADING_1.replace('детей', 'обучающихся')],
  ];

  test.each(spoilt)('a heading with %s is still column 1, never column 9', (_, heading) => {
    const table = findTable(withHeading(0, 1, heading));
    expect(columnsByKey(table)).toMatchObject({ рекомендации_8_11: 2, рекомендации_все: 10 });
    expect(table.faults).toEqual([]);
  });

  test.each([
    ['a slip', HEADING_9.replace('обучающихся', 'обучающися')],
    [
      'the twin’s words',
      HEADING_9.replace('с профессиональными', 'с выбранными профессиональными'),
    ],
    ['another noun', HEADING_9.replace('обучающихся', 'детей')],
  ])('a heading 9 with %s is still column 9', (_, heading) => {
    expect(columnsByKey(findTable(withHeading(0, 9, heading)))).toMatchObject({
      рекомендации_8_11: 2,
      рекомендации_все: 10,
    });
  });

  test('both near-equal headings with slips, and swapped in place, are told apart', () => {
    const slip1 = HEADING_1.replace('индивидуального', 'индивидального');
    const slip9 = HEADING_9.replace('индивидуального', 'индивидульного');
    const swapped = withHeading(0, 1, slip9).map((row, at) =>
      at === 0 ? row.map((cell, index) => (index === 9 ? slip1 : cell)) : row,
    );
    expect(columnsByKey(findTable(swapped))).toMatchObject({
      рекомендации_8_11: 10,
      рекомендации_все: 2,
    });
  });

  test('a heading that lost its grades is nobody’s: its field is missing with a hint, the twin keeps its own', () => {
    const table = findTable(withHeading(0, 1, HEADING_1.replace('8-11 классов', 'классов')));
    expect(columnsByKey(table)).not.toHaveProperty('рекомендации_8_11');
    expect(columnsByKey(table)).toMatchObject({ рекомендации_все: 10 });
    expect(table.faults).toMatchObject([
      { kind: 'missing', field: { key: 'рекомендации_8_11' }, nearest: { column: 2 } },
      { kind: 'unknown', column: 2 },
    ]);
  });

  test.each(['8-10', '9-11', '8-1', '7-11'])('grades %s in place of 8-11 do not bind', (grades) => {
    const table = findTable(withHeading(0, 1, HEADING_1.replace('8-11', grades)));
    expect(columnsByKey(table)).not.toHaveProperty('рекомендации_8_11');
    expect(columnsByKey(table).рекомендации_все).toBe(10);
  });

  test('a wholly renamed heading is missing without a hint and the new one is unknown', () => {
    const table = findTable(withHeading(0, 7, 'Примечание'));
    expect(table.faults).toMatchObject([
      { kind: 'missing', field: { key: 'диагностика_4_6' }, nearest: null },
      { kind: 'unknown', column: 8, heading: 'Примечание' },
    ]);
  });

  test('a heading that stands twice is a duplicate and binds nowhere', () => {
    const table = findTable(
      TABLE.map((row, at) => [...row, at === 0 ? (row[8] ?? '') : at === 1 ? '' : 1]),
    );
    expect(table.faults).toMatchObject([
      { kind: 'duplicate', field: { key: 'диагностика_7_9' }, columns: [9, 11] },
    ]);
    expect(columnsByKey(table)).not.toHaveProperty('диагностика_7_9');
  });

  test('extra headed columns are unknown and stop nothing', () => {
    const table = findTable(
      TABLE.map((row, at) => [...row, at === 0 ? 'ФИО исполнителя' : at === 1 ? '' : 'И.']),
    );
    expect(table.faults).toEqual([{ kind: 'unknown', column: 11, heading: 'ФИО исполнителя' }]);
    expect(table.rows).toHaveLength(6);
  });

  test('equal titles under different groups keep apart, also when a group has a slip', () => {
    const form = buildForm(
      buildField('победители', 'кол-во', 'Победители'),
      buildField('призёры', 'кол-во', 'Призёры'),
      buildField('приказ', '№ приказа', 'Победители'),
    );
    const rows = (first: string): readonly Row[] => [
      ['Школа', first, '', 'Призеры'],
      ['', 'кол-во', '№ приказа', 'кол-во'],
      ['СОШ № 1', 1, 2, 3],
    ];
    const wanted = { победители: 2, приказ: 3, призёры: 4 };
    expect(columnsByKey(findTable(rows('Победители'), form))).toEqual(wanted);
    expect(columnsByKey(findTable(rows('Победитили'), form))).toEqual(wanted);
  });

  test('a blank above does not continue a heading that has nothing below it', () => {
    const form = buildForm(buildField('а', 'всего'), buildField('б', 'из них девочек'));
    const table = findTable(
      [
        ['Школа', '', ''],
        ['', 'всего', 'из них девочек'],
        ['СОШ № 1', 10, 5],
      ],
      form,
    );
    expect(table.bindings.map(({ heading }) => heading)).toEqual(['всего', 'из них девочек']);
  });

  test('the heading path of a bound column is kept for people', () => {
    const heading = findTable(TABLE).bindings[5]?.heading ?? '';
    expect(heading.startsWith('Наличие договоров')).toBe(true);
    expect(
      heading.endsWith(
        ' / с кем заключены договора социального партнерства (Н-р 1-КОКС, 2- АЗОТ, 3-КОКБ)',
      ),
    ).toBe(true);
  });

  test('without a school heading the column is known by its content', () => {
    expect(findTable(withHeading(0, 0, 'Отвечает')).schoolColumn).toBe(1);
    expect(findTable(withHeading(0, 0, '')).schoolColumn).toBe(1);
  });
});

describe('findForm and permuted columns', () => {
  const GROUP_ENDS = [3, 6];

  /** Columns of one group must stay neighbours, as merged cells do; groups and single columns go anywhere. */
  const BLOCKS = [[0], [1], [2, 3], [4], [5, 6], [7], [8], [9]];

  function permute(rows: readonly Row[], blocks: readonly (readonly number[])[]): readonly Row[] {
    const order = blocks.flat();
    return rows.map((row) => order.map((column) => row[column] ?? ''));
  }

  function readValues(table: FormTable) {
    return table.rows.map(({ name, readings }) => ({
      name,
      values: Object.keys(readings)
        .sort()
        .map((key) => [key, readings[key]?.value, readings[key]?.how, readings[key]?.original]),
    }));
  }

  test('any order of columns gives the same readings', () => {
    const wanted = readValues(findTable(TABLE));
    expect(GROUP_ENDS.length).toBe(BLOCKS.filter(({ length }) => length > 1).length);
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS, { minLength: BLOCKS.length }), (blocks) => {
        const numbering = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        const rows = permute([...HEADER_ROWS, numbering, ...TYPED_ROWS], blocks);
        const table = findTable(rows);
        expect(readValues(table)).toEqual(wanted);
        expect(table.skipped.map(({ why }) => why)).toEqual(['numbering']);
        expect(table.faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('any order of single columns under a one-level heading gives the same readings', () => {
    const flat = HEADER_ROWS[0]?.map((top, at) => HEADER_ROWS[1]?.[at] || top) ?? [];
    const rows = [flat, ...TYPED_ROWS];
    const wanted = readValues(findTable(rows));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          flat.map((_, column) => [column]),
          { minLength: flat.length },
        ),
        (blocks) => {
          expect(readValues(findTable(permute(rows, blocks)))).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});

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

  test('every school row has an entry for every bound field', () => {
    for (const { readings } of findTable(TABLE).rows) {
      expect(Object.keys(readings)).toHaveLength(9);
    }
  });
});
