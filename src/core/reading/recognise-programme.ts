// Which of the shipped programmes a workbook belongs to: the one whose forms are found in it, or else its facts.

import type { Problem } from '../problem.ts';
import { PRESETS } from '../programme/presets/presets.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { isOurs } from '../reporting/own/own-sheet.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { listMisnamedForms } from './find-form.ts';
import { findForms, listTables } from './find-forms.ts';
import type { FormSearch, FormTable } from './reading.ts';
import { scoreFacts } from './score-facts.ts';

/** A programme and what looking for its forms came to; in none of them the form may be found, see recogniseProgramme. */
export interface Recognised {
  readonly kind: 'recognised';
  readonly programme: Programme;
  /** One for each form of the programme, in its order. */
  readonly searches: readonly FormSearch[];
  /** Forms of other programmes, on sheets that carry none of this one's; those that bind most first. */
  readonly others: readonly OtherForm[];
}

/** A form of a programme that was not taken. */
export interface OtherForm {
  readonly programme: Programme;
  readonly table: FormTable;
}

export type Recognition = Recognised | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * How much of the workbook its forms account for: the bound fields, each with the rows of schools below it. A sheet of
 * another programme that somebody put beside the table must not outweigh the table by its headings.
 */
function weighForms({ searches }: Recognised): number {
  return listTables(searches).reduce(
    (sum, { bindings, rows }) => sum + bindings.length * (1 + rows.length),
    0,
  );
}

/** The programme that most rows of «Факты» belong to, and more than to any other; undefined where none. */
function findByFacts(
  workbook: WorkbookSnapshot,
  recognised: readonly Recognised[],
): Recognised | undefined {
  const [best, second] = recognised
    .map((one) => ({ one, score: scoreFacts(workbook, one.programme) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0) return undefined;
  return best.score > (second?.score ?? 0) ? best.one : undefined;
}

/** Why no sheet carries a form: none does, or one does under a name of ours. */
function explainAbsence(workbook: WorkbookSnapshot, candidates: readonly Programme[]): Problem {
  const forms = candidates.flatMap((programme) => programme.forms);
  for (const form of forms) {
    const sheets = listMisnamedForms(workbook, form, isOurs);
    if (sheets.length > 0) return { kind: 'form-on-own-name', form: form.title, sheets };
  }
  return { kind: 'no-form', forms: forms.map(({ title }) => title) };
}

function findAmbiguity(recognised: readonly Recognised[]): Problem | null {
  for (const { searches } of recognised) {
    for (const search of searches) {
      if (search.kind !== 'ambiguous') continue;
      return { kind: 'ambiguous-form', form: search.form.title, sheets: search.sheetNames };
    }
  }
  return null;
}

/**
 * The programme of the given id, or the one whose forms account for most of it; where no form is in the workbook, the one that
 * its facts belong to. Refused for an unknown id, an empty workbook, neither form nor facts (also a form under a name of
 * ours), or a form that two sheets carry equally well while no other is found. `year` is that of findForms.
 */
export function recogniseProgramme(
  workbook: WorkbookSnapshot,
  register: Register,
  programmeId: string | null,
  year: number | null = null,
): Recognition {
  const candidates =
    programmeId === null ? PRESETS : PRESETS.filter(({ id }) => id === programmeId);
  if (programmeId !== null && candidates.length === 0) {
    const known = PRESETS.map(({ id }) => id);
    return { kind: 'refused', problem: { kind: 'unknown-programme', given: programmeId, known } };
  }
  return recogniseAmong(workbook, register, candidates, year);
}

/** The tables of the others on sheets where the best one has none. */
function listOtherForms(best: Recognised, others: readonly Recognised[]): readonly OtherForm[] {
  const taken = new Set(
    listTables(best.searches).flatMap(({ sheetId, rows }) => [
      sheetId,
      ...rows.map((row) => row.sheetId),
    ]),
  );
  return others.flatMap(({ programme, searches }) =>
    listTables(searches)
      .filter(({ sheetId }) => !taken.has(sheetId))
      .map((table) => ({ programme, table })),
  );
}

/** The same among the given programmes; of two that bind as much the first. */
export function recogniseAmong(
  workbook: WorkbookSnapshot,
  register: Register,
  candidates: readonly Programme[],
  year: number | null,
): Recognition {
  if (workbook.sheets.every(({ values }) => values.length === 0)) {
    return { kind: 'refused', problem: { kind: 'empty-workbook' } };
  }
  const recognised = candidates.map((programme): Recognised => {
    const searches = findForms(workbook, programme, register, year);
    return { kind: 'recognised', programme, searches, others: [] };
  });
  const [best, ...others] = recognised
    .filter(({ searches }) => searches.some(({ kind }) => kind === 'found'))
    .sort((a, b) => weighForms(b) - weighForms(a));
  if (best !== undefined) return { ...best, others: listOtherForms(best, others) };
  const ambiguous = findAmbiguity(recognised);
  if (ambiguous !== null) return { kind: 'refused', problem: ambiguous };
  const absence = explainAbsence(workbook, candidates);
  // A form under a name of ours is what the person means, whatever facts stand beside it.
  const byFacts = absence.kind === 'no-form' ? findByFacts(workbook, recognised) : undefined;
  return byFacts ?? { kind: 'refused', problem: absence };
}
