// The tables of our four result sheets, as they are looked for when a sheet is read back, in whichever language it was built.

import { NO_ACTIVITIES } from '../../evaluating/activity-status.ts';
import type { Completeness } from '../../evaluating/result.ts';
import { ALL_DYNAMICS_WORDS, type DynamicsColumn } from '../../messages/words/dynamics-words.ts';
import { ALL_ROADMAP_WORDS } from '../../messages/words/roadmap-words.ts';
import { ALL_SHEET_WORDS, type SheetWords } from '../../messages/words/sheet-words.ts';
import {
  DYNAMICS_HEADER_ROW,
  type DynamicsLayout,
  nameDynamicsColumn,
} from '../dynamics/dynamics-layout.ts';
import {
  FINDING_COLUMNS,
  findingColumn,
  JOURNAL_COLUMNS,
  journalColumn,
  LIST_HEADER_ROW,
} from '../findings/findings-columns.ts';
import {
  ROADMAP_COLUMNS,
  ROADMAP_HEADER_ROW,
  ROADMAP_HUMAN_COLUMNS,
  roadmapColumn,
} from '../roadmap/roadmap-columns.ts';
import { SCHOOLS_HEADER_ROW, type SchoolsLayout } from '../schools/schools-layout.ts';
import { HUMAN_COLUMNS, SUMMARY_COLUMNS, summaryColumn } from '../summary/summary-columns.ts';
import { SUMMARY_HEADER_ROW } from '../summary/summary-layout.ts';
import type { OwnTable } from './own-table.ts';

const NOBODY: Omit<Completeness, 'registerGiven'> = {
  expected: 0,
  filled: 0,
  partial: 0,
  empty: 0,
  missing: [],
};

function inAllLanguages(pick: (words: SheetWords) => string): string[] {
  return ALL_SHEET_WORDS.map(pick);
}

/** A text up to its first figure or colon. */
export function cutHead(text: string): string {
  return /^[^:\d]*/.exec(text)?.[0] ?? text;
}

/** What rows above the headings begin with: the stamp, and texts up to the first figure or colon, which differ. */
export function listHeads(picks: readonly ((words: SheetWords) => string)[]): string[] {
  const heads = picks.flatMap(inAllLanguages).map(cutHead);
  return [...inAllLanguages(({ stampMarker }) => stampMarker), ...heads];
}

/** «Сводка <year>»: a row by the code of its indicator. */
export function describeSummaryTable(year: number, finalYear: number): OwnTable {
  const human = new Set<string>(HUMAN_COLUMNS.map(([column]) => column));
  return {
    columns: SUMMARY_COLUMNS.map(([name]) => ({
      name,
      headings: inAllLanguages((words) => words.summary.columns[name](year, finalYear)),
      place: summaryColumn(name),
      human: human.has(name),
    })),
    keys: ['code'],
    headerRow: SUMMARY_HEADER_ROW,
    passing: [],
    heads: listHeads([
      (words) => words.summary.title('', year),
      (words) => words.completeness({ ...NOBODY, registerGiven: true }),
      (words) => words.completeness({ ...NOBODY, registerGiven: false }),
      (words) => words.summary.indicators(0),
    ]),
  };
}

/** «Замечания»: a row by the key of its finding. */
export const FINDINGS_TABLE: OwnTable = {
  columns: FINDING_COLUMNS.map(([name]) => ({
    name,
    headings: inAllLanguages((words) => words.findings.columns[name]),
    place: findingColumn(name),
    human: name === 'explanation',
  })),
  keys: ['key'],
  headerRow: LIST_HEADER_ROW,
  passing: [],
  heads: listHeads([
    (words) => words.findings.title('', 0),
    (words) => words.findings.guide,
    (words) => words.findings.none,
  ]),
};

