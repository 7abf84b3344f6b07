// English sentences about what was changed after the period was closed.

import type { FindingTexts } from '../messages.ts';
import { chooseColumn, formatStands, quote } from './phrases.ts';

export const EN_PERIOD_TEXTS: Pick<FindingTexts, 'period/changed-after-close'> = {
  'period/changed-after-close': {
    kind: 'Changed after the period was closed',
    message: (finding) => {
      const closed =
        finding.closedAt === null
          ? 'when the period was closed'
          : `at the closing of ${finding.closedAt}`;
      if (finding.isGone === true) {
        return `the school has no row or sheet in the table any more, and ${closed} its ${chooseColumn(finding)} ${quote(finding.field)} had ${quote(finding.before)}`;
      }
      return `${formatStands(finding)}, and ${closed} it had ${quote(finding.before)}`;
    },
    advice:
      'Put the former value back, or write in the column “Explanation” why it was changed, or reopen the period.',
  },
};
