// Every indicator of a programme for a year: its figure, its target and its verdict.

import type { Fact } from '../programme/fact.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { resolveSource } from '../programme/resolve-source.ts';
import type { FormTable } from '../reading/reading.ts';
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
  /** null where the workbook has no form. */
  readonly table: FormTable | null;
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
 * the rows), each once; the others take their fact of the year, or the figure of the indicator they are the same as. A form other than the table's has no rows. Throws for a
 * programme whose expressions do not parse: see checkProgramme.
 */
export function evaluateProgramme(input: EvaluationInput): IndicatorResult[] {
  const { programme, year, table, register, facts } = input;
  const schools = listSchools(table, register);
  const withoutRows = listSchools(null, register);
  return programme.indicators.map((indicator) => {
    const resolved = resolveSource(indicator, programme.indicators);
    if (resolved === null) return buildResult(indicator, year, takeFact(undefined, indicator.unit));
    const { source, owner } = resolved;
    const { unit } = owner;
    if (source.kind === 'manual') {
      const fact = facts.find((entered) => entered.code === owner.code && entered.year === year);
      return buildResult(indicator, year, takeFact(fact, unit));
    }
    const form = programme.forms.find(({ key }) => key === source.form);
    const asked = table?.form.key === source.form ? schools : withoutRows;
    const figures = sumSchools(readFormSource(owner, source, form), asked, unit);
    return buildResult(indicator, year, figures);
  });
}
