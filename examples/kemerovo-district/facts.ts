// The rows of «Факты» that the tables of the report give: numerator and denominator, never the printed percent.

import type { ExampleFact } from '../example-fact.ts';
import { PLACES, SHARE_TABLES } from './tables.ts';

function sourceOf(table: string): string {
  return `Аналитический отчёт, таблица ${table}`;
}

function listShares(): readonly ExampleFact[] {
  return SHARE_TABLES.flatMap(({ table, code, series }) =>
    series.map(([year, numerator, denominator, percent]) => ({
      code,
      year,
      numerator,
      denominator,
      source: sourceOf(table),
      comment: `напечатано ${percent} %`,
    })),
  );
}

/** Indicator 10 is about grades 6–11; the report prints grades 5–9 and 10–11 and nothing of both together. */
function listTickets(): readonly ExampleFact[] {
  const [lower, upper] = ['6', '7'].map(
    (number) => SHARE_TABLES.find(({ table }) => table === number)?.series ?? [],
  );
  return (lower ?? []).map(([year, participants, total], index) => {
    const [, more = 0, others = 0] = upper?.[index] ?? [];
    return {
      code: '10',
      year,
      numerator: participants + more,
      denominator: total + others,
      source: sourceOf('6 и 7'),
      comment: 'сложено из двух таблиц; общая доля не напечатана',
    };
  });
}

/** All of 2020–2022. */
export const DISTRICT_FACTS: readonly ExampleFact[] = [
  ...listShares(),
  ...listTickets(),
  ...PLACES.map(([year, value]) => ({ code: '13', year, value, source: sourceOf('10') })),
];
