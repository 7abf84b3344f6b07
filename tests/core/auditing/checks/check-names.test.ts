// Names, labels, texts and codes.

import { checkCodes } from '../../../../src/core/auditing/checks/check-codes.ts';
import { checkLabels } from '../../../../src/core/auditing/checks/check-labels.ts';
import { checkNames } from '../../../../src/core/auditing/checks/check-names.ts';
import { checkTexts } from '../../../../src/core/auditing/checks/check-texts.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const name = (code: string, title: string, place = 'Паспорт', more = {}) =>
  publish('name', { code, title, place, ...more });

describe('checkNames', () => {
  test.each([
    [
      'another word in another place',
      'name/differs',
      [name('1', 'в рамках программы «Билет»'), name('1', 'в рамках проекта «Билет»', 'Отчёт')],
    ],
    [
      'one name under two codes',
      'name/two-codes',
      [
        name('1', 'Доля детей, прошедших пробы'),
        name('2', 'Увеличение доли детей, прошедших пробы'),
      ],
    ],
    [
      '«количество» in percent',
      'name/unit',
      [name('1', 'Количество родителей', 'Паспорт', { unit: 'percent' })],
    ],
    [
      'a share in people',
      'name/unit',
      [name('1', 'Количество детей, от общего количества', 'Паспорт', { unit: 'count' })],
    ],
  ])('%s', (_, code, rows) => {
    expect(codesOf(checkNames, rows)).toEqual([code]);
  });

  test.each([
    ['the same name', [name('1', 'Доля детей'), name('1', 'доля детей', 'Отчёт')]],
    [
      'a shorter name',
      [
        name('1', 'Количество студентов вузов города'),
        name('1', 'Количество студентов города', 'Отчёт'),
      ],
    ],
    [
      'two names of two codes',
      [name('1', 'Доля детей 4-6 классов'), name('2', 'Доля детей 7-9 классов')],
    ],
    [
      'one name of one code in two places',
      [name('1', 'Доля детей'), name('1', 'Доля детей', 'Отчёт')],
    ],
    [
      'names and units that agree',
      [
        name('1', 'Доля детей', 'П', { unit: 'percent' }),
        name('2', 'Количество встреч', 'П', { unit: 'count' }),
      ],
    ],
    ['count and share at once', [name('1', 'Количество (доля) детей', 'П', { unit: 'percent' })]],
    ['a name without a code', [name('', 'программы'), name('', 'проекта', 'Отчёт')]],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkNames, rows)).toEqual([]);
  });
});

describe('checkLabels', () => {
  const figure = (title: string, wholeLabel: string) =>
    publish('figure', { code: '10', title, wholeLabel, printed: '18' });

  test('graduates of grades 5–9 beside pupils of grades 5–9', () => {
    expect(
      codesOf(checkLabels, [
        figure('Доля обучающихся, охваченных проектом', 'Всего выпускников 5-9кл.'),
      ]),
    ).toEqual(['label/people']);
    expect(
      codesOf(checkLabels, [
        figure('Доля обучающихся, поступивших в вузы', 'Всего выпускников 11 кл.'),
      ]),
    ).toEqual([]);
    expect(codesOf(checkLabels, [figure('Доля родителей', 'Всего выпускников 9-11 кл.')])).toEqual(
      [],
    );
  });

  test('graduates in the name, children in the method', () => {
    const method = (title: string) =>
      publish('method', { code: '9', title, printed: 'количество детей с ОВЗ к количеству детей' });

    expect(codesOf(checkLabels, [method('Доля выпускников с ОВЗ')])).toEqual(['label/people']);
    expect(codesOf(checkLabels, [method('Доля обучающихся с ОВЗ')])).toEqual([]);
  });

  test('grades 6–11 defined, 5–9 and 10–11 counted', () => {
    const rows = [
      name('10', 'доля обучающихся 6-11 классов'),
      figure('а', 'обучающихся 5-9кл.'),
      figure('б', 'обучающихся 10-11кл.'),
    ];

    expect(runCheck(checkLabels, rows)).toMatchObject([
      { code: 'label/grades', named: [6, 7, 8, 9, 10, 11], counted: [5, 6, 7, 8, 9, 10, 11] },
    ]);
    expect(
      codesOf(checkLabels, [name('10', 'доля обучающихся 5-11 классов'), ...rows.slice(1)]),
    ).toEqual([]);
    expect(codesOf(checkLabels, [name('10', 'доля обучающихся'), ...rows.slice(1)])).toEqual([]);
  });
});

