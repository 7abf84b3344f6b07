// What the actions of the campaign answer: done or failed, in calm sentences that say what was and was not written.

import { choosePlural } from '../plural.ts';
import { quoteNames } from '../quote-names.ts';
import { shortenText } from '../shorten-text.ts';

/** The actions that tell their own failures. */
export type CampaignAction = 'look' | 'explain' | 'decide' | 'close' | 'reopen';

export interface CampaignAnswers {
  readonly explained: string;
  readonly unexplained: string;
  readonly findingGone: string;
  readonly errorNotExplained: string;
  readonly accepted: (school: string) => string;
  readonly returned: (school: string) => string;
  readonly undecided: (school: string) => string;
  readonly schoolGone: (school: string) => string;
  readonly indicatorGone: (code: string) => string;
  /** The panel has not said what is to be done. */
  readonly unclear: string;
  readonly tooLong: (length: number, longest: number) => string;
  readonly closed: (sheets: readonly string[], unwarned: readonly string[]) => string;
  readonly alreadyClosed: (at: string | null, sheet: string) => string;
  readonly nothingToClose: string;
  readonly reopened: (sheets: readonly string[]) => string;
  readonly notClosed: string;
  /** There is no copy, and so many sheets had a warning of ours. */
  readonly unwarned: (sheets: number) => string;
  /** The questions of the menu. */
  readonly askClose: string;
  readonly askReopen: string;
  /** What went wrong, as the spreadsheet said it, without its stop. */
  readonly failures: Readonly<Record<CampaignAction, (detail: string) => string>>;
}

const LONGEST_NAME = 200;
const LETTERS = { one: 'знак', few: 'знака', many: 'знаков' };
const FROM_SHEETS = { one: 'листа', few: 'листов', many: 'листов' };
const SHEETS = { one: 'листе', few: 'листах', many: 'листах' };

const ru: CampaignAnswers = {
  explained: 'Пояснение записано на лист «Замечания». Вопрос закрыт, пока значение не изменится.',
  unexplained: 'Пояснение убрано, вопрос снова открыт.',
  findingGone:
    'Такого замечания больше нет: данные изменились. Ничего не записано; обновите панель и посмотрите, что есть сейчас.',
  errorNotExplained: 'Это ошибка: её не поясняют, а исправляют в таблице. Ничего не записано.',
  accepted: (school) =>
    `Принято: ${school}. Если её данные потом изменятся, это будет видно здесь и на листе «Приёмка».`,
  returned: (school) => `Отмечено, что данные возвращены: ${school}. Сами данные не изменены.`,
  undecided: (school) => `Решение снято: ${school}.`,
  schoolGone: (school) =>
    `Школы «${shortenText(school, LONGEST_NAME)}» среди отчитывающихся больше нет. Ничего не записано; обновите панель.`,
  indicatorGone: (code) =>
    `Показателя ${shortenText(code)} в программе больше нет. Ничего не изменено; обновите панель.`,
  unclear: 'Неясно, что нужно сделать. Ничего не записано. Обновите панель и попробуйте ещё раз.',
  tooLong: (length, longest) =>
    `В тексте ${length} ${choosePlural(length, LETTERS)}, а записать можно не больше ${longest}. Ничего не записано: сократите текст и повторите.`,
  closed: (sheets, unwarned) =>
    [
      `Период закрыт: принятое скопировано (${quoteNames(sheets)}), при изменении листов школ появляется предупреждение. Что изменят после закрытия, будет среди замечаний.`,
      ...(unwarned.length === 0
        ? []
        : [
            `На ${choosePlural(unwarned.length, SHEETS)} ${quoteNames(unwarned)} уже стоит чужая защита, она оставлена как была.`,
          ]),
    ].join(' '),
  alreadyClosed: (at, sheet) =>
    `Период уже закрыт${at === null ? '' : ` ${at}`}, копия – лист «${sheet}». Копия не изменена. Чтобы закрыть период заново, сначала откройте его.`,
  nothingToClose:
    'Формы, которую заполняют школы, в таблице нет, поэтому закрывать нечего. Ничего не изменено.',
  reopened: (sheets) =>
    `Период открыт снова: предупреждение с листов школ снято, копия (${quoteNames(sheets)}) осталась и помечена. Изменения больше не считаются замечаниями.`,
  notClosed: 'Период не закрыт, поэтому открывать нечего. Ничего не изменено.',
  unwarned: (sheets) =>
    `Копии принятого в таблице нет, поэтому период не считается закрытым. Предупреждение, оставшееся от закрытия, снято с ${sheets} ${choosePlural(sheets, FROM_SHEETS)}; больше ничего не изменено.`,
  askClose:
    'Закрыть период сбора?\n\nТо, что сейчас показывают ячейки школ, будет скопировано на лист «Сбор … (принято)», а при изменении листов школ будет появляться предупреждение. Сами листы школ не изменятся. Период можно открыть снова.',
  askReopen:
    'Открыть период снова?\n\nПредупреждение с листов школ будет снято, копия принятого останется и будет помечена.',
  failures: {
    look: (detail) =>
      `Не получилось: ${detail}. Ничего не записано. Повторите действие; если не поможет – обновите страницу.`,
    explain: (detail) =>
      `Не получилось: ${detail}. Пояснение, скорее всего, не записано; листы школ и прежние пояснения не изменены. Обновите панель и проверьте, закрыт ли вопрос; если нет – повторите.`,
    decide: (detail) =>
      `Не получилось: ${detail}. Решение, скорее всего, не записано; листы школ и прежние решения не изменены. Обновите панель и проверьте; если решения нет – повторите.`,
    close: (detail) =>
      `Не получилось: ${detail}. Период закрыт не до конца: предупреждение могло появиться не на всех листах школ, копия могла быть записана не полностью. Данные школ не изменены. Повторите «Закрыть период»: недостающее будет сделано.`,
    reopen: (detail) =>
      `Не получилось: ${detail}. Период открыт не до конца: предупреждение могло остаться на части листов, пометка на копии могла не появиться. Данные школ и копия не изменены. Повторите «Открыть период снова».`,
  },
};

