// What the programme says of the published indicators, as rows beside those of the publication where it is silent.

import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { Published, PublishedKind, PublishedUnit } from './published.ts';
import { readPeriod } from './published-period.ts';

/** Where such a row is said to stand; it has no cell. */
const PLACE = 'Программа';

function readUnit({ unit }: Indicator): PublishedUnit {
  if (unit === 'none') return null;
  return unit;
}

function buildRow(
  indicator: Indicator,
  kind: PublishedKind,
  texts: { readonly title?: string; readonly printed?: string; readonly when?: string },
): Published {
  const { title = '', printed = '', when = '' } = texts;
  return {
    cell: '',
    place: PLACE,
    document: PLACE,
    kind,
    code: indicator.code,
    title,
    when,
    period: readPeriod(when),
    printed,
    part: null,
    whole: null,
    wholeLabel: '',
    unit: readUnit(indicator),
    mark: null,
    measure: '',
    group: '',
  };
}

function listTargets(indicator: Indicator): readonly Published[] {
  const targets = Object.entries(indicator.targets).flatMap(([when, { printed }]) =>
    printed === '' ? [] : [buildRow(indicator, 'target', { printed, when })],
  );
  const { printed } = indicator.baseline;
  return printed === '' ? targets : [...targets, buildRow(indicator, 'baseline', { printed })];
}

/**
 * For every indicator that the publication gives a figure of: its name where none is printed, its targets and baseline
 * where no target is. Empty without a programme.
 */
export function listProgrammeRows(
  programme: Programme | null,
  rows: readonly Published[],
): readonly Published[] {
  const has = (kind: PublishedKind, code: string) =>
    rows.some((row) => row.kind === kind && row.code === code);
  return (programme?.indicators ?? [])
    .filter(({ code }) => has('figure', code))
    .flatMap((indicator) => {
      const { code, title } = indicator;
      return [
        ...(has('name', code) ? [] : [buildRow(indicator, 'name', { title })]),
        ...(has('target', code) ? [] : listTargets(indicator)),
      ];
    });
}
