// The summary as plain JSON values: the fixed contract of `svodka … --json`.

import type { ActivityStatus } from '../../evaluating/activity-status.ts';
import type { Dynamics } from '../../evaluating/dynamics/dynamics.ts';
import { findLevel } from '../../evaluating/dynamics/find-level.ts';
import { measureChange } from '../../evaluating/dynamics/measure-change.ts';
import type { Gap, IndicatorResult } from '../../evaluating/result.ts';
import { formatFinding, formatFound } from '../../messages/format-finding.ts';
import type { Messages } from '../../messages/messages.ts';
import { chooseSheetWords } from '../../messages/words/sheet-words.ts';
import type { Programme } from '../../programme/programme.ts';
import { resolveSource } from '../../programme/resolve-source.ts';
import type { FormTable } from '../../reading/reading.ts';
import { nameField, nameSchool } from '../../reading/school-of-row.ts';
import type { KeyedFinding, Summary } from '../../summary.ts';
import type {
  Report,
  ReportActivity,
  ReportFinding,
  ReportIndicator,
  ReportReading,
  ReportYear,
} from './report.ts';

/** The report of a summary; readings are empty when the workbook has no form, and follow the forms in their order. */
export function buildReport(summary: Summary, messages: Messages): Report {
  const { programme, year, builtAt, completeness, results, findings, tables } = summary;
  const { expected, filled, partial, empty, missing } = completeness;
  return {
    programme: programme.id,
    year,
    builtAt,
    completeness: { expected, filled, partial, empty, missing },
    indicators: results.map((result) => ({
      ...buildIndicator(result, programme, messages),
      dynamics: buildYears(result, summary.dynamics),
    })),
    plan: summary.activities.map(buildActivity),
    findings: findings.map((keyed) => buildFinding(keyed, messages)),
    readings: tables.flatMap(listReadings),
  };
}

function buildActivity({ activity, state, span }: ActivityStatus): ReportActivity {
  const { code, title, due, indicator, field } = activity;
  const { from, to } = span ?? { from: null, to: null };
  return { code, title, due, from, to, status: state, indicator, field };
}

function buildIndicator(
  result: IndicatorResult,
  programme: Programme,
  messages: Messages,
): Omit<ReportIndicator, 'dynamics'> {
  const { indicator, target, coverage, bySchool, byDistrict } = result;
  return {
    code: indicator.code,
    task: indicator.task,
    title: indicator.title,
    unit: indicator.unitPrinted,
    source: resolveSource(indicator, programme.indicators)?.source.kind ?? 'manual',
    baseline: indicator.baseline.printed,
    target: target === null ? null : { printed: target.printed, parts: target.parts },
    numerator: result.numerator,
    denominator: result.denominator,
    actual: result.actual,
    verdict: result.verdict,
    degree: result.degree?.raw ?? null,
    gap: result.gap === null ? null : buildGap(result.gap, messages),
    coverage: {
      used: coverage.used,
      expected: coverage.expected,
      excluded: coverage.excluded.map(({ school, reason }) => ({
        school,
        reason: messages.formatExclusion(reason),
      })),
    },
    bySchool: bySchool.map(({ school, numerator, denominator, value }) => ({
      school,
      numerator,
      denominator,
      value,
    })),
    byDistrict,
  };
}

function buildYears({ indicator }: IndicatorResult, dynamics: Dynamics): readonly ReportYear[] {
  const followed = dynamics.indicators.find((one) => one.indicator.code === indicator.code);
  const figures = followed?.figures ?? [];
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const change = before === undefined ? null : measureChange(before, figure, indicator.unit);
    return {
      ...figure,
      change: change?.difference ?? null,
      changePercent: change?.percent ?? null,
      way: change?.way ?? null,
      level: findLevel(figure.value, indicator.scale)?.title ?? null,
    };
  });
}

/** Value and unit are those of the first part that is missed (no unit where something is not done); the text says them all. */
function buildGap(gap: Gap, messages: Messages): ReportIndicator['gap'] {
  const first = gap.pieces.find(({ reached }) => reached === undefined);
  if (first === undefined) return null;
  const { value, noun } = first;
  const one = value % 10 === 1 && value % 100 !== 11;
  const counted = one ? noun?.genitiveOne : noun?.genitiveMany;
  const points =
    first.undone === true ? '' : chooseSheetWords(messages.language).report.percentagePoints;
  const unit = counted ?? points;
  return { value, unit, text: messages.formatGap(gap) };
}

function buildFinding({ finding, state }: KeyedFinding, messages: Messages): ReportFinding {
  const { code, severity, place, school, field } = finding;
  const found = formatFound(finding, messages);
  const { sheet, cell, cells } = place;
  const text = formatFinding(finding, messages);
  return { code, severity, sheet, cell, cells, school, field, found, ...text, state };
}

/** Every bound cell of every school's row, in the order of the sheet. */
function listReadings(table: FormTable): ReportReading[] {
  return table.rows.flatMap((row) =>
    table.bindings.flatMap(({ field }) => {
      const reading = row.readings[field.key];
      if (reading === undefined) return [];
      const { cell, original, value, parts, how } = reading;
      return [
        {
          sheet: row.sheetName,
          cell,
          school: nameSchool(row),
          field: nameField(row, field),
          original,
          value,
          parts,
          how,
        },
      ];
    }),
  );
}
