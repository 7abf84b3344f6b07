// The settings sheets of a programme as planned sheets, to be written where they are not there yet.

import {
  chooseSettingsWords,
  type SettingsSheetWords,
  type SettingsWords,
} from '../messages/words/settings-words.ts';
import type { SheetWords } from '../messages/words/sheet-words.ts';
import type { Programme } from '../programme/programme.ts';
import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  startSheet,
} from '../reporting/draft/sheet-draft.ts';
import { SETTINGS_SHEETS } from '../workbook/own-sheets.ts';
import type { PlannedList, SheetPlan } from '../workbook/plan.ts';
import { LINKS_TABLE, RULES_TABLE } from './describe-control.ts';
import { FIELDS_TABLE, VALUE_COLUMNS_TABLE } from './describe-fields.ts';
import { describeTarget, INDICATORS_TABLE } from './describe-indicators.ts';
import { PLAN_TABLE } from './describe-plan.ts';
import { FORMS_TABLE, GROUPING_TABLE, PROGRAMME_LINES, TASKS_TABLE } from './describe-programme.ts';
import { addTable, type DrawnTable, drawColumns, drawTable } from './draw-table.ts';
import {
  buildIndicatorRow,
  buildLines,
  buildTargetCells,
  listColumnRows,
  listFieldRows,
  listLinkRows,
  listRuleRows,
} from './settings-rows.ts';
import { listKeys, writeCell, writeRow } from './table-description.ts';

/** What a sheet is drawn of. */
interface SheetContents {
  readonly name: string;
  readonly title: string;
  readonly guide: string;
  readonly tables: readonly DrawnTable[];
  /** Whether the headings of the first table stay in view. */
  readonly freezesHeader: boolean;
  readonly frozenColumns: number;
}

function chooseWidths(tables: readonly DrawnTable[]): number[] {
  const count = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...tables.map(({ columns }) => columns[index]?.width ?? 0)),
  );
}

function drawSheet(
  contents: SheetContents,
  addLines?: (draft: ReturnType<typeof startSheet>) => void,
): SheetPlan {
  const columnWidths = chooseWidths(contents.tables);
  const draft = startSheet(columnWidths.length);
  addTextRow(draft, contents.title, 'title');
  const guideRow = addTextRow(draft, contents.guide, 'notice');
  addLines?.(draft);
  const lists: PlannedList[] = [];
  let headerRow = guideRow;
  contents.tables.forEach((table, index) => {
    if (index > 0 || addLines !== undefined) addRow(draft, []);
    const block = addTable(draft, table);
    lists.push(...block.lists);
    if (index === 0 && contents.freezesHeader) headerRow = block.headerRow;
  });
  return finishSheet(draft, {
    name: contents.name,
    columnWidths,
    frozenRows: headerRow,
    frozenColumns: contents.frozenColumns,
    onlyIfAbsent: true,
    lists,
  });
}

function nameSheet(name: string, words: SettingsSheetWords, { title }: Programme, year: number) {
  return { name, title: words.title(title), guide: words.guide(year) };
}

/** «Программа». */
function planProgrammeSheet(programme: Programme, words: SettingsWords, year: number): SheetPlan {
  const { hints } = words;
  const { tasks, forms, grouping } = programme;
  const codes = programme.indicators.map(({ code }) => code);
  const lines = buildLines(programme);
  const contents = {
    ...nameSheet(SETTINGS_SHEETS.programme, words.programme, programme, year),
    tables: [
      drawTable(TASKS_TABLE, hints.tasks, tasks, 5),
      drawTable(FORMS_TABLE, hints.forms, forms, 3),
      drawTable(
        GROUPING_TABLE,
        hints.grouping,
        grouping === null ? [] : [grouping],
        grouping === null && codes.length > 0 ? 1 : 0,
      ),
    ],
    freezesHeader: false,
    frozenColumns: 0,
  };
  return drawSheet(contents, (draft) => {
    for (const key of listKeys(PROGRAMME_LINES)) {
      const value = writeCell(PROGRAMME_LINES, lines, key);
      const row = addRow(draft, [PROGRAMME_LINES[key].heading, value, hints.lines[key]]);
      addStyle(draft, { row, column: 1, rows: 1, columns: 1 }, 'text', { bold: true });
      addStyle(draft, { row, column: 2, rows: 1, columns: 1 }, 'human');
      addStyle(draft, { row, column: 3, rows: 1, columns: 1 }, 'muted');
    }
  });
}

