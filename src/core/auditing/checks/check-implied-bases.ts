// Wholes that percents imply where none is printed: against each other by grade, and against the whole known elsewhere.

import { compactText } from '../../reading/normalise-text.ts';
import type { AuditCheck, AuditContext, JudgedRow } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listContingents } from '../contingents.ts';
import type { WholeRange } from '../fit-share.ts';
import { formatGradeSet, isWithin, readGrades } from '../grade-set.ts';
import { chooseWhole } from '../group-base.ts';
import { takePercent } from '../judge-figure.ts';
import type { Published } from '../published.ts';
import { lastYear } from '../published-period.ts';
import { keyOfContingent } from '../title-words.ts';

/** How many pupils some grades have, as printed figures tell. */
interface GradeSize {
  readonly grades: readonly number[];
  readonly range: WholeRange;
  readonly rows: readonly Published[];
}

/** Grades of one municipality differ by a quarter at most; from here on two figures cannot both be right. */
const MOST_UNLIKE = 1.6;

/** All wholes that fit by either rule; what is printed is compared elsewhere, see check-contingents. */
function mergeRanges({ wholes }: JudgedRow): WholeRange | null {
  const ranges = [wholes?.['half-up'] ?? null, wholes?.['cut-off'] ?? null].flatMap(
    (one) => one ?? [],
  );
  if (ranges.length === 0) return null;
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function listSizes(figures: readonly JudgedRow[]): readonly GradeSize[] {
  return figures.flatMap((figure): readonly GradeSize[] => {
    const { row } = figure;
    const grades = readGrades(row.wholeLabel);
    const range = mergeRanges(figure);
    if (grades.length === 0 || range === null) return [];
    // «в профильных 11-х классах» are not all of the grade.
    if (keyOfContingent(row.wholeLabel) !== grades.join(',')) return [];
    return [{ grades, range, rows: [row] }];
  });
}

/** The grades that one has and a smaller one within it has not. */
function listDifferences(sizes: readonly GradeSize[]): readonly GradeSize[] {
  return sizes.flatMap((wide) =>
    sizes.flatMap((narrow): readonly GradeSize[] => {
      if (narrow.grades.length >= wide.grades.length || !isWithin(narrow.grades, wide.grades))
        return [];
      const from = wide.range.from - narrow.range.to;
      const to = wide.range.to - narrow.range.from;
      const grades = wide.grades.filter((grade) => !narrow.grades.includes(grade));
      return from > 0
        ? [{ grades, range: { from, to }, rows: [...wide.rows, ...narrow.rows] }]
        : [];
    }),
  );
}

function findUnlike(sizes: readonly GradeSize[]): readonly AuditFinding[] {
  const pairs = listDifferences(sizes).flatMap((small) =>
    sizes
      .filter(({ grades }) => grades.length > small.grades.length && isWithin(small.grades, grades))
      .map((large) => ({
        small,
        large,
        times: (small.range.from * large.grades.length) / (large.range.to * small.grades.length),
      })),
  );
  const [worst] = pairs
    .filter(({ times }) => times > MOST_UNLIKE)
    .sort((a, b) => b.times - a.times);
  if (worst === undefined) return [];
  const { small, large } = worst;
  return [
    {
      code: 'base/grades',
      places: placesOf([...small.rows, ...large.rows]),
      narrow: formatGradeSet(small.grades, '+'),
      narrowSize: small.range.from,
      wide: formatGradeSet(large.grades, '+'),
      wideSize: large.range.to,
    },
  ];
}

/** Whether the whole fits by either rule. */
function isAmong(whole: number, wholes: NonNullable<JudgedRow['wholes']>): boolean {
  return Object.values(wholes).some(
    (range) => range !== null && whole >= range.from && whole <= range.to,
  );
}

/** The same number of the same thing is a part of a whole elsewhere: the percent must be of that whole. */
function findOtherBase({ figures, groups }: AuditContext): readonly AuditFinding[] {
  return figures.flatMap((figure): readonly AuditFinding[] => {
    const { row, wholes, percent } = figure;
    const { part } = row;
    if (wholes === null || percent === null || part === null || row.kind === 'part') return [];
    const isSame = (other: Published) =>
      other.part === part &&
      compactText(other.title) === compactText(row.title) &&
      lastYear(other.period) === lastYear(row.period);
    // Where the part itself prints this percent, it is wrong there already.
    const group = groups.find(({ parts }) =>
      parts.some((other) => isSame(other) && takePercent(other)?.value !== percent.value),
    );
    const known = group === undefined ? null : chooseWhole(group);
    if (group === undefined || known === null) return [];
    if (isAmong(known, wholes)) return [];
    const rows = [
      row,
      ...group.parts.filter(isSame),
      ...(group.total === null ? [] : [group.total]),
    ];
    const exact = (part / known) * 100;
    const range = wholes['half-up'] ?? wholes['cut-off'];
    return [{ code: 'base/other', places: placesOf(rows), part, known, wholes: range, exact }];
  });
}

/** The contingent that the row names is printed elsewhere, with one number for the year. */
function findOtherContingent(context: AuditContext): readonly AuditFinding[] {
  const contingents = listContingents(context);
  return context.figures.flatMap((figure): readonly AuditFinding[] => {
    const { row, wholes } = figure;
    const { part } = row;
    const key = keyOfContingent(row.wholeLabel);
    if (wholes === null || part === null || key === '') return [];
    const same = contingents.filter((one) => one.key === key && one.year === lastYear(row.period));
    const [known] = same;
    if (known === undefined || same.some(({ number }) => number !== known.number)) return [];
    if (isAmong(known.number, wholes)) return [];
    const exact = (part / known.number) * 100;
    const range = wholes['half-up'] ?? wholes['cut-off'];
    const places = placesOf([row, known.row]);
    return [{ code: 'base/other', places, part, known: known.number, wholes: range, exact }];
  });
}

/** Questions about wholes that are not printed: grades whose sizes cannot go together, and a percent of another whole. */
export const checkImpliedBases: AuditCheck = (context) => [
  ...[...groupBy(context.figures, ({ row }) => `${row.document}\n${row.when}`).values()].flatMap(
    (same) => findUnlike(listSizes(same)),
  ),
  ...findOtherBase(context),
  ...findOtherContingent(context),
];
