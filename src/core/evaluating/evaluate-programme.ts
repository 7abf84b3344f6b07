// Every indicator of a programme for a year: its figure, its target and its verdict.

import type { Fact } from '../programme/fact.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { resolveSource } from '../programme/resolve-source.ts';
import type { FormTable } from '../reading/reading.ts';
import { addEnteredParts } from './add-entered-parts.ts';
import type { Figures } from './figures.ts';
import { readFormSource } from './form-source.ts';
import { decideVerdict, judgeParts } from './judge-parts.ts';
import { listSchools } from './list-schools.ts';
import { measureDegree } from './measure-degree.ts';
import { measureGap } from './measure-gap.ts';
import type { IndicatorResult } from './result.ts';
import { sumSchools } from './sum-schools.ts';
import { takeFact } from './take-fact.ts';

export interface EvaluationInput {
  readonly programme: Programme;
  readonly year: number;
  /** One for each form that the workbook has. */
  readonly tables: readonly FormTable[];
  readonly register: Register;
  readonly facts: readonly Fact[];
}

function buildResult(indicator: Indicator, year: number, figures: Figures): IndicatorResult {
  const target = indicator.targets[String(year)] ?? null;
  const parts = judgeParts(target?.parts ?? [], figures, indicator.unit);
  const { labelled: _, ...shown } = figures;
  return {
    indicator,
    year,
    target,
    parts,
    verdict: decideVerdict(parts),
    degree: measureDegree(parts),
    gap: measureGap(parts, figures),
    ...shown,
  };
}

/**
 * A result for each indicator in passport order. Indicators of a form count the register's schools (without a register,
 * the rows), each once; the others take their fact of the year, or the figure of the indicator they are
 * the same as. A form that the workbook does not have has no rows. Throws for a programme whose expressions do not parse:
 * see checkProgramme.
 */
export function evaluateProgramme(input: EvaluationInput): IndicatorResult[] {
  const { programme, year, tables, register, facts } = input;
  const keys = programme.indicators.flatMap(({ source }) =>
    source.kind === 'form' ? [source.form] : [],
  );
  const asked = new Map(
    [...new Set(keys)].map((key) => [key, listSchools(tables, register, key)] as const),
  );
  return programme.indicators.map((indicator) => {
    const resolved = resolveSource(indicator, programme.indicators);
    if (resolved === null) return buildResult(indicator, year, takeFact(undefined, indicator.unit));
    const { source, owner } = resolved;
    const { unit } = owner;
    const fact = facts.find((entered) => entered.code === owner.code && entered.year === year);
    if (source.kind === 'manual') {
      return buildResult(indicator, year, takeFact(fact, unit));
    }
    const form = programme.forms.find(({ key }) => key === source.form);
    const schools = asked.get(source.form) ?? [];
    const figures = sumSchools(readFormSource(owner, source, form), schools, unit);
    return buildResult(indicator, year, addEnteredParts(figures, fact, owner, year));
  });
}
