// What `svodka audit` asks the built add-on for: the verdicts and findings as plain data, and the sheet where it is wanted.

import { severityOf } from '../../core/auditing/audit-finding.ts';
import { type AuditTally, countAudit } from '../../core/auditing/count-audit.ts';
import { nameSubject } from '../../core/auditing/published.ts';
import { formatAuditFinding } from '../../core/messages/audit-texts.ts';
import { chooseAuditMessages } from '../../core/messages/choose-audit-messages.ts';
import type { VerdictText } from '../../core/messages/messages.ts';
import {
  type AuditReport,
  buildAuditReport,
} from '../../core/reporting/report/build-audit-report.ts';
import {
  type AuditThought,
  auditPublicationSheet,
  auditSpreadsheet,
} from '../audit-publication.ts';
import { runAction } from '../run-action.ts';
import type { Request } from '../summarise-spreadsheet.ts';

/** One line of the printed table. */
export interface CommandFigure {
  readonly place: string;
  readonly subject: string;
  readonly period: string;
  readonly printed: string;
  /** In percent; null without both counts. */
  readonly recomputed: number | null;
  readonly verdict: VerdictText;
  readonly good: boolean | null;
}

/** The findings of one kind. */
export interface CommandAuditGroup {
  readonly kind: string;
  readonly severity: 'error' | 'query';
  readonly messages: readonly string[];
}

export type AuditAnswer =
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly programme: string | null;
      readonly counts: AuditTally;
      readonly figures: readonly CommandFigure[];
      readonly groups: readonly CommandAuditGroup[];
      readonly report: AuditReport | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

interface AuditOptions extends Request {
  readonly language: 'ru' | 'en';
  /** Whether the sheet is to be written. */
  readonly write: boolean;
  /** Whether the whole report is wanted. */
  readonly report: boolean;
}

/** Options as given, with anything that is not of the right type left out: anything global can be called by anyone. */
function readOptions(given: unknown): AuditOptions {
  const options: Record<string, unknown> =
    typeof given === 'object' && given !== null ? { ...given } : {};
  const { programmeId, language, write, report } = options;
  return {
    programmeId: typeof programmeId === 'string' ? programmeId : null,
    year: null,
    language: language === 'en' ? 'en' : 'ru',
    write: write === true,
    report: report === true,
  };
}

function listFigures({ audit }: AuditThought, language: 'ru' | 'en'): readonly CommandFigure[] {
  const messages = chooseAuditMessages(language);
  return audit.figures.map((figure) => {
    const { row, verdict, exact } = figure;
    const isBad = verdict === 'wrong' || verdict === 'impossible';
    const isGood = verdict === 'exact' || verdict === 'rounded';
    return {
      place: row.place,
      subject: nameSubject(row),
      period: row.when,
      printed: row.printed,
      recomputed: exact,
      verdict: messages.verdict[verdict],
      good: isBad ? false : isGood ? true : null,
    };
  });
}

function listGroups({ audit }: AuditThought, language: 'ru' | 'en'): readonly CommandAuditGroup[] {
  const messages = chooseAuditMessages(language);
  const groups = new Map<string, { severity: 'error' | 'query'; messages: string[] }>();
  for (const finding of audit.findings) {
    const { kind } = messages.findings[finding.code];
    const severity = severityOf(finding.code) === 'wrong' ? 'error' : 'query';
    const group = groups.get(kind) ?? { severity, messages: [] };
    group.messages.push(formatAuditFinding(finding, messages).message);
    groups.set(kind, group);
  }
  return [...groups].map(([kind, group]) => ({ kind, ...group }));
}

/** `svodka audit`: writes the sheet only where `write` is true. */
export function answerAudit(given: unknown): AuditAnswer {
  const options = readOptions(given);
  const { language } = options;
  const outcome = runAction(
    (context) =>
      options.write ? auditPublicationSheet(context, options) : auditSpreadsheet(context, options),
    { language },
  );
  if (outcome.kind === 'failed') return outcome;
  const { audit, programme, builtAt } = outcome.value;
  const about = { programme: programme?.id ?? null, builtAt };
  return {
    kind: 'done',
    message: outcome.message,
    programme: programme?.title ?? null,
    counts: countAudit(audit),
    figures: listFigures(outcome.value, language),
    groups: listGroups(outcome.value, language),
    report: options.report ? buildAuditReport(audit, about, chooseAuditMessages(language)) : null,
  };
}
