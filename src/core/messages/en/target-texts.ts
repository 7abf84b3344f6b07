// English sentences about the printed targets of indicators.

import type { TargetRefusal } from '../../programme/target/target-reading.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { joinWithAnd, quote } from './phrases.ts';

/** What is wrong with a wording, as the sentence goes on. */
const REASONS: Readonly<Record<TargetRefusal, string>> = {
  words: 'it has no number',
  'lost-number': 'only zeros or a gap are left of the number',
  range: 'it gives a range and not one number',
  approximate: 'the number is only approximate',
  strict: 'it does not say whether the number itself is enough or the next one is needed',
  date: 'it gives a date only',
  period: 'the number is for a part of the year, but the target is for the year',
  change: 'it says by how many points to change, but not from what',
  alternatives: 'it gives several numbers to choose from',
  unclear: 'it is not clear what each number means',
};

function formatTarget({ field, found, years }: FindingOf<'target/unreadable'>): string {
  return `the target ${quote(found)} of the indicator ${quote(field)} for ${joinWithAnd(years.map(String))}`;
}

function formatDoubt(finding: FindingOf<'target/unreadable'>): string {
  const { reason, read } = finding;
  if (reason === 'unit') {
    return `${formatTarget(finding)} was taken for ${quote(read)}, but the number has no unit, or not the one in which the indicator is measured`;
  }
  return `${formatTarget(finding)} could not be read: ${REASONS[reason]}; until then no target counts as set`;
}

function adviseReading({ hasReading, years }: FindingOf<'target/unreadable'>): string {
  const column = `“Прочтение ${years[0] ?? ''}”`;
  const where = hasReading
    ? `Say in the column ${column} of this row`
    : `Add the sheet “Показатели” with the command “Prepare the table…” and say in its column ${column}`;
  return `${where} how the target is meant, such as «не менее 45 обучающихся» (at least 45) or «не менее 40 %», or «нет» if there is no target.`;
}

/** One entry for each code of a target. */
export const EN_TARGET_TEXTS: Pick<FindingTexts, 'target/unreadable'> = {
  'target/unreadable': {
    kind: 'Target not read',
    message: formatDoubt,
    advice: adviseReading,
  },
};
