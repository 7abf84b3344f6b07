// Marks, measures, targets and goals.

import { checkGoals } from '../../../../src/core/auditing/checks/check-goals.ts';
import { checkMarks } from '../../../../src/core/auditing/checks/check-marks.ts';
import { checkTargets } from '../../../../src/core/auditing/checks/check-targets.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const target = (printed: string, more = {}) =>
  publish('target', { code: '3.1', when: '2023', printed, place: 'Паспорт', ...more });
const fact = (printed: string, part: number | null, more = {}) =>
  publish('figure', { code: '3.1', title: 'школы', when: '2023', printed, part, ...more });
const name = publish('name', {
  code: '3.1',
  title: 'Количество школ',
  unit: 'count',
  place: 'Паспорт',
});

describe('checkMarks', () => {
  test.each([
    ['a mark without a fact', ['mark/without-fact'], [fact('', null, { mark: true })]],
    [
      'a miss without a mark and a measure',
      ['measure/missing'],
      [name, target('34'), fact('в 33 ОУ', 33)],
    ],
    [
      'a miss marked as met',
      ['mark/contradicts'],
      [name, target('34'), fact('33', 33, { mark: true, measure: 'открыть' })],
    ],
    [
      'a target met marked as missed',
      ['mark/contradicts'],
      [name, target('34'), fact('35', 35, { mark: false })],
    ],
    [
      'a mark missing beside others',
      ['mark/missing'],
      [fact('5', 5, { mark: true }), fact('33', 33)],
    ],
    [
      'a ceiling exceeded',
      ['measure/missing'],
      [name, target('не более 5'), fact('7', 7, { mark: false })],
    ],
    [
      '«до 2 %» exceeded and marked as met',
      ['target/direction'],
      [target('До 2 % ежегодно', { unit: 'percent' }), fact('16,1%', null, { mark: true })],
    ],
  ])('%s', (_, codes, rows) => {
    expect(codesOf(checkMarks, rows)).toEqual(codes);
  });

  test.each([
    ['a target met', [name, target('34'), fact('34', 34, { mark: true })]],
    [
      'a miss with a measure',
      [name, target('34'), fact('33', 33, { mark: false, measure: 'открыть класс' })],
    ],
    ['a fact without a target', [name, fact('33', 33)]],
    [
      'a target of another year',
      [
        name,
        target('34', { when: '2024', period: { kind: 'year', from: 2024, to: 2024 } }),
        fact('33', 33),
      ],
    ],
    ['no marks at all', [fact('5', 5), fact('33', 33)]],
    ['a ceiling kept', [name, target('не более 5'), fact('4', 4, { mark: true })]],
    [
      'a target of two parts with a fact of each',
      [target('151 профкласс 21 спецкласс'), fact('151', 151), fact('30', 30)],
    ],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkMarks, rows)).toEqual([]);
  });
});

