import type { ExclusionReason, Gap, GapPiece } from '../../../src/core/evaluating/result.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import type { TargetPart } from '../../../src/core/programme/target.ts';

const ru = chooseMessages('ru');
const en = chooseMessages('en');

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };
const CLASS = { genitiveOne: 'класса', genitiveMany: 'классов' };

const INSTITUTION = { genitiveOne: 'учреждения', genitiveMany: 'учреждений' };
const PUPIL = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };
const AGREEMENT = { genitiveOne: 'соглашения', genitiveMany: 'соглашений' };
const DEMAND = { comparator: 'at-least', value: 3, unit: 'count', noun: AGREEMENT } as const;
const PART: TargetPart = {
  comparator: 'at-least',
  value: 21,
  unit: 'count',
  label: 'профильные',
  noun: null,
  scope: 'territory',
};
const INSTITUTIONS = { ...PART, value: 18, label: 'учреждения', noun: INSTITUTION };

function buildGap(...pieces: readonly GapPiece[]): Gap {
  return { pieces };
}

test('a verdict is a sign and a word', () => {
  expect(ru.verdict).toEqual({
    met: { sign: '✓', word: 'выполнен', full: '✓ выполнен' },
    missed: { sign: '—', word: 'не выполнен', full: '— не выполнен' },
    'no-data': { sign: '?', word: 'нет данных', full: '? нет данных' },
    'no-target': { sign: '·', word: 'цель не задана', full: '· цель не задана' },
  });
  for (const { sign, word, full } of Object.values(en.verdict)) {
    expect(full).toBe(`${sign} ${word}`);
  }
});

