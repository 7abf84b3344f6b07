// «Пояснить»: what a summary comes to once a person has explained one of its queries.

import type { FindingState } from '../checking/finding.ts';
import { EXPLANATION_NAME, hasNote } from '../checking/human-columns.ts';
import { tidyKey } from '../reporting/own/read-table-rows.ts';
import type { Summary } from '../summary.ts';

/** `gone`: no finding has the key any more; `error`: an error is to be corrected, not explained. */
export type Explained =
  | { readonly kind: 'explained'; readonly summary: Summary }
  | { readonly kind: 'gone' }
  | { readonly kind: 'error' };

/** The summary with the text beside the key; a blank text takes the explanation away and opens the query again. */
export function explainFinding(summary: Summary, key: string, text: string): Explained {
  const wanted = tidyKey(key);
  const explained = summary.findings.find((one) => tidyKey(one.key) === wanted);
  if (explained === undefined) return { kind: 'gone' };
  if (explained.finding.severity === 'error') return { kind: 'error' };
  const others = [...summary.explanations].filter(([known]) => known !== explained.key);
  const own = text.trim() === '' ? [] : [[explained.key, { [EXPLANATION_NAME]: text }] as const];
  const explanations = new Map([...others, ...own]);
  const state: FindingState = hasNote(explanations, explained.key, EXPLANATION_NAME)
    ? 'explained'
    : 'open';
  const findings = summary.findings.map((one) => (one === explained ? { ...one, state } : one));
  return { kind: 'explained', summary: { ...summary, explanations, findings } };
}
