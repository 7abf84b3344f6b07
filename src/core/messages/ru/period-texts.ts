// Russian sentences about what was changed after the period was closed.

import type { FindingTexts } from '../messages.ts';
import { chooseInColumn, formatStands, quote } from './phrases.ts';

export const RU_PERIOD_TEXTS: Pick<FindingTexts, 'period/changed-after-close'> = {
  'period/changed-after-close': {
    kind: 'Изменено после закрытия периода',
    message: (finding) => {
      const closed =
        finding.closedAt === null ? 'при закрытии периода' : `при закрытии ${finding.closedAt}`;
      if (finding.isGone === true) {
        return `строки или листа школы в таблице больше нет, а ${closed} ${chooseInColumn(finding)} ${quote(finding.field)} было: ${quote(finding.before)}`;
      }
      return `${formatStands(finding)}, а ${closed} было: ${quote(finding.before)}`;
    },
    advice:
      'Верните прежнее значение, или напишите в столбце «Пояснение», почему оно изменено, или откройте период снова.',
  },
};
