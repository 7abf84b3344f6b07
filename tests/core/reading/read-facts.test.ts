// Facts as the specialist enters them.

import type { Indicator } from '../../../src/core/programme/indicator.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { TargetPart, Unit } from '../../../src/core/programme/target.ts';
import { readFacts } from '../../../src/core/reading/read-facts.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';

function buildPart(label: string | null): TargetPart {
  return { comparator: 'at-least', value: 1, unit: 'count', label, noun: null, scope: 'territory' };
}

function buildDone(label: string | null): TargetPart {
  return { ...buildPart(label), comparator: 'done', unit: 'none' };
}

function buildIndicator(
  code: string,
  title: string,
  labels: readonly (string | null)[],
  unit: Unit = 'count',
): Indicator {
  return {
    code,
    task: '1',
    title,
    reportTitle: title,
    unit,
    unitPrinted: 'шт',
    noun: null,
    baseline: { printed: '', value: null },
    targets: { 2023: { printed: '', parts: labels.map(buildPart) } },
    source: { kind: 'manual' },
    direction: 'more',
    period: 'per-year',
    scale: [],
    method: null,
  };
}

const PROGRAMME: Programme = {
  id: 'проба',
  title: '',
  municipality: '',
  years: [2023, 2024],
  tasks: [],
  forms: [],
  indicators: [
    buildIndicator('1.1', 'Охват', [null]),
    buildIndicator('1.10', 'Встречи', [null]),
    buildIndicator('3.2', 'Классы', ['профильные классы', 'специализированные классы']),
    buildIndicator('4.1', 'Доля', [null], 'percent'),
    {
      ...buildIndicator('5.2', 'Частью из таблицы', ['мероприятия', 'обучающиеся']),
      source: {
        kind: 'form',
        form: 'сбор',
        numerator: 'a',
        denominator: null,
        parts: [{ label: 'обучающиеся', numerator: 'a' }],
      },
    },
    {
      ...buildIndicator('7.1', 'Соглашение', [], 'none'),
      targets: { 2023: { printed: 'Соглашение подписано', parts: [buildDone(null)] } },
    },
    {
      ...buildIndicator('7.2', 'Сделано и охвачено', [], 'none'),
      targets: {
        2023: {
          printed: '',
          parts: [buildDone('приказ утверждён'), { ...buildPart('охват'), unit: 'percent' }],
        },
      },
    },
    {
      ...buildIndicator('5.1', 'Из таблицы', [null]),
      source: { kind: 'form', form: 'сбор', numerator: 'a', denominator: null, parts: [] },
    },
    {
      ...buildIndicator('6.1', 'Рост', [], 'percent'),
      targets: {
        2023: { printed: '', parts: [{ ...buildPart(null), unit: 'percent', value: 110 }] },
      },
    },
  ],
  rules: {},
  links: [],
  plan: [],
  grouping: null,
  term: null,
};

const HEADER = [
  'Код',
  'Показатель',
  'Год',
  'Часть',
  'Факт',
  'Числитель',
  'Знаменатель',
  'Источник',
  'Дата',
  'Комментарий',
];

function read(rows: readonly (readonly CellValue[])[], shown?: Readonly<Record<string, string>>) {
  const look = { name: 'Факты', id: 4, ...(shown === undefined ? {} : { shown }) };
  return readFacts(buildWorkbook(buildSheet(rows, look)), PROGRAMME, 2023);
}

function faultsOf(...rows: readonly (readonly CellValue[])[]) {
  return read([HEADER, ...rows]).faults.map(({ cell, field, expected }) => [cell, field, expected]);
}

