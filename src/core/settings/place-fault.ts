// A fault of a programme → the same at the cell it came from, or at the sheet that the shipped programme does not go with.

import { assertNever } from '../assert-never.ts';
import { findNearestName } from '../programme/expression/nearest-name.ts';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeFault, ProgrammePath } from '../programme/programme-fault.ts';
import type { Owner, SettingsTrouble } from '../programme/settings-detail.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { findPlaceOfPath, followPath, type SettingsPlace } from './settings-places.ts';
import type { LeftOutField, Settings } from './settings-portions.ts';
import { buildSettingsFault } from './settings-sink.ts';

/** What is needed to say a fault where people can see it. */
export interface FaultContext {
  readonly programme: Programme;
  readonly settings: Settings;
  /** Fields that are in no form because of their own faults. */
  readonly leftOut: readonly LeftOutField[];
}

/** The cell of the first of two equal codes; null where both stand in one cell or the first is not on a sheet. */
function findFirstCell(path: ProgrammePath, { programme, settings }: FaultContext): string | null {
  const last = path[path.length - 1] ?? '';
  const isNamed = typeof last === 'string';
  const listPath = path.slice(0, isNamed ? -2 : -1);
  const value = followPath(programme, path);
  const list: unknown = followPath(programme, listPath);
  if (!isNamed || !Array.isArray(list)) return null;
  const first = list.findIndex((_, index) => followPath(list, [index, last]) === value);
  const firstPath = [...listPath, first, last];
  const own = findPlaceOfPath(programme, path, settings.places);
  const place = first < 0 ? null : findPlaceOfPath(programme, firstPath, settings.places);
  return place === null || place.cell === own?.cell ? null : place.cell;
}

/** The form whose names an expression at the path may use; '' where there is none. */
function findFormKey(path: ProgrammePath, programme: Programme): string {
  if (path[0] === 'rules') return String(path[1] ?? '');
  const form = followPath(programme, [...path.slice(0, 2), 'source', 'form']);
  return typeof form === 'string' ? form : '';
}

/** The field left out that a name means: its own, or one that is derived from it. */
function findLeftOut(name: string, path: ProgrammePath, context: FaultContext) {
  const form = findFormKey(path, context.programme);
  return context.leftOut.find(
    (field) => field.form === form && (name === field.key || name.startsWith(`${field.key}_`)),
  );
}

function describeLeftOut({ key, place }: LeftOutField): SettingsTrouble {
  return { kind: 'faulty-field', name: key, sheet: place.sheet.name, cell: place.cell };
}

function describeExpression(
  { found, fault, elsewhere, path }: Extract<ProgrammeFault, { readonly kind: 'expression' }>,
  context: FaultContext,
): SettingsTrouble {
  const field =
    fault.kind === 'unknown-field' ? findLeftOut(fault.found, path, context) : undefined;
  if (field !== undefined) return describeLeftOut(field);
  return { kind: 'expression', text: found, fault, elsewhere };
}

/** The code that differs in no digit: «1.4» is another indicator than «3.4», not a slip for it. */
function findNearestCode(found: string, codes: readonly string[]): string | null {
  const digits = (code: string) => code.replace(/\D+/g, ' ').trim();
  return findNearestName(
    found,
    codes.filter((code) => digits(code) === digits(found)),
  );
}

function describeFault(fault: ProgrammeFault, context: FaultContext): SettingsTrouble {
  const { programme } = context;
  const { path, found } = fault;
  const near = (names: readonly string[]): string | null => findNearestName(found, names);
  switch (fault.kind) {
    case 'shape':
      return found === '' ? { kind: 'needed' } : { kind: 'text', wanted: 'code' };
    case 'duplicate':
      return { kind: 'duplicate', first: findFirstCell(path, context) };
    case 'unknown-task':
      return {
        kind: 'unknown',
        thing: 'task',
        nearest: findNearestCode(
          found,
          programme.tasks.map(({ code }) => code),
        ),
      };
    case 'unknown-form':
      return {
        kind: 'unknown',
        thing: 'form',
        nearest: near(programme.forms.map(({ key }) => key)),
      };
    case 'unknown-indicator': {
      const codes = programme.indicators.map(({ code }) => code);
      const nearest = findNearestCode(found, codes);
      return { kind: 'unknown', thing: 'indicator', nearest };
    }
    case 'unknown-column':
      return { kind: 'unknown', thing: 'column', nearest: null };
    case 'unknown-field': {
      const field = path[0] === 'rules' ? findLeftOut(found, path, context) : undefined;
      if (field !== undefined) return describeLeftOut(field);
      return { kind: 'unknown', thing: 'field', nearest: fault.nearest };
    }
    case 'unknown-year':
      return { kind: 'unknown-year', years: programme.years };
    case 'no-column':
      return { kind: 'no-column', line: found };
    case 'no-denominator':
    case 'term-order':
      return { kind: fault.kind };
    case 'circle':
      return { kind: 'circle', codes: fault.codes };
    case 'scale':
      return { kind: 'scale', problem: fault.problem, level: fault.level, next: fault.next };
    case 'expression':
      return describeExpression(fault, context);
    default:
      return assertNever(fault);
  }
}

/** Whose text it is that stands in no settings sheet. */
function findOwner([root, second]: ProgrammePath, programme: Programme): Owner {
  const at = Number(second);
  if (root === 'indicators') {
    return { kind: 'indicator', name: programme.indicators[at]?.code ?? '' };
  }
  if (root === 'plan') return { kind: 'activity', name: programme.plan[at]?.code ?? '' };
  if (root === 'rules') return { kind: 'rule', name: String(second ?? '') };
  return { kind: 'programme', name: programme.id };
}

/** The settings sheet that lacks what the shipped programme names. */
function findLackingSheet(fault: ProgrammeFault, settings: Settings): SheetSnapshot | null {
  const { programme, fields, indicators, control, plan } = settings;
  const isAboutFields = fault.kind === 'expression' || fault.kind === 'unknown-field';
  const isAboutIndicators = fault.kind === 'unknown-indicator';
  const first = isAboutFields ? fields : isAboutIndicators ? indicators : programme;
  const portion = first ?? programme ?? fields ?? indicators ?? control ?? plan;
  return portion?.sheet ?? null;
}

/** The fault where it can be mended; null where no settings sheet has to do with it. */
export function placeFault(fault: ProgrammeFault, context: FaultContext): SettingsFault | null {
  const { programme, settings } = context;
  const trouble = describeFault(fault, context);
  const own = findPlaceOfPath(programme, fault.path, settings.places);
  if (own !== null) return buildSettingsFault(own, trouble);
  const sheet = findLackingSheet(fault, settings);
  if (sheet === null) return null;
  const place: SettingsPlace = {
    sheet,
    cell: 'A1',
    field: '',
    heading: 'column',
    found: fault.found,
  };
  return buildSettingsFault(place, trouble, findOwner(fault.path, programme));
}
