// Columns bound to fields by their headings: with slips, twins and in any order.

import fc from 'fast-check';
import type { FormTable } from '../../../src/core/reading/reading.ts';
import {
  buildField,
  buildForm,
  columnsByKey,
  findTable,
  HEADING_1,
  HEADING_9,
  type Row,
  TABLE,
  withHeading,
} from './find-table.ts';
import { HEADER_ROWS, TYPED_ROWS } from './kemerovo-table.ts';

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

  test('a heading is named by what stands in its own cell, and one field at most is pointed at it', () => {
    const heading = 'Кол-во обуч-ся 4-6 классов, прошедших проф. диагностику';
    const table = findTable(
      TABLE.map((row, at) => {
        if (at === 1)
          return row.map((cell, index) => (index === 5 ? 'Заключены договоры (количество)' : cell));
        return at === 0
          ? row.map((cell, index) => (index === 7 ? heading : index === 8 ? 'Примечание' : cell))
          : row;
      }),
    );
    expect(table.faults).toMatchObject([
      {
        kind: 'missing',
        field: { key: 'договоры' },
        nearest: { column: 6, heading: 'Заключены договоры (количество)', isGrouped: true },
      },
      { kind: 'missing', field: { key: 'диагностика_4_6' }, nearest: { column: 8, heading } },
      { kind: 'missing', field: { key: 'диагностика_7_9' }, nearest: null },
      { kind: 'unknown', column: 6, heading: 'Заключены договоры (количество)' },
      { kind: 'unknown', column: 8 },
      { kind: 'unknown', column: 9, heading: 'Примечание' },
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
    expect(table.faults).toEqual([
      { kind: 'unknown', column: 11, heading: 'ФИО исполнителя', isGrouped: false },
    ]);
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

  test('a short title under another group is another column', () => {
    const form = buildForm(
      buildField('победители', 'кол-во', 'Победители'),
      buildField('а', 'Всего детей'),
      buildField('б', 'Всего классов'),
    );
    const table = findTable(
      [
        ['Школа', 'Участники', '', 'Всего детей', 'Всего классов'],
        ['', 'кол-во', 'доля', '', ''],
        ['СОШ № 1', 1, 2, 3, 4],
      ],
      form,
    );
    expect(columnsByKey(table)).toEqual({ а: 4, б: 5 });
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

describe('findForm and slips in every heading', () => {
  const letters = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя '];
  interface Slip {
    readonly place: number;
    readonly letter: string;
    readonly how: 'drop' | 'add' | 'change' | 'swap';
  }
  const slip: fc.Arbitrary<Slip> = fc.record({
    place: fc.nat(1000),
    letter: fc.constantFrom(...letters),
    how: fc.constantFrom('drop', 'add', 'change', 'swap'),
  });

  function makeSlip(text: string, { place, letter, how }: Slip): string {
    if (text === '') return '';
    const at = place % text.length;
    const before = text.slice(0, at);
    const after = text.slice(at + 1);
    switch (how) {
      case 'drop':
        return before + after;
      case 'add':
        return before + letter + text.slice(at);
      case 'change':
        return before + letter + after;
      case 'swap':
        return before + (after[0] ?? '') + (text[at] ?? '') + after.slice(1);
    }
  }

  test('no column is ever taken for another', () => {
    const slips = fc.array(fc.array(slip, { minLength: 1, maxLength: 3 }), {
      minLength: 20,
      maxLength: 20,
    });
    const right = columnsByKey(findTable(TABLE));
    fc.assert(
      fc.property(slips, (all) => {
        const headings = HEADER_ROWS.map((row, level) =>
          row.map((text, column) => (all[level * 10 + column] ?? []).reduce(makeSlip, text)),
        );
        expect(right).toMatchObject(columnsByKey(findTable([...headings, ...TYPED_ROWS])));
      }),
      { numRuns: 200 },
    );
  });
});

describe('findForm and permuted columns', () => {
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
