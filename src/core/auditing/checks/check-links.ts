// What the programme says of its indicators, on the published figures: linked ones agree, a part is not above its whole.

import type { FieldRule, Programme } from '../../programme/programme.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listContingents } from '../contingents.ts';
import { figureOf, unitOf } from '../indicator-rows.ts';
import type { Published } from '../published.ts';
import { lastYear } from '../published-period.ts';
import { keyOfContingent } from '../title-words.ts';

/** In percentage points: what rounding to one decimal can make of equal shares. */
const ROUNDING = 0.1;

/** The figures of both codes in the same place and year. */
function pairFigures(
  { ofKind }: AuditContext,
  codes: readonly [string, string],
): readonly (readonly [Published, Published])[] {
  const [first, second] = codes.map((code) => ofKind('figure').filter((row) => row.code === code));
  return (first ?? []).flatMap((left) => {
    const right = (second ?? []).find(
      (row) => row.document === left.document && lastYear(row.period) === lastYear(left.period),
    );
    return right === undefined ? [] : [[left, right] as const];
  });
}

/** The share that the count of the one and the known base of the other would make, where the other prints no counts. */
function recompute(context: AuditContext, counted: Published, silent: Published) {
  if (counted.part === null || silent.part !== null) return null;
  const key = keyOfContingent(silent.wholeLabel);
  const known = listContingents(context).filter(
    (one) => key !== '' && one.key === key && one.year === lastYear(silent.period),
  );
  const wholes = new Set(known.map(({ number }) => number));
  const [whole, ...others] = wholes;
  if (whole === undefined || others.length > 0 || whole < counted.part) return null;
  return { part: counted.part, whole, percent: roundHalfUp((counted.part / whole) * 100, 2) };
}

function findDiffering(context: AuditContext, { links }: Programme): readonly AuditFinding[] {
  return links.flatMap(({ codes, reason }) =>
    pairFigures(context, codes).flatMap(([left, right]): readonly AuditFinding[] => {
      const unit = unitOf(context, left.code);
      const [one, other] = [figureOf(left, unit), figureOf(right, unit)];
      if (unit !== unitOf(context, right.code) || one === null || other === null) return [];
      if (Math.abs(one - other) <= (unit === 'percent' ? ROUNDING : 0)) return [];
      const recomputed = recompute(context, left, right) ?? recompute(context, right, left);
      return [{ code: 'link/differ', places: placesOf([left, right]), reason, recomputed }];
    }),
  );
}

/** The two fields of a rule that says which of them is the smaller. */
function listFields(rule: FieldRule): readonly [string, string] | null {
  if (rule.kind === 'part-of-whole') return [rule.part, rule.whole];
  return rule.kind === 'narrower-range' ? [rule.narrow, rule.wide] : null;
}

/** The code of the indicator whose numerator is the field alone. */
function findByNumerator(
  { indicators }: Programme,
  form: string,
  field: string,
): string | undefined {
  return indicators.find(
    ({ source }) =>
      source.kind === 'form' && source.form === form && source.numerator.trim() === field,
  )?.code;
}

function findAboveWhole(context: AuditContext, programme: Programme): readonly AuditFinding[] {
  return Object.entries(programme.rules).flatMap(([form, rules]) =>
    rules.flatMap((rule): readonly AuditFinding[] => {
      const fields = listFields(rule);
      if (fields === null) return [];
      const [small, large] = fields.map((field) => findByNumerator(programme, form, field));
      if (small === undefined || large === undefined) return [];
      return pairFigures(context, [small, large]).flatMap(
        ([left, right]): readonly AuditFinding[] => {
          const [part, whole] = [left.part, right.part];
          if (part === null || whole === null || part <= whole) return [];
          return [{ code: 'link/part-above-whole', places: placesOf([left, right]), part, whole }];
        },
      );
    }),
  );
}

/** Findings that only a programme can give: its links and its rules between fields, held against the published numbers. */
export const checkLinks: AuditCheck = (context) => {
  const { programme } = context;
  if (programme === null) return [];
  return [...findAboveWhole(context, programme), ...findDiffering(context, programme)];
};
