// The register as people fill it in.

import { readRegister } from '../../../src/core/reading/read-register.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';

function read(rows: readonly (readonly CellValue[])[], name = 'Школы') {
  return readRegister(buildWorkbook(buildSheet(rows, { name, id: 9 })));
}

const HEADER = ['Школа', 'Район', 'Вид', 'Другие названия'];
const GRADES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'].map((n) => `${n} класс`);

describe('readRegister', () => {
  test('without a sheet, with an empty one or with headings alone no register is given', () => {
    const none = { register: { given: false, schools: [] }, emails: new Map(), faults: [] };
    expect(readRegister(buildWorkbook())).toEqual(none);
    expect(read([])).toEqual(none);
    expect(read([HEADER])).toEqual(none);
    expect(read([HEADER, ['СОШ № 1']], 'Мои школы')).toEqual(none);
  });

  test('reads names, districts, kinds, other names and enrolment', () => {
    const { register, faults } = read([
      ['Реестр школ города'],
      ['Одна строка – одна школа.'],
      [],
      [...HEADER, ...GRADES],
      [
        ' МАОУ  «СОШ № 14» ',
        'Заводский',
        'СОШ',
        'Школа 14; СОШ четырнадцать;',
        100,
        90,
        '80',
        '1 000',
        60,
        50,
        40,
        30,
        20,
        10,
        0,
      ],
      ['МБОУ ООШ № 68', '', '', ''],
    ]);
    expect(faults).toEqual([]);
    expect(register).toEqual({
      given: true,
      schools: [
        {
          name: 'МАОУ «СОШ № 14»',
          district: 'Заводский',
          grades: { from: 1, to: 11 },
          aliases: ['Школа 14', 'СОШ четырнадцать'],
          enrolment: [null, 100, 90, 80, 1000, 60, 50, 40, 30, 20, 10, 0],
        },
        {
          name: 'МБОУ ООШ № 68',
          district: '',
          grades: { from: 1, to: 9 },
          aliases: [],
          enrolment: null,
        },
      ],
    });
  });

  test('columns may stand in any order, grades as bare numbers, the sheet be called Schools', () => {
    const { register } = read(
      [
        [11, 'Школа', 1],
        [5, 'Лицей № 1', 7],
      ],
      'Schools',
    );
    expect(register.schools[0]?.enrolment).toEqual([
      null,
      7,
      ...Array.from({ length: 9 }, () => null),
      5,
    ]);
  });

  test.each<readonly [string, string, readonly CellValue[], number]>([
    ['НОШ № 1', '', [], 4],
    ['Школа «Росток»', 'ООШ', [], 9],
    ['Школа «Росток»', 'основная общеобразовательная школа', [], 9],
    ['Школа «Росток»', '', [10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0], 4],
    ['Школа «Росток»', '', [10, 10, 10, 10, 5, 5, 5, 5, 5], 9],
    ['Росток', '', [], 11],
    ['ООШ № 5', '', [1, 1, 1, 1, 1, 1, 1, 1, 1, 25, 0], 11],
    ['СОШ № 5', '', [1, 1, 1, 1, 1, 1, 1, 1, 1], 11],
  ])('%s of kind «%s» with pupils %p teaches up to grade %d', (name, kind, pupils, to) => {
    const { register } = read([
      [...HEADER, ...GRADES],
      [name, '', kind, '', ...pupils],
    ]);
    expect(register.schools[0]?.grades).toEqual({ from: 1, to });
  });

  test('grades may stand in a second heading row, under a group', () => {
    const grades = GRADES.map((_, index) => `${index + 1}-е классы`);
    const { register, faults } = read([
      ['Школа', 'Район', 'Контингент'],
      ['', '', ...grades],
      ['1', '2', '3'],
      ['СОШ № 1', 'Заводский', 100, 90],
    ]);
    expect(faults).toEqual([]);
    expect(register.schools).toMatchObject([{ name: 'СОШ № 1', district: 'Заводский' }]);
    expect(register.schools[0]?.enrolment?.slice(0, 4)).toEqual([null, 100, 90, null]);
  });

  test('a row below the headings that names a school is no second heading row', () => {
    const { register } = read([
      ['Школа', 'Район'],
      ['СОШ № 1', '', '1', '2'],
    ]);
    expect(register.schools).toMatchObject([{ name: 'СОШ № 1', enrolment: null }]);
  });

  test('numbering, totals and blank rows are passed over, district rows give the district', () => {
    const { register } = read([
      ['Школа', '1 класс'],
      [1, 2],
      ['Заводский район'],
      ['СОШ № 1', 5],
      [],
      ['Итого', 5],
      ['Ленинский район'],
      ['СОШ № 2'],
      ['ВСЕГО', 5],
    ]);
    expect(register.schools.map(({ name, district }) => [name, district])).toEqual([
      ['СОШ № 1', 'Заводский'],
      ['СОШ № 2', 'Ленинский'],
    ]);
  });

  test.each<readonly [string, readonly (readonly CellValue[])[], readonly string[]]>([
    [
      'a number further down',
      [
        ['СОШ № 1', 5],
        [14, 7],
      ],
      ['A3'],
    ],
    [
      'a number as text',
      [
        ['СОШ № 1', 5],
        [' 14 ', 7],
      ],
      ['A3'],
    ],
    ['a number without enrolment', [['СОШ № 1', 5], [14]], ['A3']],
    [
      'several numbers',
      [
        ['СОШ № 1', 5],
        ['14, 15', 7],
      ],
      ['A3'],
    ],
    [
      '0',
      [
        ['СОШ № 1', 5],
        [0, 7],
      ],
      ['A3'],
    ],
    [
      'numbers that do not count the columns',
      [
        [14, 7],
        ['СОШ № 1', 5],
      ],
      ['A2'],
    ],
    [
      'a numbering row not directly below the headings',
      [
        ['СОШ № 1', 5],
        [1, 2],
      ],
      ['A3'],
    ],
    ['a lone 1 below the headings', [[1], ['СОШ № 1', 5]], ['A2']],
    [
      'a numbering row',
      [
        [1, 2],
        ['СОШ № 1', 5],
      ],
      [],
    ],
  ])('of a row named by %s a fault is told unless it numbers the columns', (_, rows, places) => {
    const { register, faults } = read([['Школа', '1 класс'], ...rows]);
    expect(register.schools.map(({ name }) => name)).toEqual(['СОШ № 1']);
    expect(faults.map(({ cell, field, expected }) => [cell, field, expected])).toEqual(
      places.map((cell) => [cell, 'Школа', 'school-name']),
    );
  });

  test('a numbering row begins at the first column, be it the school’s or not', () => {
    const { register, faults } = read([
      ['№ п/п', 'Школа', 'Район'],
      [1, 2, 3],
      [1, 'СОШ № 1', 'Заводский'],
      [2, 14, 'Заводский'],
    ]);
    expect(register.schools).toHaveLength(1);
    expect(faults.map(({ cell, found }) => [cell, found])).toEqual([['B4', '14']]);
  });

  test('a school that stands twice is taken once and named', () => {
    const { register, faults } = read([
      HEADER,
      ['МАОУ «СОШ № 14»', 'Заводский'],
      ['СОШ №14', 'Заводский'],
      ['СОШ № 14', 'Рудничный'],
      ['СОШ № 4', 'Заводский'],
    ]);
    expect(register.schools).toHaveLength(3);
    expect(faults).toEqual([
      {
        sheet: 'Школы',
        sheetId: 9,
        cell: 'A3',
        field: 'Школа',
        found: 'СОШ №14',
        expected: 'unique-school',
      },
    ]);
  });

  test.each([
    ['Заводский', 'Заводский район'],
    ['Заводский', 'р-н Заводский'],
    ['Заводский', 'Заводской'],
    ['Заводский район', 'ЗАВОДСКИЙ'],
    ['Заводский', ''],
    ['', 'Заводский'],
    ['', ''],
  ])('a school of «%s» that stands again with «%s» is the same school', (first, second) => {
    const { register, faults } = read([HEADER, ['МАОУ «СОШ № 14»', first], ['СОШ №14', second]]);
    expect(register.schools).toMatchObject([{ name: 'МАОУ «СОШ № 14»', district: first }]);
    expect(faults).toMatchObject([{ cell: 'A3', found: 'СОШ №14', expected: 'unique-school' }]);
  });

  test.each([
    ['СОШ № 14', 'Заводский', 'СОШ № 4', 'Заводский'],
    ['СОШ № 14', 'Заводский', 'Лицей № 14', 'Заводский район'],
    ['СОШ № 14', 'Заводский', 'СОШ № 14', 'Рудничный'],
    ['СОШ № 14 завод', '', 'СОШ № 14 рудн.', 'Рудничный'],
    ['СОШ № 14', '1-й', 'СОШ № 14', '2-й'],
  ])('«%s» of «%s» and «%s» of «%s» are two schools', (name, district, other, otherDistrict) => {
    const { register, faults } = read([HEADER, [name, district], [other, otherDistrict]]);
    expect(register.schools).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test('spellings of one district are the first of them; other words are other districts', () => {
    const spellings = [
      ...['Заводский', 'заводский р-н', 'Заводский район', 'р-н Заводской'],
      ...['Ленинский', '', 'город', 'Город', 'округ'],
    ];
    const { register } = read([
      ['Школа', 'Район'],
      ...spellings.map((district, index) => [`СОШ № ${index + 1}`, district]),
    ]);

    expect(register.schools.map(({ district }) => district)).toEqual([
      ...['Заводский', 'Заводский', 'Заводский', 'Заводский'],
      ...['Ленинский', '', 'город', 'город', 'округ'],
    ]);
  });

  test('a district row and a district’s cell name one district', () => {
    const { register } = read([
      ['Школа', 'Район'],
      ['СОШ № 1', 'заводской'],
      ['Заводский район', ''],
      ['СОШ № 2', ''],
    ]);

    expect(register.schools.map(({ district }) => district)).toEqual(['заводской', 'заводской']);
  });

  test('another name that is already a school’s is left out and named', () => {
    const { register, faults } = read([
      HEADER,
      ['СОШ № 1', '', '', ''],
      ['СОШ № 2', '', '', 'Двойка; СОШ 1'],
    ]);
    expect(register.schools[1]?.aliases).toEqual(['Двойка']);
    expect(faults).toMatchObject([{ cell: 'D3', expected: 'unique-school' }]);
  });

  test.each<readonly [CellValue, number | null, boolean]>([
    [null, null, false],
    [0, 0, false],
    ['-', 0, false],
    ['нет', 0, false],
    ['н/п', null, false],
    ['25 чел.', 25, false],
    [-1, null, true],
    [2.5, null, true],
    ['много', null, true],
    [{ kind: 'date' }, null, true],
    [{ kind: 'error', code: '#REF!' }, null, true],
  ])('enrolment %p is %p, a fault: %p', (typed, count, isFault) => {
    const { register, faults } = read([
      ['Школа', '1 класс', '2 класс'],
      ['СОШ № 1', 1, typed],
    ]);
    expect(register.schools[0]?.enrolment?.[2]).toBe(count);
    expect(faults.map(({ cell, expected }) => [cell, expected])).toEqual(
      isFault ? [['C2', 'whole-number-or-blank']] : [],
    );
  });

  test('a filled sheet without «Школа» and a repeated column are faults of the columns', () => {
    expect(
      read([
        ['Район', 'Вид'],
        ['Заводский', 'СОШ'],
      ]),
    ).toEqual({
      register: { given: false, schools: [] },
      emails: new Map(),
      faults: [
        {
          sheet: 'Школы',
          sheetId: 9,
          cell: 'A1',
          field: 'Школа',
          found: '',
          expected: 'column',
          missing: { headerRow: 1, nearest: null, needed: true },
        },
      ],
    });
    expect(
      read([
        ['Школа', 'Район', 'Район'],
        ['СОШ № 1', 'А', 'Б'],
      ]),
    ).toMatchObject({
      register: { schools: [{ district: 'А' }] },
      faults: [{ cell: 'C1', field: 'Район', expected: 'column' }],
    });
  });
});

describe('addresses', () => {
  const readEmails = (text: string, heading = 'Эл. почта') =>
    read([
      ['Школа', heading],
      ['СОШ № 1', text],
    ]);

  test.each<[string, readonly string[]]>([
    ['school1@example.org', ['school1@example.org']],
    ['a@example.org; b@example.org', ['a@example.org', 'b@example.org']],
    ['a@example.org,b.c-d@school.example.org', ['a@example.org', 'b.c-d@school.example.org']],
    ['<a@example.org>', ['a@example.org']],
    ['A@Example.org; a@example.org', ['a@example.org']],
  ])('%s', (text, expected) => {
    const { emails, faults } = readEmails(text);

    expect(emails.get('СОШ № 1')).toEqual(expected);
    expect(faults).toEqual([]);
  });

  test.each(['', ' ', '\u00a0'])('%j is none, and no fault', (text) => {
    const { emails, faults } = readEmails(text);

    expect([emails.size, faults]).toEqual([0, []]);
  });

  test.each([
    'school1',
    'школа@пример.рф',
    'sсhool1@example.org', // with a Cyrillic «с»
    'school1@example',
    'school1@@example.org',
    'http://example.org',
    '0',
  ])('%j is a fault', (text) => {
    const { emails, faults } = readEmails(text);

    expect(emails.size).toBe(0);
    expect(faults).toMatchObject([
      { cell: 'B2', field: 'Эл. почта', found: text, expected: 'email-or-blank' },
    ]);
  });

  test('a right one beside a wrong one is taken', () => {
    const { emails, faults } = readEmails('a@example.org; завуч');

    expect(emails.get('СОШ № 1')).toEqual(['a@example.org']);
    expect(faults).toHaveLength(1);
  });

  test.each(['Электронная почта', 'E-mail', 'Почта', 'Адрес эл. почты'])(
    'are found under «%s» too',
    (heading) => {
      expect(readEmails('a@example.org', heading).emails.size).toBe(1);
    },
  );
});
