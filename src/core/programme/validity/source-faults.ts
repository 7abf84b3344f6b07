// What is wrong with where an indicator's figure comes from.

import { assertNever } from '../../assert-never.ts';
import type { Indicator } from '../indicator.ts';
import type { ProgrammeFault, ProgrammePath } from '../programme-fault.ts';
import { findDuplicateFaults } from './duplicate-faults.ts';
import { findExpressionFaults } from './expression-faults.ts';
import type { NameScope } from './name-scope.ts';

/** The indicators of a programme by code, the first of each. */
export type IndicatorsByCode = ReadonlyMap<string, Indicator>;

function findFormFaults(
  indicator: Indicator,
  source: Extract<Indicator['source'], { readonly kind: 'form' }>,
  scope: NameScope,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const known = scope.find(source.form);
  if (known === undefined) {
    return [{ kind: 'unknown-form', path: [...path, 'form'], found: source.form }];
  }
  const check = (text: string, ...place: ProgrammePath) =>
    findExpressionFaults(text, known, scope, [...path, ...place]);
  const { numerator, denominator, parts } = source;
  const lacksDenominator = denominator === null && indicator.unit === 'percent';
  return [
    ...check(numerator, 'numerator'),
    ...(denominator === null ? [] : check(denominator, 'denominator')),
    ...(lacksDenominator
      ? [{ kind: 'no-denominator' as const, path: [...path, 'denominator'], found: '' }]
      : []),
    ...findDuplicateFaults(
      parts.map(({ label }) => label),
      (index) => [...path, 'parts', index, 'label'],
    ),
    ...parts.flatMap((part, index) => check(part.numerator, 'parts', index, 'numerator')),
  ];
}

function findLinkFaults(
  { code: own }: Indicator,
  first: string,
  indicators: IndicatorsByCode,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const place = [...path, 'code'];
  const codes = [own];
  let code = first;
  for (;;) {
    codes.push(code);
    if (code === own) return [{ kind: 'circle', path: place, found: first, codes }];
    const next = indicators.get(code);
    // Of a longer way only the first step is this indicator's own; the others are told of at theirs.
    if (next === undefined) {
      return code === first ? [{ kind: 'unknown-indicator', path: place, found: code }] : [];
    }
    if (next.source.kind !== 'same-as') return [];
    code = next.source.code;
    if (codes.includes(code) && code !== own) return [];
  }
}

/** Unknown forms and names, broken expressions, shares without a denominator, ways that lead nowhere or in a circle. */
export function findSourceFaults(
  indicator: Indicator,
  scope: NameScope,
  indicators: IndicatorsByCode,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const { source } = indicator;
  switch (source.kind) {
    case 'manual':
      return [];
    case 'same-as':
      return findLinkFaults(indicator, source.code, indicators, path);
    case 'form':
      return findFormFaults(indicator, source, scope, path);
    default:
      return assertNever(source);
  }
}
