// Whether a value from outside is a programme that can be evaluated: its shape, then what its names refer to.

import { assertNever } from '../assert-never.ts';
import { checkExpression } from './expression/check-expression.ts';
import { findNearestName } from './expression/nearest-name.ts';
import { parseExpression } from './expression/parse-expression.ts';
import type { FieldRule, Form, Indicator, Programme } from './programme.ts';
import type { ProgrammeFault, ProgrammePath } from './programme-fault.ts';
import { programmeSchema } from './programme-schema.ts';

/** `faults` is never empty. */
export type ProgrammeCheck =
  | { readonly kind: 'valid'; readonly programme: Programme }
  | { readonly kind: 'faulty'; readonly faults: readonly ProgrammeFault[] };

function findDuplicates(
  names: readonly (string | number)[],
  pathOf: (index: number) => ProgrammePath,
): ProgrammeFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [{ kind: 'duplicate' as const, path: pathOf(index), found: String(name) }]
      : [],
  );
}

function listKeys(form: Form | undefined): string[] {
  return form?.fields.map(({ key }) => key) ?? [];
}

function checkText(text: string, keys: readonly string[], path: ProgrammePath): ProgrammeFault[] {
  const parsed = parseExpression(text);
  const faults = parsed.kind === 'faulty' ? parsed.faults : checkExpression(parsed.tree, keys);
  return faults.map((fault) => ({ kind: 'expression', path, found: text, fault }));
}

function checkSource(
  { source, unit }: Indicator,
  forms: readonly Form[],
  path: ProgrammePath,
): ProgrammeFault[] {
  if (source.kind === 'manual') return [];
  if (source.kind === 'same-as') return [];
  const form = forms.find(({ key }) => key === source.form);
  if (form === undefined) {
    return [{ kind: 'unknown-form', path: [...path, 'form'], found: source.form }];
  }
  const keys = listKeys(form);
  const faults = checkText(source.numerator, keys, [...path, 'numerator']);
  const place = [...path, 'denominator'];
  if (source.denominator !== null) faults.push(...checkText(source.denominator, keys, place));
  else if (unit === 'percent') faults.push({ kind: 'no-denominator', path: place, found: '' });
  return faults;
}

function checkIndicator(
  indicator: Indicator,
  { tasks, forms, years }: Programme,
  path: ProgrammePath,
): ProgrammeFault[] {
  const faults: ProgrammeFault[] = [];
  if (!tasks.some(({ code }) => code === indicator.task)) {
    faults.push({ kind: 'unknown-task', path: [...path, 'task'], found: indicator.task });
  }
  for (const year of Object.keys(indicator.targets)) {
    const known = years.some((own) => String(own) === year);
    if (!known)
      faults.push({ kind: 'unknown-year', path: [...path, 'targets', year], found: year });
  }
  return [...faults, ...checkSource(indicator, forms, [...path, 'source'])];
}

/** The places of a rule that name a field, or hold an expression of fields. */
function listOperands(rule: FieldRule): { place: string; text: string }[] {
  switch (rule.kind) {
    case 'part-of-whole':
      return [
        { place: 'part', text: rule.part },
        { place: 'whole', text: rule.whole },
      ];
    case 'narrower-range':
      return [
        { place: 'narrow', text: rule.narrow },
        { place: 'wide', text: rule.wide },
      ];
    case 'list-count':
      return [
        { place: 'list', text: rule.list },
        { place: 'count', text: rule.count },
      ];
    case 'rule':
      return [
        { place: 'left', text: rule.left },
        { place: 'right', text: rule.right },
      ];
    default:
      return assertNever(rule);
  }
}

function checkRule(
  rule: FieldRule,
  keys: readonly string[],
  path: ProgrammePath,
): ProgrammeFault[] {
  return listOperands(rule).flatMap(({ place, text }): ProgrammeFault[] => {
    const here = [...path, place];
    if (rule.kind === 'rule') return checkText(text, keys, here);
    if (keys.includes(text)) return [];
    const nearest = findNearestName(text, keys);
    return [{ kind: 'unknown-field', path: here, found: text, nearest }];
  });
}

function checkRules({ rules, forms }: Programme): ProgrammeFault[] {
  return Object.entries(rules).flatMap(([key, own]): ProgrammeFault[] => {
    const form = forms.find((candidate) => candidate.key === key);
    if (form === undefined) return [{ kind: 'unknown-form', path: ['rules', key], found: key }];
    const keys = listKeys(form);
    return own.flatMap((rule, index) => checkRule(rule, keys, ['rules', key, index]));
  });
}

function checkReferences(programme: Programme): ProgrammeFault[] {
  const { forms, indicators, links, tasks, years } = programme;
  const codes = indicators.map(({ code }) => code);
  const formKeys = forms.map(({ key }) => key);
  const taskCodes = tasks.map(({ code }) => code);
  return [
    ...findDuplicates(years, (index) => ['years', index]),
    ...findDuplicates(taskCodes, (index) => ['tasks', index, 'code']),
    ...findDuplicates(formKeys, (index) => ['forms', index, 'key']),
    ...forms.flatMap((form, at) =>
      findDuplicates(listKeys(form), (index) => ['forms', at, 'fields', index, 'key']),
    ),
    ...findDuplicates(codes, (index) => ['indicators', index, 'code']),
    ...indicators.flatMap((own, index) => checkIndicator(own, programme, ['indicators', index])),
    ...checkRules(programme),
    ...links.flatMap((link, at) =>
      link.codes.flatMap((code, index): ProgrammeFault[] =>
        codes.includes(code)
          ? []
          : [{ kind: 'unknown-indicator', path: ['links', at, 'codes', index], found: code }],
      ),
    ),
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
  const faults = checkReferences(read.data);
  return faults.length === 0 ? { kind: 'valid', programme: read.data } : { kind: 'faulty', faults };
}
