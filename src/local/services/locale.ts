// What a spreadsheet's locale decides: how numbers and dates are typed and shown.

/** The conventions of one locale. */
export interface Locale {
  readonly decimal: ',' | '.';
  /** Shown between groups of three digits. */
  readonly group: string;
  /** Accepted between groups of three digits when typed, as a character class of a regular expression. */
  readonly typedGroup: string;
  readonly dateOrder: 'day-first' | 'month-first';
  /** Characters that may stand between the parts of a typed date. */
  readonly dateSeparators: string;
  readonly trueWords: readonly string[];
  readonly falseWords: readonly string[];
  /** Formats given to a cell in which a date, a time or both were typed. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly dateTimeFormat: string;
  readonly currencySign: string;
  readonly currencyFormat: string;
  /** Twelve names as after a day number («мая»), twelve as alone («май»), seven days from Sunday. */
  readonly monthsOfDate: readonly string[];
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly newSheetName: string;
}

const RUSSIAN: Locale = {
  decimal: ',',
  group: '\u00a0',
  typedGroup: '[ \\u00a0\\u202f]',
  dateOrder: 'day-first',
  dateSeparators: './-',
  trueWords: ['TRUE', 'ИСТИНА'],
  falseWords: ['FALSE', 'ЛОЖЬ'],
  dateFormat: 'dd.MM.yyyy',
  timeFormat: 'H:mm:ss',
  dateTimeFormat: 'dd.MM.yyyy H:mm:ss',
  currencySign: '₽',
  currencyFormat: '#,##0.00[$\u00a0₽]',
  monthsOfDate: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  months: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  days: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  newSheetName: 'Лист',
};

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ENGLISH: Locale = {
  decimal: '.',
  group: ',',
  typedGroup: ',',
  dateOrder: 'month-first',
  dateSeparators: '/-',
  trueWords: ['TRUE'],
  falseWords: ['FALSE'],
  dateFormat: 'M/d/yyyy',
  timeFormat: 'h:mm:ss am/pm',
  dateTimeFormat: 'M/d/yyyy H:mm:ss',
  currencySign: '$',
  currencyFormat: '[$$]#,##0.00',
  monthsOfDate: ENGLISH_MONTHS,
  months: ENGLISH_MONTHS,
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  newSheetName: 'Sheet',
};

/** Gives the conventions of a locale such as `ru_RU`: English ones for `en…`, Russian ones for every other. */
export function readLocale(code: string): Locale {
  return code.toLowerCase().startsWith('en') ? ENGLISH : RUSSIAN;
}
