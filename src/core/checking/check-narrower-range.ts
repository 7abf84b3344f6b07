// What is counted over some grades cannot exceed the same counted over more grades; asked, since the columns may differ in meaning.

import type { Finding } from './finding.ts';
import { describeCell, type FormContext, findNumber } from './form-context.ts';

/** A query at the narrower count for each row where it exceeds the wider; equal numbers, and a missing side, are none. */
export function checkNarrowerRange(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of context.rules) {
    if (rule.kind !== 'narrower-range') continue;
    for (const row of context.filledRows) {
      const narrow = findNumber(row, rule.narrow);
      const wide = findNumber(row, rule.wide);
      if (narrow === null || wide === null || narrow.value <= wide.value) continue;
      findings.push({
        code: 'check/range-exceeds-wider-range',
        severity: 'query',
        ...describeCell(row, narrow.reading, [wide.reading.cell]),
        narrow: narrow.value,
        wide: wide.value,
        wideField: wide.reading.field.title,
        wideCell: wide.reading.cell,
      });
    }
  }
  return findings;
}
