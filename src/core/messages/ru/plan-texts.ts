// Russian sentences about the plan of activities.

import type { PlanFinding } from '../../checking/finding.ts';
import type { FindingTexts } from '../messages.ts';

/** Beyond this the sentence says only how many more there are. */
const MOST_LINES = 30;

function listLines(lines: readonly string[]): string {
  const named = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length - MOST_LINES;
  return more > 0 ? `${named} и ещё ${more}` : named;
}

const nameLines = (lines: readonly string[]) =>
  `${lines.length === 1 ? 'строки' : 'строк'} плана ${listLines(lines)}`;

/** One entry for each code of the plan. */
export const RU_PLAN_TEXTS: Pick<FindingTexts, PlanFinding> = {
  'plan/overdue': {
    kind: 'Срок прошёл',
    message: ({ lines }) => `у ${nameLines(lines)} срок прошёл, а отметки о выполнении нет`,
    advice:
      'Если мероприятие проведено, напишите дату в столбце «Выполнено» листа «Дорожная карта»; если перенесено, – новый срок в столбце «Комментарий».',
  },
  'plan/doubtful-date': {
    kind: 'Сомнительный срок',
    message: ({ lines }) =>
      `срок ${nameLines(lines)} выходит за время программы или записан так, что даты в нём нет`,
    advice: 'Исправьте срок в плане или напишите в столбце «Пояснение», как его понимать.',
  },
  'plan/without-responsible': {
    kind: 'Нет ответственного',
    message: ({ lines }) => `у ${nameLines(lines)} не указан ответственный`,
    advice: 'Впишите ответственного в план.',
  },
  'plan/not-collected': {
    kind: 'План не собирается',
    message: ({ lines }) =>
      `о выполнении ${nameLines(lines)} школы не отчитываются ни в одной форме`,
    advice:
      'Добавьте в форму строку об этом или напишите в столбце «Пояснение», откуда берутся сведения.',
  },
  'form/without-plan': {
    kind: 'Строки формы нет в плане',
    message: ({ lines }) =>
      `${lines.length === 1 ? 'строка формы' : 'строки формы'} ${lines.map((line) => `«${line}»`).join(', ')} не ${lines.length === 1 ? 'подходит' : 'подходят'} ни к одной строке плана, поэтому сравнить ${lines.length === 1 ? 'её' : 'их'} не с чем: цель не задана`,
    advice:
      'Если это строка плана, укажите её ключ в столбце «Поле формы» листа «План мероприятий»; если нет, уберите её из формы.',
  },
};
