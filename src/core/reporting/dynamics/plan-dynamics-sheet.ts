// «Динамика»: every indicator over the years, by task, with its changes, what they mean, and a chart for each task.

import type { IndicatorDynamics } from '../../evaluating/dynamics/dynamics.ts';
import {
  chooseDynamicsWords,
  type DynamicsColumn,
  type DynamicsWords,
} from '../../messages/words/dynamics-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedRule, SheetPlan, StyleName } from '../../workbook/plan.ts';
import {
  chooseDifferenceFormat,
  chooseFigureFormat,
  chooseWordFormat,
  SIGNED_PERCENT_FORMAT,
} from '../draft/number-formats.ts';
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
import { DYNAMICS_SHEET } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import { buildDynamicsCell } from './dynamics-cells.ts';
import { addDynamicsCharts } from './dynamics-charts.ts';
import {
  DYNAMICS_HEADER_ROW,
  type DynamicsLayout,
  findDynamicsColumn,
  layOutDynamics,
  nameDynamicsColumn,
  type TaskDynamics,
} from './dynamics-layout.ts';

/** Characters of a line over the whole width. */
const LINE = 170;

/** The sheet; throws where no year has a figure, for then there is no such sheet. */
export function planDynamicsSheet(summary: Summary, sheetWords: SheetWords): SheetPlan {
  const { programme, dynamics } = summary;
  const layout = layOutDynamics(dynamics, programme);
  if (layout.tasks.length === 0) throw new Error(`programme ${programme.id} has no figures`);
  const words = chooseDynamicsWords(sheetWords.language);
  const draft = startSheet(layout.columns.length);
  addHeadRows(draft, summary, sheetWords, {
    title: words.title(programme.title),
    guide: words.guide,
  });
  addHeaderRow(
    draft,
    layout.columns.map((place) => nameDynamicsColumn(place, words)),
  );
  styleColumns(draft, layout);
  for (const task of layout.tasks) addTask(draft, task, summary, layout, words, sheetWords);
  draft.rules.push(...listJudgementRules(layout, words));
  if (layout.withoutFigures.length > 0) {
    const text = words.withoutFigures(layout.withoutFigures.join(', '));
    for (const line of wrapText(text, LINE)) addTextRow(draft, line, 'notice');
  }
  const charts = addDynamicsCharts(draft, layout, words, sheetWords);
  return finishSheet(draft, {
    name: DYNAMICS_SHEET,
    columnWidths: layout.widths,
    frozenRows: DYNAMICS_HEADER_ROW,
    frozenColumns: 0,
    charts,
  });
}

const ROLES: Readonly<Partial<Record<DynamicsColumn, StyleName>>> = {
  code: 'code',
  unit: 'code',
  period: 'code',
  judgement: 'verdict',
  title: 'text',
  trend: 'text',
  level: 'text',
  course: 'text',
};

function styleColumns(draft: SheetDraft, { columns, lastRow }: DynamicsLayout): void {
  const row = DYNAMICS_HEADER_ROW + 1;
  const rows = lastRow - DYNAMICS_HEADER_ROW;
  for (const [index, place] of columns.entries()) {
    const style = place.kind === 'general' ? (ROLES[place.name] ?? 'number') : 'number';
    addStyle(draft, { row, rows, column: index + 1, columns: 1 }, style);
  }
}

function addTask(
  draft: SheetDraft,
  { task, title, indicators }: TaskDynamics,
  { year }: Summary,
  layout: DynamicsLayout,
  words: DynamicsWords,
  sheetWords: SheetWords,
): void {
  const named =
    task === '' ? sheetWords.summary.otherIndicators : sheetWords.summary.task(task, title);
  addTextRow(draft, clipText(named, LINE), 'section');
  for (const dynamics of indicators) {
    const row = draft.rows.length + 1;
    const context = { row, dynamics, year, layout, words };
    addRow(
      draft,
      layout.columns.map((place) => buildDynamicsCell(place, context)),
    );
    styleFigures(draft, row, dynamics, layout);
  }
}

/** The formats of an indicator's figures: percents to hundredths, counts whole. */
function styleFigures(
  draft: SheetDraft,
  row: number,
  { indicator, unit, figures }: IndicatorDynamics,
  layout: DynamicsLayout,
): void {
  const values = figures.map(({ value }) => value);
  const formats = {
    counts: chooseFigureFormat(
      'count',
      figures.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    ),
    value: chooseWordFormat(indicator.unitPrinted, values) ?? chooseFigureFormat(unit, values),
    change: chooseDifferenceFormat(unit, values),
  };
  for (const [index, { name }] of layout.columns.entries()) {
    const block = { row, rows: 1, column: index + 1, columns: 1 };
    if (name === 'numerator' || name === 'denominator') {
      addStyle(draft, block, 'number', { numberFormat: formats.counts });
    } else if (name === 'value') {
      addStyle(draft, block, 'number', { numberFormat: formats.value, bold: true });
    } else if (name === 'toPrevious' || name === 'toFirst') {
      addStyle(draft, block, 'number', { numberFormat: formats.change });
    } else if (name === 'toPreviousPercent' || name === 'toFirstPercent') {
      addStyle(draft, block, 'number', { numberFormat: SIGNED_PERCENT_FORMAT });
    }
  }
}

function listJudgementRules(layout: DynamicsLayout, words: DynamicsWords): PlannedRule[] {
  const column = findDynamicsColumn(layout, 'judgement');
  if (column === null) return [];
  const row = DYNAMICS_HEADER_ROW + 1;
  const block = { row, rows: layout.lastRow - DYNAMICS_HEADER_ROW, column, columns: 1 };
  return [
    { block, startsWith: words.judgements.better, look: 'good' },
    { block, startsWith: words.judgements.worse, look: 'bad' },
    { block, startsWith: words.judgements.same, look: 'muted' },
  ];
}
