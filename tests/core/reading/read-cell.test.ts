// One cell by the kind of its field: blank, 0, not applicable and unreadable stay apart.

import type { Field, FieldKind, GradeRange } from '../../../src/core/programme/form.ts';
import type { School } from '../../../src/core/programme/register.ts';
import { readCell } from '../../../src/core/reading/read-cell.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';

function buildField(kind: FieldKind, applicable: GradeRange | null = null): Field {
  return {
    key: 'поле',
    group: null,
    title: 'Поле',
    code: '',
    column: null,
    aliases: [],
    kind,
    contingent: null,
    applicable,
    required: true,
    labels: [
      { title: 'победители', stems: ['победител'] },
      { title: 'призёры', stems: ['призер'] },
    ],
  };
}

function buildSchool(to: number): School {
  return { name: 'Школа', district: '', grades: { from: 1, to }, aliases: [], enrolment: null };
}

function read(raw: CellValue, field: Field, school: School | null = null, text?: string) {
  const shown = text ?? (raw === null ? '' : String(raw));
  const { value, how, reason } = readCell(raw, shown, field, school, 5, 3);
  return [value, how, reason];
}

const COUNT = buildField('count');

describe('readCell of a count', () => {
  test.each<readonly [CellValue, number | null, string, string | null]>([
    [null, null, 'blank', null],
    ['', null, 'blank', null],
    ['  ', null, 'blank', null],
    [0, 0, 'number', null],
    ['0', 0, 'number', null],
    [7, 7, 'number', null],
    [-3, -3, 'number', null],
    [2.5, 2.5, 'number', null],
    [1e12, 1e12, 'number', null],
    ['1 019', 1019, 'number', null],
    ['12824 чел', 12824, 'labelled', null],
    ['да, 5', 5, 'labelled', null],
    ['нет', 0, 'words', null],
    ['-', 0, 'words', null],
    ['н/п', null, 'not-applicable', null],
    ['много', null, 'unreadable', 'text'],
    ['нет данных', null, 'unreadable', 'text'],
    ['победителей-4', null, 'unreadable', 'text'],
    ['65 %', null, 'unreadable', 'text'],
    ['10-15', null, 'unreadable', 'range'],
    ['около 20', null, 'unreadable', 'approximate'],
    ['16.12.2022', null, 'unreadable', 'date'],
    [{ kind: 'date' }, null, 'unreadable', 'date'],
    [{ kind: 'error', code: '#REF!' }, null, 'unreadable', 'error-value'],
    ['#REF!', null, 'unreadable', 'error-value'],
    [true, null, 'unreadable', 'text'],
    [false, null, 'unreadable', 'text'],
    [Number.NaN, null, 'unreadable', 'text'],
    [Number.POSITIVE_INFINITY, null, 'unreadable', 'text'],
  ])('%p gives %p, %s, %s', (raw, value, how, reason) => {
    expect(read(raw, COUNT)).toEqual([value, how, reason]);
  });

  test('a number is taken as held, not as shown', () => {
    expect(read(1019, COUNT, null, '1 019')).toEqual([1019, 'number', null]);
    expect(read(7.6, COUNT, null, '8')).toEqual([7.6, 'number', null]);
  });

  test('keeps row, column, address and the original text', () => {
    expect(readCell('12 чел', '12 чел', COUNT, null, 5, 28)).toMatchObject({
      row: 5,
      column: 28,
      cell: 'AB5',
      original: '12 чел',
      raw: '12 чел',
      parts: [],
    });
  });
});

describe('readCell of the other kinds', () => {
  test('a number field takes the percent that is shown', () => {
    const field = buildField('number');
    expect(read(0.653, field, null, '65,3%')).toEqual([65.3, 'number', null]);
    expect(read('65,3 %', field)).toEqual([65.3, 'number', null]);
    expect(read(0.65312, field, null, '65,3%')).toEqual([65.312, 'number', null]);
    expect(read('7,46', field)).toEqual([7.46, 'number', null]);
  });

  test('a share shown in a field of counts is unreadable', () => {
    expect(read(0.5, COUNT, null, '50%')).toEqual([null, 'unreadable', 'text']);
  });

  test('a labelled count keeps its parts', () => {
    const field = buildField('labelled-count');
    const reading = readCell('ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', '', field, null, 1, 1);
    expect([reading.value, reading.how]).toEqual([5, 'labelled']);
    expect(reading.parts).toEqual([
      { label: 'победители', value: 4 },
      { label: 'призёры', value: 1 },
    ]);
    expect(read('нет', field)).toEqual([0, 'words', null]);
    expect(read(7, field)).toEqual([7, 'number', null]);
  });

  test.each<readonly [CellValue, number | null, string]>([
    ['КемГУ, КОКС', 2, 'list'],
    ['КемГУ', 1, 'list'],
    ['нет', 0, 'words'],
    ['—', 0, 'words'],
    ['0', 0, 'number'],
    [0, 0, 'number'],
    [3, 3, 'number'],
    [null, null, 'blank'],
    ['...', null, 'unreadable'],
    ['н/п', null, 'not-applicable'],
    [{ kind: 'date' }, null, 'unreadable'],
  ])('a list %p gives %p, %s', (raw, value, how) => {
    expect(read(raw, buildField('list')).slice(0, 2)).toEqual([value, how]);
  });

  test('a list names its parts', () => {
    const reading = readCell('КемГУ, КОКС', 'КемГУ, КОКС', buildField('list'), null, 1, 1);
    expect(reading.parts).toEqual([
      { label: 'КемГУ', value: 1 },
      { label: 'КОКС', value: 1 },
    ]);
  });

  test('a text field is never read, only known to be filled', () => {
    const field = buildField('text');
    expect(read('5 чел.', field)).toEqual([null, 'words', null]);
    expect(read(5, field)).toEqual([null, 'words', null]);
    expect(read(null, field)).toEqual([null, 'blank', null]);
    expect(read({ kind: 'date' }, field)).toEqual([null, 'words', null]);
  });
});