describe('checkTargets', () => {
  const final = { kind: 'final' } as const;

  test('the final target in the text differs from the last year of the table', () => {
    const rows = [
      target('100', { when: '2025', period: { kind: 'year', from: 2025, to: 2025 } }),
      target('не менее 95 %', { place: 'Текст', period: final }),
    ];

    expect(codesOf(checkTargets, rows)).toEqual(['target/differs']);
  });

  test('a growth taken for a level is named as such', () => {
    const rows = [
      publish('baseline', { code: '3.1', printed: '53', unit: 'percent' }),
      target('59', {
        when: '2025',
        unit: 'percent',
        period: { kind: 'year', from: 2025, to: 2025 },
      }),
      target('у 6 %', { place: 'Текст', period: final }),
    ];

    expect(runCheck(checkTargets, rows)).toMatchObject([
      { code: 'target/differs', growth: { from: 53, by: 6, to: 59 } },
    ]);
  });

  test.each([
    [
      'a lost percent sign',
      ['target/unit'],
      [publish('name', { code: '3.1', title: 'Доля', unit: 'percent' }), target('не менее 59')],
    ],
    [
      'a growth among levels',
      ['target/mixed'],
      [
        target('25', { unit: 'percent' }),
        target('На 30 %', {
          when: '2025',
          period: { kind: 'year', from: 2025, to: 2025 },
          unit: 'percent',
        }),
      ],
    ],
    [
      'a zero for a minimum',
      ['target/zero'],
      [publish('result', { code: '4.18', printed: 'Не менее 00 обучающихся.' })],
    ],
  ])('%s', (_, codes, rows) => {
    expect(codesOf(checkTargets, rows)).toEqual(codes);
  });

  test.each([
    [
      'the same number in other words',
      [
        target('40'),
        target('40 % от общего количества обучающихся 8-11 классов', { place: 'Текст' }),
      ],
    ],
    [
      'two parts in other words',
      [
        target('151 профкласс 30 спецклассов'),
        target('151 профильный класс, 30 спецклассов', { place: 'Текст' }),
      ],
    ],
    ['a count without a unit', [name, target('3600')]],
    [
      'growths alone',
      [
        target('на 2 % ежегодно'),
        target('на 2 % ежегодно', { when: '2024', period: { kind: 'year', from: 2024, to: 2024 } }),
      ],
    ],
    [
      'a minimum of ten',
      [publish('result', { code: '4.18', printed: 'Не менее 10 обучающихся, 0,5 ставки' })],
    ],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkTargets, rows)).toEqual([]);
  });

  test('one indicator of three without a target is asked about, a report without any is not', () => {
    const names = ['1', '2', '3'].map((code) =>
      publish('name', { code, title: `Показатель ${code}` }),
    );

    expect(
      codesOf(checkTargets, [...names, target('1', { code: '1' }), target('2', { code: '2' })]),
    ).toEqual(['target/missing']);
    expect(codesOf(checkTargets, names)).toEqual([]);
  });
});

describe('checkGoals', () => {
  const goal = (printed: string, title: string) => publish('target', { title, printed });
  const jobs = publish('name', {
    code: '5.1',
    title: 'Трудоустройство выпускников вузов на предприятия города',
    unit: 'count',
  });
  const jobsTarget = target('не менее 30', { code: '5.1' });

  test('a goal that no indicator measures', () => {
    expect(
      codesOf(checkGoals, [
        name,
        target('30'),
        goal('не менее 30 человек', 'трудоустройство выпускников вузов'),
      ]),
    ).toEqual(['goal/no-indicator']);
  });

  test.each([
    [
      'with an indicator of its number and words',
      [
        jobs,
        jobsTarget,
        goal('не менее 30 человек', 'трудоустройство выпускников вузов на предприятия'),
      ],
    ],
    [
      'in a document without targets',
      [name, fact('3', 3), goal('не менее 30 человек', 'трудоустройство')],
    ],
  ])('a goal %s is no question', (_, rows) => {
    expect(codesOf(checkGoals, rows)).toEqual([]);
  });

  test('an indicator with nothing printed for it, sections aside', () => {
    const empty = publish('name', { code: '7.1.1', title: 'Пустой' });
    const section = publish('name', { code: '7.1', title: 'Раздел' });

    expect(runCheck(checkGoals, [section, empty])).toMatchObject([
      { code: 'indicator/no-data', places: [{ subject: '7.1.1' }] },
    ]);
    expect(
      codesOf(checkGoals, [section, empty, publish('figure', { code: '7.1.1', printed: '5' })]),
    ).toEqual([]);
  });

  test('a number in a name that is no target', () => {
    const named = publish('name', {
      code: '3.1',
      title: 'численность студентов с баллами (не менее 225)',
    });

    expect(codesOf(checkGoals, [named, target('не менее 50')])).toEqual(['name/number']);
    expect(codesOf(checkGoals, [named, target('не менее 225')])).toEqual([]);
    expect(
      codesOf(checkGoals, [
        publish('name', { code: '3.1', title: 'в возрасте от 14 лет' }),
        target('90'),
      ]),
    ).toEqual([]);
  });
});
