// A programme with faults → the same without what cannot be used; an indicator stays in the list without its figure.

import type { Activity } from '../programme/activity.ts';
import type { Form } from '../programme/form.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeFault } from '../programme/programme-fault.ts';
import type { FindPlace } from './settings-places.ts';

/** The faults of one part of the programme, each with its way from there. */
type Faults = readonly ProgrammeFault[];

/** The faults under `root`, by the index or key that follows it; those of the whole list under ''. */
function groupFaults(faults: Faults, depth: number): ReadonlyMap<string, Faults> {
  const groups = new Map<string, ProgrammeFault[]>();
  for (const fault of faults) {
    const key = String(fault.path[depth] ?? '');
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [fault]);
    else own.push(fault);
  }
  return groups;
}

/** The items whose places have no fault. */
function keepSound<Item>(
  items: readonly Item[],
  faults: ReadonlyMap<string, Faults> | undefined,
): readonly Item[] {
  return items.filter((_, index) => faults?.has(String(index)) !== true);
}

/** null where nothing could name the indicator, or its very shape is wrong. */
function repairIndicator(indicator: Indicator, faults: Faults): Indicator | null {
  let repaired = indicator;
  for (const { kind, path, found } of faults) {
    if (kind === 'shape' || kind === 'duplicate') {
      if (path[2] !== 'source') return null;
    }
    if (kind === 'unknown-year') {
      const kept = Object.entries(repaired.targets).filter(([year]) => year !== found);
      repaired = { ...repaired, targets: Object.fromEntries(kept) };
    }
    if (path[2] === 'scale') repaired = { ...repaired, scale: [] };
    // A figure that is entered by hand and not there is no figure.
    if (path[2] === 'source') repaired = { ...repaired, source: { kind: 'manual' } };
  }
  return repaired;
}

/** null where a form has no sound field or a fault of its own. */
function repairForm(form: Form, faults: Faults): Form | null {
  const parts = groupFaults(faults, 2);
  const isOwn = [...parts.keys()].some((key) => key !== 'fields' && key !== 'columns');
  const columns = keepSound(form.columns, groupFaults(parts.get('columns') ?? [], 3));
  const fields = keepSound(form.fields, groupFaults(parts.get('fields') ?? [], 3));
  return isOwn || fields.length === 0 ? null : { ...form, columns, fields };
}

/** null for an activity that cannot be told from another; one that leads nowhere only loses that. */
function repairActivity(activity: Activity, faults: Faults): Activity | null {
  const places = faults.map(({ path }) => path[2]);
  if (places.some((place) => place !== 'indicator' && place !== 'field')) return null;
  return {
    ...activity,
    indicator: places.includes('indicator') ? null : activity.indicator,
    field: places.includes('field') ? null : activity.field,
  };
}

/** Each item that has a fault repaired, or left out where that is not possible. */
function repairEach<Item>(
  items: readonly Item[],
  faults: ReadonlyMap<string, Faults>,
  repair: (item: Item, faults: Faults) => Item | null,
): readonly Item[] {
  return items.flatMap((item, index) => {
    const own = faults.get(String(index));
    return own === undefined ? [item] : (repair(item, own) ?? []);
  });
}

function repairRules(rules: Programme['rules'], faults: Faults): Programme['rules'] {
  const byForm = groupFaults(faults, 1);
  const kept = Object.entries(rules).flatMap(([form, own]) => {
    const ownFaults = groupFaults(byForm.get(form) ?? [], 2);
    // A fault of the form itself leaves none of its rules.
    const sound = ownFaults.has('') ? [] : keepSound(own, ownFaults);
    return sound.length === 0 ? [] : [[form, sound] as const];
  });
  return Object.fromEntries(kept);
}

/**
 * The programme without what the faults are about. Tasks that indicators name and that are not there stay away: such
 * indicators stand among the others. What has no fault is the very same object; what is repaired keeps its place.
 */
export function repairProgramme(
  programme: Programme,
  faults: Faults,
  places: Map<object, FindPlace>,
): Programme {
  const keep = <Item extends object>(repair: (item: Item, own: Faults) => Item | null) => {
    return (item: Item, own: Faults): Item | null => {
      const repaired = repair(item, own);
      const findPlace = places.get(item);
      if (repaired !== null && findPlace !== undefined) places.set(repaired, findPlace);
      return repaired;
    };
  };
  const parts = groupFaults(faults, 0);
  const of = (root: string): Faults => parts.get(root) ?? [];
  const repaired: Programme = {
    ...programme,
    years: keepSound(programme.years, groupFaults(of('years'), 1)),
    tasks: keepSound(programme.tasks, groupFaults(of('tasks'), 1)),
    forms: repairEach(programme.forms, groupFaults(of('forms'), 1), keep(repairForm)),
    indicators: repairEach(
      programme.indicators,
      groupFaults(of('indicators'), 1),
      keep(repairIndicator),
    ),
    rules: of('rules').length === 0 ? programme.rules : repairRules(programme.rules, of('rules')),
    links: keepSound(programme.links, groupFaults(of('links'), 1)),
    plan: repairEach(programme.plan, groupFaults(of('plan'), 1), keep(repairActivity)),
    grouping: of('grouping').length === 0 ? programme.grouping : null,
    term: of('term').length === 0 ? programme.term : null,
  };
  const findPlace = places.get(programme);
  if (findPlace !== undefined) places.set(repaired, findPlace);
  return repaired;
}
