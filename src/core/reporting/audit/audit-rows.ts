// The rows of «Проверка публикации»: every figure with what it comes to, then every finding, each under a key of its own.

import type { Audit } from '../../auditing/audit.ts';
import type { JudgedRow } from '../../auditing/audit-context.ts';
import { type AuditFinding, severityOf } from '../../auditing/audit-finding.ts';
import { nameSubject } from '../../auditing/published.ts';
import { type AuditMessages, formatAuditFinding } from '../../messages/audit-texts.ts';
import { shortenText } from '../../messages/shorten-text.ts';
import type { AuditColumn, AuditSheetWords } from '../../messages/words/audit-words.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { linkToCell } from '../draft/link-cell.ts';

export type AuditCells = Readonly<Record<AuditColumn, PlannedCell>>;

/** Keys stand in cells and must not be endless. */
const LONGEST_KEY_PART = 80;
/** More decimals than any report prints. */
const RECOMPUTED_DIGITS = 4;
const LONGEST_PLACE = 120;

function buildKey(parts: readonly string[]): string {
  return parts.map((part) => shortenText(part, LONGEST_KEY_PART)).join(' | ');
}

function formatRange({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What the whole may be, or what the percent would be; '' where there is nothing to add to the verdict. */
function describeFigure(
  { verdict, wholes, exact, percent }: JudgedRow,
  words: AuditSheetWords,
  formatPercent: (value: number) => string,
): string {
  if (wholes !== null) {
    const { 'half-up': rounded, 'cut-off': cut } = wholes;
    if (rounded === null) return cut === null ? '' : words.onlyCutOff(formatRange(cut));
    return words.wholes(formatRange(rounded), cut === null ? '–' : formatRange(cut));
  }
  if (verdict !== 'cut-off' || exact === null || percent === null) return '';
  return words.rounded(formatPercent(roundHalfUp(exact, percent.decimals)));
}

/** The row of a figure; the key is what is printed and where, not its address, which moves. */
function buildFigureRow(
  figure: JudgedRow,
  sheet: string,
  messages: AuditMessages,
  words: AuditSheetWords,
): AuditCells {
  const { row, verdict, exact, whole } = figure;
  const { language } = messages;
  const formatPercent = (value: number) =>
    language === 'ru' ? `${String(value).replace('.', ',')}\u00a0%` : `${value}%`;
  const note = describeFigure(figure, words, formatPercent);
  const subject = nameSubject(row);
  return {
    number: null,
    status: messages.verdict[verdict].full,
    kind: null,
    place: row.place,
    subject: shortenText(subject, LONGEST_PLACE),
    period: row.when,
    printed: row.printed,
    part: row.part,
    whole,
    recomputed: exact === null ? null : roundHalfUp(exact, RECOMPUTED_DIGITS),
    message: note,
    advice: null,
    explanation: null,
    key: buildKey([row.place, subject, row.when, row.printed]),
    cell: linkToCell({ sheet, cell: row.cell }),
  };
}

function buildFindingRow(
  finding: AuditFinding,
  sheet: string,
  messages: AuditMessages,
): AuditCells {
  const [first] = finding.places;
  const { message, advice } = formatAuditFinding(finding, messages);
  const { where = '', subject = '', period = '', printed = '', cell = '' } = first ?? {};
  return {
    number: null,
    status: messages.severity[severityOf(finding.code)],
    kind: messages.findings[finding.code].kind,
    place: where,
    subject: shortenText(subject, LONGEST_PLACE),
    period,
    printed: shortenText(printed, LONGEST_PLACE),
    part: null,
    whole: null,
    recomputed: null,
    message,
    advice,
    explanation: null,
    key: buildKey([finding.code, where, subject, period, printed]),
    cell: linkToCell({ sheet, cell }),
  };
}

/** Numbers the rows from 1 and makes their keys unique: the second of two equal ones gets « #2». */
function numberRows(rows: readonly AuditCells[]): readonly AuditCells[] {
  const uses = new Map<string, number>();
  return rows.map((row, index) => {
    const plain = String(row.key);
    const use = (uses.get(plain) ?? 0) + 1;
    uses.set(plain, use);
    return { ...row, number: index + 1, key: use === 1 ? plain : `${plain} #${use}` };
  });
}

/** The rows of both parts, in their order. */
export function buildAuditRows(
  { publication, figures, findings }: Audit,
  messages: AuditMessages,
  words: AuditSheetWords,
): { readonly figures: readonly AuditCells[]; readonly findings: readonly AuditCells[] } {
  const { sheet } = publication;
  const all = numberRows([
    ...figures.map((figure) => buildFigureRow(figure, sheet, messages, words)),
    ...findings.map((finding) => buildFindingRow(finding, sheet, messages)),
  ]);
  return { figures: all.slice(0, figures.length), findings: all.slice(figures.length) };
}
