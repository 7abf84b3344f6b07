// The words of «Дорожная карта», in both languages.

import { type ActivityState, SOON_DAYS } from '../../evaluating/activity-status.ts';

/** The columns from the left. */
export type RoadmapColumn =
  | 'code'
  | 'title'
  | 'due'
  | 'when'
  | 'state'
  | 'responsible'
  | 'result'
  | 'indicator'
  | 'line'
  | 'done'
  | 'comment';

export interface RoadmapWords {
  readonly title: (programme: string) => string;
  /** How many lines stand how, and what people may write. */
  readonly guide: (counts: Readonly<Record<ActivityState, number>>) => string;
  readonly columns: Readonly<Record<RoadmapColumn, string>>;
  /** Sign and word, as the status cell shows them. */
  readonly states: Readonly<Record<ActivityState, string>>;
  readonly section: (code: string, title: string) => string;
  /** In place of a form's line. */
  readonly notCollected: string;
  readonly unmapped: string;
  readonly withoutLine: (codes: string) => string;
  readonly withoutActivity: (lines: string) => string;
  readonly misleading: (codes: string) => string;
}

const RU: RoadmapWords = {
  title: (programme) => `Дорожная карта. ${programme}`,
  guide: (counts) =>
    `Выполнено ${counts.done}, просрочено ${counts.overdue}, срок в ближайшие ${SOON_DAYS} дней – ${counts['due-soon']}, идёт ${counts['going-on']}, впереди ${counts.ahead}, без даты ${counts['by-schedule'] + counts.undated + counts.unreadable}. В столбце «Выполнено» напишите дату или «да»; если мероприятие повторяется, – годы, за которые оно проведено.`,
  columns: {
    code: '№',
    title: 'Мероприятие',
    due: 'Срок',
    when: 'Ближайшая дата',
    state: 'Состояние',
    responsible: 'Ответственный',
    result: 'Ожидаемый результат',
    indicator: 'Показатель',
    line: 'Строка формы',
    done: 'Выполнено',
    comment: 'Комментарий',
  },
  states: {
    done: '✓ выполнено',
    overdue: '! просрочено',
    'due-soon': '◔ скоро',
    'going-on': '▸ идёт',
    ahead: '· впереди',
    'by-schedule': '· по графику',
    undated: '? срок не указан',
    unreadable: '? срок не прочитан',
  },
  section: (code, title) => `Задача ${code}. ${title}`,
  notCollected: 'не собирается',
  unmapped: 'План и форма',
  withoutLine: (codes) =>
    `Строки плана, о которых школы не отчитываются ни в одной форме: ${codes}.`,
  withoutActivity: (lines) => `Строки формы, которых нет в плане: ${lines}.`,
  misleading: (codes) =>
    `Номера, которые в плане и в форме означают разное (связано по тексту, не по номеру): ${codes}.`,
};

const EN: RoadmapWords = {
  title: (programme) => `Road map. ${programme}`,
  guide: (counts) =>
    `Done ${counts.done}, overdue ${counts.overdue}, due within ${SOON_DAYS} days ${counts['due-soon']}, going on ${counts['going-on']}, ahead ${counts.ahead}, without a date ${counts['by-schedule'] + counts.undated + counts.unreadable}. Write a date or “yes” under “Done”; for what recurs, the years in which it was done.`,
  columns: {
    code: 'No.',
    title: 'Activity',
    due: 'Due',
    when: 'Next date',
    state: 'Status',
    responsible: 'Responsible',
    result: 'Expected result',
    indicator: 'Indicator',
    line: 'Line of the form',
    done: 'Done',
    comment: 'Comment',
  },
  states: {
    done: '✓ done',
    overdue: '! overdue',
    'due-soon': '◔ due soon',
    'going-on': '▸ going on',
    ahead: '· ahead',
    'by-schedule': '· by schedule',
    undated: '? no date',
    unreadable: '? date not read',
  },
  section: (code, title) => `Task ${code}. ${title}`,
  notCollected: 'not collected',
  unmapped: 'Plan and form',
  withoutLine: (codes) => `Lines of the plan that no form reports on: ${codes}.`,
  withoutActivity: (lines) => `Lines of the form that the plan does not have: ${lines}.`,
  misleading: (codes) =>
    `Numbers that mean different things in plan and form (paired by text, not by number): ${codes}.`,
};

/** Both, Russian first: a sheet of ours is known by the words of either. */
export const ALL_ROADMAP_WORDS: readonly RoadmapWords[] = [RU, EN];

/** The words of a language. */
export function chooseRoadmapWords(language: 'ru' | 'en'): RoadmapWords {
  return language === 'ru' ? RU : EN;
}
