// The audit of a workbook: its sheet «Публикация» read and checked against the programme that the workbook belongs to.

import type { Audit } from './auditing/audit.ts';
import { auditPublication } from './auditing/audit.ts';
import { recognisePublished } from './auditing/recognise-published.ts';
import { PRESETS } from './programme/presets/presets.ts';
import type { Programme } from './programme/programme.ts';
import { type PublicationReading, readPublication } from './reading/read-publication.ts';
import { readRegister } from './reading/read-register.ts';
import { type ProgrammeRequest, readProgramme } from './settings/read-programme.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export type WorkbookAudit =
  | { readonly kind: 'audited'; readonly audit: Audit; readonly programme: Programme | null }
  /** No sheet, no heading «Напечатано» on it, or no row below. */
  | Exclude<PublicationReading, { readonly kind: 'read' }>
  | { readonly kind: 'unknown-programme'; readonly given: string };

/** The programme asked for, the workbook's own, or the shipped one whose names are printed; null where none is. */
function findProgramme(
  workbook: WorkbookSnapshot,
  request: ProgrammeRequest,
  publication: Audit['publication'],
): Programme | null {
  const { register } = readRegister(workbook);
  const reading = readProgramme(workbook, register, request);
  if (reading.kind === 'read') return reading.programme;
  const shipped = PRESETS.find(({ id }) => id === request.programmeId);
  return shipped ?? recognisePublished(publication, PRESETS);
}

/** Reads and audits; says why there is nothing to audit, and which programme asked for is not known. Never throws. */
export function auditWorkbook(
  workbook: WorkbookSnapshot,
  request: ProgrammeRequest,
): WorkbookAudit {
  const { programmeId } = request;
  if (programmeId !== null && !PRESETS.some(({ id }) => id === programmeId)) {
    return { kind: 'unknown-programme', given: programmeId };
  }
  const reading = readPublication(workbook);
  if (reading.kind !== 'read') return reading;
  const programme = findProgramme(workbook, request, reading.publication);
  const audit = auditPublication(reading.publication, programme, reading.faults);
  return { kind: 'audited', audit, programme };
}
