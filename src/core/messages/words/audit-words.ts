// The words of «Проверка публикации», of the sheet «Публикация» and of the action, in both languages.

import type { AuditTally } from '../../auditing/count-audit.ts';

/** The columns of «Проверка публикации», from the left. */
export type AuditColumn =
  | 'number'
  | 'status'
  | 'kind'
  | 'place'
  | 'subject'
  | 'period'
  | 'printed'
  | 'part'
  | 'whole'
  | 'recomputed'
  | 'message'
  | 'advice'
  | 'explanation'
  | 'key'
  | 'cell';

export interface AuditSheetWords {
  readonly title: (programme: string) => string;
  readonly stamp: (counts: AuditTally) => string;
  readonly guide: string;
  readonly columns: Readonly<Record<AuditColumn, string>>;
  readonly figures: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  /** Above explanations of what is no longer found. */
  readonly dropped: string;
  readonly droppedStatus: string;
  readonly wholes: (halfUp: string, cutOff: string) => string;
  /** A whole that no rule of rounding fits, or only cutting off. */
  readonly onlyCutOff: (wholes: string) => string;
  readonly rounded: (percent: string) => string;
  readonly unnamed: string;
}

export interface PublicationWords {
  readonly title: string;
  readonly guide: string;
  readonly examples: readonly string[];
  readonly kindHelp: string;
  readonly markHelp: string;
}

export interface AuditActionWords {
  readonly done: (sheet: string, counts: AuditTally) => string;
  readonly absent: string;
  /** That an empty «Публикация» was added. */
  readonly prepared: (sheet: string) => string;
  readonly noHeader: (sheet: string) => string;
  readonly empty: (sheet: string) => string;
  /** In place of the sheet, for the command line, which writes none unless asked to. */
  readonly checked: (counts: AuditTally) => string;
}

export interface AuditWordTable {
  readonly sheet: AuditSheetWords;
  readonly publication: PublicationWords;
  readonly action: AuditActionWords;
}

const PREPARE_RU =
  'Его добавит меню «Сводка» → «Проверить опубликованное»: по строке на каждую напечатанную величину, цель, название или дату';

const RU: AuditWordTable = {
  sheet: {
    title: (programme) => `Проверка публикации${programme === '' ? '' : `: ${programme}`}`,
    stamp: ({ figures, right, cutOff, wrong, open, errors, queries }) =>
      `величин: ${figures}; сходится – ${right}, знаки отброшены – ${cutOff}, неверно или невозможно – ${wrong}, проверить не с чем – ${open}; ошибок: ${errors}, вопросов: ${queries}.`,
    guide:
      'Напечатанное на листе «Публикация» пересчитано и сверено. «Округлено» – половина вверх; «знаки отброшены» – так получается, только если лишние знаки отрезать. В «Пояснение» можно писать: записи сохранятся.',
    columns: {
      number: '№',
      status: 'Итог',
      kind: 'Вид',
      place: 'Место',
      subject: 'О чём',
      period: 'Год',
      printed: 'Напечатано',
      part: 'Часть',
      whole: 'Целое',
      recomputed: 'Пересчи-\nтано, %',
      message: 'Что не так',
      advice: 'Что сделать',
      explanation: 'Пояснение',
      key: 'Ключ',
      cell: 'Ячейка',
    },
    figures: (count) => `Величины: ${count}`,
    findings: (count) => `Замечания: ${count}`,
    noFindings: 'Замечаний нет: напечатанное сходится.',
    dropped: 'Пояснения к тому, чего проверка больше не находит',
    droppedStatus: 'снято',
    wholes: (halfUp, cutOff) =>
      `Целое не напечатано; по правилу округления подходит ${halfUp}, при отбрасывании знаков – ${cutOff}`,
    onlyCutOff: (wholes) =>
      `Целое не напечатано; по правилу округления не подходит никакое, при отбрасывании знаков – ${wholes}`,
    rounded: (percent) => `По правилу округления – ${percent}`,
    unnamed: 'без названия',
  },
  publication: {
    title: 'Публикация: что напечатано в отчёте',
    guide:
      'Одна строка – одна напечатанная вещь, ровно так, как она напечатана. «Вид» выбирайте из списка; «Часть» и «Целое» – числа, если они напечатаны; «Группа» связывает части целого или строки одного перечня.',
    examples: [
      'Например: Отчёт за 2023 год, п. 1.4 | показатель | 1.4 | год 2023 | напечатано «1347 из 1597 – 84,34 %» | часть 1347 | целое 1597 | отметка ✓',
      'Например: Паспорт, таблица показателей | цель | 1.4 | год 2025 | напечатано «не менее 65 %»',
    ],
    kindHelp: 'Что это: показатель, контингент, цель, наименование, мероприятие, срок…',
    markHelp: 'Отметка о выполнении, как она напечатана.',
  },
  action: {
    done: (sheet, { wrong, errors, queries }) =>
      `Опубликованное проверено: лист «${sheet}». Неверных величин: ${wrong}; ошибок: ${errors}, вопросов: ${queries}.`,
    prepared: (sheet) =>
      `Добавлен лист «${sheet}». Впишите в него, что напечатано в отчёте, по строке на каждую величину, цель, название или дату, и повторите проверку.`,
    absent: `В таблице нет листа «Публикация», проверять нечего. ${PREPARE_RU}.`,
    noHeader: (sheet) =>
      `На листе «${sheet}» нет столбца «Напечатано». Верните заголовок, или переименуйте лист, чтобы сделать новый. ${PREPARE_RU}.`,
    empty: (sheet) =>
      `На листе «${sheet}» нет ни одной заполненной строки. Впишите, что напечатано: по строке на каждую величину, цель, название или дату.`,
    checked: ({ wrong, errors, queries }) =>
      errors + queries + wrong === 0
        ? 'Опубликованное проверено: замечаний нет.'
        : `Опубликованное проверено. Неверных величин: ${wrong}; ошибок: ${errors}, вопросов: ${queries}.`,
  },
};

