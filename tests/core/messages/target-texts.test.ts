import type { Finding } from '../../../src/core/checking/finding.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import { SAMPLES } from './sample-findings.ts';

const LOST = SAMPLES['target/unreadable'];

function say(finding: Finding, language: 'ru' | 'en') {
  return formatFinding(finding, chooseMessages(language));
}

test('a target that cannot be read says why, what follows and what to write where', () => {
  expect(say(LOST, 'ru')).toEqual({
    message:
      'Лист «Показатели», ячейка S20: план показателя «4.18 Открытый университет» на 2023 и 2024 годы «Не менее 00 обучающихся.» не прочитан: от числа остались одни нули или пропуск; пока цель считается не заданной.',
    advice:
      'Напишите в столбце «Прочтение 2023» этой строки, как понимать план, например «не менее 45 обучающихся» или «не менее 40 %», либо «нет», если цели нет.',
  });
  expect(say(LOST, 'en').message).toMatch(
    /the target “Не менее 00 обучающихся\.” of the indicator “4\.18 Открытый университет” for 2023 and 2024 could not be read: only zeros or a gap are left of the number/,
  );
});

test('without the sheet «Показатели» the advice says how to get it', () => {
  const { advice } = say({ ...LOST, years: [2023], hasReading: false }, 'ru');

  expect(advice).toMatch(/^Командой «Подготовить таблицу…» добавьте лист «Показатели» и напишите/);
});

test('a unit in doubt says how the target was taken', () => {
  const finding: Finding = { ...LOST, found: 'не менее 59', reason: 'unit', read: 'не менее 59 %' };

  expect(say({ ...finding, years: [2025] }, 'ru').message).toMatch(
    /на 2025 год «не менее 59» прочитан как «не менее 59 %», но единица у числа не указана/,
  );
});

test.each([
  'words',
  'lost-number',
  'range',
  'approximate',
  'strict',
  'date',
  'period',
  'change',
  'alternatives',
  'unclear',
  'unit',
] as const)('the reason %s has words of its own in both languages', (reason) => {
  const others = { ...LOST, reason: reason === 'words' ? ('unit' as const) : ('words' as const) };

  expect(say({ ...LOST, reason }, 'ru').message).not.toBe(say(others, 'ru').message);
  expect(say({ ...LOST, reason }, 'en').message).not.toBe(say(others, 'en').message);
  expect(say({ ...LOST, reason }, 'en').message).not.toMatch(/undefined/);
});
