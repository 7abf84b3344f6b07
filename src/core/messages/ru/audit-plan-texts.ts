// Russian sentences of the audit about lists, plans, dates, periods and statements.

import { formatDay } from '../../programme/calendar-day.ts';
import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditPlanCode, AuditTexts } from '../audit-texts.ts';
import { choosePlural } from '../plural.ts';

const { quote, number, said, listed, subjects, join } = createAuditPhrases('ru');

const DAYS = { one: 'день', few: 'дня', many: 'дней' };

function formatLists({ counts, unmatched }: AuditFindingOf<'list/differs'>): string {
  const sizes = counts.map(({ where, count }) => `${where} – ${count}`);
  const alone = unmatched.map(({ where, title }) => `${quote(title)} (${where})`);
  const tail = alone.length === 0 ? '' : `; есть не везде: ${join(alone)}`;
  return `один перечень в разных местах разный: ${join(sizes)}${tail}`;
}

function formatTrend(finding: AuditFindingOf<'statement/trend'>): string {
  const { year, value, against } = finding;
  const others = against.map((one) => `${one.year} – ${number(one.value)}`);
  return `сказано ${said(finding)}, а ряд говорит другое: ${year} – ${number(value)}, но ${join(others)}`;
}

/** See AuditTexts. */
export const RU_AUDIT_PLAN_TEXTS: Pick<AuditTexts, AuditPlanCode> = {
  'list/gap': {
    kind: 'Пропуск в нумерации',
    message: ({ missing }) => `в нумерации нет: ${missing.join(', ')}`,
    advice: 'Проверьте, не потеряна ли строка; если это выписка, скажите об этом.',
  },
  'list/differs': {
    kind: 'Перечни расходятся',
    message: formatLists,
    advice: 'Оставьте один перечень или объясните, чем они отличаются.',
  },
  'list/shifted': {
    kind: 'Номера плана и формы не совпадают',
    message: ({ pairs }) => {
      const shown = pairs.map(({ form, plan }) =>
        plan === null ? `${form} – в плане нет` : `${form} – в плане ${plan}`,
      );
      return `под одним номером в плане и в форме стоит разное; строки формы: ${shown.join('; ')}`;
    },
    advice: 'Связывайте строки по смыслу, а не по номеру, или исправьте нумерацию.',
  },
  'list/unmatched': {
    kind: 'Строка без пары в плане или форме',
    message: (finding) =>
      finding.side === 'plan'
        ? `об этих строках плана форма не спрашивает: ${subjects(finding)}`
        : `этим строкам формы нет пары в плане, сравнить не с чем: ${subjects(finding)}`,
    advice: 'Добавьте недостающую строку или скажите, почему её нет.',
  },
  'form/other-unit': {
    kind: 'Форма считает не то, что план',
    message: (finding) => `форма спрашивает одно, а план считает другое: ${listed(finding)}`,
    advice: 'Спрашивайте в форме то, в чём выражена цель.',
  },
  'form/composite': {
    kind: 'Слова и число в одной ячейке',
    message: (finding) => `в одной ячейке спрашивают и слова, и число: ${subjects(finding)}`,
    advice: 'Разделите на столбцы: число отдельно, названия отдельно.',
  },
  'date/before-document': {
    kind: 'Срок раньше документа',
    message: (finding) =>
      `срок ${said(finding)} раньше самого документа (${finding.document}, ${finding.dated})`,
    advice: 'Проверьте год срока.',
  },
  'due/before-document': {
    kind: 'Мероприятие раньше документа',
    message: (finding) =>
      `срок ${said(finding)} прошёл раньше, чем подписан документ (${finding.document}, ${finding.dated})`,
    advice: 'Проверьте срок; если мероприятие уже прошло, отметьте это.',
  },
  'date/year-in-name': {
    kind: 'Год в названии и дата расходятся',
    message: (finding) => `в названии стоит ${finding.named} год, а дата – ${said(finding)}`,
    advice: 'Проверьте название и дату.',
  },
  'event/repeated': {
    kind: 'Одно событие под двумя датами',
    message: (finding) => `похоже, одно событие стоит дважды с разными датами: ${listed(finding)}`,
    advice: 'Оставьте одну строку или напишите, чем события отличаются.',
  },
  'due/outside-term': {
    kind: 'Срок за пределами проекта',
    message: (finding) =>
      `проект идёт с ${formatDay(finding.from)} по ${formatDay(finding.to)}, а сроки выходят за него: ${listed(finding)}`,
    advice: 'Проверьте год каждого месяца.',
  },
  'due/no-year': {
    kind: 'Срок без года',
    message: (finding) => `месяц назван без года: ${listed(finding)}`,
    advice: 'Добавьте год или напишите «ежегодно».',
  },
  'deadline/far': {
    kind: 'Отчёт ждут не вовремя',
    message: (finding) =>
      `отчёт ждут ${said(finding)}: период закончился ${formatDay(finding.ended)}, за ${finding.days} ${choosePlural(finding.days, DAYS)} до этого`,
    advice: 'Проверьте, за какой период отчёт.',
  },
  'period/differs': {
    kind: 'Период напечатан по-разному',
    message: (finding) => `период в разных местах разный: ${listed(finding)}`,
    advice: 'Оставьте один период или объясните разницу.',
  },
  'period/mixed': {
    kind: 'Учебные и календарные годы вперемешку',
    message: (finding) =>
      `одни величины напечатаны за учебные годы, другие – за календарные: ${listed(finding)}`,
    advice: 'Приведите всё к одним годам.',
  },
  'period/school-year': {
    kind: 'Неясно, какой учебный год',
    message: ({ stated, totals }) =>
      `за календарный год напечатано ${number(stated)}, а за учебные годы – ${join(totals.map(({ year, total }) => `${year}: ${number(total)}`))}; не ясно, какой из них взят`,
    advice: 'Назовите учебный год.',
  },
  'statement/trend': {
    kind: 'Вывод не согласуется с рядом',
    message: formatTrend,
    advice: 'Сравните со всеми годами, которые показаны, и исправьте вывод.',
  },
  'statement/same-year': {
    kind: 'Год сравнивается сам с собой',
    message: (finding) => `${finding.year} год сравнивается с ${finding.year} же: ${said(finding)}`,
    advice: 'Проверьте годы в предложении.',
  },
};
