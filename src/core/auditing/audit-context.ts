// What every check of the audit is given: the rows, those of each kind, and the figures judged.

import type { Programme } from '../programme/programme.ts';
import type { AuditFinding, AuditPlace } from './audit-finding.ts';
import { chooseWhole, listPartGroups, type PartGroup } from './group-base.ts';
import { type FigureJudgement, judgeFigure } from './judge-figure.ts';
import { listProgrammeRows } from './programme-rows.ts';
import { nameSubject, type Publication, type Published, type PublishedKind } from './published.ts';

/** A printed figure and what it comes to. */
export interface JudgedRow extends FigureJudgement {
  readonly row: Published;
}

export interface AuditContext {
  readonly rows: readonly Published[];
  readonly ofKind: (...kinds: readonly PublishedKind[]) => readonly Published[];
  /** The rows of those kinds that bear the code; plans and forms have codes of their own. */
  readonly ofCode: (code: string, ...kinds: readonly PublishedKind[]) => readonly Published[];
  readonly figures: readonly JudgedRow[];
  readonly groups: readonly PartGroup[];
  /** null where the workbook belongs to no known programme. */
  readonly programme: Programme | null;
}

/** One check: all its findings, none where the print is sound. */
export type AuditCheck = (context: AuditContext) => readonly AuditFinding[];

const FIGURE_KINDS: readonly PublishedKind[] = ['figure', 'other', 'part'];

/** Prepares the rows once for all checks. */
export function buildAuditContext(
  publication: Publication,
  programme: Programme | null,
): AuditContext {
  const rows = [...publication.rows, ...listProgrammeRows(programme, publication.rows)];
  const groups = listPartGroups(rows);
  const wholes = new Map(
    groups.flatMap((group) => group.parts.map((row) => [row, chooseWhole(group)] as const)),
  );
  const figures = rows
    .filter(({ kind }) => FIGURE_KINDS.includes(kind))
    .map((row) => ({ row, ...judgeFigure(row, wholes.get(row) ?? null) }));
  const known = new Map<string, readonly Published[]>();
  const ofKind = (...kinds: readonly PublishedKind[]) => {
    const key = kinds.join(' ');
    const found = known.get(key) ?? rows.filter(({ kind }) => kinds.includes(kind));
    known.set(key, found);
    return found;
  };
  const byCode = groupBy(rows, ({ code }) => code);
  const ofCode = (code: string, ...kinds: readonly PublishedKind[]) =>
    (byCode.get(code) ?? []).filter(({ kind }) => kinds.includes(kind));
  return { rows, ofKind, ofCode, figures, groups, programme };
}

/** The row as a finding names it. */
export function placeOf(row: Published, printed: string = row.printed): AuditPlace {
  return {
    cell: row.cell,
    where: row.place,
    subject: nameSubject(row),
    period: row.when,
    printed: printed === '' ? row.title : printed,
  };
}

/** The rows as a finding names them. */
export function placesOf(rows: readonly Published[]): readonly AuditPlace[] {
  return rows.map((row) => placeOf(row));
}

/** The rows under each key, in the order of their first; a key of '' is left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
