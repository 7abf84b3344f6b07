// The words of a closed period: the frozen copy, its stamp, the warning on the forms; in both languages.

/** The columns of the copy beside those of the form. */
export type FrozenColumn = 'number' | 'values' | 'school' | 'district' | 'code' | 'line';

export interface PeriodWords {
  /** What the stamp of a copy begins with, while the period is closed and after it was opened again. */
  readonly closedMarker: string;
  readonly reopenedMarker: string;
  /** What every stamp of a copy ends with. */
  readonly signature: string;
  readonly closedStamp: (at: string, schools: number) => string;
  readonly reopenedStamp: (at: string, closedAt: string | null) => string;
  readonly title: (form: string, year: number) => string;
  readonly guide: string;
  readonly columns: Readonly<Record<FrozenColumn, string>>;
  /** What a line says of a school without a tab. */
  readonly noTab: string;
  /** The description of the warning on a form; by its beginning it is known as ours, whatever the language. */
  readonly warning: (at: string) => string;
}

/** What the description of our warning begins with, in every language. */
export const WARNING_MARK = 'Сводка: период закрыт';

const SIGNATURE = {
  ru: 'Лист построен надстройкой «Сводка».',
  en: 'The sheet was built by the Svodka add-on.',
};

const ru: PeriodWords = {
  signature: SIGNATURE.ru,
  closedMarker: 'Период закрыт',
  reopenedMarker: 'Период открыт снова',
  closedStamp: (at, schools) => `Период закрыт ${at}; школ в копии: ${schools}. ${SIGNATURE.ru}`,
  reopenedStamp: (at, closedAt) =>
    `Период открыт снова ${at}${closedAt === null ? '' : `; был закрыт ${closedAt}`}. ${SIGNATURE.ru}`,
  title: (form, year) => `Принято за ${year} год: ${form}`,
  guide:
    'Копия того, что показывали ячейки школ при закрытии периода. С ней сравнивается таблица: что изменилось потом, перечислено на листе «Замечания». Менять её не нужно.',
  columns: {
    number: '№',
    values: 'Код',
    school: 'Школа',
    district: 'Район',
    code: '№ строки',
    line: 'Строка формы',
  },
  noTab: 'листа школы не было',
  warning: (at) => `${WARNING_MARK} ${at}. Изменения увидит специалист управления.`,
};

const en: PeriodWords = {
  signature: SIGNATURE.en,
  closedMarker: 'Period closed',
  reopenedMarker: 'Period reopened',
  closedStamp: (at, schools) =>
    `Period closed ${at}; schools in the copy: ${schools}. ${SIGNATURE.en}`,
  reopenedStamp: (at, closedAt) =>
    `Period reopened ${at}${closedAt === null ? '' : `; it had been closed ${closedAt}`}. ${SIGNATURE.en}`,
  title: (form, year) => `Accepted for ${year}: ${form}`,
  guide:
    'A copy of what the schools’ cells showed when the period was closed. The table is compared with it: what has changed since is on the sheet «Замечания». There is no need to edit it.',
  columns: {
    number: 'No.',
    values: 'Code',
    school: 'School',
    district: 'District',
    code: 'Line no.',
    line: 'Line of the form',
  },
  noTab: 'the school had no sheet',
  warning: (at) => `${WARNING_MARK} ${at}. The department’s specialist will see the changes.`,
};

const ALL = { ru, en } as const;

/** The words of a language. */
export function choosePeriodWords(language: 'ru' | 'en'): PeriodWords {
  return ALL[language];
}

/** The words of all languages, for what is read back. */
export const ALL_PERIOD_WORDS: readonly PeriodWords[] = [ru, en];
