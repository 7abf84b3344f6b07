// «Приёмка»: the specialist's own word on each school, and what its cells showed when it was accepted and at the last build.

import { type KeptRecord, keepValues, NOTHING_KEPT, type ShownValues } from './kept-values.ts';

/** The specialist's own word; null: none. */
export type SchoolDecision = 'accepted' | 'returned' | null;

/** What stands on «Приёмка» beside a school. */
export interface ReceptionNote {
  /** As a person typed or chose it; anything may stand there. */
  readonly decision: string;
  readonly comment: string;
  readonly accepted: KeptRecord;
  readonly built: KeptRecord;
}

/** The sheet as it was read. */
export interface Reception {
  /** The moment of the build that wrote it, as on its stamp; null where there is no such sheet. */
  readonly builtAt: string | null;
  /** By the school's name, also of schools that no register has any more. */
  readonly notes: ReadonlyMap<string, ReceptionNote>;
}

export const NO_NOTE: ReceptionNote = {
  decision: '',
  comment: '',
  accepted: NOTHING_KEPT,
  built: NOTHING_KEPT,
};

const ACCEPTED = /^(?:принят|принял|принима(?:ю|ем|ется)|accept)/;
/** «Верно» says that all is right, and decides nothing. */
const RETURNED = /^(?:верн(?!о|ы)|возвр|не\s*прин|отклон|(?:на )?доработ|return|reject|not accept)/;

/** What a typed word means, in either language; null for anything else: it stays on the sheet, and decides nothing. */
export function readDecision(text: string): SchoolDecision {
  const bare = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^[^a-zа-я]+/, '');
  if (ACCEPTED.test(bare)) return 'accepted';
  return RETURNED.test(bare) ? 'returned' : null;
}

/** Whether a school was accepted, by hand, and nothing records yet what its cells show. */
export function isUnrecorded({ decision, accepted }: ReceptionNote): boolean {
  return accepted.kind === 'none' && readDecision(decision) === 'accepted';
}

/**
 * The note as it is to be written: what the cells show now is kept where the school has just been accepted, and dropped where
 * it is not accepted; a build keeps what it was made from as well.
 */
export function settleNote(
  note: ReceptionNote,
  shown: ShownValues,
  isBuild: boolean,
): ReceptionNote {
  const isAccepted = readDecision(note.decision) === 'accepted';
  const accepted = note.accepted.kind === 'none' ? keepValues(shown) : note.accepted;
  return {
    ...note,
    accepted: isAccepted ? accepted : NOTHING_KEPT,
    built: isBuild ? keepValues(shown) : note.built,
  };
}
