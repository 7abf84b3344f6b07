// How many findings are open, as a sentence.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Words } from '../words/words.ts';

/** «3 ошибки, 4 вопроса»; says so where there are none, or all are explained. */
export function tellFindings(
  { errors, queries, findingsTotal }: Pick<PanelState, 'errors' | 'queries' | 'findingsTotal'>,
  { common, findings, language }: Words,
): string {
  if (findingsTotal === 0) return findings.none;
  if (errors === 0 && queries === 0) return findings.allExplained;
  return [
    ...(errors > 0 ? [common.errors(errors, formatNumber(errors, language))] : []),
    ...(queries > 0 ? [common.queries(queries, formatNumber(queries, language))] : []),
  ].join(', ');
}
