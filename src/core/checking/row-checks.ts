// What a school's row tells by itself, whatever the other rows are: asked of every row, and right after typing of the edited ones.

import { checkCells } from './check-cells.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { checkListCount } from './check-list-count.ts';
import { checkNarrowerRange } from './check-narrower-range.ts';
import { checkNotApplicable } from './check-not-applicable.ts';
import { checkPartOfWhole } from './check-part-of-whole.ts';
import { checkRules } from './check-rules.ts';
import { checkShare } from './check-share.ts';
import type { FormCheck } from './form-context.ts';

/** In the order in which their findings are told: cells, then rules between cells. */
export const ROW_CHECKS: readonly FormCheck[] = [
  checkCells,
  checkPartOfWhole,
  checkEnrolment,
  checkRules,
  checkNarrowerRange,
  checkListCount,
  checkShare,
  checkNotApplicable,
];