/** «Журнал»: a row by what happened to what and where. */
export const JOURNAL_TABLE: OwnTable = {
  columns: JOURNAL_COLUMNS.map(([name]) => ({
    name,
    headings: inAllLanguages((words) => words.journal.columns[name]),
    place: journalColumn(name),
    human: false,
  })),
  keys: ['event', 'subject', 'field', 'cell'],
  headerRow: LIST_HEADER_ROW,
  passing: [],
  heads: listHeads([
    (words) => words.journal.title('', 0),
    (words) => words.journal.guide(0),
    (words) => words.journal.none,
  ]),
};

/** «Дорожная карта»: a row by the number of its line. */
export const ROADMAP_TABLE: OwnTable = {
  columns: ROADMAP_COLUMNS.map(([name]) => ({
    name,
    headings: ALL_ROADMAP_WORDS.map((words) => words.columns[name]),
    place: roadmapColumn(name),
    human: ROADMAP_HUMAN_COLUMNS.some((human) => human === name),
  })),
  keys: ['code'],
  headerRow: ROADMAP_HEADER_ROW,
  passing: [],
  heads: [
    ...listHeads([]),
    ...ALL_ROADMAP_WORDS.flatMap((words) => [words.title(''), words.guide(NO_ACTIVITIES)]).map(
      cutHead,
    ),
  ],
};

/** Years whose columns may stand on a sheet of an earlier build. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** The columns of «Динамика» that a programme or its years may lack. */
const PASSING_COLUMNS: readonly DynamicsColumn[] = [
  'period',
  'toFirst',
  'toFirstPercent',
  'level',
  'course',
];

/** «Динамика»: a row by the code of its indicator. */
export function describeDynamicsTable({ columns }: DynamicsLayout): OwnTable {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return {
    columns: columns.map((place, index) => ({
      name: place.kind === 'general' ? place.name : `${place.name} ${place.year}`,
      headings: ALL_DYNAMICS_WORDS.map((words) => nameDynamicsColumn(place, words)),
      place: index + 1,
      human: false,
    })),
    keys: ['code'],
    headerRow: DYNAMICS_HEADER_ROW,
    passing: ALL_DYNAMICS_WORDS.flatMap((words) => [
      ...PASSING_COLUMNS.map((name) => words.columns[name]),
      ...years.flatMap((year) => Object.values(words.yearColumns(year))),
    ]),
    heads: listHeads([]).concat(
      ALL_DYNAMICS_WORDS.flatMap((words) => [words.title(''), words.guide]).map(cutHead),
    ),
  };
}

const FIGURE_HEADINGS = ['numerator', 'denominator', 'share', 'ratio', 'count'] as const;

type SchoolsHeading = (typeof FIGURE_HEADINGS)[number] | 'school' | 'district' | 'filled' | 'note';

/** «По школам <year>»: a row by the name of its school or district. */
export function describeSchoolsTable({ indicators, noteColumn }: SchoolsLayout): OwnTable {
  const figures = indicators.flatMap((columns): readonly SchoolsHeading[] => {
    const parts = columns.parts.map(() => 'count' as const);
    if (columns.denominator === null) return ['count', ...parts];
    const share = columns.result.indicator.unit === 'percent' ? 'share' : 'ratio';
    return ['numerator', 'denominator', share, ...parts];
  });
  const headings: readonly SchoolsHeading[] = ['school', 'district', 'filled', ...figures, 'note'];
  if (headings.length !== noteColumn) throw new Error('the columns of the layout are not these');
  return {
    columns: headings.map((heading, index) => ({
      name: index === 0 ? heading : `${heading} ${index}`,
      headings: inAllLanguages((words) => words.schools[heading]),
      place: index + 1,
      human: false,
    })),
    keys: ['school'],
    headerRow: SCHOOLS_HEADER_ROW,
    passing: FIGURE_HEADINGS.flatMap((heading) =>
      inAllLanguages((words) => words.schools[heading]),
    ),
    heads: listHeads([(words) => words.schools.title('', 0), (words) => words.schools.guide]),
  };
}