test.each<[Gap, string, string]>([
  [buildGap(), '', ''],
  [buildGap({ value: 1, noun: SCHOOL, label: null }), 'не хватает 1 школы', 'short by 1'],
  [buildGap({ value: 3, noun: SCHOOL, label: null }), 'не хватает 3 школ', 'short by 3'],
  [
    buildGap({ value: 12411, noun: SCHOOL, label: null }),
    'не хватает 12\u00a0411 школ',
    'short by 12,411',
  ],
  [buildGap({ value: 10, noun: null, label: null }), 'не хватает 10 п.\u00a0п.', 'short by 10 pp'],
  [
    buildGap({ value: 0.001, noun: null, label: null }),
    'не хватает менее 0,01 п.\u00a0п.',
    'short by less than 0.01 pp',
  ],
  [
    buildGap({ value: 1, noun: CLASS, label: 'специализированные классы' }),
    'не хватает 1 класса (специализированные классы)',
    'short by 1 (специализированные классы)',
  ],
  [
    buildGap(
      { value: 2, noun: CLASS, label: 'профильные' },
      { value: 1, noun: CLASS, label: 'специализированные' },
    ),
    'не хватает 2 классов (профильные); не хватает 1 класса (специализированные)',
    'short by 2 (профильные); short by 1 (специализированные)',
  ],
  [
    buildGap({ value: 2, noun: null, label: null, excess: true }),
    'избыток 2 п.\u00a0п.',
    'over by 2 pp',
  ],
  [
    buildGap(
      { value: 1, noun: SCHOOL, label: null, excess: false },
      { value: 3, noun: CLASS, label: null, excess: true },
    ),
    'не хватает 1 школы; избыток 3 классов',
    'short by 1; over by 3',
  ],
  [
    buildGap(
      { value: 18, noun: INSTITUTION, label: 'учреждения', reached: INSTITUTIONS },
      { value: 1, noun: PUPIL, label: 'обучающиеся' },
    ),
    '18 учреждений ✓; не хватает 1 обучающегося',
    '18 ✓ (учреждения); short by 1 (обучающиеся)',
  ],
  [
    buildGap({ value: 21, noun: CLASS, label: 'профильные', reached: { ...PART, noun: CLASS } }),
    'не менее 21 класса (профильные) ✓',
    '21 ✓ (профильные)',
  ],
  [
    buildGap({
      value: 5,
      noun: null,
      label: 'доля',
      reached: { ...PART, comparator: 'at-most', value: 5, unit: 'percent', label: 'доля' },
    }),
    'не более 5\u00a0% (доля) ✓',
    'at most 5% ✓ (доля)',
  ],
  [
    buildGap({
      value: 100,
      noun: null,
      label: 'учреждения',
      reached: { ...INSTITUTIONS, comparator: 'all' },
    }),
    'все учреждения ✓',
    'all ✓ (учреждения)',
  ],
  [
    buildGap({
      value: 100,
      noun: null,
      label: 'сельские',
      reached: { ...PART, comparator: 'all', label: 'сельские' },
    }),
    'все (сельские) ✓',
    'all ✓ (сельские)',
  ],
  [
    buildGap(
      {
        value: 1,
        noun: null,
        label: 'соглашение подписано',
        reached: { ...PART, comparator: 'done', label: 'соглашение подписано' },
      },
      { value: 1, noun: null, label: 'баннер размещён', undone: true },
    ),
    'соглашение подписано ✓; не сделано (баннер размещён)',
    'done ✓ (соглашение подписано); not done (баннер размещён)',
  ],
  [buildGap({ value: 1, noun: null, label: null, undone: true }), 'не сделано', 'not done'],
  [
    buildGap({ value: 2, noun: SCHOOL, label: null, schools: { ...DEMAND } }),
    'в 2 школах меньше 3 соглашений',
    '2 school(s) below 3',
  ],
  [
    buildGap({ value: 21, noun: SCHOOL, label: null, schools: { ...DEMAND, value: 1 } }),
    'в 21 школе меньше 1 соглашения',
    '21 school(s) below 1',
  ],
  [
    buildGap({
      value: 1,
      noun: SCHOOL,
      label: 'доля',
      schools: { comparator: 'at-most', value: 5.5, unit: 'percent', noun: null },
    }),
    'в 1 школе больше 5,5\u00a0% (доля)',
    '1 school(s) above 5.5% (доля)',
  ],
  [
    buildGap({ value: 5, noun: SCHOOL, label: null, schools: { ...DEMAND, comparator: 'done' } }),
    'в 5 школах не сделано',
    'not done in 5 school(s)',
  ],
  [
    buildGap({ value: 5, noun: SCHOOL, label: null, schools: { ...DEMAND, comparator: 'all' } }),
    'в 5 школах не все',
    'not everyone in 5 school(s)',
  ],
  [
    buildGap({
      value: 3,
      noun: INSTITUTION,
      label: 'соглашения',
      reached: { ...PART, value: 5, noun: AGREEMENT, label: 'соглашения', scope: 'each-school' },
    }),
    'каждая школа: 5 соглашений ✓',
    'each school: 5 ✓ (соглашения)',
  ],
])('%j is «%s» and “%s”', (gap, russian, english) => {
  expect(ru.formatGap(gap)).toBe(russian);
  expect(en.formatGap(gap)).toBe(english);
});

test.each<[ExclusionReason, string, string]>([
  [{ kind: 'no-row' }, 'нет строки', 'no row'],
  [
    { kind: 'no-column', field: 'кол-во встреч' },
    'столбец не найден или повторяется: «кол-во встреч»',
    'the column is missing or repeated: “кол-во встреч”',
  ],
  [
    { kind: 'blank', field: 'кол-во встреч' },
    'не заполнено: «кол-во встреч»',
    'not filled in: “кол-во встреч”',
  ],
  [
    { kind: 'unreadable', field: 'кол-во встреч', found: 'много' },
    'не удалось прочитать: «много»',
    'could not be read: “много”',
  ],
  [{ kind: 'no-enrolment' }, 'в реестре нет контингента', 'no enrolment in the register'],
  [{ kind: 'no-value' }, 'значение не вычисляется', 'no value can be computed'],
])('%j is «%s» and “%s”', (reason, russian, english) => {
  expect(ru.formatExclusion(reason)).toBe(russian);
  expect(en.formatExclusion(reason)).toBe(english);
});

test('figures are written in the language', () => {
  expect(ru.formatValue(69.559, 'percent')).toBe('69,56\u00a0%');
  expect(en.formatValue(69.559, 'percent')).toBe('69.56%');
  expect(ru.formatNumber(12411.25, 1)).toBe('12\u00a0411,3');
  expect(en.formatNumber(12411.25, 1)).toBe('12,411.3');
});
