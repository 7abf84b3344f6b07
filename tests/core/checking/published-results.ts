// The published results of Kemerovo city for 2023, every figure as the report prints it.

import { evaluateProgramme } from '../../../src/core/evaluating/evaluate-programme.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import published from '../../fixtures/kemerovo-city-indicators.json';

/** The programme with every indicator entered by hand, so that a published figure is the figure. */
export const ENTERED_PROGRAMME: Programme = {
  ...kemerovoCity,
  indicators: kemerovoCity.indicators.map((indicator) => ({
    ...indicator,
    source: { kind: 'manual' },
  })),
};

function readPublishedFacts(): Fact[] {
  return published.indicators.flatMap(({ code, fact }) => {
    if (fact === null) return [];
    const parts = Object.entries(fact.parts).flatMap(([label, value]) =>
      typeof value === 'number' ? [[label, value] as const] : [],
    );
    const { value, numerator, denominator } = fact;
    const figures = { value, numerator, denominator, parts: Object.fromEntries(parts) };
    const notes = { source: '', date: '', comment: '', sourceCell: 'H2' };
    return [{ code, year: 2023, ...figures, ...notes, cell: 'D2' }];
  });
}

/** The results, some figures replaced: by code, the value entered instead. */
export function buildResults(
  changed: Readonly<Record<string, number | null>> = {},
): IndicatorResult[] {
  const facts = readPublishedFacts().map((fact) => {
    const value = changed[fact.code];
    return value === undefined ? fact : { ...fact, value, numerator: null, denominator: null };
  });
  const input = { programme: ENTERED_PROGRAMME, year: 2023, tables: [], facts };
  return evaluateProgramme({ ...input, register: { given: false, schools: [] } });
}