describe('readFacts', () => {
  test('without a sheet, with an empty one or headings alone there are no facts', () => {
    expect(readFacts(buildWorkbook(), PROGRAMME, 2023)).toEqual({ facts: [], faults: [] });
    expect(read([])).toEqual({ facts: [], faults: [] });
    expect(read([HEADER])).toEqual({ facts: [], faults: [] });
  });

  test('reads a row with its source, date and address, under notes', () => {
    const rows = [
      ['Факты, которых школы не сообщают'],
      HEADER,
      [
        '1.1',
        'Охват',
        2024,
        '',
        32.3,
        12824,
        '39 703',
        ' Отчёт  отдела ',
        { kind: 'date' as const },
        'за год',
      ],
    ];
    expect(read(rows)).toEqual({
      facts: [
        {
          code: '1.1',
          year: 2024,
          value: 32.3,
          numerator: 12824,
          denominator: 39703,
          parts: {},
          source: 'Отчёт отдела',
          date: '10.05.2023',
          comment: 'за год',
          sourceCell: 'H3',
          cell: 'E3',
        },
      ],
      faults: [],
    });
  });

  test('a blank year is the given one, and numerator and denominator alone leave the value null', () => {
    expect(read([HEADER, ['1.1', '', '', '', '', 5, 10]]).facts).toMatchObject([
      { year: 2023, value: null, numerator: 5, denominator: 10, cell: 'F2' },
    ]);
  });

  test.each<readonly [CellValue, number | null]>([
    [0, 0],
    [-2, -2],
    ['16,1 %', 16.1],
    ['1 405', 1405],
    ['25 чел.', 25],
  ])('the figure %p is %p', (typed, value) => {
    expect(read([HEADER, ['1.1', '', '', '', typed]]).facts).toMatchObject([{ value }]);
  });

  test('a percent cell is taken as shown', () => {
    expect(read([HEADER, ['1.1', '', '', '', 0.161]], { '1,4': '16,1%' }).facts).toMatchObject([
      { value: 16.1 },
    ]);
  });

  test('rows without any figure are no facts', () => {
    expect(
      read([HEADER, ['1.1', 'Охват'], ['9.9', 'Нет такого'], ['1.10', '', '', '', '-']]),
    ).toEqual({
      facts: [],
      faults: [],
    });
  });

  test.each<readonly [CellValue, string, string, string | null]>([
    ['1.10', '1.10', '', '1.10'],
    [' 1.10. ', ' 1.10. ', '', '1.10'],
    ['1,10', '1,10', '', '1.10'],
    [1.1, '1.10', '', '1.10'],
    [1.1, '1,1', '', '1.1'],
    [1.1, '1,1', 'Встречи', '1.10'],
    [1.1, '1,1', 'Охват', '1.1'],
    ['9.9', '9.9', '', null],
    [null, '', 'Охват', null],
    [{ kind: 'date' }, '01.10.2023', '', null],
    [{ kind: 'date' }, '1.10', 'Встречи', null],
  ])('the code %p shown as «%s» beside «%s» is %p', (raw, shown, title, code) => {
    const { facts, faults } = read([HEADER, [raw, title, '', '', 5]], { '1,0': shown });
    expect(facts.map((fact) => fact.code)).toEqual(code === null ? [] : [code]);
    expect(faults.map(({ cell, expected }) => [cell, expected])).toEqual(
      code === null ? [['A2', 'known-indicator']] : [],
    );
  });

  test('a target of several parts has a row for each and one fact', () => {
    const { facts, faults } = read([
      HEADER,
      ['3.2', '', 2023, 'профильные классы', 151, '', '', 'приказ'],
      ['3.2', '', 2023, 'Специализир. классы', 30, '', '', 'приказ'],
      ['3.2', '', 2024, 'профильные классы', 160],
    ]);
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([
      {
        code: '3.2',
        year: 2023,
        value: null,
        parts: { 'профильные классы': 151, 'специализированные классы': 30 },
        source: 'приказ',
        cell: 'E2',
      },
      { code: '3.2', year: 2024, parts: { 'профильные классы': 160 } },
    ]);
  });

  test.each<readonly [CellValue, number | null]>([
    ['да', 1],
    ['Да.', 1],
    ['выполнено', 1],
    ['✓', 1],
    [1, 1],
    ['нет', 0],
    ['НЕТ', 0],
    ['не выполнено', 0],
    [0, 0],
    ['', null],
    ['-', null],
    ['н/п', null],
  ])('«%s» of what is to be done is %j', (typed, value) => {
    const { facts, faults } = read([HEADER, ['7.1', '', '', '', typed]]);
    expect(faults).toEqual([]);
    expect(facts.map((fact) => fact.value)).toEqual(value === null ? [] : [value]);
  });

  test('what is neither yes nor no of what is to be done is a fault', () => {
    expect(faultsOf(['7.1', '', '', '', 'скоро'])).toEqual([['E2', 'Факт', 'yes-or-no']]);
  });

  test('«нет» of a number means that there is no figure, and «да» is a fault', () => {
    expect(read([HEADER, ['1.1', '', '', '', 'нет']])).toEqual({ facts: [], faults: [] });
    expect(read([HEADER, ['9.9', '', '', '', 'нет']])).toEqual({ facts: [], faults: [] });
    expect(faultsOf(['1.1', '', '', '', 'да'])).toEqual([['E2', 'Факт', 'number-or-blank']]);
  });

  test('a part is a yes or no, a percent, or the counts behind the percent', () => {
    const list = (...cells: readonly CellValue[]) => {
      const { facts } = read([
        HEADER,
        ['7.2', '', '', 'приказ утверждён', 'нет'],
        ['7.2', '', '', 'охват', ...cells],
      ]);
      return facts.map(({ parts }) => parts);
    };
    expect(list(40)).toEqual([{ 'приказ утверждён': 0, охват: 40 }]);
    expect(list('', 9, 20)).toEqual([{ 'приказ утверждён': 0, охват: 45 }]);
    expect(list(40, 9, 20)).toEqual([{ 'приказ утверждён': 0, охват: 45 }]);
    expect(list('')).toEqual([{ 'приказ утверждён': 0 }]);
  });

  test('of an indicator of a form the parts that it does not give are read', () => {
    const { facts, faults } = read([HEADER, ['5.2', '', '', 'мероприятия', 5]]);
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([{ code: '5.2', value: null, parts: { мероприятия: 5 } }]);
    expect(faultsOf(['5.2', '', '', 'обучающиеся', 5])).toEqual([
      ['A2', 'Код', 'manual-indicator'],
    ]);
    expect(faultsOf(['5.2', '', '', '', 5])).toEqual([['A2', 'Код', 'manual-indicator']]);
    expect(faultsOf(['5.1', '', '', 'мероприятия', 5])).toEqual([
      ['A2', 'Код', 'manual-indicator'],
    ]);
  });

  test('a part that the year’s target no longer has is a fault, though another year’s has it', () => {
    const [first, ...others] = PROGRAMME.indicators.filter(({ code }) => code === '3.2');
    if (first === undefined) throw new Error('no such indicator');
    const changed = {
      ...first.targets,
      2024: { printed: '', parts: [buildPart('вечерние классы')] },
    };
    const programme = { ...PROGRAMME, indicators: [{ ...first, targets: changed }, ...others] };
    const rows = [HEADER, ['3.2', '', 2024, 'профильные классы', 5]];
    const found = readFacts(
      buildWorkbook(buildSheet(rows, { name: 'Факты', id: 4 })),
      programme,
      2024,
    );

    expect(found.facts).toEqual([]);
    expect(found.faults).toMatchObject([{ cell: 'D2', expected: 'known-indicator' }]);
  });

  test('counts beside a part that is no share do not change it', () => {
    const { facts } = read([HEADER, ['3.2', '', '', 'профильные классы', 30, 30, 40]]);
    expect(facts[0]?.parts).toEqual({ 'профильные классы': 30 });
  });

  test('faults name the cell and what it should have had', () => {
    expect(faultsOf(['1.1', '', '', '', 5], ['1.1', '', '', '', 6])).toEqual([
      ['A3', 'Код', 'unique-indicator'],
    ]);
    expect(faultsOf(['1.1', '', '', '', 'много'])).toEqual([['E2', 'Факт', 'number-or-blank']]);
    expect(faultsOf(['1.1', '', '', '', '10-15'])).toEqual([['E2', 'Факт', 'number-or-blank']]);
    expect(faultsOf(['1.1', '', '', '', '', 5, 0])).toEqual([
      ['G2', 'Знаменатель', 'denominator-above-zero'],
    ]);
    expect(faultsOf(['1.1', '', '', '', '', 5, -1])).toEqual([
      ['G2', 'Знаменатель', 'denominator-above-zero'],
    ]);
    expect(faultsOf(['1.1', '', '2023-2024', '', 5])).toEqual([['C2', 'Год', 'year']]);
    expect(faultsOf(['1.1', '', 23, '', 5])).toEqual([['C2', 'Год', 'year']]);
    expect(faultsOf(['3.2', '', '', 'вечерние', 5])).toEqual([['D2', 'Часть', 'known-indicator']]);
    expect(faultsOf(['1.1', '', '2023 г.', '', 5], ['1.1', '', 2024, '', 6])).toEqual([]);
  });

  test.each<readonly [CellValue]>([[2007], [2025], ['2099'], ['1999 г.'], [0], [-2023], [2022.5]])(
    'the year %p is none of the programme or of the 15 before it: a fault, and no fact',
    (year) => {
      const { facts, faults } = read([HEADER, ['1.1', '', year, '', 5]]);
      expect(facts).toEqual([]);
      expect(faults.map(({ cell, expected }) => [cell, expected])).toEqual([['C2', 'year']]);
    },
  );

  test.each<readonly [CellValue, number]>([
    [2022, 2022],
    ['2022 г.', 2022],
    [2008, 2008],
  ])('the year %p is one before the programme, to compare with', (year, expected) => {
    const { facts, faults } = read([HEADER, ['1.1', '', year, '', 5]]);
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([{ code: '1.1', year: expected, value: 5 }]);
  });

  test.each<readonly [string, readonly CellValue[], readonly string[]]>([
    ['a figure', ['', '', 2023, '', 5], ['A2']],
    ['a figure of 0', ['', '', '', '', 0], ['A2']],
    ['a figure that cannot be read', ['', '', '', '', 'около 20'], ['A2']],
    ['a numerator', ['', '', '', '', '', 12], ['A2']],
    ['a year and a source, but no figure', ['', '', 2023, '', '', '', '', 'отчёт'], []],
    ['words for none', ['', '', 2023, '', '-'], []],
    ['nothing', [], []],
  ])('a row without code and title that has %s', (_, row, places) => {
    const { facts, faults } = read([HEADER, row]);
    expect(facts).toEqual([]);
    expect(faults.map(({ cell, found, expected }) => [cell, found, expected])).toEqual(
      places.map((cell) => [cell, '', 'known-indicator']),
    );
  });

  test('a numbering row below the headings is passed over', () => {
    const numbers = HEADER.map((_, index) => index + 1);
    expect(read([HEADER, numbers, ['1.1', '', '', '', 5]])).toMatchObject({
      facts: [{ code: '1.1' }],
      faults: [],
    });
  });

  test.each<readonly [string, readonly CellValue[]]>([
    ['a part with a denominator alone', ['3.2', '', '', 'профильные классы', '', '', 151]],
    ['a part with a numerator alone', ['3.2', '', '', 'профильные классы', '', 151]],
    ['a part with both', ['3.2', '', '', 'профильные классы', '', 151, 167]],
    ['an indicator with a denominator alone', ['1.1', '', '', '', '', '', 10]],
    ['a share with a numerator alone', ['4.1', '', '', '', '', 5]],
  ])('%s has no value: a fault, and no fact', (_, row) => {
    const { facts, faults } = read([HEADER, row]);
    expect(facts).toEqual([]);
    expect(faults.map(({ cell, field, expected }) => [cell, field, expected])).toEqual([
      ['E2', 'Факт', 'fact-value'],
    ]);
  });

  test('a count with a numerator alone, and a share with both, have a value', () => {
    const { facts, faults } = read([
      HEADER,
      ['1.1', '', '', '', '', 5],
      ['4.1', '', '', '', '', 5, 10],
    ]);
    expect(facts.map(({ code }) => code)).toEqual(['1.1', '4.1']);
    expect(faults).toEqual([]);
  });

  test('a figure that cannot be read is one fault, not two', () => {
    expect(faultsOf(['3.2', '', '', 'профильные классы', 'много', '', 5])).toEqual([
      ['E2', 'Факт', 'number-or-blank'],
    ]);
  });

  test('of two rows of one indicator and year the first is kept', () => {
    expect(read([HEADER, ['1.1', '', '', '', 5], ['1.1', '', '', '', 6]]).facts).toMatchObject([
      { value: 5 },
    ]);
  });

  test('a sheet without «Код», or with no column for a figure, is a fault of the columns', () => {
    expect(
      read([
        ['Показатель', 'Факт'],
        ['Охват', 5],
      ]).faults,
    ).toEqual([
      {
        sheet: 'Факты',
        sheetId: 4,
        cell: 'A1',
        field: 'Код',
        found: '',
        expected: 'column',
        missing: { headerRow: 1, nearest: null, needed: true },
      },
    ]);
    expect(
      read([
        ['Код', 'Год'],
        ['1.1', 2023],
      ]).faults,
    ).toMatchObject([{ field: 'Факт', expected: 'column' }]);
  });
});

