// What a school is asked to do about a finding: the sheets and columns that only the specialist sees are not spoken of.

import type { Finding, FindingCode } from '../../checking/finding.ts';

type Language = 'ru' | 'en';

/** The codes of findings that concern a school; of any other the letter says only to check and correct. */
type SchoolCode =
  | Extract<FindingCode, `cell/${string}` | `check/${string}`>
  | 'header/missing-column'
  | 'header/missing-line'
  | 'header/duplicate-line'
  | 'header/unknown-line'
  | 'indicator/needs-counts'
  | 'period/changed-after-close'
  | 'row/duplicate-school';

type Advice = Readonly<Record<SchoolCode, string>>;

const NUMBER_RU = 'Впишите одно точное число без лишних слов.';
const NUMBER_EN = 'Write one exact number without other words.';

const ru: Advice = {
  'cell/missing': 'Заполните ячейку; если сообщать не о чем, впишите 0.',
  'cell/unreadable': NUMBER_RU,
  'cell/negative': 'Проверьте знак и впишите верное число.',
  'cell/not-whole': 'Впишите количество целым числом, без долей и процентов.',
  'cell/above-hundred': 'Проверьте оба числа: часть не может быть больше целого.',
  'cell/error-value': 'Впишите число вместо формулы.',
  'cell/looks-like-date':
    'Впишите число ещё раз; если таблица снова сделает из него дату, напишите нам.',
  'check/part-exceeds-whole': 'Проверьте оба числа по документам школы и исправьте неверное.',
  'check/range-exceeds-wider-range': 'Проверьте оба числа и исправьте неверное.',
  'check/exceeds-enrolment':
    'Проверьте число; если оно верно, сообщите нам, сколько у вас обучающихся этих классов.',
  'check/list-count-differs': 'Дополните перечень или исправьте количество.',
  'check/rule-broken': 'Проверьте числа, о которых говорит правило, и исправьте неверное.',
  'check/share-differs': 'Проверьте числа и процент и исправьте неверное.',
  'check/not-applicable-filled': 'Если таких классов нет, впишите 0; если они есть, сообщите нам.',
  'check/magnitude-slip': 'Проверьте, нет ли лишней или пропущенной цифры.',
  'check/jump': 'Проверьте числа обоих лет и то, одинаково ли они собраны.',
  'header/missing-column': 'Верните столбцу заголовок, как в форме.',
  'header/missing-line': 'Верните эту строку с данными школы.',
  'header/duplicate-line': 'Оставьте одну такую строку с верными данными, остальные удалите.',
  'header/unknown-line': 'Если это строка формы, верните ей название из формы.',
  'indicator/needs-counts': 'Напишите, сколько из скольких, например «9 из 20».',
  'period/changed-after-close': 'Верните прежнее значение или объясните, почему оно изменено.',
  'row/duplicate-school': 'Оставьте данные школы в одном месте, лишнее удалите.',
};

const en: Advice = {
  'cell/missing': 'Fill in the cell; if there is nothing to report, write 0.',
  'cell/unreadable': NUMBER_EN,
  'cell/negative': 'Check the sign and write the right number.',
  'cell/not-whole': 'Write the count as a whole number, without fractions or percentages.',
  'cell/above-hundred': 'Check both numbers: a part cannot exceed the whole.',
  'cell/error-value': 'Write a number in place of the formula.',
  'cell/looks-like-date':
    'Write the number again; if the table makes a date of it once more, tell us.',
  'check/part-exceeds-whole':
    'Check both numbers against the school’s documents and correct the wrong one.',
  'check/range-exceeds-wider-range': 'Check both numbers and correct the wrong one.',
  'check/exceeds-enrolment':
    'Check the number; if it is right, tell us how many pupils of these grades you have.',
  'check/list-count-differs': 'Complete the list or correct the count.',
  'check/rule-broken': 'Check the numbers that the rule speaks of and correct the wrong one.',
  'check/share-differs': 'Check the numbers and the percentage and correct the wrong one.',
  'check/not-applicable-filled': 'If there are no such grades, write 0; if there are, tell us.',
  'check/magnitude-slip': 'Check for a digit too many or too few.',
  'check/jump': 'Check the numbers of both years, and whether they were collected alike.',
  'header/missing-column': 'Give the column its heading back, as in the form.',
  'header/missing-line': 'Put the line back with the school’s data.',
  'header/duplicate-line': 'Keep one such line with the right data and delete the others.',
  'header/unknown-line': 'If it is a line of the form, give it back its wording.',
  'indicator/needs-counts': 'Write how many of how many, such as “9 из 20”.',
  'period/changed-after-close': 'Put the former value back or explain why it was changed.',
  'row/duplicate-school': 'Keep the school’s data in one place and delete the rest.',
};

const ALL = { ru, en } as const;

/** Asked for where a cell holds counts of several things, or a share. */
const WANTED = {
  ru: {
    'named-counts':
      'Напишите у каждого числа, что оно значит, например «2 мероприятия, 65 участников».',
    share: 'Напишите, сколько из скольких, например «9 из 20», или один процент.',
  },
  en: {
    'named-counts': 'Write what each number means, such as “2 мероприятия, 65 участников”.',
    share: 'Write how many of how many, such as “9 из 20”, or one percentage.',
  },
} as const;

const OTHERWISE = {
  ru: 'Проверьте и исправьте.',
  en: 'Check and correct it.',
} as const;

function isSchoolCode(code: string, advice: Advice): code is SchoolCode {
  return code in advice;
}

/** A whole sentence to the school. */
export function adviseSchool(finding: Finding, language: Language): string {
  const advice = ALL[language];
  if (finding.code === 'cell/unreadable' && finding.wanted !== undefined) {
    return WANTED[language][finding.wanted];
  }
  return isSchoolCode(finding.code, advice) ? advice[finding.code] : OTHERWISE[language];
}
