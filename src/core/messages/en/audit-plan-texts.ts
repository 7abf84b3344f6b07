// English sentences of the audit about lists, plans, dates, periods and statements.

import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditPlanCode, AuditTexts } from '../audit-texts.ts';

const { quote, number, said, listed, subjects, join } = createAuditPhrases('en');

function formatLists({ counts, unmatched }: AuditFindingOf<'list/differs'>): string {
  const sizes = counts.map(({ where, count }) => `${where}: ${count}`);
  const alone = unmatched.map(({ where, title }) => `${quote(title)} (${where})`);
  const tail = alone.length === 0 ? '' : `; not everywhere: ${join(alone)}`;
  return `one list differs from place to place: ${join(sizes)}${tail}`;
}

function formatTrend(finding: AuditFindingOf<'statement/trend'>): string {
  const { year, value, against } = finding;
  const others = against.map((one) => `${one.year}: ${number(one.value)}`);
  return `the sentence is ${said(finding)}, but the series says otherwise: ${year}: ${number(value)}, though ${join(others)}`;
}

/** See AuditTexts. */
export const EN_AUDIT_PLAN_TEXTS: Pick<AuditTexts, AuditPlanCode> = {
  'list/gap': {
    kind: 'A gap in the numbering',
    message: ({ missing }) => `the numbering lacks ${missing.join(', ')}`,
    advice: 'Check whether a row is lost; if this is an extract, say so.',
  },
  'list/differs': {
    kind: 'Lists differ',
    message: formatLists,
    advice: 'Keep one list or explain how they differ.',
  },
  'list/shifted': {
    kind: 'Numbers of plan and form do not agree',
    message: ({ pairs }) => {
      const shown = pairs.map(({ form, plan }) =>
        plan === null ? `${form}: not in the plan` : `${form}: ${plan} of the plan`,
      );
      return `one number means different things in the plan and in the form; lines of the form: ${shown.join('; ')}`;
    },
    advice: 'Join the lines by meaning and not by number, or correct the numbering.',
  },
  'list/unmatched': {
    kind: 'A line without a counterpart in plan or form',
    message: (finding) =>
      finding.side === 'plan'
        ? `the form does not ask about these lines of the plan: ${subjects(finding)}`
        : `these lines of the form have no counterpart in the plan to be compared with: ${subjects(finding)}`,
    advice: 'Add the line that is missing or say why there is none.',
  },
  'form/other-unit': {
    kind: 'The form counts something else than the plan',
    message: (finding) =>
      `the form asks for one thing, the plan counts another: ${listed(finding)}`,
    advice: 'Ask in the form for what the target is expressed in.',
  },
  'form/composite': {
    kind: 'Words and a number in one cell',
    message: (finding) => `one cell is to hold both words and a number: ${subjects(finding)}`,
    advice: 'Split it into columns: the number by itself, the names by themselves.',
  },
  'date/before-document': {
    kind: 'A deadline before its document',
    message: (finding) =>
      `the deadline ${said(finding)} is before the document itself (${finding.document}, ${finding.dated})`,
    advice: 'Check the year of the deadline.',
  },
  'due/before-document': {
    kind: 'An activity before its document',
    message: (finding) =>
      `the date ${said(finding)} was past before the document was signed (${finding.document}, ${finding.dated})`,
    advice: 'Check the date; if the activity is past already, mark it so.',
  },
  'date/year-in-name': {
    kind: 'The year in the name and the date differ',
    message: (finding) => `the name has the year ${finding.named}, the date is ${said(finding)}`,
    advice: 'Check the name and the date.',
  },
  'event/repeated': {
    kind: 'One event under two dates',
    message: (finding) =>
      `one event seems to be there twice with different dates: ${listed(finding)}`,
    advice: 'Keep one row or write how the events differ.',
  },
  'due/outside-term': {
    kind: 'A date outside the project',
    message: (finding) =>
      `the project runs from ${finding.from} to ${finding.to}, but these dates are outside it: ${listed(finding)}`,
    advice: 'Check the year of every month.',
  },
  'due/no-year': {
    kind: 'A month without a year',
    message: (finding) => `the month has no year: ${listed(finding)}`,
    advice: 'Add the year or write “every year”.',
  },
  'deadline/far': {
    kind: 'A report is due at an odd time',
    message: (finding) =>
      `the report is due ${said(finding)}: its period ended on ${finding.ended}, ${finding.days} days before`,
    advice: 'Check which period the report is about.',
  },
  'period/differs': {
    kind: 'The period is printed differently',
    message: (finding) => `the period differs from place to place: ${listed(finding)}`,
    advice: 'Keep one period or explain the difference.',
  },
  'period/mixed': {
    kind: 'School years and calendar years mixed',
    message: (finding) =>
      `some figures are of school years, others of calendar years: ${listed(finding)}`,
    advice: 'Bring all of them to one kind of year.',
  },
  'period/school-year': {
    kind: 'Which school year is not clear',
    message: ({ stated, totals }) =>
      `${number(stated)} is printed for a calendar year, but the school years have ${join(totals.map(({ year, total }) => `${year}: ${number(total)}`))}; which of them was taken is not clear`,
    advice: 'Name the school year.',
  },
  'statement/trend': {
    kind: 'The conclusion contradicts the series',
    message: formatTrend,
    advice: 'Compare with all the years shown and correct the conclusion.',
  },
  'statement/same-year': {
    kind: 'A year is compared with itself',
    message: (finding) => `${finding.year} is compared with ${finding.year}: ${said(finding)}`,
    advice: 'Check the years in the sentence.',
  },
};