describe('readCell where the school teaches none of the grades', () => {
  const grade11 = buildField('count', { from: 11, to: 11 });
  const nineYear = buildSchool(9);

  test.each<readonly [CellValue]>([[null], [0], ['0'], ['-'], ['нет'], ['н/п'], ['нет 11 класса']])(
    '%p is not applicable',
    (raw) => {
      expect(read(raw, grade11, nineYear)).toEqual([null, 'not-applicable', null]);
    },
  );

  test('a figure above 0 stays, and what cannot be read stays unreadable', () => {
    expect(read(5, grade11, nineYear)).toEqual([5, 'number', null]);
    expect(read('много', grade11, nineYear)).toEqual([null, 'unreadable', 'text']);
  });

  test('a school with one of the grades, and a school not known, are asked', () => {
    expect(read(0, buildField('count', { from: 8, to: 11 }), nineYear)).toEqual([
      0,
      'number',
      null,
    ]);
    expect(read(0, grade11, buildSchool(11))).toEqual([0, 'number', null]);
    expect(read(null, grade11, null)).toEqual([null, 'blank', null]);
  });
});

describe('readCell of shares and named counts', () => {
  const share: Field = { ...buildField('count'), kind: 'share' };
  const named: Field = {
    ...buildField('count'),
    kind: 'named-counts',
    labels: [{ title: 'участники', stems: ['участник'] }],
  };

  test.each<readonly [CellValue, string, number | null, string, readonly number[]]>([
    ['9 из 20 (45 %)', '9 из 20 (45 %)', 45, 'labelled', [9, 20]],
    ['45 %', '45 %', 45, 'number', []],
    [0.45, '45 %', 45, 'number', []],
    [45, '45', 45, 'number', []],
    ['нет', 'нет', 0, 'words', []],
    ['н/п', 'н/п', null, 'not-applicable', []],
    ['0 из 0', '0 из 0', null, 'labelled', [0, 0]],
    [null, '', null, 'blank', []],
    ['много', 'много', null, 'unreadable', []],
    [true, 'ИСТИНА', null, 'unreadable', []],
    [{ kind: 'date' }, '20.09.2023', null, 'unreadable', []],
  ])('a share that holds %p', (raw, text, value, how, parts) => {
    const reading = readCell(raw, text, share, null, 5, 2);
    expect([reading.value, reading.how, reading.parts.map((part) => part.value)]).toEqual([
      value,
      how,
      parts,
    ]);
  });

  test.each<readonly [CellValue, string, number | null, string, readonly number[]]>([
    ['Экскурсия – 25 чел., ДОД – 40', '', 65, 'labelled', [65]],
    ['25', '25', 25, 'number', [25]],
    [25, '25', 25, 'number', [25]],
    [0.25, '25 %', null, 'unreadable', []],
    ['25 %', '25 %', null, 'unreadable', []],
    ['не проводилось', 'не проводилось', 0, 'words', []],
    [null, '', null, 'blank', []],
  ])('named counts that hold %p', (raw, text, value, how, parts) => {
    const reading = readCell(raw, text, named, null, 5, 2);
    expect([reading.value, reading.how, reading.parts.map((part) => part.value)]).toEqual([
      value,
      how,
      parts,
    ]);
  });

  test.each(['Указать название мероприятий и количество участников', 'Укажите участников'])(
    '«%s» is the form speaking, and a blank',
    (text) => {
      expect(readCell(text, text, named, null, 5, 2).how).toBe('blank');
      expect(readCell(text, text, buildField('text'), null, 5, 2).how).toBe('blank');
    },
  );

  test('what a school wrote behind it is read', () => {
    const text = 'Указать количество участников: 25';
    expect(readCell(text, text, named, null, 5, 2)).toMatchObject({ value: 25 });
  });
});
