// A programme → the rows of its settings tables: the way back from what is read there.

import { assertNever } from '../assert-never.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { FieldRule, Programme } from '../programme/programme.ts';
import { readPlainNumber } from '../reporting/draft/printed-cell.ts';
import type { LinkRow, RuleRow } from './describe-control.ts';
import type { FieldRow, ValueColumnRow } from './describe-fields.ts';
import type { IndicatorRow, TargetCells } from './describe-indicators.ts';
import type { ProgrammeLines } from './describe-programme.ts';
import { describeTargetContext, writeTarget } from './target-cells.ts';

/** The lines about the programme itself. */
export function buildLines({ id, title, municipality, years, term }: Programme): ProgrammeLines {
  return { id, title, municipality, years, from: term?.from ?? null, to: term?.to ?? null };
}

/** All fields, form by form. */
export function listFieldRows({ forms }: Programme): readonly FieldRow[] {
  return forms.flatMap(({ key, fields }) => fields.map((field) => ({ ...field, form: key })));
}

/** All columns of values, form by form. */
export function listColumnRows({ forms }: Programme): readonly ValueColumnRow[] {
  return forms.flatMap(({ key, columns }) => columns.map((column) => ({ ...column, form: key })));
}

type SourceCells = Pick<IndicatorRow, 'source' | 'form' | 'numerator' | 'denominator' | 'parts'>;

function buildSourceCells({ source }: Indicator): SourceCells {
  if (source.kind !== 'form') {
    return { source, form: null, numerator: null, denominator: null, parts: [] };
  }
  const { form, numerator, denominator, parts } = source;
  return { source: { kind: 'form' }, form, numerator, denominator, parts };
}

/** A blank cell beside a number as printed would be read as that number. */
function buildBaselineValue({ baseline }: Indicator): number | null | undefined {
  const { printed, value } = baseline;
  return value === null && readPlainNumber(printed) === undefined ? undefined : value;
}

/** An indicator without its targets. */
export function buildIndicatorRow(indicator: Indicator): IndicatorRow {
  const { code, task, title, reportTitle, unit, unitPrinted, noun, period, scale } = indicator;
  const { collection = '', processing = '', system = '', codes = [] } = indicator.method ?? {};
  return {
    code,
    task,
    title,
    reportTitle: reportTitle === title ? null : reportTitle,
    unitPrinted,
    unit,
    noun,
    ...buildSourceCells(indicator),
    moreIsBetter: indicator.direction === 'more',
    period,
    scale,
    collection,
    processing,
    system,
    codes,
    baselinePrinted: indicator.baseline.printed,
    baselineValue: buildBaselineValue(indicator),
  };
}

/** The cells of a year's target. */
export function buildTargetCells(indicator: Indicator, year: number): TargetCells {
  const context = describeTargetContext(indicator);
  return writeTarget(indicator.targets[String(year)], year, context);
}

function buildRuleRow(form: string, rule: FieldRule): RuleRow {
  const { kind } = rule;
  const plain = { form, kind, operator: null, explanation: '' };
  switch (rule.kind) {
    case 'part-of-whole':
      return { ...plain, left: rule.part, right: rule.whole };
    case 'narrower-range':
      return { ...plain, left: rule.narrow, right: rule.wide };
    case 'list-count':
      return { ...plain, left: rule.list, right: rule.count };
    case 'rule':
      return { form, ...rule };
    default:
      return assertNever(rule);
  }
}

/** All rules, form by form. */
export function listRuleRows({ rules }: Programme): readonly RuleRow[] {
  return Object.entries(rules).flatMap(([form, own]) =>
    own.map((rule) => buildRuleRow(form, rule)),
  );
}

/** All links. */
export function listLinkRows({ links }: Programme): readonly LinkRow[] {
  return links.map(({ codes: [first, second], reason }) => ({ first, second, reason }));
}
