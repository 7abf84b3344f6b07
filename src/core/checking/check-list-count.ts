// A list of names beside the number of them: both must say the same.

import type { Finding } from './finding.ts';
import { describeCell, type FormContext, findNumber } from './form-context.ts';

/** A query at the list for each row where it names more or fewer than is stated; none where either side is missing. */
export function checkListCount(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of context.rules) {
    if (rule.kind !== 'list-count') continue;
    for (const row of context.filledRows) {
      const list = findNumber(row, rule.list);
      const count = findNumber(row, rule.count);
      if (list === null || count === null || list.value === count.value) continue;
      findings.push({
        code: 'check/list-count-differs',
        severity: 'query',
        ...describeCell(row, list.reading, [count.reading.cell]),
        stated: count.value,
        named: list.value,
        names: list.reading.parts.map(({ label }) => label),
        countCell: count.reading.cell,
      });
    }
  }
  return findings;
}
