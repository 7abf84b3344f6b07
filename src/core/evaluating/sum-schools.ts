// An indicator over all schools: every part evaluated per school and then summed, by district and in all.

import type { Unit } from '../programme/target.ts';
import { evaluateLabelled, evaluateSchool } from './evaluate-school.ts';
import type { Figures } from './figures.ts';
import type { FormSource } from './form-source.ts';
import type { AskedSchool } from './list-schools.ts';
import type { DistrictFigure, Exclusion, SchoolFigure } from './result.ts';
import { computeActual, divideShare } from './share.ts';
import { sum } from './sum.ts';

interface Totals {
  readonly numerator: number;
  readonly denominator: number | null;
}

/** A school that is in the sums. */
type CountedFigure = SchoolFigure & Totals;

function total(figures: readonly Totals[]): Totals {
  const denominators = figures.map(({ denominator }) => denominator);
  const known = denominators.filter((denominator) => denominator !== null);
  return {
    numerator: sum(figures.map(({ numerator }) => numerator)),
    denominator: known.length === 0 ? null : sum(known),
  };
}

/** In the order in which the districts first appear among all schools that are asked. */
function sumDistricts(
  schools: readonly AskedSchool[],
  figures: readonly CountedFigure[],
  unit: Unit,
): DistrictFigure[] {
  const byDistrict = new Map<string, CountedFigure[]>();
  for (const { school } of schools) byDistrict.set(school.district, []);
  for (const figure of figures) byDistrict.get(figure.district)?.push(figure);
  return [...byDistrict]
    .filter(([, own]) => own.length > 0)
    .map(([district, own]) => {
      const { numerator, denominator } = total(own);
      return { district, numerator, denominator, value: divideShare(numerator, denominator, unit) };
    });
}

/** Label → what each school adds to that part, in the order of the schools. */
function listLabelled(
  source: FormSource,
  schools: readonly AskedSchool[],
): ReadonlyMap<string, readonly CountedFigure[]> {
  const values = new Map<string, CountedFigure[]>();
  for (const asked of source.labelled.length === 0 ? [] : schools) {
    for (const [label, value] of evaluateLabelled(source, asked)) {
      const { name: school, district } = asked.school;
      const figure = { school, district, numerator: value, denominator: null, value: null };
      const own = values.get(label);
      if (own === undefined) values.set(label, [figure]);
      else own.push(figure);
    }
  }
  return values;
}

/** The figures of a form's indicator; numerator, denominator and actual are null when no school can be used. */
export function sumSchools(
  source: FormSource,
  schools: readonly AskedSchool[],
  unit: Unit,
): Figures {
  const bySchool: SchoolFigure[] = [];
  const counted: CountedFigure[] = [];
  const excluded: Exclusion[] = [];
  for (const asked of schools) {
    const outcome = evaluateSchool(source, asked);
    const { name, district } = asked.school;
    if (outcome.kind === 'not-applicable') continue;
    if (outcome.kind !== 'used') excluded.push({ school: name, reason: outcome.reason });
    if (outcome.kind === 'shown') {
      const { value } = outcome;
      bySchool.push({ school: name, district, numerator: null, denominator: null, value });
    }
    if (outcome.kind !== 'used') continue;
    const { numerator, denominator } = outcome;
    const value = divideShare(numerator, denominator, unit);
    const figure = { school: name, district, numerator, denominator, value };
    bySchool.push(figure);
    counted.push(figure);
  }
  const used = counted.length;
  const all = used === 0 ? null : total(counted);
  const labelledSchools = listLabelled(source, schools);
  return {
    numerator: all?.numerator ?? null,
    denominator: all?.denominator ?? null,
    actual: all === null ? null : computeActual(all.numerator, all.denominator, unit),
    labelled: new Map(
      [...labelledSchools].map(([label, own]) => [label, total(own).numerator] as const),
    ),
    labelledSchools,
    coverage: { used, expected: used + excluded.length, excluded },
    bySchool,
    byDistrict: sumDistricts(schools, counted, unit),
    note: '',
  };
}
