import { breakDown } from '../../../../src/core/campaign/break-down.ts';
import {
  formatAdvice,
  formatFormula,
} from '../../../../src/core/messages/words/breakdown-words.ts';
import { buildResult, type ResultInput } from '../../campaign/build-result.ts';
import { MEETING } from '../../evaluating/build-figures.ts';

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };

function advise(input: ResultInput, language: 'ru' | 'en' = 'ru') {
  const result = buildResult(input);
  return formatAdvice(result, breakDown(result), language);
}

test.each<[string, ResultInput, readonly string[]]>([
  [
    'a share',
    {
      target: { value: 75, noun: SCHOOL },
      schools: [
        ['СОШ № 5', 0, 16],
        ['СОШ № 7', 1, 4],
        ['СОШ № 9', 4, 4],
      ],
    },
    [
      'Чтобы план 75\u00a0% был выполнен, не хватает ещё 13 школ.',
      'Хватит, если добавят: СОШ № 5 – 12, СОШ № 7 – 1.',
    ],
  ],
  [
    'a share of which one is lacking',
    {
      target: { value: 50, noun: SCHOOL },
      schools: [
        ['А', 1, 2],
        ['Б', 0, 1],
      ],
    },
    ['Чтобы план 50\u00a0% был выполнен, не хватает ещё 1 школы.', 'Хватит, если добавят: Б – 1.'],
  ],
  [
    'a count',
    {
      unit: 'count',
      target: { value: 6, noun: MEETING },
      schools: [
        ['А', 3, null],
        ['Б', 0, null],
      ],
    },
    [
      'Чтобы план 6 был выполнен, не хватает ещё 3 встреч.',
      'Если делить план поровну, на школу приходится не меньше 3.',
      'Хватит, если добавят: Б – 3.',
    ],
  ],
  [
    'a ceiling',
    {
      target: { value: 10, comparator: 'at-most', noun: null },
      schools: [['А', 30, 100]],
    },
    [
      'Чтобы план «не больше 10\u00a0%» был выполнен, нужно устранить избыток 20.',
      'Хватит, если станет меньше: А – 20.',
    ],
  ],
  [
    'what is asked of every school',
    {
      unit: 'count',
      target: { value: 3, scope: 'each-school' },
      schools: [
        ['А', 3, null],
        ['Б', 1, null],
      ],
    },
    ['План – для каждой школы: не меньше 3. Не хватает: Б – 2.'],
  ],
  [
    'what no school can make good',
    {
      target: { value: 4, unit: 'count', noun: SCHOOL },
      schools: [
        ['А', 1, 1],
        ['Б', 0, 1],
        ['В', 0, 1],
      ],
    },
    [
      'Чтобы план 4 был выполнен, не хватает ещё 3 школ.',
      'Даже если каждая школа, которая сейчас ниже плана, выйдет на него, не хватит ещё 1 школы.',
    ],
  ],
  [
    'a target of several parts',
    {
      unit: 'count',
      parts: [
        {
          comparator: 'at-least',
          value: 5,
          unit: 'count',
          label: 'а',
          noun: null,
          scope: 'territory',
        },
        {
          comparator: 'at-least',
          value: 6,
          unit: 'count',
          label: 'б',
          noun: null,
          scope: 'territory',
        },
      ],
      schools: [['А', 1, null]],
    },
    [],
  ],
])('the advice on %s', (_, input, sentences) => {
  expect(advise(input)).toEqual(sentences);
});

test('five schools are named, the others counted', () => {
  const schools = Array.from({ length: 8 }, (_, at) => [`Ш${at}`, 0, 10] as const);

  expect(advise({ target: { value: 50, noun: null }, schools })[1]).toBe(
    'Хватит, если добавят: Ш0 – 5, Ш1 – 5, Ш2 – 5, Ш3 – 5, Ш4 – 5 и ещё 3 школы – вместе 15.',
  );
});

test('schools that are not in the figure yet are told', () => {
  const excluded = [{ school: 'Г', reason: { kind: 'no-row' } }] as const;

  expect(advise({ target: { value: 50, noun: null }, schools: [['А', 0, 2]], excluded })[2]).toBe(
    'В показатель пока не вошла 1 школа: когда их данные появятся, цифра изменится.',
  );
});

test('nothing is advised where the target is met or there is none', () => {
  expect(advise({ schools: [['А', 9, 10]] })).toEqual([]);
  expect(advise({ target: null, schools: [['А', 0, 10]] })).toEqual([]);
});

test('an indicator that is entered says calmly that it has no schools', () => {
  expect(advise({ schools: [] })[0]).toContain('вносит специалист на лист «Факты»');
  expect(advise({ schools: [] }, 'en')[0]).toContain('entered by the specialist');
});

test.each([
  [12746, 18324, '69,56 %', '12\u00a0746 из 18\u00a0324 = 69,56 %'],
  [0, 0, '', '0 из 0'],
  [59, null, '59', '59'],
  [null, null, '', ''],
])('formatFormula(%j, %j, %j) is «%s»', (numerator, denominator, actual, formula) => {
  expect(formatFormula({ numerator, denominator }, actual, 'ru')).toBe(formula);
});