describe('a renamed heading', () => {
  const rename = (from: string, to: string) => HEADER.map((text) => (text === from ? to : text));

  test('of the figures is a fault, though the sheet has numerators too', () => {
    const { facts, faults } = read([rename('Факт', 'Факт за 9 мес.'), ['1.1', '', '', '', 5]]);

    expect(facts).toEqual([]);
    expect(faults).toMatchObject([{ cell: 'E1', field: 'Факт', found: 'Факт за 9 мес.' }]);
  });

  test('of the year is a fault, and the facts are taken for the year asked for', () => {
    const { facts, faults } = read([rename('Год', 'Годы'), ['1.1', '', 2024, '', 5]]);

    expect(facts).toMatchObject([{ year: 2023 }]);
    expect(faults).toMatchObject([
      { cell: 'C1', field: 'Год', missing: { headerRow: 1, nearest: 'Годы', needed: false } },
    ]);
  });

  test('of the sources leaves nobody to tell whether a fact has one', () => {
    const row = ['1.1', '', '', '', 5, '', '', 'приказ'];

    expect(read([rename('Источник', 'Источники данных'), row]).facts).toMatchObject([
      { source: '', sourceCell: null },
    ]);
  });

  test('is none for a column that is not there at all', () => {
    expect(
      read([
        ['Код', 'Факт'],
        ['1.1', 5],
      ]),
    ).toMatchObject({ facts: [{ cell: 'B2', sourceCell: 'B2' }], faults: [] });
  });
});

