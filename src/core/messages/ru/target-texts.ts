// Russian sentences about the printed targets of indicators.

import type { TargetRefusal } from '../../programme/target/target-reading.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { joinWithAnd, quote } from './phrases.ts';

/** What is wrong with a wording, as the sentence goes on. */
const REASONS: Readonly<Record<TargetRefusal, string>> = {
  words: 'в нём нет числа',
  'lost-number': 'от числа остались одни нули или пропуск',
  range: 'указан промежуток, а не одно число',
  approximate: 'число указано приблизительно',
  strict: 'не сказано, достаточно ли самого этого числа или нужно следующее',
  date: 'указан только срок',
  period: 'число указано за часть года, а план нужен на год',
  change: 'указано, на сколько пунктов изменить значение, но не указано, от какого',
  alternatives: 'указано несколько чисел на выбор',
  unclear: 'не понять, что значит каждое число',
};

function formatYears(years: readonly number[]): string {
  const list = joinWithAnd(years.map(String));
  return years.length === 1 ? `${list} год` : `${list} годы`;
}

function formatTarget({ field, found, years }: FindingOf<'target/unreadable'>): string {
  return `план показателя ${quote(field)} на ${formatYears(years)} ${quote(found)}`;
}

function formatDoubt(finding: FindingOf<'target/unreadable'>): string {
  const { reason, read } = finding;
  if (reason === 'unit') {
    return `${formatTarget(finding)} прочитан как ${quote(read)}, но единица у числа не указана или она не та, в которой измеряется показатель`;
  }
  return `${formatTarget(finding)} не прочитан: ${REASONS[reason]}; пока цель считается не заданной`;
}

function adviseReading({ hasReading, years }: FindingOf<'target/unreadable'>): string {
  const column = `«Прочтение ${years[0] ?? ''}»`;
  const where = hasReading
    ? `Напишите в столбце ${column} этой строки`
    : `Командой «Подготовить таблицу…» добавьте лист «Показатели» и напишите на нём в столбце ${column}`;
  return `${where}, как понимать план, например «не менее 45 обучающихся» или «не менее 40 %», либо «нет», если цели нет.`;
}

/** One entry for each code of a target. */
export const RU_TARGET_TEXTS: Pick<FindingTexts, 'target/unreadable'> = {
  'target/unreadable': {
    kind: 'План не прочитан',
    message: formatDoubt,
    advice: adviseReading,
  },
};
