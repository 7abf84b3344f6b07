// Targets: what one place says against another, lost numbers and signs, a growth among levels, none at all.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { findFinalYear, listCodes, targetNumbers, targetYear, unitOf } from '../indicator-rows.ts';
import { readBareNumber } from '../printed-percent.ts';
import type { Published } from '../published.ts';

const GROWTH = /^\s*на\s+\d/i;
const LEAST_ZERO = /не\s+менее\s+0+(?![\d.,])/i;

/** «до 6 %» beside a table of 53 → 59: the one is the growth from the baseline to the other. */
function explainGrowth(
  rows: readonly Published[],
  baselines: readonly Published[],
): { from: number; by: number; to: number } | null {
  const values = rows.flatMap(targetNumbers);
  const own = baselines.filter(({ code }) => code === rows[0]?.code);
  for (const from of own.flatMap(targetNumbers)) {
    for (const by of values) {
      const to = values.find((value) => value === from + by && by !== value);
      if (to !== undefined) return { from, by, to };
    }
  }
  return null;
}

function findDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  const finalYear = findFinalYear({ ofKind });
  const keyOf = (row: Published) => {
    const year = targetYear(row, finalYear);
    return row.code === '' || year === null ? '' : `${row.code}\n${year}`;
  };
  return [...groupBy(ofKind('target'), keyOf).values()].flatMap((rows): readonly AuditFinding[] => {
    const stated = rows.filter((row) => targetNumbers(row).length > 0);
    const said = new Set(stated.map((row) => targetNumbers(row).join(' + ')));
    if (said.size < 2) return [];
    const growth = explainGrowth(stated, ofKind('baseline'));
    return [{ code: 'target/differs', places: placesOf(stated), growth }];
  });
}

function findWithoutSign(context: AuditContext): readonly AuditFinding[] {
  const isSilent = ({ printed, unit, code }: Published) =>
    unit === null &&
    !/%|проц/.test(printed) &&
    unitOf(context, code) === 'percent' &&
    readBareNumber(printed.replace(/не менее|не более|до|свыше/gi, ' ').trim()) !== null;
  return context
    .ofKind('target')
    .filter((row) => row.code !== '' && isSilent(row))
    .map((row) => ({ code: 'target/unit', places: [placeOf(row)] }));
}

function findMixed({ ofKind }: AuditContext): readonly AuditFinding[] {
  const series = groupBy(ofKind('target'), ({ code, place }) =>
    code === '' ? '' : `${code}\n${place}`,
  );
  return [...series.values()].flatMap((rows): readonly AuditFinding[] => {
    const growth = rows.filter(({ printed }) => GROWTH.test(printed));
    const levels = rows.filter(({ printed }) => readBareNumber(printed) !== null);
    if (growth.length === 0 || levels.length === 0) return [];
    return [{ code: 'target/mixed', places: placesOf([...growth, ...levels]) }];
  });
}

function findZero({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('target', 'result')
    .filter(({ printed }) => LEAST_ZERO.test(printed))
    .map((row) => ({ code: 'target/zero', places: [placeOf(row)] }));
}

/** Only where most indicators have a target: a report without any is of another kind. */
function findMissing(context: AuditContext): readonly AuditFinding[] {
  const { ofKind } = context;
  const targeted = new Set(ofKind('target').map(({ code }) => code));
  const codes = [...listCodes(context)];
  const missing = codes.filter((code) => !targeted.has(code));
  if (missing.length === 0 || missing.length * 2 > codes.length) return [];
  return missing.flatMap((code) => {
    const row = ofKind('figure', 'name').find((one) => one.code === code);
    return row === undefined ? [] : [{ code: 'target/missing' as const, places: [placeOf(row)] }];
  });
}

/** All findings about the targets of the publication. */
export const checkTargets: AuditCheck = (context) => [
  ...findDiffering(context),
  ...findWithoutSign(context),
  ...findMixed(context),
  ...findZero(context),
  ...findMissing(context),
];