const en: CampaignAnswers = {
  explained:
    'The explanation is written on the sheet «Замечания». The query is closed until the value changes.',
  unexplained: 'The explanation is taken away and the query is open again.',
  findingGone:
    'There is no such finding any more: the data have changed. Nothing was written; refresh the panel and see what there is now.',
  errorNotExplained:
    'This is an error: it is corrected in the table, not explained. Nothing was written.',
  accepted: (school) =>
    `Accepted: ${school}. If its data change later, that will show here and on the sheet «Приёмка».`,
  returned: (school) => `Noted as returned: ${school}. The data themselves are unchanged.`,
  undecided: (school) => `The decision is taken back: ${school}.`,
  schoolGone: (school) =>
    `The school “${shortenText(school, LONGEST_NAME)}” is not among those that report any more. Nothing was written; refresh the panel.`,
  indicatorGone: (code) =>
    `The programme has no indicator ${shortenText(code)} any more. Nothing was changed; refresh the panel.`,
  unclear:
    'It is not clear what is to be done. Nothing was written. Refresh the panel and try again.',
  tooLong: (length, longest) =>
    `The text has ${length} characters, and no more than ${longest} can be kept. Nothing was written: shorten the text and try again.`,
  closed: (sheets, unwarned) =>
    [
      `The period is closed: what was accepted is copied (${sheets.join(', ')}), and whoever changes the schools’ sheets is warned. What is changed after the closing will be among the findings.`,
      ...(unwarned.length === 0
        ? []
        : [`Somebody else’s protection stands on ${unwarned.join(', ')}; it was left as it was.`]),
    ].join(' '),
  alreadyClosed: (at, sheet) =>
    `The period is closed already${at === null ? '' : ` (${at})`}; the copy is the sheet “${sheet}”. The copy was not changed. To close the period anew, reopen it first.`,
  nothingToClose:
    'There is no form that schools fill in this table, so there is nothing to close. Nothing was changed.',
  reopened: (sheets) =>
    `The period is open again: the warning on the schools’ sheets is gone, the copy (${sheets.join(', ')}) stays and is marked. Changes are no longer findings.`,
  notClosed: 'The period is not closed, so there is nothing to reopen. Nothing was changed.',
  unwarned: (sheets) =>
    `The table has no copy of what was accepted, so the period does not count as closed. The warning left from the closing was taken from ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}; nothing else was changed.`,
  askClose:
    'Close the period of the collection?\n\nWhat the schools’ cells show now will be copied to the sheet «Сбор … (принято)», and whoever changes the schools’ sheets will be warned. The schools’ sheets themselves will not change. The period can be reopened.',
  askReopen:
    'Reopen the period?\n\nThe warning on the schools’ sheets will be taken away; the copy of what was accepted stays and will be marked.',
  failures: {
    look: (detail) =>
      `It did not work: ${detail}. Nothing was written. Try again; if that fails, reload the page.`,
    explain: (detail) =>
      `It did not work: ${detail}. The explanation is most likely not written; the schools’ sheets and earlier explanations are unchanged. Refresh the panel and see whether the query is closed; if not, try again.`,
    decide: (detail) =>
      `It did not work: ${detail}. The decision is most likely not written; the schools’ sheets and earlier decisions are unchanged. Refresh the panel and look; if there is no decision, try again.`,
    close: (detail) =>
      `It did not work: ${detail}. The period is not wholly closed: the warning may stand on some of the schools’ sheets only, the copy may be incomplete. The schools’ data are unchanged. Choose “Close the period” again: what is missing will be done.`,
    reopen: (detail) =>
      `It did not work: ${detail}. The period is not wholly open: the warning may still stand on some sheets, the mark on the copy may be missing. The schools’ data and the copy are unchanged. Choose “Reopen the period” again.`,
  },
};

const ALL = { ru, en } as const;

/** The answers of a language. */
export function chooseCampaignAnswers(language: 'ru' | 'en'): CampaignAnswers {
  return ALL[language];
}

/** How an action of the campaign tells its failure. */
export function explainCampaign(
  action: CampaignAction,
): (detail: string, language: 'ru' | 'en') => string {
  return (detail, language) => chooseCampaignAnswers(language).failures[action](detail);
}
