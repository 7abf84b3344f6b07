// Russian sentences about what two cells, or a figure and its plan, say together.

import { assertNever } from '../../assert-never.ts';
import type { ComparisonOperator } from '../../programme/expression/expression.ts';
import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { choosePlural } from '../plural.ts';
import { formatRussianGap } from './gap.ts';
import {
  chooseInColumn,
  formatCount,
  formatGrades,
  formatStands,
  formatTail,
  formatTimes,
  quote,
} from './phrases.ts';

const PUPILS = { one: 'обучающийся', few: 'обучающихся', many: 'обучающихся' };
const NAMES = { one: 'название', few: 'названия', many: 'названий' };

const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  '=': 'равна правой',
  '<>': 'не равна правой',
  '<': 'меньше правой',
  '<=': 'не больше правой',
  '>': 'больше правой',
  '>=': 'не меньше правой',
};

/** Beyond this the sentence says only how many more there are. */
const MOST_NAMES = 100;

function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} и ещё ${formatCount(more)}` : shown;
}

function formatPupils(count: number): string {
  return `${formatCount(count)} ${choosePlural(count, PUPILS)}`;
}

function formatBrokenRule(finding: FindingOf<'check/rule-broken'>): string {
  const { field, explanation, left, right, operator } = finding;
  const where = field === '' ? '' : `${formatStands(finding)}, и `;
  const demand = OPERATORS[operator];
  return `${where}не выполнено правило «${formatTail(explanation)}»: левая часть (${formatCount(left)}) должна быть ${demand} (${formatCount(right)})`;
}

function formatSlip(finding: FindingOf<'check/magnitude-slip'>): string {
  const { field, found, value, usual, times, against } = finding;
  const inColumn = formatStands(finding, value);
  const ofIndicator = `у показателя ${quote(field)} факт ${found}`;
  const size = formatTimes(times);
  switch (against) {
    case 'other-schools':
      return `${inColumn}, это ${size}, чем обычно у других школ (${formatCount(usual)})`;
    case 'enrolment':
      return `${inColumn}, это ${size}, чем можно ждать при таком числе обучающихся (${formatCount(usual)})`;
    case 'target':
      return `${ofIndicator}, это ${size} плана (${formatCount(usual)})`;
    case 'baseline':
      return `${ofIndicator}, это ${size} исходного значения (${formatCount(usual)})`;
    default:
      return assertNever(against);
  }
}

function formatMiss({ found, gap }: FindingOf<'indicator/missed-without-measure'>): string {
  const lack = gap === null ? '' : formatRussianGap(gap);
  return lack === '' ? `факт ${found}` : `факт ${found}, ${lack}`;
}

const IF_RIGHT = 'если всё верно, напишите причину в столбце «Пояснение»';

type CheckCode = Exclude<
  Extract<keyof FindingTexts, `check/${string}` | `indicator/${string}`>,
  'check/jump'
>;

/** One entry for each code of a comparison. */
export const RU_CHECK_TEXTS: Pick<FindingTexts, CheckCode> = {
  'check/part-exceeds-whole': {
    kind: 'Часть больше целого',
    message: (finding) =>
      `${formatStands(finding, finding.part)}, а ${chooseInColumn(finding)} ${quote(finding.wholeField)} (${finding.wholeCell}) – ${formatCount(finding.whole)}; часть не может быть больше целого`,
    advice: 'Проверьте оба числа по документам школы и исправьте неверное.',
  },
  'check/range-exceeds-wider-range': {
    kind: 'По части классов больше, чем по всем',
    message: (finding) =>
      `${formatStands(finding, finding.narrow)}, а ${chooseInColumn(finding)} ${quote(finding.wideField)} (${finding.wideCell}) – ${formatCount(finding.wide)}; по части классов не может быть больше, чем по всем`,
    advice: `Проверьте оба числа и исправьте неверное; ${IF_RIGHT}.`,
  },
  'check/exceeds-enrolment': {
    kind: 'Больше, чем обучающихся',
    message: (finding) =>
      `${formatStands(finding, finding.value)}, а по реестру контингент ${formatGrades(finding.gradeFrom, finding.gradeTo)} школы – ${formatPupils(finding.enrolment)}`,
    advice: 'Проверьте число; если оно верно, исправьте контингент школы на листе «Школы».',
  },
  'check/list-count-differs': {
    kind: 'Перечень не сходится с количеством',
    message: (finding) =>
      `${chooseInColumn(finding)} ${quote(finding.field)} прочитано ${formatCount(finding.named)} ${choosePlural(finding.named, NAMES)} (${quote(finding.found)}), а в ячейке ${finding.countCell} указано ${formatCount(finding.stated)}; числа должны совпадать`,
    advice: `Дополните перечень или исправьте количество; ${IF_RIGHT}.`,
  },
  'check/rule-broken': {
    kind: 'Не выполнено правило',
    message: formatBrokenRule,
    advice: 'Проверьте числа, о которых говорит правило, и исправьте неверное.',
  },
  'check/share-differs': {
    kind: 'Процент не сходится с числами',
    message: (finding) =>
      `${formatStands(finding)}, но ${formatCount(finding.numerator)} из ${formatCount(finding.denominator)} – это ${formatFigure(finding.value, 'percent', 'ru')}, а не ${formatFigure(finding.stated, 'percent', 'ru')}; в расчёт вошли числа`,
    advice: `Проверьте числа и процент и исправьте неверное; ${IF_RIGHT}.`,
  },
  'check/not-applicable-filled': {
    kind: 'Заполнено, хотя не относится к школе',
    message: (finding) =>
      `${formatStands(finding)}, хотя ${formatGrades(finding.gradeFrom, finding.gradeTo)} в школе нет`,
    advice: `Если таких классов нет, впишите 0; если они есть, исправьте сведения о школе на листе «Школы»; ${IF_RIGHT}.`,
  },
  'check/magnitude-slip': {
    kind: 'Похоже на лишнюю или пропущенную цифру',
    message: (finding) => `${formatSlip(finding)}; похоже на опечатку`,
    advice: `Проверьте, нет ли лишней или пропущенной цифры; ${IF_RIGHT}.`,
  },
  'indicator/missed-without-measure': {
    kind: 'Не выполнено, а меры не указаны',
    message: (finding) =>
      `показатель ${quote(finding.field)} не выполнен (${formatMiss(finding)}), а столбец «Меры» не заполнен`,
    advice: 'Напишите в столбце «Меры», что будет сделано, кем и к какому сроку.',
  },
  'indicator/needs-counts': {
    kind: 'Нужны числа, а не проценты',
    message: ({ field, schools }) =>
      `показатель ${quote(field)} не посчитан: школы указали только проценты, а проценты нельзя ни сложить, ни усреднить (${listNames(schools)})`,
    advice: 'Попросите школы написать, сколько из скольких, например «9 из 20».',
  },
  'indicator/published-differs': {
    kind: 'Опубликовано другое',
    message: (finding) =>
      `у показателя ${quote(finding.field)} сейчас получается ${finding.found}, а опубликовано ${quote(finding.printed)}`,
    advice: `Проверьте, какие данные изменились после публикации, или исправьте то, что опубликовано; ${IF_RIGHT}.`,
  },
  'indicator/linked-differ': {
    kind: 'Связанные показатели расходятся',
    message: (finding) =>
      `у показателя ${finding.first} факт ${formatFigure(finding.firstValue, finding.unit, 'ru')}, а у показателя ${finding.second} – ${formatFigure(finding.secondValue, finding.unit, 'ru')}, хотя они должны совпадать: ${formatTail(finding.reason)}`,
    advice: `Проверьте, по каким данным посчитан каждый показатель, и исправьте неверный; ${IF_RIGHT}.`,
  },
};
