// A percent typed beside the counts that it is made of: «46 из 80 (57 %)», where 46 of 80 is 57,5 %.

import { readShare } from '../reading/read-share.ts';
import { roundHalfUp } from '../round-half-up.ts';
import { findCellFault } from './find-cell-fault.ts';
import type { Finding } from './finding.ts';
import { describeCell, type FormContext } from './form-context.ts';

/** What binary arithmetic may add. */
const NOISE = 1e-9;

/** A query for each share whose stated percent is not that of its counts, rounded (half up) to the digits that are stated. */
export function checkShare({ filledRows }: FormContext): readonly Finding[] {
  return filledRows.flatMap((row) =>
    Object.values(row.readings).flatMap((reading): Finding[] => {
      const { field, how, value, raw } = reading;
      if (field.kind !== 'share' || how !== 'labelled' || value === null) return [];
      if (typeof raw !== 'string' || findCellFault(reading) !== null) return [];
      const read = readShare(raw);
      if (read.kind !== 'share' || read.stated === null || read.counts === null) return [];
      const { percent: stated, digits } = read.stated;
      if (Math.abs(stated - roundHalfUp(value, digits)) < NOISE) return [];
      return [
        {
          code: 'check/share-differs',
          severity: 'query',
          ...describeCell(row, reading),
          stated,
          ...read.counts,
          value,
        },
      ];
    }),
  );
}
