// English sentences about the plan of activities.

import type { PlanFinding } from '../../checking/finding.ts';
import type { FindingTexts } from '../messages.ts';

/** Beyond this the sentence says only how many more there are. */
const MOST_LINES = 30;

function nameLines(lines: readonly string[]): string {
  const named = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length - MOST_LINES;
  const list = more > 0 ? `${named} and ${more} more` : named;
  return `${lines.length === 1 ? 'line' : 'lines'} ${list} of the plan`;
}

/** One entry for each code of the plan. */
export const EN_PLAN_TEXTS: Pick<FindingTexts, PlanFinding> = {
  'plan/overdue': {
    kind: 'Past its date',
    message: ({ lines }) => `${nameLines(lines)} is past its date and not marked as done`,
    advice:
      'If it was done, write the date under “Done” on the sheet «Дорожная карта»; if it was put off, the new date under “Comment”.',
  },
  'plan/doubtful-date': {
    kind: 'Doubtful date',
    message: ({ lines }) =>
      `the date of ${nameLines(lines)} lies outside the programme’s term or cannot be read`,
    advice: 'Correct the date in the plan, or explain under “Explanation” how it is meant.',
  },
  'plan/without-responsible': {
    kind: 'Nobody responsible',
    message: ({ lines }) => `nobody is named as responsible for ${nameLines(lines)}`,
    advice: 'Name who is responsible in the plan.',
  },
  'plan/not-collected': {
    kind: 'Plan not collected',
    message: ({ lines }) => `no form asks schools about ${nameLines(lines)}`,
    advice: 'Add a line to the form, or explain under “Explanation” where the data come from.',
  },
  'form/without-plan': {
    kind: 'Not in the plan',
    message: ({ lines }) =>
      `${lines.map((line) => `“${line}”`).join(', ')} of the form ${lines.length === 1 ? 'fits' : 'fit'} no line of the plan, so there is no target to compare with`,
    advice:
      'If it belongs to a line of the plan, name its key in the column «Поле формы» of the sheet «План мероприятий»; if not, take it out of the form.',
  },
};
