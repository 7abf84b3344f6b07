// All checks of the audit, in the order in which their findings are told.

import type { AuditCheck } from './audit-context.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkContingentSums } from './checks/check-contingent-sums.ts';
import { checkContingents } from './checks/check-contingents.ts';
import { checkCopiedSeries } from './checks/check-copied-series.ts';
import { checkDeadlines } from './checks/check-deadlines.ts';
import { checkEvents } from './checks/check-events.ts';
import { checkFigureWording } from './checks/check-figure-wording.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkGoals } from './checks/check-goals.ts';
import { checkImpliedBases } from './checks/check-implied-bases.ts';
import { checkLabels } from './checks/check-labels.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkLists } from './checks/check-lists.ts';
import { checkMarks } from './checks/check-marks.ts';
import { checkNames } from './checks/check-names.ts';
import { checkOutliers } from './checks/check-outliers.ts';
import { checkPartGroups } from './checks/check-part-groups.ts';
import { checkPeriods } from './checks/check-periods.ts';
import { checkPlanForm } from './checks/check-plan-form.ts';
import { checkRounding } from './checks/check-rounding.ts';
import { checkSeriesBreaks } from './checks/check-series-breaks.ts';
import { checkSharePairs } from './checks/check-share-pairs.ts';
import { checkShareWording } from './checks/check-share-wording.ts';
import { checkStatements } from './checks/check-statements.ts';
import { checkTargets } from './checks/check-targets.ts';
import { checkTexts } from './checks/check-texts.ts';
import { checkValues } from './checks/check-values.ts';

/** Figures first, then what they are compared with, then words and dates. */
export const AUDIT_CHECKS: readonly AuditCheck[] = [
  checkFigures,
  checkRounding,
  checkPartGroups,
  checkValues,
  checkContingents,
  checkContingentSums,
  checkImpliedBases,
  checkCopiedSeries,
  checkSeriesBreaks,
  checkOutliers,
  checkSharePairs,
  checkShareWording,
  checkLinks,
  checkMarks,
  checkTargets,
  checkGoals,
  checkFigureWording,
  checkNames,
  checkLabels,
  checkTexts,
  checkCodes,
  checkLists,
  checkPlanForm,
  checkDeadlines,
  checkEvents,
  checkPeriods,
  checkStatements,
];
