// The programme's own rules, «left operator right», in the language of expressions.

import { sumEnrolment } from '../evaluating/sum-enrolment.ts';
import { collectNames } from '../programme/expression/collect-names.ts';
import {
  compare,
  type ExpressionScope,
  evaluateExpression,
  toNumber,
} from '../programme/expression/evaluate.ts';
import type { Expression } from '../programme/expression/expression.ts';
import { parseExpression } from '../programme/expression/parse-expression.ts';
import { type FieldName, indexFieldNames } from '../programme/field-names.ts';
import type { FieldRule } from '../programme/programme.ts';
import { takeNamedValue } from '../reading/named-value.ts';
import type { SchoolRow } from '../reading/reading.ts';
import { findSchool, nameSchool } from '../reading/school-of-row.ts';
import { findCellFault } from './find-cell-fault.ts';
import type { Finding } from './finding.ts';
import { buildPlace, describeCell, type FormContext, findReading } from './form-context.ts';

type Rule = Extract<FieldRule, { readonly kind: 'rule' }>;

interface ParsedRule {
  readonly rule: Rule;
  readonly left: Expression;
  readonly right: Expression;
  /** Field keys in the order of the text, each once. */
  readonly keys: readonly string[];
}

/** undefined where a side cannot be parsed: that is a fault of the programme, which checkProgramme tells. */
function parseRule(rule: Rule): ParsedRule | undefined {
  const left = parseExpression(rule.left);
  const right = parseExpression(rule.right);
  if (left.kind !== 'parsed' || right.kind !== 'parsed') return undefined;
  const keys = [...collectNames(left.tree).fields, ...collectNames(right.tree).fields];
  return { rule, left: left.tree, right: right.tree, keys: [...new Set(keys)] };
}

function buildScope(row: SchoolRow, names: ReadonlyMap<string, FieldName>): ExpressionScope {
  const school = findSchool(row);
  return {
    field: (key) => {
      const name = names.get(key);
      const reading = name === undefined ? undefined : findReading(row, name.field.key);
      if (name === undefined || reading === undefined) return null;
      return findCellFault(reading) === null ? takeNamedValue(reading, name) : null;
    },
    enrolment: (from, to) => (school === null ? null : sumEnrolment(school, { from, to })),
  };
}

function describeParts(
  row: SchoolRow,
  keys: readonly string[],
  names: ReadonlyMap<string, FieldName>,
) {
  const fields = new Set(keys.map((key) => names.get(key)?.field.key ?? key));
  const readings = [...fields].flatMap((key) => findReading(row, key) ?? []);
  const [first, ...others] = readings;
  if (first === undefined) {
    const place = buildPlace(row, row.nameCell);
    return { place, school: nameSchool(row), field: '', found: row.name };
  }
  const otherCells = others.map(({ cell }) => cell);
  return describeCell(row, first, otherCells);
}

function checkRule({ filledRows, table }: FormContext, parsed: ParsedRule): Finding[] {
  const { operator, explanation } = parsed.rule;
  const names = indexFieldNames(table.form);
  return filledRows.flatMap((row): Finding[] => {
    const scope = buildScope(row, names);
    const left = toNumber(evaluateExpression(parsed.left, scope));
    const right = toNumber(evaluateExpression(parsed.right, scope));
    if (left === null || right === null || compare(operator, left, right)) return [];
    const parts = describeParts(row, parsed.keys, names);
    const sides = { left, right, operator, explanation };
    return [{ code: 'check/rule-broken', severity: 'error', ...parts, ...sides }];
  });
}

/**
 * An error for each row that breaks a rule, at the first field that the rule names (at the school's name where it names
 * none). A rule with a side that has no value in a row says nothing about that row.
 */
export function checkRules(context: FormContext): readonly Finding[] {
  return context.rules
    .flatMap((rule) => (rule.kind === 'rule' ? (parseRule(rule) ?? []) : []))
    .flatMap((parsed) => checkRule(context, parsed));
}
