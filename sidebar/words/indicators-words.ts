// Words of the tab «Показатели».

import { plural } from './plural.ts';

export interface IndicatorsWords {
  readonly none: string;
  readonly hint: string;
  readonly task: (number: string) => string;
  readonly otherTask: string;
  readonly taskCounts: (met: string, missed: string) => string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly noActual: string;
  readonly noTarget: string;
  readonly degree: (percent: string) => string;
  readonly way: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly openParts: string;
  readonly closeParts: string;
  readonly made: string;
  readonly old: string;
  readonly again: string;
  readonly advice: string;
  readonly parts: (count: number, shown: string) => string;
  readonly share: (numerator: string, denominator: string) => string;
  readonly shortfall: (shown: string) => string;
  readonly reached: string;
  readonly asked: (shown: string) => string;
  /** Where less is better. */
  readonly excess: (shown: string) => string;
  readonly askedLess: (shown: string) => string;
  readonly sum: (schools: string) => string;
  readonly sumAgrees: string;
  readonly sumDiffers: (figure: string) => string;
  readonly excluded: (count: number, shown: string) => string;
}

export const INDICATORS_RU: IndicatorsWords = {
  none: 'Показателей нет.',
  hint: 'Нажмите «Из чего сложился», чтобы увидеть показатель по школам.',
  task: (number) => `Задача ${number}`,
  otherTask: 'Без задачи',
  taskCounts: (met, missed) => `выполнено ${met}, не выполнено ${missed}`,
  unit: 'Единица',
  target: 'План',
  actual: 'Факт',
  noActual: 'нет данных',
  noTarget: 'не задан',
  degree: (percent) => `План выполнен на ${percent} %`,
  way: { up: 'рост', down: 'снижение', same: 'без изменений' },
  openParts: 'Из чего сложился',
  closeParts: 'Скрыть расшифровку',
  made: 'Из чего сложился показатель',
  old: 'Таблица с тех пор изменилась, расшифровка могла устареть.',
  again: 'Собрать заново',
  advice: 'Что нужно для плана',
  parts: (count, shown) => `По школам: ${shown} ${plural(count, 'школа', 'школы', 'школ')}`,
  share: (numerator, denominator) => `${numerator} из ${denominator}`,
  shortfall: (shown) => `не хватает ${shown}`,
  reached: 'сама план выполняет',
  asked: (shown) => `для общего плана: ещё ${shown}`,
  excess: (shown) => `лишних ${shown}`,
  askedLess: (shown) => `для общего плана: на ${shown} меньше`,
  sum: (schools) => `Сумма по школам (${schools}):`,
  sumAgrees: 'совпадает с показателем',
  sumDiffers: (figure) => `не совпадает с показателем: там ${figure}`,
  excluded: (count, shown) =>
    `Не ${plural(count, 'вошла', 'вошли', 'вошли')} в показатель: ${shown} ${plural(count, 'школа', 'школы', 'школ')}`,
};

export const INDICATORS_EN: IndicatorsWords = {
  none: 'There are no indicators.',
  hint: 'Press “What it is made of” to see an indicator school by school.',
  task: (number) => `Task ${number}`,
  otherTask: 'Without a task',
  taskCounts: (met, missed) => `${met} met, ${missed} missed`,
  unit: 'Unit',
  target: 'Target',
  actual: 'Actual',
  noActual: 'no data',
  noTarget: 'not set',
  degree: (percent) => `${percent} % of the target`,
  way: { up: 'rising', down: 'falling', same: 'unchanged' },
  openParts: 'What it is made of',
  closeParts: 'Hide the parts',
  made: 'What the indicator is made of',
  old: 'The table has changed since, the parts may be out of date.',
  again: 'Gather anew',
  advice: 'What the target takes',
  parts: (count, shown) => `School by school: ${shown} ${count === 1 ? 'school' : 'schools'}`,
  share: (numerator, denominator) => `${numerator} of ${denominator}`,
  shortfall: (shown) => `${shown} short`,
  reached: 'reaches the target by itself',
  asked: (shown) => `for the common target: ${shown} more`,
  excess: (shown) => `${shown} too many`,
  askedLess: (shown) => `for the common target: ${shown} fewer`,
  sum: (schools) => `Sum over schools (${schools}):`,
  sumAgrees: 'agrees with the indicator',
  sumDiffers: (figure) => `differs from the indicator, which has ${figure}`,
  excluded: (count, shown) =>
    `Not in the indicator: ${shown} ${count === 1 ? 'school' : 'schools'}`,
};
