import type { ExclusionReason, Gap, GapPiece } from '../../../src/core/evaluating/result.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';

const ru = chooseMessages('ru');
const en = chooseMessages('en');

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };
const CLASS = { genitiveOne: 'класса', genitiveMany: 'классов' };

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
    'не хватает 2 классов (профильные); 1 класса (специализированные)',
    'short by 2 (профильные); 1 (специализированные)',
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
])('%j is «%s» and “%s”', (gap, russian, english) => {
  expect(ru.formatGap(gap)).toBe(russian);
  expect(en.formatGap(gap)).toBe(english);
});

test.each<[ExclusionReason, string, string]>([
  [{ kind: 'no-row' }, 'нет строки в таблице', 'no row in the table'],
  [
    { kind: 'blank', field: 'кол-во встреч' },
    'не заполнено: «кол-во встреч»',
    'not filled in: “кол-во встреч”',
  ],
  [
    { kind: 'unreadable', field: 'кол-во встреч', found: 'много' },
    'не прочитано: «много»',
    'not readable: “много”',
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
