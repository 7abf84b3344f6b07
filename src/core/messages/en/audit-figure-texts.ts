// English sentences of the audit about figures: a percent against its counts, contingents, parts and wholes, series.

import { assertNever } from '../../assert-never.ts';
import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFigureCode, AuditFindingOf, AuditTexts } from '../audit-texts.ts';
import { formatTimes } from './phrases.ts';

const { quote, number, percent, range, said, listed, subjects } = createAuditPhrases('en');

function formatCorrections({ wholes, parts }: AuditFindingOf<'figure/wrong'>): string {
  const fits = [
    ...(wholes === null ? [] : [`a whole of ${range(wholes)}`]),
    ...(parts === null ? [] : [`a part of ${range(parts)}`]),
  ];
  return fits.length === 0 ? '' : `; the printed percent needs ${fits.join(' or ')}`;
}

function formatImpossible(finding: AuditFindingOf<'figure/impossible'>): string {
  const { reason, part, whole } = finding;
  switch (reason) {
    case 'above-whole':
      return `the part (${number(part ?? 0)}) is above the whole (${number(whole ?? 0)}), which no share can be; printed: ${said(finding)}`;
    case 'no-part':
      return `${said(finding)} is printed, but no whole number out of ${number(whole ?? 0)} gives that percent`;
    case 'no-whole':
      return `${said(finding)} is printed, but the part ${number(part ?? 0)} gives that percent of no whole number`;
    default:
      return assertNever(reason);
  }
}

function formatBase({ sum, stated, from, to, fits }: AuditFindingOf<'parts/base'>): string {
  const base = `the percents of ${fits} parts were taken from a whole of ${range({ from, to })}`;
  if (stated !== null) return `a whole of ${number(stated)} is printed, but ${base}`;
  return `${base}, but the parts add up to ${number(sum ?? 0)}`;
}

function formatOutlier(finding: AuditFindingOf<'value/outlier'>): string {
  const { times, usual, against } = finding;
  const than = { target: 'the target', baseline: 'the baseline', 'last-year': 'last year' }[
    against
  ];
  return `${said(finding)} is printed, which is ${formatTimes(times)} ${than} (${number(usual)})`;
}

/** See AuditTexts. */
export const EN_AUDIT_FIGURE_TEXTS: Pick<AuditTexts, AuditFigureCode> = {
  'figure/wrong': {
    kind: 'The percent is not that of its counts',
    message: (finding) =>
      `${said(finding)} is printed, but ${number(finding.part)} of ${number(finding.whole)} is ${percent(finding.exact)}${formatCorrections(finding)}`,
    advice: 'Recompute the share and correct whichever of the three numbers is wrong.',
  },
  'figure/impossible': {
    kind: 'No such share can be',
    message: formatImpossible,
    advice:
      'Check the part, the whole and the percent against the source and correct the wrong one.',
  },
  'figure/two-counts': {
    kind: 'Two numbers for one fact',
    message: (finding) =>
      `the indicator is one number, but ${said(finding)} is printed: the fact may be ${number(finding.part)} or ${number(finding.whole)}`,
    advice: 'Keep one number as the fact and move the rest to a comment.',
  },
  'figure/no-unit': {
    kind: 'The unit is not printed',
    message: (finding) =>
      `a percent stands without its sign, and its heading has no unit: ${listed(finding)}`,
    advice: 'Add the unit to the heading or the sign to the number.',
  },
  'figure/no-indicator': {
    kind: 'A figure of no indicator',
    message: (finding) => `the figure belongs to no indicator that is listed: ${listed(finding)}`,
    advice: 'Link it to an indicator by its number, or call it other information.',
  },
  'rounding/mixed': {
    kind: 'Several rounding rules',
    message: (finding) =>
      finding.majority === 'half-up'
        ? `${finding.followed} shares of the document are rounded half up, but the decimals of these are cut off: ${listed(finding)}`
        : `the decimals of ${finding.followed} shares of the document are cut off, but these are rounded half up: ${listed(finding)}`,
    advice: 'Apply one rule to all shares and name it in the document.',
  },
  'base/grades': {
    kind: 'Contingents do not go together',
    message: (finding) =>
      `by the printed percents grades ${finding.narrow} have at least ${number(finding.narrowSize)} pupils, and grades ${finding.wide} together at most ${number(finding.wideSize)}, which cannot be: ${listed(finding)}`,
    advice: 'Print the whole of every share and check which grades it is taken from.',
  },
  'base/other': {
    kind: 'The share is of another whole',
    message: (finding) =>
      `${number(finding.part)} of ${number(finding.known)} is ${percent(finding.exact)}, but ${said(finding)} is printed${finding.wholes === null ? '' : `; that is a share of ${range(finding.wholes)}`}`,
    advice: 'Take the share from the whole used elsewhere, or name the other one.',
  },
  'contingent/two-numbers': {
    kind: 'One contingent with two numbers',
    message: (finding) =>
      `the contingent ${quote(finding.label)} has different numbers in one year: ${listed(finding)}`,
    advice: 'Keep one number; where the contingents differ, name each in full.',
  },
  'contingent/jump': {
    kind: 'A contingent changed more than twofold',
    message: (finding) =>
      `the contingent ${quote(finding.label)} changed from ${number(finding.before)} to ${number(finding.after)} in a year`,
    advice: 'Check both numbers; where different things were counted, say so beside them.',
  },
  'contingent/sum': {
    kind: 'A contingent is not the sum of its parts',
    message: ({ label, parts, spans }) => {
      const years = spans.map(
        ({ year, stated, expected }) =>
          `${year}: printed ${number(stated)}, sum ${number(expected)}`,
      );
      return `${quote(label)} is made up of ${parts.map(quote).join(' and ')}, but the numbers differ: ${years.join('; ')}`;
    },
    advice: 'Check whether the same pupils were counted and correct the wrong number.',
  },
  'parts/sum': {
    kind: 'The parts do not add up',
    message: ({ sum, whole }) =>
      `the parts add up to ${number(sum)}, but the whole is ${number(whole)}`,
    advice: 'Find the part that is missing or correct the wrong number.',
  },
  'parts/base': {
    kind: 'The shares of the parts are of another whole',
    message: formatBase,
    advice: 'Take the whole from the table of the parts and recompute the shares.',
  },
  'value/differs': {
    kind: 'One figure printed differently',
    message: (finding) => `the same figure differs from place to place: ${listed(finding)}`,
    advice: 'Keep one value in all places.',
  },
  'series/copied': {
    kind: 'The same numbers for two things',
    message: (finding) =>
      `two things have the same numbers in ${finding.years.join(', ')}: ${listed(finding)}`,
    advice: 'Check whether the numbers of one were copied to the other.',
  },
  'series/nearly-same': {
    kind: 'Two series differ in one year',
    message: (finding) =>
      `two things agree in ${finding.years.join(', ')} and differ in one more year: ${listed(finding)}`,
    advice: 'If they are one thing, correct the wrong number; if not, check the equal ones.',
  },
  'series/other-thing': {
    kind: 'Different things in different years',
    message: ({ words: [first, second] }) =>
      `under one number some years have ${quote(first)}, others ${quote(second)}`,
    advice: 'Mark the break of the series: such numbers cannot be compared by year.',
  },
  'value/outlier': {
    kind: 'A figure of another order',
    message: formatOutlier,
    advice: 'Check the digits and the unit; perhaps something else was counted.',
  },
  'indicator/no-data': {
    kind: 'Indicators without data',
    message: (finding) =>
      `neither a fact nor a target nor a baseline is printed: ${subjects(finding)}`,
    advice: 'Print the data or say why there are none.',
  },
};
