// Prose with counts of winners and prize winners.

import fc from 'fast-check';
import { readLabelledCount } from '../../../src/core/reading/read-labelled-count.ts';

const LABELS = [
  { title: 'победители', stems: ['победител', 'победил'] },
  { title: 'призёры', stems: ['призер'] },
];

/** [победители, призёры]; null where the text does not name the part. */
type Split = readonly [number | null, number | null];

describe('readLabelledCount', () => {
  test.each<readonly [string, number, Split]>([
    ['ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 5, [4, 1]],
    ['победителей-1, призеро - 2', 3, [1, 2]],
    ['победителей - 3; призёров – 5', 8, [3, 5]],
    ['7 чел. (2 победителя, 5 призёров)', 7, [2, 5]],
    ['7 человек (победителей - 2, призёров - 5)', 7, [2, 5]],
    ['3 победителя и 2 призера', 5, [3, 2]],
    ['3 победителя, 2 призера', 5, [3, 2]],
    ['призеров 3 победителей 2', 5, [2, 3]],
    ['победителей: 4 призёров: 1', 5, [4, 1]],
    ['победителей (4), призёров (1)', 5, [4, 1]],
    ['победителей-4\nпризёров-1', 5, [4, 1]],
    ['победителей 2,призеров 3', 5, [2, 3]],
    ['победителей =2, призеров=3', 5, [2, 3]],
    ['1 победитель', 1, [1, null]],
    ['призер 1', 1, [null, 1]],
    ['один победитель, два призёра', 3, [1, 2]],
    ['победителей нет, призеров 2', 2, [0, 2]],
    ['победители - нет; призёры - 3', 3, [0, 3]],
    ['победителей-0, призеров-0', 0, [0, 0]],
    ['всего 5: 2 победителя, 3 призёра', 5, [2, 3]],
    ['2 победителя, 5 призёров, всего 7', 7, [2, 5]],
    ['2 победителя + 5 призёров = 7', 7, [2, 5]],
    ['7, из них 2 победителя, 5 призёров', 7, [2, 5]],
    ['7 чел., в т.ч. победителей 2, призеров 5', 7, [2, 5]],
    ['7 человек - 2 победителя, 5 призёров', 7, [2, 5]],
    ['победители и призеры - 7 человек (2 победителя, 5 призёров)', 7, [2, 5]],
    ['3 чел. - победители, 5 чел. - призёры', 8, [3, 5]],
    ['победитель – 1 чел., призер – 1 чел.', 2, [1, 1]],
    ['участников - 10, победителей - 2, призеров - 3', 5, [2, 3]],
    ['конкурс 2023: победителей-2', 2, [2, null]],
    ['конкурс «Профи 2030»: победителей-2; «Шаг»: призёров – 3, победителей 1', 6, [3, 3]],
    ['победители-5 призеры - 3 (2022-2023 уч. год)', 8, [5, 3]],
    ['8-11 классы: 2 победителя', 2, [2, null]],
    ['9 класс - 2 победителя, 11а класс - 1 призер', 3, [2, 1]],
    ['16.12.2023 победителей - 2', 2, [2, null]],
    ['приказ № 15: победителей - 2', 2, [2, null]],
    ['пабедителей-2, прзеров-1', 3, [2, 1]],
    ['побeдитeлей-2, пpизеров-1', 3, [2, 1]],
    ['побежителей-2, призёеров-1', 3, [2, 1]],
  ])("readLabelledCount('%s') gives %d", (text, value, [winners, prizes]) => {
    const parts = [
      ...(winners === null ? [] : [{ label: 'победители', value: winners }]),
      ...(prizes === null ? [] : [{ label: 'призёры', value: prizes }]),
    ];
    expect(readLabelledCount(text, LABELS)).toEqual({
      kind: 'count',
      value,
      plain: false,
      percent: false,
      parts,
    });
  });

  test.each<readonly [string, number]>([
    ['победили и призеры - 7 человек', 7],
    ['победители и призеры-5', 5],
    ['победители, призеры - 5', 5],
    ['победители/призеры - 5', 5],
    ['7 победителей и призёров', 7],
    ['победителей и призеров нет', 0],
    ['7 чел.', 7],
    ['7 обучающихся', 7],
    ['всего 7', 7],
  ])("readLabelledCount('%s') gives %d, the split unknown", (text, value) => {
    expect(readLabelledCount(text, LABELS)).toMatchObject({ kind: 'count', value, parts: [] });
  });

  test.each<readonly [string, number]>([
    ['0', 0],
    ['7', 7],
    ['-3', -3],
    ['2,5', 2.5],
    ['1 019', 1019],
  ])("readLabelledCount('%s') gives %d as a plain number", (text, value) => {
    expect(readLabelledCount(text, LABELS)).toMatchObject({ kind: 'count', value, plain: true });
  });

  test('a total with one part named keeps the total', () => {
    expect(readLabelledCount('7 человек, из них 2 победителя', LABELS)).toMatchObject({
      value: 7,
      parts: [{ label: 'победители', value: 2 }],
    });
  });

  test.each<readonly [string, string]>([
    ['много', 'text'],
    ['победитель', 'text'],
    ['победитель - Иванов', 'text'],
    ['победитель, 2 призера', 'text'],
    ['победителей-4, призёров-', 'text'],
    ['всего 6: 2 победителя, 3 призёра', 'text'],
    ['7 чел. (2 победителя, 6 призёров)', 'text'],
    ['1 место - 2, 2 место - 3', 'text'],
    ['победители: 3 (муниципальный), 2 (региональный)', 'text'],
    ['победителей - 3, грамот - 7', 'text'],
    ['7 дипломов', 'text'],
    ['10-15 победителей', 'range'],
    ['10-15', 'range'],
    ['около 5 победителей', 'approximate'],
    ['победителей более 5', 'approximate'],
    ['около 5', 'approximate'],
    ['16.12.2022', 'date'],
  ])("readLabelledCount('%s') is unreadable: %s", (text, reason) => {
    expect(readLabelledCount(text, LABELS)).toEqual({ kind: 'unreadable', reason });
  });

  test('a blank text is blank', () => {
    expect(readLabelledCount(' ', LABELS)).toEqual({ kind: 'blank' });
  });

  test('without labels only numbers are read', () => {
    expect(readLabelledCount('7 чел.', [])).toMatchObject({ value: 7 });
    expect(readLabelledCount('победителей-4', [])).toEqual({ kind: 'unreadable', reason: 'text' });
  });

  test('sums the parts for all counts, separators and orders', () => {
    const separators = [', ', '; ', '\n', ' и ', ' '];
    const dashes = ['-', ' - ', ' – ', ': ', ' '];
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.constantFrom(...separators),
        fc.constantFrom(...dashes),
        fc.boolean(),
        (winners, prizes, separator, dash, numberFirst) => {
          const say = (word: string, count: number) =>
            numberFirst ? `${count} ${word}` : `${word}${dash}${count}`;
          const text = `${say('победителей', winners)}${separator}${say('призёров', prizes)}`;
          expect(readLabelledCount(text, LABELS)).toMatchObject({
            value: winners + prizes,
            parts: [{ value: winners }, { value: prizes }],
          });
        },
      ),
    );
  });

  test('never throws', () => {
    const words = [
      'победителей',
      'призёров',
      '5',
      '2023',
      '-',
      ',',
      'чел.',
      '(',
      ')',
      'всего',
      '=',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (tokens) => {
        const read = readLabelledCount(tokens.join(' '), LABELS);
        expect(['blank', 'count', 'unreadable']).toContain(read.kind);
      }),
    );
  });
});
