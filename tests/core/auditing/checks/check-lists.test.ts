// Lists, plans and forms.

import { checkLists } from '../../../../src/core/auditing/checks/check-lists.ts';
import { checkPlanForm } from '../../../../src/core/auditing/checks/check-plan-form.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const item = (title: string, place: string, code = '') =>
  publish('list-item', { title, place, code, group: 'направления' });

describe('checkLists', () => {
  test.each([
    [['1', '2', '4'], ['3']],
    [['4.2.2'], ['1', '2', '3', '4.1', '4.2.1']],
    [
      ['1', '1.1', '1.3', '3'],
      ['2', '1.2'],
    ],
  ])('the numbering %s lacks %s', (codes, missing) => {
    expect(
      runCheck(
        checkLists,
        codes.map((code) => item(`пункт ${code}`, 'Приказ', code)),
      ),
    ).toMatchObject([{ code: 'list/gap', missing }]);
  });

  test.each([[['1', '2', '3']], [['1.1', '1.2', '2.1']], [['группа 1', 'группа 3']], [[]]])(
    'the numbering %s has no gap',
    (codes) => {
      expect(
        codesOf(
          checkLists,
          codes.map((code) => item(`пункт ${code}`, 'Приказ', code)),
        ),
      ).toEqual([]);
    },
  );

  test('places with the same gaps are one question', () => {
    const rows = ['Приложение 2', 'Приложение 4'].map((place) => item('пункт', place, '2'));
    const [finding] = runCheck(checkLists, rows);

    expect(finding).toMatchObject({ code: 'list/gap', missing: ['1'] });
    expect(finding?.places).toHaveLength(2);
  });

  test('a list that lacks an item elsewhere', () => {
    const rows = [
      item('Тип мышления', 'А'),
      item('Эрудит', 'А'),
      item('методика «Тип мышления и креативность»', 'Б'),
    ];

    expect(runCheck(checkLists, rows)).toMatchObject([
      { code: 'list/differs', unmatched: [{ title: 'Эрудит' }] },
    ]);
  });

  test.each([
    [
      'the same items in another order',
      [
        item('Профориентация', 'А'),
        item('Конкурсы', 'А'),
        item('конкурсы', 'Б'),
        item('профориентация', 'Б'),
      ],
    ],
    ['one place alone', [item('Профориентация', 'А'), item('Конкурсы', 'А')]],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkLists, rows)).toEqual([]);
  });
});

describe('checkPlanForm', () => {
  const plan = (code: string, title: string) => publish('activity', { code, title, group: 'план' });
  const line = (code: string, title: string, printed = 'Указать количество участников') =>
    publish('form-line', { code, title, printed, group: 'план' });
  const result = (code: string, printed: string) =>
    publish('result', { code, printed, group: 'план' });
  const quest = [
    'Профессиональный квест предприятий',
    'Участие в профессиональном квесте предприятий',
  ] as const;
  const day = ['Единый день профориентации', 'Участие в едином дне профориентации'] as const;

  test('equal numbers of other lines, told by their words', () => {
    const rows = [
      plan('4.3', day[0]),
      plan('4.4', quest[0]),
      line('4.3', quest[1]),
      line('4.4', day[1]),
    ];

    expect(runCheck(checkPlanForm, rows)).toMatchObject([
      {
        code: 'list/shifted',
        pairs: [
          { form: '4.3', plan: '4.4' },
          { form: '4.4', plan: '4.3' },
        ],
      },
    ]);
  });

  test('equal numbers of equal lines are sound', () => {
    expect(
      codesOf(checkPlanForm, [
        plan('4.3', day[0]),
        plan('4.4', quest[0]),
        line('4.3', day[1]),
        line('4.4', quest[1]),
      ]),
    ).toEqual([]);
  });

  test('lines without a counterpart on either side', () => {
    const rows = [
      plan('1', day[0]),
      plan('2', 'Открытие инженерных классов'),
      line('1', day[1]),
      line('3', 'Методическое объединение консультантов'),
    ];

    expect(
      runCheck(checkPlanForm, rows).map((one) =>
        one.code === 'list/unmatched' ? one.side : one.code,
      ),
    ).toEqual(['plan', 'form']);
  });

  test('a form that asks for teams where the plan counts pupils', () => {
    const rows = (printed: string) => [
      plan('1', quest[0]),
      result('1', 'Не менее 10 учреждений. Не менее 100 обучающихся.'),
      line('1', quest[1], printed),
    ];

    expect(codesOf(checkPlanForm, rows('Указать количество команд от учреждения'))).toEqual([
      'form/other-unit',
    ]);
    expect(codesOf(checkPlanForm, rows('Указать количество участников'))).toEqual([]);
    expect(codesOf(checkPlanForm, rows('Указать количество обучающихся'))).toEqual([]);
  });

  test('words and a number in one cell', () => {
    expect(
      codesOf(checkPlanForm, [
        line('1', quest[1], 'Указать название мероприятий и количество участников'),
      ]),
    ).toEqual(['form/composite']);
    expect(codesOf(checkPlanForm, [line('1', quest[1], 'Указать название мероприятий')])).toEqual(
      [],
    );
  });
});
