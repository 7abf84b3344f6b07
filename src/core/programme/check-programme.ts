// Whether a value from outside is a programme that can be evaluated: its shape, then what its names refer to.

import type { Programme } from './programme.ts';
import type { ProgrammeFault, ProgrammePath } from './programme-fault.ts';
import { programmeSchema } from './programme-schema.ts';
import { findDuplicateFaults } from './validity/duplicate-faults.ts';
import { findFormFaults } from './validity/form-faults.ts';
import { buildNameScope } from './validity/name-scope.ts';
import { findPlanFaults } from './validity/plan-faults.ts';
import { findRuleFaults } from './validity/rule-faults.ts';
import { findScaleFaults } from './validity/scale-faults.ts';
import { findSourceFaults } from './validity/source-faults.ts';

/** `faults` is never empty. */
export type ProgrammeCheck =
  | { readonly kind: 'valid'; readonly programme: Programme }
  | { readonly kind: 'faulty'; readonly faults: readonly ProgrammeFault[] };

/** What one indicator names of the programme beside its source. */
function findIndicatorFaults(
  { task, targets, scale }: Programme['indicators'][number],
  { tasks, years }: Programme,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const faults: ProgrammeFault[] = [];
  if (!tasks.some(({ code }) => code === task)) {
    faults.push({ kind: 'unknown-task', path: [...path, 'task'], found: task });
  }
  for (const year of Object.keys(targets)) {
    const isKnown = years.some((own) => String(own) === year);
    if (!isKnown) {
      faults.push({ kind: 'unknown-year', path: [...path, 'targets', year], found: year });
    }
  }
  return [...faults, ...findScaleFaults(scale, [...path, 'scale'])];
}

function findLinkFaults({ links }: Programme, known: ReadonlySet<string>): ProgrammeFault[] {
  return links.flatMap(({ codes }, at) =>
    codes.flatMap((code, index): ProgrammeFault[] =>
      known.has(code)
        ? []
        : [{ kind: 'unknown-indicator', path: ['links', at, 'codes', index], found: code }],
    ),
  );
}

/** What the names of a programme refer to, and all else that its types do not tell; empty when nothing is wrong. */
function findReferenceFaults(programme: Programme): readonly ProgrammeFault[] {
  const { forms, indicators, tasks, years } = programme;
  const codes = indicators.map(({ code }) => code);
  const known = new Set(codes);
  const scope = buildNameScope(forms);
  const byCode = new Map([...indicators].reverse().map((own) => [own.code, own]));
  return [
    ...findDuplicateFaults(years, (index) => ['years', index]),
    ...findDuplicateFaults(
      tasks.map(({ code }) => code),
      (index) => ['tasks', index, 'code'],
    ),
    ...findFormFaults(forms),
    ...findDuplicateFaults(codes, (index) => ['indicators', index, 'code']),
    ...indicators.flatMap((own, index) => [
      ...findIndicatorFaults(own, programme, ['indicators', index]),
      ...findSourceFaults(own, scope, byCode, ['indicators', index, 'source']),
    ]),
    ...findRuleFaults(programme, scope),
    ...findLinkFaults(programme, known),
    ...findPlanFaults(programme, known),
  ];
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'object' && value !== null ? 'object' : String(value);
}

/**
 * The programme when nothing is wrong with it. Otherwise every fault: those of its shape first and alone, since names
 * cannot be followed in a value of another shape. Takes any value and never throws.
 */
export function checkProgramme(value: unknown): ProgrammeCheck {
  const read = programmeSchema.safeParse(value, { reportInput: true });
  if (!read.success) {
    const faults = read.error.issues.map(
      (issue): ProgrammeFault => ({
        kind: 'shape',
        path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
        found: describe(issue.input),
        issue: issue.code,
        expected: 'expected' in issue ? issue.expected : '',
      }),
    );
    return { kind: 'faulty', faults };
  }
  const faults = findReferenceFaults(read.data);
  return faults.length === 0 ? { kind: 'valid', programme: read.data } : { kind: 'faulty', faults };
}
