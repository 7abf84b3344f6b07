// Settings and a shipped programme → one programme: portion by portion, what the workbook says wins.

import type { Programme, Task, Term } from '../programme/programme.ts';
import { buildForms } from './build-forms.ts';
import { buildIndicators } from './build-indicators.ts';
import type { ProgrammeLines } from './describe-programme.ts';
import type { ProgrammePortion, Settings } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

/** null where neither day is given; one day without the other is a fault. */
function buildTerm(lines: Partial<ProgrammeLines>, sink: SettingsSink): Term | null {
  const { from = null, to = null } = lines;
  if (from !== null && to !== null) {
    const term = { from, to };
    const findPlace = sink.places.get(lines);
    if (findPlace !== undefined) sink.places.set(term, findPlace);
    return term;
  }
  const missing =
    from === null && to !== null ? 'from' : to === null && from !== null ? 'to' : null;
  const place = missing === null ? undefined : sink.places.get(lines)?.([missing]);
  // A day that is there but cannot be read has a fault of its own.
  if (place !== undefined && place.found === '') {
    sink.faults.push(buildSettingsFault(place, { kind: 'needed' }));
  }
  return null;
}

/** The lines of the sheet over those of the shipped programme; years told by the headings of targets where nothing else does. */
function buildLines(
  portion: ProgrammePortion | null,
  base: Programme | null,
  targetYears: readonly number[],
): Pick<Programme, 'id' | 'title' | 'municipality' | 'years'> {
  // Nothing that is computed needs the code.
  const { id = base?.id ?? 'программа', title, municipality, years } = portion?.lines ?? {};
  return {
    id,
    title: title ?? base?.title ?? id,
    municipality: municipality ?? base?.municipality ?? '',
    years: years ?? base?.years ?? targetYears,
  };
}

function chooseTasks(portion: ProgrammePortion | null, base: Programme | null): readonly Task[] {
  return portion?.tasks ?? base?.tasks ?? [];
}

/**
 * The programme of all portions; those whose sheets are not there come from `base`, or are empty without one. Its names are
 * not followed: see checkProgramme. Faults of rows that cannot be put together go into the sink, as do the places of all.
 */
export function assembleProgramme(
  settings: Settings,
  base: Programme | null,
  sink: SettingsSink,
): Programme {
  const { programme: portion, fields, indicators, control, plan } = settings;
  const forms = buildForms(portion?.forms ?? null, fields, base?.forms ?? [], sink);
  const [onlyForm, ...others] = forms;
  const formKey = others.length === 0 ? (onlyForm?.key ?? null) : null;
  const lines = buildLines(portion, base, indicators?.years ?? []);
  const programme: Programme = {
    ...lines,
    tasks: chooseTasks(portion, base),
    forms,
    indicators:
      indicators === null
        ? (base?.indicators ?? [])
        : buildIndicators(indicators.rows, formKey, sink),
    rules: control === null ? (base?.rules ?? {}) : control.rules,
    links: control === null ? (base?.links ?? []) : control.links,
    plan: plan === null ? (base?.plan ?? []) : plan.plan,
    grouping: portion === null ? (base?.grouping ?? null) : portion.grouping,
    term: portion === null ? (base?.term ?? null) : buildTerm(portion.lines, sink),
  };
  const findPlace = portion === null ? undefined : sink.places.get(portion.lines);
  if (findPlace !== undefined) sink.places.set(programme, findPlace);
  return programme;
}
