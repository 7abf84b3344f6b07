// What the schools of Kaltan do not report, and the shares of earlier years; all made up, since the document prints none.

import type { ExampleFact } from '../example-fact.ts';

const SOURCE = 'Выдумано для примера';

function fact(code: string, year: number, numerator: number, denominator: number): ExampleFact {
  return { code, year, numerator, denominator, source: SOURCE };
}

/** Indicators 6 and 7 of 2021–2023. */
export const KALTAN_FACTS: readonly ExampleFact[] = [
  fact('6', 2021, 610, 2540),
  fact('6', 2022, 1150, 2590),
  fact('6', 2023, 1480, 2610),
  { code: '7', year: 2023, value: 1, source: SOURCE, comment: 'программы есть во всех садах' },
];
