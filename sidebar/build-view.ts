// The server's state → what is shown: counts in words, shares of the bar, groups with examples. Pure.

import type { PanelFinding, PanelGroup, PanelState } from '../src/addon/panel.ts';
import type {
  CompletenessView,
  DebtorsView,
  FillView,
  FindingsView,
  FindingView,
  GroupView,
  MissedView,
  PanelView,
  VerdictView,
} from './panel-view.ts';
import type { FillKind, VerdictKind, Words } from './words.ts';

const EXAMPLES_OF_A_GROUP = 2;
const FILLS: readonly FillKind[] = ['filled', 'partial', 'empty'];
const VERDICTS: readonly { readonly kind: VerdictKind; readonly sign: string }[] = [
  { kind: 'met', sign: '✓' },
  { kind: 'missed', sign: '—' },
  { kind: 'noData', sign: '?' },
  { kind: 'noTarget', sign: '·' },
];

/** The panel for a state. Where the table cannot be read (`problem`) every section is null or empty. */
export function buildView(state: PanelState, words: Words): PanelView {
  const known = state.programme !== null;
  return {
    title: state.programme?.title ?? words.title,
    period: state.programme === null ? '' : words.period(state.programme.year),
    stamp: known ? buildStamp(state.builtAt, words) : '',
    problem: state.problem,
    completeness: buildCompleteness(state, words),
    debtors: buildDebtors(state, words),
    verdicts: buildVerdicts(state, words),
    missed: state.missed.map((missed) => buildMissed(missed, words)),
    findings: known ? buildFindings(state, words) : null,
  };
}

function buildStamp(builtAt: string | null, words: Words): string {
  return builtAt === null ? words.notBuilt : words.built(builtAt);
}

function formatCount(count: number, words: Words): string {
  return new Intl.NumberFormat(words.language).format(count);
}

function buildCompleteness(state: PanelState, words: Words): CompletenessView | null {
  const { completeness } = state;
  if (completeness === null) return null;
  const { expected, filled, partial, empty, missing, registerGiven: given } = completeness;
  // Rows may outnumber the schools expected (two rows of one school); the bar still ends at its end.
  const whole = Math.max(expected, filled + partial + empty);
  const fills = FILLS.map(
    (kind): FillView => ({
      kind,
      word: words.fill[kind],
      count: formatCount(completeness[kind], words),
      percent: whole === 0 ? 0 : (completeness[kind] / whole) * 100,
    }),
  );
  const notes = [
    ...(given ? [] : [words.noRegister]),
    ...(given && whole === 0 ? [words.noSchools] : []),
    ...(given && whole > 0 && missing.length === 0 ? [words.noDebtors] : []),
  ];
  const sentence = words.filledOf(formatCount(filled, words), formatCount(expected, words));
  const parts = fills.map(({ word, count }) => `${word} ${count}`);
  return {
    sentence,
    label: `${sentence}: ${parts.join(', ')}`,
    fills: whole === 0 ? [] : fills,
    notes,
  };
}

function buildDebtors({ completeness }: PanelState, words: Words): DebtorsView | null {
  const schools = completeness?.missing ?? [];
  if (schools.length === 0) return null;
  return { title: words.debtors(schools.length, formatCount(schools.length, words)), schools };
}

function buildVerdicts({ verdicts }: PanelState, words: Words): readonly VerdictView[] {
  if (verdicts === null) return [];
  return VERDICTS.map(({ kind, sign }) => ({
    kind,
    sign,
    word: words.verdict[kind],
    count: formatCount(verdicts[kind], words),
  }));
}

function buildMissed(missed: PanelState['missed'][number], words: Words): MissedView {
  return { ...missed, actual: missed.actual === '' ? words.noActual : missed.actual };
}

function buildFindings(state: PanelState, words: Words): FindingsView {
  const errorsFirst = [
    ...state.groups.filter(({ severity }) => severity === 'error'),
    ...state.groups.filter(({ severity }) => severity === 'query'),
  ];
  return {
    sentence: buildFindingsSentence(state, words),
    groups: errorsFirst.map((group) => buildGroup(group, words)),
  };
}

function buildFindingsSentence({ errors, queries, groups }: PanelState, words: Words): string {
  if (groups.length === 0) return words.noFindings;
  if (errors === 0 && queries === 0) return words.allExplained;
  const parts = [
    ...(errors > 0 ? [words.errors(errors, formatCount(errors, words))] : []),
    ...(queries > 0 ? [words.queries(queries, formatCount(queries, words))] : []),
  ];
  return parts.join(', ');
}

function buildGroup(group: PanelGroup, words: Words): GroupView {
  const hidden = group.count - group.findings.length;
  return {
    key: group.code,
    severity: group.severity,
    severityWord: words.severity[group.severity],
    kind: group.kind,
    count: formatCount(group.count, words),
    examples: group.findings.slice(0, EXAMPLES_OF_A_GROUP).map(formatExample),
    findings: group.findings.map((finding) => buildFinding(group.code, finding, words)),
    more: hidden > 0 ? words.more(formatCount(hidden, words)) : '',
  };
}

function formatExample({ sheet, cell, school }: PanelFinding): string {
  return school === '' ? `${sheet}, ${cell}` : `${cell} · ${school}`;
}

function buildFinding(code: string, finding: PanelFinding, words: Words): FindingView {
  const { sheet, cell, school, message, advice, state } = finding;
  return {
    key: `${code} ${sheet} ${cell}`,
    sheet,
    cell,
    place: `${sheet}, ${cell}`,
    school,
    message,
    advice,
    state: state === 'explained' ? words.explained : '',
  };
}
