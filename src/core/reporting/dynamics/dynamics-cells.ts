// One indicator on «Динамика», cell by cell; figures that others make are live formulas.

import { assertNever } from '../../assert-never.ts';
import type { Change, IndicatorDynamics, YearFigure } from '../../evaluating/dynamics/dynamics.ts';
import type {
  DynamicsColumn,
  DynamicsWords,
  YearColumn,
} from '../../messages/words/dynamics-words.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, isClose } from '../draft/formula-text.ts';
import { type DynamicsLayout, type DynamicsPlace, findYearCell } from './dynamics-layout.ts';

/** What the cells of a row are made with. */
export interface DynamicsRow {
  readonly row: number;
  readonly dynamics: IndicatorDynamics;
  /** The reporting year. */
  readonly year: number;
  readonly layout: DynamicsLayout;
  readonly words: DynamicsWords;
}

/** `=IF(COUNT(D6;E6)=2;IFERROR(D6*100/E6;"");"")` where the figure is that quotient; otherwise the figure itself. */
function buildValueCell(figure: YearFigure, { row, dynamics, layout }: DynamicsRow): PlannedCell {
  const { year, numerator, denominator, value } = figure;
  const n = findYearCell(layout, row, 'numerator', year);
  const d = findYearCell(layout, row, 'denominator', year);
  if (numerator === null || denominator === null || n === null || d === null) return value;
  const factor = dynamics.unit === 'percent' ? 100 : 1;
  if (denominator === 0 || !isClose((numerator * factor) / denominator, value)) return value;
  const times = factor === 1 ? '' : '*100';
  return formulaCell(`IF(COUNT(${n};${d})=2;IFERROR(${n}${times}/${d};"");"")`, value);
}

function buildYearCell(year: number, name: YearColumn, context: DynamicsRow): PlannedCell {
  const figure = context.dynamics.figures.find((one) => one.year === year);
  if (figure === undefined) return null;
  return name === 'value' ? buildValueCell(figure, context) : figure[name];
}

/** The difference of two years' figures, or the same in percent of the earlier; blank without both. */
function buildChangeCell(
  change: Change | null,
  inPercent: boolean,
  { row, year, layout }: DynamicsRow,
): PlannedCell {
  if (change === null) return null;
  const before = findYearCell(layout, row, 'value', change.from);
  const now = findYearCell(layout, row, 'value', year);
  const expected = inPercent ? change.percent : change.difference;
  if (expected === null || before === null || now === null) return expected;
  const difference = `${now}-${before}`;
  const formula = inPercent ? `IFERROR((${difference})*100/${before};"")` : difference;
  return formulaCell(`IF(COUNT(${before};${now})=2;${formula};"")`, expected);
}

function buildGeneralCell(name: DynamicsColumn, context: DynamicsRow): PlannedCell {
  const { dynamics, words } = context;
  const { indicator, toPrevious, toFirst, judgement, level, course } = dynamics;
  switch (name) {
    case 'code':
      return indicator.code;
    case 'title':
      return indicator.title;
    case 'unit':
      return indicator.unitPrinted === '' ? '–' : indicator.unitPrinted;
    case 'period':
      return words.periods[indicator.period];
    case 'toPrevious':
      return buildChangeCell(toPrevious, false, context);
    case 'toPreviousPercent':
      return buildChangeCell(toPrevious, true, context);
    case 'toFirst':
      return buildChangeCell(toFirst, false, context);
    case 'toFirstPercent':
      return buildChangeCell(toFirst, true, context);
    case 'trend':
      return words.trend(dynamics.trend, toPrevious, dynamics.missing);
    case 'judgement':
      return judgement === null ? null : words.judgements[judgement];
    case 'level':
      return level === null ? null : words.level(level);
    case 'course':
      return course === null ? null : words.course(course, dynamics.unit, indicator.unitPrinted);
    default:
      return assertNever(name);
  }
}

/** The cell of a column. */
export function buildDynamicsCell(place: DynamicsPlace, context: DynamicsRow): PlannedCell {
  return place.kind === 'year'
    ? buildYearCell(place.year, place.name, context)
    : buildGeneralCell(place.name, context);
}
