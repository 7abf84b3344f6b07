// The headings: a field without its column, one heading over several columns, columns that are no field's.

import type { FormTable, HeaderFault } from '../reading/reading.ts';
import { formatAddress, formatColumn } from '../workbook/address.ts';
import type { Finding } from './finding.ts';
import { buildPlace, findNameHeader } from './form-context.ts';

type MissingFault = Extract<HeaderFault, { readonly kind: 'missing' }>;
type DuplicateFault = Extract<HeaderFault, { readonly kind: 'duplicate' }>;
type UnknownFault = Extract<HeaderFault, { readonly kind: 'unknown' }>;

/** The row of the column's own heading: under a group the last one, otherwise the first, where a merged cell has its text. */
function findHeadingCell(table: FormTable, column: number, hasGroup: boolean): string {
  return formatAddress(hasGroup ? table.headerLastRow : table.headerFirstRow, column);
}

/**
 * What the headings lack. A field that need not be filled in may be absent without a word. A column that is offered for
 * a missing field is not asked about a second time: one renamed heading is one finding.
 */
export function checkHeader(table: FormTable): readonly Finding[] {
  const missing = table.faults.filter(isMissingRequired);
  const unknown = table.faults.filter((fault) => fault.kind === 'unknown');
  const offered = pairLastHeading(missing, unknown);
  const named = new Set(offered.map(({ nearest }) => nearest?.column));
  return [
    ...offered.map((fault) => describeMissing(table, fault)),
    ...table.faults
      .filter((fault) => fault.kind === 'duplicate')
      .map((fault) => describeDuplicate(table, fault)),
    ...unknown
      .filter(({ column }) => !named.has(column))
      .map((fault) => describeUnknown(table, fault)),
  ];
}

/** Whether a required field is not bound to exactly one column: then no row can be judged. */
export function isHeaderBroken(table: FormTable): boolean {
  return table.faults.some(
    (fault) => (fault.kind === 'missing' || fault.kind === 'duplicate') && fault.field.required,
  );
}

function isMissingRequired(fault: HeaderFault): fault is MissingFault {
  return fault.kind === 'missing' && fault.field.required;
}

/** One field without a column and one column without a field belong together, however unlike their words are. */
function pairLastHeading(
  missing: readonly MissingFault[],
  unknown: readonly UnknownFault[],
): readonly MissingFault[] {
  const named = new Set(missing.map(({ nearest }) => nearest?.column));
  const lost = missing.filter(({ nearest }) => nearest === null);
  const [left, ...more] = unknown.filter(({ column }) => !named.has(column));
  if (lost.length !== 1 || left === undefined || more.length > 0) return missing;
  const { column, heading, isGrouped } = left;
  const nearest = { column, heading, isGrouped };
  return missing.map((fault) => (fault.nearest === null ? { ...fault, nearest } : fault));
}

function describeMissing(table: FormTable, { field, nearest }: MissingFault): Finding {
  const cell =
    nearest === null
      ? findNameHeader(table)
      : findHeadingCell(table, nearest.column, nearest.isGrouped);
  return {
    code: 'header/missing-field',
    severity: 'error',
    place: buildPlace(table, cell),
    school: '',
    field: field.title,
    found: nearest?.heading ?? '',
    nearest: nearest?.heading ?? null,
  };
}

function describeDuplicate(table: FormTable, { field, columns }: DuplicateFault): Finding {
  const cells = columns.map((column) => findHeadingCell(table, column, field.group !== null));
  return {
    code: 'header/duplicate-field',
    severity: 'error',
    place: buildPlace(table, cells[0] ?? findNameHeader(table), cells),
    school: '',
    field: field.title,
    found: field.title,
    columns: columns.map(formatColumn),
  };
}

function describeUnknown(table: FormTable, { column, heading, isGrouped }: UnknownFault): Finding {
  return {
    code: 'header/unknown-column',
    severity: 'query',
    place: buildPlace(table, findHeadingCell(table, column, isGrouped)),
    school: '',
    field: heading,
    found: heading,
  };
}
