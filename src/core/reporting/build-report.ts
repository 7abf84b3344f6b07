// The summary as plain JSON values: the fixed contract of `svodka … --json`.

import type { Gap, IndicatorResult } from '../evaluating/result.ts';
import { formatFinding, formatFound } from '../messages/format-finding.ts';
import type { Messages } from '../messages/messages.ts';
import { chooseSheetWords } from '../messages/sheet-words.ts';
import type { Programme } from '../programme/programme.ts';
import { resolveSource } from '../programme/resolve-source.ts';
import type { FormTable } from '../reading/reading.ts';
import { nameSchool } from '../reading/school-of-row.ts';
import type { KeyedFinding, Summary } from '../summary.ts';
import type { Report, ReportFinding, ReportIndicator, ReportReading } from './report.ts';

/** The report of a summary; readings are empty when the workbook has no form. */
export function buildReport(summary: Summary, messages: Messages): Report {
  const { programme, year, builtAt, completeness, results, findings, table } = summary;
  const { expected, filled, partial, empty, missing } = completeness;
  return {
    programme: programme.id,
    year,
    builtAt,
    completeness: { expected, filled, partial, empty, missing },
    indicators: results.map((result) => buildIndicator(result, programme, messages)),
    findings: findings.map((keyed) => buildFinding(keyed, messages)),
    readings: table === null ? [] : listReadings(table),
  };
}

function buildIndicator(
  result: IndicatorResult,
  programme: Programme,
  messages: Messages,
): ReportIndicator {
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

/** Value and unit are those of the first piece; the text says them all. */
function buildGap(gap: Gap, messages: Messages): ReportIndicator['gap'] {
  const [first] = gap.pieces;
  if (first === undefined) return null;
  const { value, noun } = first;
  const one = value % 10 === 1 && value % 100 !== 11;
  const counted = one ? noun?.genitiveOne : noun?.genitiveMany;
  const unit = counted ?? chooseSheetWords(messages.language).report.percentagePoints;
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
          sheet: table.sheetName,
          cell,
          school: nameSchool(row),
          field: field.title,
          original,
          value,
          parts,
          how,
        },
      ];
    }),
  );
}
