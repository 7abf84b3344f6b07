// «Группы школ»: each group with its reason and its schools, their values beside the averages.

import type { GroupReason, SchoolGroup, SchoolGroups } from '../../evaluating/group-schools.ts';
import type { Messages } from '../../messages/messages.ts';
import {
  ALL_GROUPS_WORDS,
  chooseGroupsWords,
  type GroupsWords,
} from '../../messages/words/groups-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Indicator } from '../../programme/indicator.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import { chooseFigureFormat } from '../draft/number-formats.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { clipText, wrapText } from '../draft/text-lines.ts';
import type { OwnTable } from '../own/own-table.ts';
import { GROUPS_SHEET } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';

const HEADER_ROW = 4;
/** Группа, Школа, Район. */
const NAMED_WIDTHS: readonly number[] = [90, 240, 130];
const FIGURE_WIDTH = 120;
const LONGEST_TITLE = 60;
/** Pixels that a character takes on the average, for lines over the whole width. */
const CHARACTER = 6.6;
/** So many indicators that lie above, and so many below, tell a group from the others. */
const MOST_REASONS = 3;

/** «1.3 Доля детей, получивших…». */
function nameIndicator({ code, title }: Indicator): string {
  return clipText(`${code} ${title}`, LONGEST_TITLE);
}

/** The indicators that are compared, in the order of the groups' values. */
function listCompared({ indicators }: Programme, { codes }: SchoolGroups): readonly Indicator[] {
  return codes.flatMap((code) => indicators.find((indicator) => indicator.code === code) ?? []);
}

/** «Группы школ»: a row by the name of its school. */
export function describeGroupsTable(programme: Programme, groups: SchoolGroups): OwnTable {
  const named = (['group', 'school', 'district'] as const).map((name) => ({
    name,
    headings: ALL_GROUPS_WORDS.map((words) => words.columns[name]),
  }));
  const figures = listCompared(programme, groups).map((indicator) => ({
    name: indicator.code,
    headings: [nameIndicator(indicator)],
  }));
  return {
    columns: [...named, ...figures].map((column, index) => ({
      ...column,
      place: index + 1,
      human: false,
    })),
    keys: ['school'],
    headerRow: HEADER_ROW,
    passing: programme.indicators.map(nameIndicator),
    heads: ALL_GROUPS_WORDS.flatMap((words) => [
      words.title('', 0).split(/[\d:]/)[0] ?? '',
      words.guide,
    ]),
  };
}

/** The sheet of the groups; the summary's programme must have the indicators that they compare. */
export function planGroupsSheet(
  summary: Summary,
  groups: SchoolGroups,
  messages: Messages,
  sheetWords: SheetWords,
): SheetPlan {
  const words = chooseGroupsWords(sheetWords.language);
  const { programme, year } = summary;
  const indicators = listCompared(programme, groups);
  const draft = startSheet(NAMED_WIDTHS.length + indicators.length);
  addHeadRows(draft, summary, sheetWords, {
    title: words.title(programme.title, year),
    guide: words.guide,
  });
  const { group, school, district } = words.columns;
  addHeaderRow(draft, [group, school, district, ...indicators.map(nameIndicator)]);
  const total = addRow(draft, [null, words.average, null, ...groups.overall]);
  addStyle(draft, { row: total, column: 1, rows: 1, columns: draft.columns }, 'total');
  styleFigures(draft, total, 1, indicators, [groups.overall]);
  groups.groups.forEach((found, index) => {
    addGroup(draft, found, index + 1, indicators, messages, words);
  });
  addTail(draft, groups, words);
  return finishSheet(draft, {
    name: GROUPS_SHEET,
    columnWidths: listWidths(indicators.length),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
  });
}

function listWidths(figures: number): number[] {
  return [...NAMED_WIDTHS, ...new Array<number>(figures).fill(FIGURE_WIDTH)];
}

/** How many characters go on a line over the whole width. */
function countCharacters({ columns }: SheetDraft): number {
  const widths = listWidths(columns - NAMED_WIDTHS.length);
  return Math.floor(widths.reduce((sum, width) => sum + width, 0) / CHARACTER);
}

function styleFigures(
  draft: SheetDraft,
  row: number,
  rows: number,
  indicators: readonly Indicator[],
  values: readonly (readonly number[])[],
): void {
  indicators.forEach(({ unit }, index) => {
    const shown = values.map((line) => line[index] ?? null);
    const numberFormat = chooseFigureFormat(unit, shown);
    const column = NAMED_WIDTHS.length + 1 + index;
    addStyle(draft, { row, rows, column, columns: 1 }, 'number', { numberFormat });
  });
}

function formatReasons(
  reasons: readonly GroupReason[],
  indicators: readonly Indicator[],
  messages: Messages,
  words: GroupsWords,
): string {
  const format = ({ code, mean, overall }: GroupReason) => {
    const unit = indicators.find((indicator) => indicator.code === code)?.unit ?? 'none';
    const figure = (value: number) => messages.formatValue(value, unit);
    return words.reason(code, figure(mean), figure(overall));
  };
  const pick = (isAbove: boolean) =>
    reasons.filter(({ above }) => above === isAbove).slice(0, MOST_REASONS);
  const [above, below] = [pick(true).map(format), pick(false).map(format)];
  return words.reasons(above, below);
}

function addGroup(
  draft: SheetDraft,
  group: SchoolGroup,
  number: number,
  indicators: readonly Indicator[],
  messages: Messages,
  words: GroupsWords,
): void {
  const name = words.group(number);
  const reasons = formatReasons(group.reasons, indicators, messages, words);
  const title = `${name}, ${words.size(group.schools.length)}: ${reasons}`;
  for (const line of wrapText(title, countCharacters(draft))) addTextRow(draft, line, 'section');
  const first = draft.rows.length + 1;
  for (const { school, district, values } of group.schools) {
    const cells: PlannedCell[] = [name, school, district === '' ? null : district, ...values];
    addRow(draft, cells);
  }
  const rows = group.schools.length;
  addStyle(draft, { row: first, rows, column: 1, columns: NAMED_WIDTHS.length }, 'text');
  const values = group.schools.map((school) => school.values);
  styleFigures(draft, first, rows, indicators, values);
}

function addTail(draft: SheetDraft, { leftOut }: SchoolGroups, words: GroupsWords): void {
  const named = leftOut
    .map(({ school, missing }) => `${school} (${missing.join(', ')})`)
    .join('; ');
  const texts = [...(leftOut.length === 0 ? [] : [words.leftOut(named)]), words.method];
  addRow(draft, []);
  for (const line of texts.flatMap((text) => wrapText(text, countCharacters(draft)))) {
    addTextRow(draft, line, 'notice');
  }
}
