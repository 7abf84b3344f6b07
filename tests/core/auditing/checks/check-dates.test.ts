// Dates, periods and sentences.

import { checkDeadlines } from '../../../../src/core/auditing/checks/check-deadlines.ts';
import { checkEvents } from '../../../../src/core/auditing/checks/check-events.ts';
import { checkPeriods } from '../../../../src/core/auditing/checks/check-periods.ts';
import { checkStatements } from '../../../../src/core/auditing/checks/check-statements.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

describe('checkDeadlines', () => {
  const order = publish('document', { title: 'Приказ', printed: '08.12.2023', group: 'приказ' });
  const deadline = (printed: string, more = {}) =>
    publish('deadline', { title: 'разместить', printed, group: 'приказ', ...more });
  const activity = (printed: string, more = {}) =>
    publish('activity', { code: '1', title: 'День', printed, place: 'План', ...more });
  const term = publish('period', {
    printed: 'Февраль 2023 – 31 августа 2025 год',
    place: 'План, срок',
  });

  test.each([
    ['a deadline before its order', 'date/before-document', [order, deadline('до 20.01.2023')]],
    [
      'an activity before its order',
      'due/before-document',
      [order, activity('Сентябрь 2023', { group: 'приказ' })],
    ],
    [
      'a report due half a year late',
      'deadline/far',
      [
        deadline('до 26.01.2024', {
          when: '2022-2023',
          period: { kind: 'school-year', from: 2022, to: 2023 },
        }),
      ],
    ],
    ['a month after the end of the project', 'due/outside-term', [term, activity('октябрь 2025')]],
    ['a month before its beginning', 'due/outside-term', [term, activity('январь 2023')]],
    ['a month without a year', 'due/no-year', [activity('апрель')]],
  ])('%s', (_, code, rows) => {
    expect(codesOf(checkDeadlines, rows)).toEqual([code]);
  });

  test.each([
    ['a deadline after its order', [order, deadline('до 18.12.2023')]],
    ['a deadline of another order', [order, deadline('до 20.01.2023', { group: 'другой' })]],
    [
      'an activity that goes on after the order',
      [order, activity('Ноябрь 2023 – январь 2024', { group: 'приказ' })],
    ],
    [
      'a report due in January',
      [deadline('до 15.01.2024', { when: '2023', period: { kind: 'year', from: 2023, to: 2023 } })],
    ],
    ['a month of the last summer', [term, activity('август 2025')]],
    ['«в течение года»', [term, activity('в течение года')]],
    ['a month without a term', [activity('октябрь 2025')]],
    ['a blank date', [order, deadline('')]],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkDeadlines, rows)).toEqual([]);
  });

  test('the term of the programme counts where the document prints none', () => {
    const programme = { ...kemerovoCity, term: { from: '2023-02-01', to: '2025-08-31' } };

    expect(codesOf(checkDeadlines, [activity('октябрь 2025')], programme)).toEqual([
      'due/outside-term',
    ]);
  });
});

describe('checkEvents', () => {
  const event = (title: string, printed: string) => publish('event', { title, printed });

  test.each([
    [
      'an event of 2019 held in 2022',
      'date/year-in-name',
      [event('Конкурс «АгроНТИ - 2019»', '05.09.2022')],
    ],
    [
      'an order of 2019 with the plan of 2022',
      'date/year-in-name',
      [publish('document', { title: 'План на 2022г.', printed: '7 февраля 2019г.' })],
    ],
    [
      'one edition on two dates',
      'event/repeated',
      [
        event('V Региональный чемпионат по мастерству среди инвалидов «Абилимпикс»', '29.11.2022'),
        event('V Региональный чемпионат «Абилимпикс» по мастерству среди инвалидов', '13.04.2022'),
      ],
    ],
  ])('%s', (_, code, rows) => {
    expect(codesOf(checkEvents, rows)).toEqual([code]);
  });

  test.each([
    ['an event of its year', [event('ПРОФИДетки - 2022', '28.04.2022')]],
    ['an anniversary', [event('Конкурс к 300-летию Кузбасса', '28.04.2022')]],
    [
      'a plan for the next year',
      [publish('document', { title: 'План на 2024 год', printed: '08.12.2023' })],
    ],
    [
      'a plan for years from the next one on',
      [publish('document', { title: 'Программа на 2018-2023 годы', printed: '30.08.2018' })],
    ],
    [
      'two editions',
      [
        event('V Региональный чемпионат «Абилимпикс»', '29.11.2022'),
        event('VI Региональный чемпионат «Абилимпикс»', '13.04.2023'),
      ],
    ],
    [
      'an event held every month',
      [event('День открытых дверей', '01.02.2022'), event('День открытых дверей', '01.03.2022')],
    ],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkEvents, rows)).toEqual([]);
  });
});

