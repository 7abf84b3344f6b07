// Which programme a workbook is about: that of its settings sheets, portion by portion over a shipped one, or a shipped one
// recognised by its forms.

import type { Problem } from '../problem.ts';
import { findPreset, PRESETS } from '../programme/presets/presets.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { findForms, listTables } from '../reading/find-forms.ts';
import {
  type Recognised,
  recogniseAmong,
  recogniseProgramme,
} from '../reading/recognise-programme.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findSecondProgrammes, reportSecondProgrammes } from './find-second-programmes.ts';
import { measureLikeness } from './measure-likeness.ts';
import { readSettings } from './read-settings.ts';
import { hasSettings, type Settings } from './settings-portions.ts';
import { buildSettingsFault } from './settings-sink.ts';
import { type SettledProgramme, settleProgramme } from './settle-programme.ts';

/** A programme with what looking for its forms came to; see Recognised. */
export interface ReadProgramme {
  readonly kind: 'read';
  readonly programme: Programme;
  readonly searches: Recognised['searches'];
  /** What is wrong with the settings sheets, or with forms of other programmes beside this one. */
  readonly faults: readonly SettingsFault[];
  /** Whether any part of it comes from settings sheets. */
  readonly isFromSettings: boolean;
}

export type ProgrammeReading =
  | ReadProgramme
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What a person or the command line asked for. */
export interface ProgrammeRequest {
  readonly programmeId: string | null;
  readonly year: number | null;
}

function refuse(problem: Problem): ProgrammeReading {
  return { kind: 'refused', problem };
}

function refuseUnknown(given: string): ProgrammeReading {
  return refuse({ kind: 'unknown-programme', given, known: PRESETS.map(({ id }) => id) });
}

/** The shipped programme whose form the workbook has instead of the one that its settings are for; null where none. */
function findOtherForm(
  workbook: WorkbookSnapshot,
  register: Register,
  { programme: portion }: Settings,
  own: Programme,
): SettingsFault | null {
  if (portion === null || own.forms.length === 0) return null;
  const others = PRESETS.filter(({ id }) => id !== own.id);
  const found = recogniseAmong(workbook, register, others, null);
  const [table] = found.kind === 'recognised' ? listTables(found.searches) : [];
  if (found.kind === 'refused' || table === undefined) return null;
  const { sheet } = portion;
  const place = { sheet, cell: 'A1', field: '', heading: 'column', found: own.title } as const;
  const { title } = found.programme;
  return buildSettingsFault(place, {
    kind: 'other-form',
    programme: title,
    sheet: table.sheetName,
  });
}

/** The programme of one base; facts alone are enough where settings say which programme it is. */
function readSettled(
  workbook: WorkbookSnapshot,
  register: Register,
  settings: Settings,
  { programme, faults }: SettledProgramme,
  year: number | null,
): ProgrammeReading {
  if (programme === null) return refuse({ kind: 'unusable-settings', faults });
  const searches = findForms(workbook, programme, register, year);
  const read = { kind: 'read', programme, searches, isFromSettings: true } as const;
  if (searches.some(({ kind }) => kind !== 'absent')) {
    const second = findSecondProgrammes(workbook, register, programme, searches);
    return { ...read, faults: [...faults, ...second] };
  }
  const other = findOtherForm(workbook, register, settings, programme);
  return { ...read, faults: other === null ? faults : [...faults, other] };
}

/**
 * Without a code on «Программа»: the shipped programme that, with these settings over it, is found in the workbook; of
 * those found alike the one that shares most with the settings.
 */
function readAmongPresets(
  workbook: WorkbookSnapshot,
  register: Register,
  settings: Settings,
  year: number | null,
): ProgrammeReading {
  const settled = PRESETS.map((preset) => ({ preset, likeness: measureLikeness(settings, preset) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ preset }) => settleProgramme(settings, preset));
  const programmes = settled.flatMap(({ programme }) => programme ?? []);
  const found = recogniseAmong(workbook, register, programmes, year);
  if (found.kind === 'recognised') {
    const { programme, searches } = found;
    const own = settled.find((one) => one.programme === programme);
    return { kind: 'read', programme, searches, faults: own?.faults ?? [], isFromSettings: true };
  }
  const alone = settleProgramme(settings, null);
  if (alone.programme !== null) return readSettled(workbook, register, settings, alone, year);
  const [faults] = settled.map((one) => one.faults);
  return programmes.length > 0
    ? found
    : refuse({ kind: 'unusable-settings', faults: faults ?? alone.faults });
}

/** Whether «Программа», «Поля» and «Показатели» leave nothing to take from a shipped programme but what may be empty. */
function isWhole({ programme, fields, indicators }: Settings): boolean {
  return programme !== null && fields !== null && indicators !== null;
}

/**
 * The programme of the workbook. Without settings sheets it is recognised by its forms (see recogniseProgramme); with them
 * the settings win, portion by portion, over the shipped programme that «Программа» names, that was asked for, or whose forms
 * are found. Refused where another programme was asked for than the settings name, where no programme can be made of the
 * settings, and as recogniseProgramme does. `faults` are all that is wrong with the settings.
 */
export function readProgramme(
  workbook: WorkbookSnapshot,
  register: Register,
  { programmeId, year }: ProgrammeRequest,
): ProgrammeReading {
  const settings = readSettings(workbook);
  if (!hasSettings(settings)) {
    const recognised = recogniseProgramme(workbook, register, programmeId, year);
    if (recognised.kind === 'refused') return recognised;
    const { programme, searches, others } = recognised;
    const second = reportSecondProgrammes(others, programme, workbook);
    const faults = [...settings.faults, ...second];
    return { kind: 'read', programme, searches, faults, isFromSettings: false };
  }
  const own = settings.programme?.lines.id;
  if (programmeId !== null && own !== undefined && own !== programmeId) {
    return refuse({ kind: 'other-programme', given: programmeId, own });
  }
  const id = own ?? programmeId;
  const base = id === null ? undefined : findPreset(id);
  if (own === undefined && programmeId !== null && base === undefined) {
    return refuseUnknown(programmeId);
  }
  if (id === null && !isWhole(settings)) {
    return readAmongPresets(workbook, register, settings, year);
  }
  const settled = settleProgramme(settings, base ?? null);
  return readSettled(workbook, register, settings, settled, year);
}
