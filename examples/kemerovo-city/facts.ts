// The published figures of 2023 for the indicators that schools do not report, as printed in the report of the project.

/** One row of «Факты». null is a blank cell; percents as printed (16.1). */
export interface PublishedFact {
  readonly code: string;
  readonly part: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly comment: string;
}

function fact(
  code: string,
  value: number | null,
  more: Partial<Omit<PublishedFact, 'code' | 'value'>> = {},
): PublishedFact {
  return { code, value, part: '', numerator: null, denominator: null, comment: '', ...more };
}

export const PUBLISHED_FACTS: readonly PublishedFact[] = [
  fact('1.1', 32.3, { numerator: 12824, comment: '12824 чел. – 32,3 %; база не напечатана' }),
  fact('1.2', null, {
    numerator: 27,
    denominator: 301,
    comment: 'из 301 человек – 27 участники, это 9 %',
  }),
  fact('1.5', null, { numerator: 1019, denominator: 1863, comment: 'напечатано 54,6 %' }),
  fact('1.7', 10),
  fact('1.9', 100, { comment: 'число родителей не напечатано' }),
  fact('1.10', 3, { comment: '01.03.2023, 10.03.2023, 16.11.2023' }),
  fact('1.11', 52, { comment: 'из 52 целевых договоров – 28 человек обучаются в КемГУ' }),
  fact('2.4', 25.79, { numerator: 9281, comment: 'база не напечатана' }),
  fact('2.5', 12411, { comment: '12411 обучающихся – 38,53 %' }),
  fact('3.1', 33),
  fact('3.2', 151, { part: 'профильные классы' }),
  fact('3.2', 30, { part: 'специализированные классы' }),
  fact('3.3', 57.13),
  fact('3.4', 60, { comment: 'числа не напечатаны' }),
  fact('3.5', 100, { comment: 'числа не напечатаны' }),
  fact('3.6', null, { numerator: 1019, denominator: 1863, comment: 'напечатано 54,6 %' }),
  fact('4.1', 38, { comment: '2022-2023 учебный год: 30 классов, 2023-2024: 38' }),
  fact('4.2', 166),
  fact('5.1', 3335),
  fact('5.2', 1405),
  fact('5.3', 157),
  fact('5.4', 16.1, { numerator: 2127, comment: 'на 16,1 % (2127 человек)' }),
  fact('5.5', null, { comment: 'факт не напечатан, стоит только отметка ✓' }),
];