describe('checkTexts', () => {
  test.each([
    [
      'nobody responsible',
      'printed/blank',
      publish('responsible', { code: '37', title: 'День работодателя' }),
    ],
    ['no name', 'printed/blank', name('4.1', '')],
    ['a Latin letter in a Russian word', 'text/alphabet', name('', '#КeмероVоПРОФИ')],
    [
      'names of pupils asked for',
      'text/personal-data',
      publish('procedure', { printed: 'Информация содержит: ФИО учащегося' }),
    ],
  ])('%s', (_, code, row) => {
    expect(codesOf(checkTexts, [row])).toEqual([code]);
  });

  test.each([
    ['somebody responsible', publish('responsible', { printed: 'Управление образования' })],
    ['Latin on purpose', name('', 'интенсив «GlobaГныйPROрыв», IT-куб, WorldSkills, Профиdetki')],
    [
      'a dash for an instruction',
      publish('form-line', { title: 'Работа объединения', printed: '-' }),
    ],
    [
      'a word that begins like a person',
      publish('procedure', { printed: 'методом профиотбора и фамильярно' }),
    ],
    ['a figure that is not there', publish('figure', { code: '1', mark: true })],
  ])('%s is sound', (_, row) => {
    expect(codesOf(checkTexts, [row])).toEqual([]);
  });
});

describe('checkCodes', () => {
  const code = (printed: string, group = 'показатель 1', title = '') =>
    publish('code', { printed, group, title });
  const regular = [
    code('П1_2.1.1'),
    code('П2_3.4', 'показатель 2'),
    code('Д4_1.2', 'показатель 3'),
    code('O2.1_2.1', 'показатель 4'),
  ];

  test('a letter in the place of a digit', () => {
    expect(runCheck(checkCodes, [...regular, code('ДЗ_1', 'показатель 7')])).toMatchObject([
      { code: 'code/look-alike', letter: 'З', digit: '3' },
    ]);
    expect(codesOf(checkCodes, regular)).toEqual([]);
    expect(codesOf(checkCodes, [code('ДЗ_1'), code('ДЗ_2')])).toEqual([]);
  });

  const pair = (first: string, second: string, group: string) => [
    code(first, group),
    code(second, group),
  ];

  test('the pair that is not made as the others are', () => {
    const rows = [
      ...pair('O2.1_2.1a', 'O2.1_2.1', 'а'),
      ...pair('O2.1_2.4a', 'O2.1_2.4', 'б'),
      ...pair('O2.1_2.7a', 'O2.7_2.4', 'в'),
    ];

    expect(runCheck(checkCodes, rows)).toMatchObject([
      { code: 'code/pattern', expected: 'O2.1_2.7' },
    ]);
    expect(codesOf(checkCodes, rows.slice(0, 4))).toEqual([]);
    expect(codesOf(checkCodes, rows.slice(2))).toEqual([]);
  });

  test('two codes under one text of one list', () => {
    expect(
      codesOf(checkCodes, [
        code('П1_2', 'а', 'Количество классов'),
        code('П1_3', 'а', 'Количество классов'),
      ]),
    ).toEqual(['code/same-text']);
    expect(
      codesOf(checkCodes, [
        code('П1_2', 'а', 'Количество классов'),
        code('П1_3', 'б', 'Количество классов'),
      ]),
    ).toEqual([]);
    expect(codesOf(checkCodes, [code('П1_2', 'а'), code('П1_3', 'а')])).toEqual([]);
  });
});
