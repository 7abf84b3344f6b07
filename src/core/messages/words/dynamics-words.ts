// The words of «Динамика», in both languages.

import { assertNever } from '../../assert-never.ts';
import type { Change, Course, LevelStep, Trend } from '../../evaluating/dynamics/dynamics.ts';
import type { Period } from '../../programme/indicator.ts';
import type { Unit } from '../../programme/target.ts';
import { formatNumber } from '../format-number.ts';
import { formatYears } from '../format-years.ts';

/** The columns that are not of one year, from the left. */
export type DynamicsColumn =
  | 'code'
  | 'title'
  | 'unit'
  | 'period'
  | 'toPrevious'
  | 'toPreviousPercent'
  | 'toFirst'
  | 'toFirstPercent'
  | 'trend'
  | 'judgement'
  | 'level'
  | 'course';

/** A column of one year: what is counted, of how many, and the figure. */
export type YearColumn = 'numerator' | 'denominator' | 'value';

export interface DynamicsWords {
  readonly title: (programme: string) => string;
  readonly guide: string;
  readonly columns: Readonly<Record<DynamicsColumn, string>>;
  readonly yearColumns: (year: number) => Readonly<Record<YearColumn, string>>;
  readonly periods: Readonly<Record<Period, string>>;
  readonly judgements: Readonly<Record<'better' | 'worse' | 'same', string>>;
  /** Sign and words, such as «▲ выше 2021, ниже 2020; нет данных за 2019». */
  readonly trend: (trend: Trend, change: Change | null, missing: readonly number[]) => string;
  readonly level: (step: LevelStep) => string;
  /** `unitPrinted`: of what is counted. */
  readonly course: (course: Course, unit: Unit, unitPrinted: string) => string;
  readonly withoutFigures: (codes: string) => string;
  readonly charts: string;
  /** What the title of each chart begins with, so that ours are known. */
  readonly chartMark: string;
  /** The title of a chart: a task and the years. */
  readonly chart: (task: string, years: readonly number[], unit: Unit) => string;
}

/** Readable in black and white. */
const SIGNS = { up: '▲', down: '▼', same: '●' } as const;

function addSign(change: Change | null, text: string): string {
  return change === null ? text : `${SIGNS[change.way]} ${text}`;
}

interface TrendWords {
  readonly alone: string;
  readonly same: string;
  readonly rises: string;
  readonly falls: string;
  readonly above: (years: string) => string;
  readonly level: (years: string) => string;
  readonly below: (years: string) => string;
  readonly missing: (years: string) => string;
}

const COMPARISONS = ['above', 'level', 'below'] as const;

function sayComparison(trend: Trend, words: TrendWords): string {
  switch (trend.kind) {
    case 'alone':
    case 'same':
    case 'rises':
    case 'falls':
      return words[trend.kind];
    case 'no-figure':
      return '';
    case 'mixed':
      // The sign is about the latest year, so the words begin with that.
      return [...COMPARISONS]
        .sort((left, right) => Math.max(...trend[right], 0) - Math.max(...trend[left], 0))
        .flatMap((key) => (trend[key].length === 0 ? [] : [words[key](formatYears(trend[key]))]))
        .join(', ');
    default:
      return assertNever(trend);
  }
}

function sayTrend(
  trend: Trend,
  change: Change | null,
  missing: readonly number[],
  words: TrendWords,
): string {
  const gaps = missing.length === 0 ? [] : [words.missing(formatYears(missing))];
  const texts = [sayComparison(trend, words), ...gaps].filter((text) => text !== '');
  return addSign(change, texts.join('; '));
}

function sayLevel({ now, before }: LevelStep): string {
  if (before === null || before.title === now.title) return now.title;
  return `${before.title} → ${now.title}`;
}

function formatAmount(value: number, unit: Unit, points: string, printed: string, ru: boolean) {
  const number = formatNumber(value, 2, ru ? 'ru' : 'en');
  const name = unit === 'percent' ? points : printed;
  return name === '' ? number : `${number} ${name}`;
}

function formatGoal({ target }: Course, unit: Unit, ru: boolean): string {
  const number = formatNumber(target, 2, ru ? 'ru' : 'en');
  return unit === 'percent' ? `${number}${ru ? '\u00a0' : ''}%` : number;
}

function sayCourseRu(course: Course, unit: Unit, printed: string): string {
  const goal = formatGoal(course, unit, true);
  if (course.kind === 'reached') return `цель ${course.year} года (${goal}) уже достигнута`;
  const sign = course.need > 0 ? '+' : '−';
  const amount = formatAmount(Math.abs(course.need), unit, 'п.п.', printed, true);
  const need = `до ${goal} в ${course.year} нужно ${sign}${amount} в год`;
  switch (course.kind) {
    case 'on-course':
      return `на ходу; ${need}`;
    case 'behind':
      return `отстаёт на ${formatAmount(course.by, unit, 'п.п.', printed, true)}; ${need}`;
    case 'unknown':
      return need;
    default:
      return assertNever(course);
  }
}

