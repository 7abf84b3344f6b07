// Settings and a shipped programme → a programme that can be evaluated, and all that is wrong with the settings.

import { checkProgramme } from '../programme/check-programme.ts';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeFault } from '../programme/programme-fault.ts';
import type { SettingsTrouble } from '../programme/settings-detail.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { SETTINGS_SHEETS } from '../workbook/own-sheets.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { assembleProgramme } from './assemble-programme.ts';
import { PROGRAMME_LINES } from './describe-programme.ts';
import { placeFault } from './place-fault.ts';
import { repairProgramme } from './repair-programme.ts';
import { findPlaceOfPath } from './settings-places.ts';
import type { LeftOutField, Settings } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

export interface SettledProgramme {
  /** Without what is faulty; null where nothing is left that could be evaluated. */
  readonly programme: Programme | null;
  /** All of them, those met while reading first; each once. */
  readonly faults: readonly SettingsFault[];
}

/** Shape, names, and what a repair brings to light; more would be a repair that repairs nothing. */
const MOST_ROUNDS = 5;

/** An indicator of an unknown task stands among the others: it is told of and stays. */
function isBearable({ kind }: ProgrammeFault): boolean {
  return kind === 'unknown-task';
}

/** Fields that a repair leaves out, so that formulas which name them are told the true reason. */
function listLostFields(
  faults: readonly ProgrammeFault[],
  programme: Programme,
  { places }: SettingsSink,
): readonly LeftOutField[] {
  return faults.flatMap(({ kind, path }) => {
    const [root, formAt, list, fieldAt] = path;
    if (root !== 'forms' || list !== 'fields' || kind === 'duplicate') return [];
    const form = programme.forms[Number(formAt)];
    const field = form?.fields[Number(fieldAt)];
    const place = findPlaceOfPath(programme, path, places);
    return form === undefined || field === undefined || place === null
      ? []
      : [{ form: form.key, key: field.key, place }];
  });
}

function isEmptyTaskFault(fault: SettingsFault): boolean {
  const { detail } = fault;
  // The blank cell has its own fault already.
  return detail?.kind === 'unknown' && detail.thing === 'task' && fault.found === '';
}

function dropRepeated(faults: readonly SettingsFault[]): readonly SettingsFault[] {
  const met = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    const isNew = !met.has(key);
    met.add(key);
    return isNew;
  });
}

/** The first settings sheet there is. */
function findAnySheet(settings: Settings): SheetSnapshot | null {
  const { programme, indicators, fields, control, plan } = settings;
  return (programme ?? indicators ?? fields ?? control ?? plan)?.sheet ?? null;
}

/** Why nothing can be evaluated at all: no indicator, or no year. */
function listLacks(programme: Programme, settings: Settings): readonly SettingsFault[] {
  const faults: SettingsFault[] = [];
  const push = (sheet: SheetSnapshot | null, found: string, trouble: SettingsTrouble): void => {
    if (sheet === null) return;
    const place = { sheet, cell: 'A1', field: '', heading: 'column', found } as const;
    faults.push(buildSettingsFault(place, trouble));
  };
  if (programme.indicators.length === 0) {
    const { indicators } = settings;
    if (indicators !== null) push(indicators.sheet, '', { kind: 'no-rows', table: 'Показатели' });
    else {
      const trouble = { kind: 'no-sheet', name: SETTINGS_SHEETS.indicators } as const;
      push(findAnySheet(settings), programme.id, trouble);
    }
  }
  if (programme.years.length === 0 && settings.programme !== null) {
    const { sheet } = settings.programme;
    const field = PROGRAMME_LINES.years.heading;
    const place = { sheet, cell: 'A1', field, heading: 'line', found: '' } as const;
    faults.push(buildSettingsFault(place, { kind: 'needed' }));
  }
  return faults;
}

/** The programme of the settings over `base` (null: settings alone), repaired where it has faults. */
export function settleProgramme(settings: Settings, base: Programme | null): SettledProgramme {
  const sink: SettingsSink = { faults: [...settings.faults], places: new Map(settings.places) };
  let programme = assembleProgramme(settings, base, sink);
  const known: Settings = { ...settings, places: sink.places };
  const leftOut = [...(settings.fields?.leftOut ?? [])];
  const lacks = listLacks(programme, settings);
  if (lacks.length > 0) {
    return { programme: null, faults: dropRepeated([...sink.faults, ...lacks]) };
  }
  let isSound = false;
  for (let round = 0; round < MOST_ROUNDS && !isSound; round += 1) {
    const check = checkProgramme(programme);
    if (check.kind === 'valid') isSound = true;
    else {
      const context = { programme, settings: known, leftOut };
      sink.faults.push(...check.faults.flatMap((fault) => placeFault(fault, context) ?? []));
      leftOut.push(...listLostFields(check.faults, programme, sink));
      isSound = check.faults.every(isBearable);
      programme = repairProgramme(programme, check.faults, sink.places);
    }
  }
  const faults = dropRepeated(sink.faults.filter((fault) => !isEmptyTaskFault(fault)));
  return { programme: isSound ? programme : null, faults };
}
