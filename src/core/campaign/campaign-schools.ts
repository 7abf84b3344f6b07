// The schools of a campaign: what each comes to by itself, what the specialist has said of it, and what has changed since.

import { listPartedFields } from '../programme/parted-fields.ts';
import type { Summary } from '../summary.ts';
import { type CellChange, compareShown } from './compare-shown.ts';
import { NO_NOTE, type ReceptionNote, readDecision, type SchoolDecision } from './reception.ts';
import { listSchoolStates, type SchoolState } from './school-status.ts';
import { listShownCells, type ShownCell } from './shown-cells.ts';

export interface CampaignSchool extends SchoolState {
  readonly note: ReceptionNote;
  readonly decision: SchoolDecision;
  readonly cells: readonly ShownCell[];
  /** Since it was accepted; empty where it is not. */
  readonly changed: readonly CellChange[];
}

/** Every school in the register's order. */
export function listCampaignSchools(summary: Summary): readonly CampaignSchool[] {
  const parted = listPartedFields(summary.programme);
  return listSchoolStates(summary).map((state) => {
    const { name } = state.school;
    const note = summary.reception.notes.get(name) ?? NO_NOTE;
    const decision = readDecision(note.decision);
    const cells = listShownCells(summary.tables, state.rows);
    const changed = decision === 'accepted' ? compareShown(name, note.accepted, cells, parted) : [];
    return { ...state, note, decision, cells, changed };
  });
}

/**
 * What changed in the cells of the schools since the build of that moment; null where it cannot be said: nothing is built, or
 * the values on «Приёмка» are those of another build.
 */
export function listChangesSinceBuild(
  { reception, programme }: Pick<Summary, 'reception' | 'programme'>,
  schools: readonly CampaignSchool[],
  builtAt: string | null,
): readonly CellChange[] | null {
  if (builtAt === null || reception.builtAt !== builtAt) return null;
  const parted = listPartedFields(programme);
  return schools.flatMap(({ school, note, cells }) =>
    compareShown(school.name, note.built, cells, parted),
  );
}