/** «Поля». */
function planFieldsSheet(programme: Programme, words: SettingsWords, year: number): SheetPlan {
  const { hints } = words;
  const form = programme.forms.map(({ key }) => key);
  const column = [
    ...new Set(programme.forms.flatMap(({ columns }) => columns.map(({ key }) => key))),
  ];
  return drawSheet({
    ...nameSheet(SETTINGS_SHEETS.fields, words.fields, programme, year),
    tables: [
      drawTable(FIELDS_TABLE, hints.fields, listFieldRows(programme), 20, { form, column }),
      drawTable(VALUE_COLUMNS_TABLE, hints.columns, listColumnRows(programme), 5, { form }),
    ],
    freezesHeader: true,
    frozenColumns: 2,
  });
}

/** «Показатели», with a pair of columns for each year of the programme. */
function planIndicatorsSheet(programme: Programme, words: SettingsWords, year: number): SheetPlan {
  const { hints } = words;
  const { years, tasks, forms, indicators } = programme;
  const { columns } = INDICATORS_TABLE;
  const offers = { task: tasks.map(({ code }) => code), form: forms.map(({ key }) => key) };
  const targets = years.map((own) => ({ year: own, pair: describeTarget(own) }));
  const table: DrawnTable = {
    title: null,
    columns: [
      ...drawColumns(columns, hints.indicators, offers),
      ...targets.flatMap(({ pair }) => drawColumns(pair, hints.targets)),
    ],
    rows: indicators.map((indicator) => [
      ...writeRow(columns, buildIndicatorRow(indicator)),
      ...targets.flatMap(({ year: own, pair }) => writeRow(pair, buildTargetCells(indicator, own))),
    ]),
    spareRows: 10,
  };
  return drawSheet({
    ...nameSheet(SETTINGS_SHEETS.indicators, words.indicators, programme, year),
    tables: [table],
    freezesHeader: true,
    frozenColumns: 3,
  });
}

/** «Контроль». */
function planControlSheet(programme: Programme, words: SettingsWords, year: number): SheetPlan {
  const { hints } = words;
  const form = programme.forms.map(({ key }) => key);
  const codes = programme.indicators.map(({ code }) => code);
  return drawSheet({
    ...nameSheet(SETTINGS_SHEETS.control, words.control, programme, year),
    tables: [
      drawTable(RULES_TABLE, hints.rules, listRuleRows(programme), 10, { form }),
      drawTable(LINKS_TABLE, hints.links, listLinkRows(programme), 5, {
        first: codes,
        second: codes,
      }),
    ],
    freezesHeader: false,
    frozenColumns: 0,
  });
}

/** «План мероприятий». */
function planPlanSheet(programme: Programme, words: SettingsWords, year: number): SheetPlan {
  const indicator = programme.indicators.map(({ code }) => code);
  const table = drawTable(PLAN_TABLE, words.hints.plan, programme.plan, 20, { indicator });
  return drawSheet({
    ...nameSheet(SETTINGS_SHEETS.plan, words.plan, programme, year),
    tables: [{ ...table, title: null }],
    freezesHeader: true,
    frozenColumns: 1,
  });
}

/**
 * «Программа», «Поля», «Показатели», «Контроль» and, where the programme has a plan, «План мероприятий»: readSettings makes
 * the same programme of them. `year` only serves the guides. All are written only where they are absent.
 */
export function planSettingsSheets(
  programme: Programme,
  year: number,
  words: SheetWords,
): readonly SheetPlan[] {
  const own = chooseSettingsWords(words.language);
  return [
    planProgrammeSheet(programme, own, year),
    planFieldsSheet(programme, own, year),
    planIndicatorsSheet(programme, own, year),
    planControlSheet(programme, own, year),
    ...(programme.plan.length === 0 ? [] : [planPlanSheet(programme, own, year)]),
  ];
}
