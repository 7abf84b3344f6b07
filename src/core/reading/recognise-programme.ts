// Which of the shipped programmes a workbook belongs to: the one whose form is found in it.

import type { Problem } from '../problem.ts';
import { PRESETS } from '../programme/presets/presets.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findForm } from './find-form.ts';
import type { FormSearch } from './reading.ts';

/** A programme and its form as found. */
export interface Recognised {
  readonly kind: 'recognised';
  readonly programme: Programme;
  readonly search: Extract<FormSearch, { readonly kind: 'found' }>;
}

export type Recognition = Recognised | { readonly kind: 'refused'; readonly problem: Problem };

/** How many fields of the form are bound; the better of two programmes binds more. */
function countBindings(found: Recognised): number {
  return found.search.table.bindings.length;
}

/**
 * The programme of the given id, or the one whose form binds most headings. Refused for an unknown id, an empty
 * workbook, no form, or a form that two sheets carry equally well.
 */
export function recogniseProgramme(
  workbook: WorkbookSnapshot,
  register: Register,
  programmeId: string | null,
): Recognition {
  const candidates =
    programmeId === null ? PRESETS : PRESETS.filter(({ id }) => id === programmeId);
  if (programmeId !== null && candidates.length === 0) {
    const known = PRESETS.map(({ id }) => id);
    return { kind: 'refused', problem: { kind: 'unknown-programme', given: programmeId, known } };
  }
  if (workbook.sheets.every(({ values }) => values.length === 0)) {
    return { kind: 'refused', problem: { kind: 'empty-workbook' } };
  }
  const found: Recognised[] = [];
  let ambiguous: Problem | null = null;
  for (const programme of candidates) {
    for (const form of programme.forms) {
      const search = findForm(workbook, form, register);
      if (search.kind === 'found') found.push({ kind: 'recognised', programme, search });
      if (search.kind === 'ambiguous') {
        ambiguous ??= { kind: 'ambiguous-form', form: form.title, sheets: search.sheetNames };
      }
    }
  }
  const [best] = found.sort((a, b) => countBindings(b) - countBindings(a));
  if (best !== undefined) return best;
  const forms = candidates.flatMap((programme) => programme.forms.map(({ title }) => title));
  return { kind: 'refused', problem: ambiguous ?? { kind: 'no-form', forms } };
}
