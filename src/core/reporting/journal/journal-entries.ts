// What «Журнал» records: corrections, texts that were read as values, explained queries, dropped explanations, facts, matched names,
// rows passed over. One entry for each such event.

import { EXPLANATION_NAME } from '../../checking/human-columns.ts';
import { formatFinding, formatFound } from '../../messages/format-finding.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import { listTableEntries } from '../own/table-entries.ts';
import { listCorrectionEntries } from './correction-entries.ts';
import { BLANK_ENTRY, type JournalEntry } from './journal-entry.ts';

function listFacts({ results }: Summary): JournalEntry[] {
  return results.flatMap(({ indicator, actual, parts, numerator, denominator, note }) => {
    if (indicator.source.kind !== 'manual') return [];
    const reached = parts.filter(
      ({ part, actual: value }) => part.label !== null && value !== null,
    );
    if (actual === null && numerator === null && reached.length === 0) return [];
    const fraction =
      numerator === null || denominator === null ? '' : `${numerator} / ${denominator}`;
    const labelled = reached.map(({ part, actual: value }) => `${part.label} ${value}`).join(', ');
    return [
      {
        ...BLANK_ENTRY,
        event: 'fact',
        subject: indicator.code,
        field: indicator.title,
        value: actual ?? numerator,
        details: [fraction, labelled, note].filter((text) => text !== '').join('; '),
      },
    ];
  });
}

/** Findings beside which something is written; of errors too, so that «Журнал» holds every explanation there is. */
function listExplained({ findings, explanations }: Summary, messages: Messages): JournalEntry[] {
  return findings.flatMap(({ key, finding }): JournalEntry[] => {
    const explanation = explanations.get(key)?.[EXPLANATION_NAME] ?? '';
    if (explanation.trim() === '') return [];
    return [
      {
        event: finding.severity === 'query' ? 'explained' : 'noted-error',
        subject: finding.school,
        field: finding.field,
        place: finding.place,
        original: formatFound(finding, messages),
        value: null,
        details: formatFinding(finding, messages).message,
        explanation,
        key,
      },
    ];
  });
}

/** Explanations whose finding is gone, as key and text, in the order in which they were read. */
export function listDroppedExplanations({
  findings,
  explanations,
}: Summary): (readonly [string, string])[] {
  const current = new Set(findings.map(({ key }) => key));
  return [...explanations]
    .filter(([key]) => !current.has(key))
    .map(([key, notes]) => [key, notes[EXPLANATION_NAME] ?? ''] as const)
    .filter(([, text]) => text !== '');
}

/** All entries: corrections, explanations, facts, then the table's readings, names and rows in its order. Empty when nothing happened. */
export function listJournalEntries(
  summary: Summary,
  messages: Messages,
  words: SheetWords,
): JournalEntry[] {
  const dropped = listDroppedExplanations(summary).map(([key, explanation]): JournalEntry => {
    const [, subject = '', field = '', original = ''] = key.split(' | ');
    const event = 'dropped-explanation';
    return { ...BLANK_ENTRY, event, subject, field, original, explanation, key };
  });
  return [
    ...listCorrectionEntries(summary.corrections, summary.tables, words),
    ...listExplained(summary, messages),
    ...dropped,
    ...listFacts(summary),
    ...summary.tables.flatMap((table) => listTableEntries(table, words)),
  ];
}
