// Russian sentences of the audit about figures: a percent against its counts, contingents, parts and wholes, series.

import { assertNever } from '../../assert-never.ts';
import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFigureCode, AuditFindingOf, AuditTexts } from '../audit-texts.ts';
import { chooseGenitive } from '../plural.ts';
import { formatTimes } from './phrases.ts';

const { quote, number, percent, range, said, listed, subjects } = createAuditPhrases('ru');

const PART = { genitiveOne: 'части', genitiveMany: 'частей' };

function formatCorrections({ wholes, parts }: AuditFindingOf<'figure/wrong'>): string {
  const fits = [
    ...(wholes === null ? [] : [`при целом ${range(wholes)}`]),
    ...(parts === null ? [] : [`при части ${range(parts)}`]),
  ];
  return fits.length === 0 ? '' : `; напечатанное вышло бы ${fits.join(' или ')}`;
}

function formatImpossible(finding: AuditFindingOf<'figure/impossible'>): string {
  const { reason, part, whole } = finding;
  switch (reason) {
    case 'above-whole':
      return `часть (${number(part ?? 0)}) больше целого (${number(whole ?? 0)}), такая доля невозможна; напечатано ${said(finding)}`;
    case 'no-part':
      return `напечатано ${said(finding)}, но ни одно целое число из ${number(whole ?? 0)} не даёт такого процента`;
    case 'no-whole':
      return `напечатано ${said(finding)}, но часть ${number(part ?? 0)} не даёт такого процента ни при каком целом`;
    default:
      return assertNever(reason);
  }
}

function formatBase({ sum, stated, from, to, fits }: AuditFindingOf<'parts/base'>): string {
  const base = `проценты ${fits} ${chooseGenitive(fits, PART)} посчитаны от целого ${range({ from, to })}`;
  if (stated !== null) return `напечатано целое ${number(stated)}, а ${base}`;
  return `${base}, а сами части складываются в ${number(sum ?? 0)}`;
}

function formatOutlier(finding: AuditFindingOf<'value/outlier'>): string {
  const { times, usual, against } = finding;
  const than = { target: 'плана', baseline: 'исходного значения', 'last-year': 'прошлого года' }[
    against
  ];
  return `напечатано ${said(finding)}, это ${formatTimes(times)} ${than} (${number(usual)})`;
}