const PREPARE_EN =
  'The menu “Svodka” → “Audit the publication” adds it: a row for each printed figure, target, name or date';

const EN: AuditWordTable = {
  sheet: {
    title: (programme) => `Audit of the publication${programme === '' ? '' : `: ${programme}`}`,
    stamp: ({ figures, right, cutOff, wrong, open, errors, queries }) =>
      `figures: ${figures}; right: ${right}, cut off: ${cutOff}, wrong or impossible: ${wrong}, not to be checked: ${open}; errors: ${errors}, queries: ${queries}.`,
    guide:
      'What the sheet «Публикация» prints, recomputed and compared. “Rounded” is half up; “cut off” is what only dropping decimals gives. You may write in the column for explanations: it is kept.',
    columns: {
      number: 'No.',
      status: 'Verdict',
      kind: 'Kind',
      place: 'Place',
      subject: 'About',
      period: 'Year',
      printed: 'Printed',
      part: 'Part',
      whole: 'Whole',
      recomputed: 'Recom-\nputed, %',
      message: 'What is wrong',
      advice: 'What to do',
      explanation: 'Explanation',
      key: 'Key',
      cell: 'Cell',
    },
    figures: (count) => `Figures: ${count}`,
    findings: (count) => `Findings: ${count}`,
    noFindings: 'No findings: what is printed agrees.',
    dropped: 'Explanations of what is no longer found',
    droppedStatus: 'dropped',
    wholes: (halfUp, cutOff) =>
      `The whole is not printed; rounding fits ${halfUp}, cutting off fits ${cutOff}`,
    onlyCutOff: (wholes) =>
      `The whole is not printed; rounding fits none, cutting off fits ${wholes}`,
    rounded: (percent) => `Rounded it is ${percent}`,
    unnamed: 'unnamed',
  },
  publication: {
    title: 'Publication: what the report prints',
    guide:
      'A row for each printed thing, exactly as it is printed. Choose the kind from the list; part and whole are numbers where they are printed; the group ties the parts of a whole or the rows of a list.',
    examples: [
      'For example: Отчёт за 2023 год, п. 1.4 | показатель | 1.4 | 2023 | «1347 из 1597 – 84,34 %» | part 1347 | whole 1597 | mark ✓',
      'For example: Паспорт, таблица показателей | цель | 1.4 | 2025 | «не менее 65 %»',
    ],
    kindHelp: 'What it is: an indicator’s figure, a contingent, a target, a name, an activity…',
    markHelp: 'The mark as it is printed.',
  },
  action: {
    done: (sheet, { wrong, errors, queries }) =>
      `The publication is audited: sheet “${sheet}”. Wrong figures: ${wrong}; errors: ${errors}, queries: ${queries}.`,
    prepared: (sheet) =>
      `The sheet “${sheet}” is added. Fill in what the report prints, a row for each figure, target, name or date, and audit again.`,
    absent: `There is no sheet «Публикация», so there is nothing to audit. ${PREPARE_EN}.`,
    noHeader: (sheet) =>
      `The sheet “${sheet}” has no column «Напечатано». Restore the heading, or rename the sheet and make a new one. ${PREPARE_EN}.`,
    empty: (sheet) =>
      `The sheet “${sheet}” has no filled row. Fill in what is printed: a row for each figure, target, name or date.`,
    checked: ({ wrong, errors, queries }) =>
      errors + queries + wrong === 0
        ? 'The publication is audited: no findings.'
        : `The publication is audited. Wrong figures: ${wrong}; errors: ${errors}, queries: ${queries}.`,
  },
};

/** The words of a language. */
export function chooseAuditWords(language: 'ru' | 'en'): AuditWordTable {
  return language === 'ru' ? RU : EN;
}

/** The tables of all languages, for what is read back from a sheet that a person of the other language built. */
export const ALL_AUDIT_WORDS: readonly AuditWordTable[] = [RU, EN];