describe('checkPeriods', () => {
  const period = (printed: string) => publish('period', { printed, group: 'план' });
  const figure = (place: string, when: string) =>
    publish('figure', { code: '1', place: `Справка, ${place}`, when, printed: '10' });

  test('one plan under two school years', () => {
    expect(
      codesOf(checkPeriods, [
        period('на 2023-2024 учебный год'),
        period('на 2022-2023 учебный год'),
      ]),
    ).toEqual(['period/differs']);
    expect(
      codesOf(checkPeriods, [period('на 2023-2024 учебный год'), period('2023-2024')]),
    ).toEqual([]);
  });

  test('tables by school years beside tables by calendar years', () => {
    const mixed = [
      figure('т1', '2019-2020'),
      figure('т4', '2019-2020'),
      figure('т2', '2020'),
      figure('т3', '2020'),
    ];

    expect(codesOf(checkPeriods, mixed)).toEqual(['period/mixed']);
    expect(codesOf(checkPeriods, mixed.slice(1))).toEqual([]);
  });

  const stated = publish('figure', {
    code: '3.2',
    title: 'специализированные классы',
    when: '2023',
    printed: '30',
    part: 30,
  });
  const classes = (when: string, part: number) =>
    publish('part', {
      code: '4.1',
      title: 'инженерные',
      when,
      part,
      printed: String(part),
      wholeLabel: 'специализированные классы',
      group: when,
    });

  test('a year between two school years with different totals', () => {
    expect(
      runCheck(checkPeriods, [stated, classes('2022-2023', 30), classes('2023-2024', 38)]),
    ).toMatchObject([
      {
        code: 'period/school-year',
        stated: 30,
        totals: [
          { year: '2022-2023', total: 30 },
          { year: '2023-2024', total: 38 },
        ],
      },
    ]);
    expect(
      codesOf(checkPeriods, [stated, classes('2022-2023', 30), classes('2023-2024', 30)]),
    ).toEqual([]);
    expect(codesOf(checkPeriods, [stated, classes('2022-2023', 30)])).toEqual([]);
  });
});

describe('checkStatements', () => {
  const share = (when: string, printed: string) =>
    publish('figure', { code: '3', title: 'доля', when, printed });
  const says = (printed: string, when = '2022') =>
    publish('statement', { code: '3', printed, when });
  const series = [share('2020', '41 %'), share('2021', '32 %'), share('2022', '39 %')];

  test('«увеличивается» of 41 → 32 → 39', () => {
    expect(
      runCheck(checkStatements, [...series, says('Доля увеличивается в 2022 году')]),
    ).toMatchObject([
      { code: 'statement/trend', says: 'up', value: 39, against: [{ year: '2020', value: 41 }] },
    ]);
  });

  test.each([
    [
      'a rise to the highest',
      [
        share('2020', '78 %'),
        share('2021', '77 %'),
        share('2022', '82 %'),
        says('Доля увеличилась'),
      ],
    ],
    [
      'a fall to the lowest',
      [share('2021', '17 %'), share('2022', '13,7 %'), says('Доля уменьшилась')],
    ],
    ['a sentence without a trend', [...series, says('Доля остаётся высокой')]],
    [
      'a sentence about another thing',
      [...series, publish('statement', { code: '4', printed: 'увеличивается', when: '2022' })],
    ],
    ['a year without a figure', [...series, says('увеличивается', '2023')]],
    ['two years compared', [says('с 78,6 % в 2020 году до 82% в 2021 году', '2021')]],
    ['one year named twice without a comparison', [says('в 2022 году и за 2022 год')]],
  ])('%s is sound', (_, rows) => {
    expect(codesOf(checkStatements, rows)).toEqual([]);
  });

  test.each([
    'с 17,06% в 2021 году до 13,7% в 2021 году',
    'За 2022 год поступило на 16,4 % выше уровня 2022 года',
  ])('«%s» compares a year with itself', (printed) => {
    expect(codesOf(checkStatements, [says(printed)])).toEqual(['statement/same-year']);
  });
});