describe('a numerator above its denominator', () => {
  test('is a fault of a share, and its value is kept', () => {
    const row = ['4.1', '', '', '', '', 2000, 1863];
    expect(faultsOf(row)).toEqual([['F2', 'Числитель', 'part-of-whole']]);
    expect(read([HEADER, row]).facts).toMatchObject([{ numerator: 2000, denominator: 1863 }]);
  });

  test.each<readonly [string, readonly CellValue[]]>([
    ['equal figures', ['4.1', '', '', '', '', 1863, 1863]],
    ['a numerator of 0', ['4.1', '', '', '', '', 0, 1863]],
    ['a numerator alone beside a value', ['4.1', '', '', '', 50, 2000, '']],
    ['an indicator that is no share', ['1.1', '', '', '', 5, 2000, 1863]],
    ['a share whose target is above 100', ['6.1', '', '', '', '', 2000, 1863]],
  ])('is no fault for %s', (_, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

test('of an indicator that the schools’ table gives, only earlier years are facts', () => {
  const { facts, faults } = read([HEADER, ['5.1', '', 2022, '', 7], ['5.1', '', 2024, '', 8]]);
  expect(facts).toMatchObject([{ code: '5.1', year: 2022, value: 7 }]);
  expect(faults.map(({ cell, expected }) => [cell, expected])).toEqual([
    ['A3', 'manual-indicator'],
  ]);
});

test('a fact of an indicator that the schools’ table gives is a fault and no fact', () => {
  const rows = [HEADER, ['5.1', '', '', '', 7], ['5.1'], ['1.1', '', '', '', 0]];
  expect(read(rows).facts.map(({ code }) => code)).toEqual(['1.1']);
  expect(faultsOf(...rows.slice(1))).toEqual([['A2', 'Код', 'manual-indicator']]);
});
