// English sentences of the audit about shares against each other, marks, measures and targets.

import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditTargetCode, AuditTexts } from '../audit-texts.ts';
import { formatQuotedSentence } from './phrases.ts';

const { quote, number, percent, said, spot, listed, subjects, join } = createAuditPhrases('en');

function formatLink(finding: AuditFindingOf<'link/differ'>): string {
  const [, other] = finding.places;
  const { recomputed, reason } = finding;
  const against =
    other === undefined
      ? ''
      : `, but the linked indicator (${spot(other)}) has ${quote(other.printed)}`;
  const tail =
    recomputed === null
      ? ''
      : `; by the printed numbers it would be ${number(recomputed.part)} of ${number(recomputed.whole)}, which is ${percent(recomputed.percent)}`;
  return `${said(finding)} is printed${against}; the two ought to agree: ${formatQuotedSentence(reason)}${tail}`;
}

function formatTargets(finding: AuditFindingOf<'target/differs'>): string {
  const { growth } = finding;
  const tail =
    growth === null
      ? ''
      : `; ${number(growth.by)} may be the growth: ${number(growth.from)} + ${number(growth.by)} = ${number(growth.to)}`;
  return `the target differs from place to place: ${listed(finding)}${tail}`;
}

/** See AuditTexts. */
export const EN_AUDIT_TARGET_TEXTS: Pick<AuditTexts, AuditTargetCode> = {
  'share/narrower': {
    kind: 'A narrower share is not the smaller',
    message: (finding) =>
      finding.equal
        ? `indicator No. ${finding.narrow} is narrower than No. ${finding.wide}, but their shares are always equal: ${listed(finding)}`
        : `indicator No. ${finding.narrow} is narrower than No. ${finding.wide}, but its share is larger: ${listed(finding)}`,
    advice: 'Check what each indicator counts and out of what.',
  },
  'share/together': {
    kind: 'Shares above 100% together',
    message: (finding) =>
      `shares of one whole that do not overlap come to ${percent(finding.sum)} together: ${listed(finding)}`,
    advice: 'Check both shares and the whole of each.',
  },
  'share/grades': {
    kind: 'The share of all grades is below what it can be',
    message: (finding) =>
      `the grades of indicator No. ${finding.narrow} are a part of those of No. ${finding.wide}, so the share of No. ${finding.wide} cannot be below ${percent(Math.floor(finding.least))}: ${listed(finding)}`,
    advice: 'Check which whole each share is taken from.',
  },
  'share/territory': {
    kind: 'Part and whole of different territories',
    message: ({ part, whole }) => `the part is of ${quote(part)}, the whole of ${quote(whole)}`,
    advice: 'Name the whole of the same territory as the part.',
  },
  'share/two-bases': {
    kind: 'Two wholes of one share',
    message: (finding) => `the definition names two wholes: ${said(finding)}`,
    advice: 'Keep one whole.',
  },
  'share/no-base': {
    kind: 'A share of what is not said',
    message: (finding) => `the whole of these shares is not described: ${subjects(finding)}`,
    advice: 'Name the whole of every share.',
  },
  'share/upside-down': {
    kind: 'The whole is divided by its part',
    message: (finding) =>
      `the ratio described is that of the whole to its part, which is never below 100%: ${said(finding)}`,
    advice: 'Turn the ratio round: the part is divided by the whole.',
  },
  'link/differ': {
    kind: 'Linked indicators differ',
    message: formatLink,
    advice: 'Check the data behind each indicator and correct the wrong one.',
  },
  'link/part-above-whole': {
    kind: 'A part above its whole',
    message: (finding) => {
      const [, other] = finding.places;
      return `${number(finding.part)} is only a part, but the whole (${other === undefined ? '' : spot(other)}) is ${number(finding.whole)}`;
    },
    advice: 'Check both numbers: a part cannot be above its whole.',
  },
  'mark/without-fact': {
    kind: 'A mark without a fact',
    message: () => 'there is a mark, but no fact is printed',
    advice: 'Print the fact or remove the mark.',
  },
  'mark/contradicts': {
    kind: 'The mark contradicts the numbers',
    message: (finding) =>
      `the mark says ${finding.mark ? '“met”' : '“missed”'}, but the fact ${said(finding)} with the target ${quote(finding.target)} says the opposite`,
    advice: 'Correct the mark, the fact or the target.',
  },
  'mark/missing': {
    kind: 'No mark',
    message: (finding) =>
      `there is no mark, though other indicators of the document have one: ${subjects(finding)}`,
    advice: 'Set the marks: a missing one means neither met nor missed.',
  },
  'measure/missing': {
    kind: 'Missed, and no measure is named',
    message: (finding) =>
      `the fact ${said(finding)} does not reach the target ${quote(finding.target)}, and no measure is named`,
    advice: 'Name a measure: what will be done, by whom and by when.',
  },
  'target/missing': {
    kind: 'No target',
    message: () => 'no place prints a target, though other indicators have one',
    advice: 'Print the target or say that there is none.',
  },
  'target/differs': {
    kind: 'The target is printed differently',
    message: formatTargets,
    advice: 'Decide which target is right and keep it in all places.',
  },
  'target/unit': {
    kind: 'The percent sign of a target is lost',
    message: (finding) =>
      `the target ${said(finding)} has no percent sign, though the indicator is in percent`,
    advice: 'Add the sign, or the target will be taken for a number of people.',
  },
  'target/mixed': {
    kind: 'A growth among levels',
    message: (finding) => `one row has both levels and a growth: ${listed(finding)}`,
    advice: 'Say whether the target is a level or a growth, and from what value.',
  },
  'target/direction': {
    kind: 'The target can be read in two ways',
    message: (finding) =>
      `the target ${quote(finding.target)} may be a ceiling or a level to reach; with the fact ${said(finding)} the outcome depends on it`,
    advice: 'Write “at most” or “at least”.',
  },
  'target/zero': {
    kind: 'The number of a target is lost',
    message: (finding) => `the target ${said(finding)} has a zero in place of its number`,
    advice: 'Fill in the number: a minimum cannot be zero.',
  },
  'goal/no-indicator': {
    kind: 'A goal without an indicator',
    message: (finding) =>
      `no indicator measures the goal ${said(finding)}: ${join(finding.places.map(({ subject }) => quote(subject)))}`,
    advice: 'Add an indicator or link the goal to the one that measures it.',
  },
};