/** See AuditTexts. */
export const RU_AUDIT_FIGURE_TEXTS: Pick<AuditTexts, AuditFigureCode> = {
  'figure/wrong': {
    kind: 'Процент не сходится с числами',
    message: (finding) =>
      `напечатано ${said(finding)}, а ${number(finding.part)} из ${number(finding.whole)} – это ${percent(finding.exact)}${formatCorrections(finding)}`,
    advice: 'Пересчитайте долю и исправьте то из трёх чисел, которое неверно.',
  },
  'figure/impossible': {
    kind: 'Такой доли быть не может',
    message: formatImpossible,
    advice: 'Проверьте часть, целое и процент по исходным данным и исправьте неверное.',
  },
  'figure/two-counts': {
    kind: 'Два числа вместо одного факта',
    message: (finding) =>
      `показатель измеряется одним числом, а напечатано ${said(finding)}: не ясно, факт – это ${number(finding.part)} или ${number(finding.whole)}`,
    advice: 'Оставьте в факте одно число, остальное перенесите в пояснение.',
  },
  'figure/no-unit': {
    kind: 'Не напечатана единица',
    message: (finding) =>
      `процент напечатан без знака «%» и без единицы в заголовке: ${listed(finding)}`,
    advice: 'Добавьте единицу в заголовок столбца или знак «%» к числу.',
  },
  'figure/no-indicator': {
    kind: 'Величина без показателя',
    message: (finding) => `напечатана величина, которой нет среди показателей: ${listed(finding)}`,
    advice: 'Свяжите её с показателем по номеру или назовите сведениями.',
  },
  'rounding/mixed': {
    kind: 'Разные правила округления',
    message: (finding) => {
      const { majority, followed } = finding;
      return majority === 'half-up'
        ? `в документе большинство долей (${followed}) округлено, половина – вверх, а у этих лишние знаки просто отброшены: ${listed(finding)}`
        : `в документе у большинства долей (${followed}) лишние знаки отброшены, а эти округлены, половина – вверх: ${listed(finding)}`;
    },
    advice: 'Примените ко всем долям одно правило и назовите его в документе.',
  },
  'base/grades': {
    kind: 'Контингенты не согласуются',
    message: (finding) =>
      `по напечатанным процентам выходит, что в ${finding.narrow}-х классах не меньше ${number(finding.narrowSize)} обучающихся, а в ${finding.wide}-х классах вместе не больше ${number(finding.wideSize)}; так не бывает: ${listed(finding)}`,
    advice: 'Напечатайте целое каждой доли и проверьте, от каких классов она посчитана.',
  },
  'base/other': {
    kind: 'Доля посчитана от другого целого',
    message: (finding) =>
      `${number(finding.part)} из ${number(finding.known)} – это ${percent(finding.exact)}, а напечатано ${said(finding)}${finding.wholes === null ? '' : `; такой процент даёт целое ${range(finding.wholes)}`}`,
    advice: 'Пересчитайте долю от того же целого, что и в других местах, или назовите другое.',
  },
  'contingent/two-numbers': {
    kind: 'У одного контингента два числа',
    message: (finding) =>
      `для контингента ${quote(finding.label)} за один год напечатаны разные числа: ${listed(finding)}`,
    advice: 'Оставьте одно число; если контингенты разные, назовите каждый полностью.',
  },
  'contingent/jump': {
    kind: 'Контингент изменился больше чем вдвое',
    message: (finding) =>
      `контингент ${quote(finding.label)} за год изменился с ${number(finding.before)} до ${number(finding.after)}`,
    advice: 'Проверьте оба числа; если считали разное, напишите об этом рядом.',
  },
  'contingent/sum': {
    kind: 'Контингент не равен сумме частей',
    message: ({ label, parts, spans }) => {
      const years = spans.map(
        ({ year, stated, expected }) =>
          `${year} – напечатано ${number(stated)}, сумма ${number(expected)}`,
      );
      return `${quote(label)} складывается из ${parts.map(quote).join(' и ')}, а числа другие: ${years.join('; ')}`;
    },
    advice: 'Проверьте, тех ли обучающихся считали, и исправьте неверное число.',
  },
  'parts/sum': {
    kind: 'Части не складываются в целое',
    message: ({ sum, whole }) => `части складываются в ${number(sum)}, а целое – ${number(whole)}`,
    advice: 'Найдите пропущенную часть или исправьте неверное число.',
  },
  'parts/base': {
    kind: 'Доли частей посчитаны от другого целого',
    message: formatBase,
    advice: 'Возьмите целое из той же таблицы, что и части, и пересчитайте доли.',
  },
  'value/differs': {
    kind: 'Одна величина напечатана по-разному',
    message: (finding) => `одна и та же величина в разных местах разная: ${listed(finding)}`,
    advice: 'Оставьте одно значение во всех местах.',
  },
  'series/copied': {
    kind: 'Одни и те же числа у двух величин',
    message: (finding) =>
      `у двух величин за ${finding.years.join(', ')} стоят одни и те же числа: ${listed(finding)}`,
    advice: 'Проверьте, не скопированы ли числа одной величины в другую.',
  },
  'series/nearly-same': {
    kind: 'Ряды расходятся в одном годе',
    message: (finding) =>
      `две величины совпадают за ${finding.years.join(', ')}, а за ещё один год расходятся: ${listed(finding)}`,
    advice: 'Если это одна величина, исправьте неверное число; если разные, проверьте совпавшие.',
  },
  'series/other-thing': {
    kind: 'В разные годы считали разное',
    message: ({ words: [first, second] }) =>
      `под одним номером в одни годы стоит ${quote(first)}, в другие – ${quote(second)}`,
    advice: 'Отметьте разрыв ряда: такие числа нельзя сравнивать по годам.',
  },
  'value/outlier': {
    kind: 'Величина другого порядка',
    message: formatOutlier,
    advice: 'Проверьте цифры и единицу; возможно, посчитано не то, что в показателе.',
  },
  'indicator/no-data': {
    kind: 'Показатели без данных',
    message: (finding) =>
      `не напечатано ни факта, ни цели, ни исходного значения: ${subjects(finding)}`,
    advice: 'Напечатайте данные или скажите, почему их нет.',
  },
};
