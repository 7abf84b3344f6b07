// The built add-on over the example workbook of a programme.

import { join } from 'node:path';
import type { CommandAnswer } from '../../../src/addon/command/command-line.ts';
import type { Report, ReportIndicator } from '../../../src/core/reporting/report/report.ts';
import type { Workbook } from '../../../src/local/workbook/workbook.ts';
import { openAddon, ROOT, readBook } from '../built-addon.ts';

/**
 * Builds and gives the whole report; the year is the add-on's choice unless given, the time the machine's. Throws its sentence
 * when it failed.
 */
export function build(workbook: Workbook, year?: number, now?: () => Date): Report {
  const options = { language: 'ru', report: true, ...(year === undefined ? {} : { year }) };
  const settings = now === undefined ? {} : { now };
  const answer = openAddon(workbook, settings).call('commandBuild', options) as CommandAnswer; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
  if (answer.report === null) throw new Error('no report');
  return answer.report;
}

/** The report of examples/<name>.xlsx. */
export function buildExample(name: string, year?: number): Report {
  return build(readBook(join(ROOT, 'examples', `${name}.xlsx`)), year);
}

/** The indicator of a code; throws when there is none. */
export function findIn(report: Report, code: string): ReportIndicator {
  const found = report.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

/** The codes of the indicators with a verdict, in their order. */
export function codesOf(report: Report, verdict: string): readonly string[] {
  return report.indicators.filter((one) => one.verdict === verdict).map(({ code }) => code);
}