function sayCourseEn(course: Course, unit: Unit, printed: string): string {
  const goal = formatGoal(course, unit, false);
  if (course.kind === 'reached') return `the target of ${course.year} (${goal}) is reached`;
  const sign = course.need > 0 ? '+' : '−';
  const amount = formatAmount(Math.abs(course.need), unit, 'p.p.', printed, false);
  const need = `${goal} in ${course.year} needs ${sign}${amount} a year`;
  switch (course.kind) {
    case 'on-course':
      return `on course; ${need}`;
    case 'behind':
      return `behind by ${formatAmount(course.by, unit, 'p.p.', printed, false)}; ${need}`;
    case 'unknown':
      return need;
    default:
      return assertNever(course);
  }
}

const RU_TREND: TrendWords = {
  alone: 'сравнить не с чем',
  same: 'без изменений',
  rises: 'растёт каждый год',
  falls: 'снижается каждый год',
  above: (years) => `выше ${years}`,
  level: (years) => `на уровне ${years}`,
  below: (years) => `ниже ${years}`,
  missing: (years) => `нет данных за ${years}`,
};

const EN_TREND: TrendWords = {
  alone: 'nothing to compare with',
  same: 'no change',
  rises: 'rises each year',
  falls: 'falls each year',
  above: (years) => `above ${years}`,
  level: (years) => `level with ${years}`,
  below: (years) => `below ${years}`,
  missing: (years) => `no figure of ${years}`,
};

const RU: DynamicsWords = {
  title: (programme) => `Динамика. ${programme}`,
  guide:
    'n – сколько, N – из скольких. Изменения долей – в процентных пунктах, остальных показателей – в их единицах. Без изменений (●): разница долей меньше 0,05 п.п.; количества – только равные. Лучше или хуже – к предыдущему году с данными.',
  columns: {
    code: '№',
    title: 'Показатель',
    unit: 'Ед.',
    period: 'Учёт',
    toPrevious: 'К предыдущему году',
    toPreviousPercent: 'К предыдущему году, %',
    toFirst: 'К первому году',
    toFirstPercent: 'К первому году, %',
    trend: 'Динамика',
    judgement: 'Оценка',
    level: 'Уровень',
    course: 'На пути к цели',
  },
  yearColumns: (year) => ({ numerator: `n, ${year}`, denominator: `N, ${year}`, value: `${year}` }),
  periods: { 'per-year': 'за год', cumulative: 'с начала', snapshot: 'на дату' },
  judgements: { better: 'лучше', worse: 'хуже', same: 'так же' },
  trend: (trend, change, missing) => sayTrend(trend, change, missing, RU_TREND),
  level: sayLevel,
  course: sayCourseRu,
  withoutFigures: (codes) => `Нет данных ни за один год: ${codes}.`,
  charts: 'Диаграммы',
  chartMark: 'Динамика: ',
  chart: (task, years, unit) =>
    `Динамика: ${unit === 'percent' ? 'доли, %' : 'значения'}, ${formatYears(years)}. ${task}`,
};

const EN: DynamicsWords = {
  title: (programme) => `Over the years. ${programme}`,
  guide:
    'n: how many, N: of how many. Changes of shares are in percentage points, of others in their units. No change (●): shares differ by less than 0.05 p.p., counts are equal. Better or worse: against the last earlier year with a figure.',
  columns: {
    code: 'No.',
    title: 'Indicator',
    unit: 'Unit',
    period: 'Counted',
    toPrevious: 'To previous',
    toPreviousPercent: 'To previous, %',
    toFirst: 'To first year',
    toFirstPercent: 'To first year, %',
    trend: 'Over the years',
    judgement: 'Judged',
    level: 'Level',
    course: 'On the way to the target',
  },
  yearColumns: (year) => ({ numerator: `n, ${year}`, denominator: `N, ${year}`, value: `${year}` }),
  periods: { 'per-year': 'per year', cumulative: 'since start', snapshot: 'on a date' },
  judgements: { better: 'better', worse: 'worse', same: 'the same' },
  trend: (trend, change, missing) => sayTrend(trend, change, missing, EN_TREND),
  level: sayLevel,
  course: sayCourseEn,
  withoutFigures: (codes) => `Without a figure of any year: ${codes}.`,
  charts: 'Charts',
  chartMark: 'Over the years: ',
  chart: (task, years, unit) =>
    `Over the years: ${unit === 'percent' ? 'shares, %' : 'values'}, ${formatYears(years)}. ${task}`,
};

/** Both, Russian first: a sheet of ours is known by the words of either. */
export const ALL_DYNAMICS_WORDS: readonly DynamicsWords[] = [RU, EN];

/** The words of a language. */
export function chooseDynamicsWords(language: 'ru' | 'en'): DynamicsWords {
  return language === 'ru' ? RU : EN;
}
