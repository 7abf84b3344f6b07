// A part cannot be greater than its whole: 48 of 44 entered.

import type { Finding } from './finding.ts';
import { describeCell, type FormContext, findNumber } from './form-context.ts';

/** An error at the part for each row where it exceeds the whole; equal numbers, and a missing side, are no fault. */
export function checkPartOfWhole(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of context.rules) {
    if (rule.kind !== 'part-of-whole') continue;
    for (const row of context.filledRows) {
      const part = findNumber(row, rule.part);
      const whole = findNumber(row, rule.whole);
      if (part === null || whole === null || part.value <= whole.value) continue;
      findings.push({
        code: 'check/part-exceeds-whole',
        severity: 'error',
        ...describeCell(row, part.reading, [whole.reading.cell]),
        part: part.value,
        whole: whole.value,
        wholeField: whole.reading.field.title,
        wholeCell: whole.reading.cell,
      });
    }
  }
  return findings;
}
