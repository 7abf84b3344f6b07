// Conditional formatting on the screen: which rule paints which cell. The first rule that holds for a cell is the only one.

import type { Calculator } from '../calculation/calculator.ts';
import { intersect } from '../services/area.ts';
import { cellAt } from '../services/cell-grid.ts';
import type { Area, ConditionalRule, Sheet, Workbook } from '../workbook/workbook.ts';
import {
  answerFormulas,
  type FormulaAnswer,
  type FormulaQuestion,
  isAlwaysTrue,
  MOST_ASKED,
} from './formula-condition.ts';
import { buildCellTest, type CellTest } from './rule-condition.ts';

type BooleanRule = Extract<ConditionalRule, { kind: 'boolean' }>;

/** Gives the index of the rule that paints a cell, -1 where none does. */
export type FindPaint = (row: number, column: number) => number;

/** A block of a rule within the cells shown, and what tells where it holds. */
interface PaintedBlock {
  readonly rule: number;
  readonly area: Area;
  readonly holds: 'always' | { readonly test: CellTest } | { readonly asked: FormulaQuestion };
}

function listBlocks(sheet: Sheet, shown: Area): PaintedBlock[] {
  return sheet.conditionalRules.flatMap((rule, index) => {
    if (rule.kind === 'opaque') return [];
    return rule.areas.flatMap((area): PaintedBlock[] => {
      const part = intersect(area, shown);
      const holds = part === null ? null : chooseTest(rule, part);
      return part === null || holds === null ? [] : [{ rule: index, area: part, holds }];
    });
  });
}

function chooseTest({ criteria, values, areas }: BooleanRule, area: Area) {
  if (criteria !== 'CUSTOM_FORMULA') {
    const test = buildCellTest(criteria, values);
    return test === null ? null : { test };
  }
  const formula = String(values[0] ?? '');
  const first = areas[0];
  if (!formula.startsWith('=') || first === undefined) return null;
  return isAlwaysTrue(formula) ? ('always' as const) : { asked: { formula, first, area } };
}

/** Takes the questions that are not too many, in the order of the rules. */
function chooseQuestions(blocks: readonly PaintedBlock[]): FormulaQuestion[] {
  let asked = 0;
  return blocks.flatMap(({ holds }) => {
    if (holds === 'always' || !('asked' in holds)) return [];
    const { area } = holds.asked;
    asked += area.rows * area.columns;
    return asked > MOST_ASKED ? [] : [holds.asked];
  });
}

/**
 * Judges the rules of a sheet within the block shown; `textOf` gives what a cell shows. Rules that the host does not model
 * (scales, bars, icons, dates) paint nothing, nor do formulas beyond MOST_ASKED cells.
 */
export function findPaintedCells(
  workbook: Workbook,
  sheet: Sheet,
  calculator: Calculator,
  shown: Area,
  textOf: (row: number, column: number) => string,
): FindPaint {
  const blocks = listBlocks(sheet, shown);
  if (blocks.length === 0) return () => -1;
  const questions = chooseQuestions(blocks);
  const answers = new Map<FormulaQuestion, FormulaAnswer>();
  if (questions.length > 0) {
    const given = answerFormulas(workbook, sheet, calculator, questions);
    for (const [index, question] of questions.entries()) {
      const answer = given[index];
      if (answer !== undefined) answers.set(question, answer);
    }
  }
  const width = shown.column + shown.columns;
  const painted = new Map<number, number>();
  for (const { rule, area, holds } of blocks) {
    const answer = holds !== 'always' && 'asked' in holds ? answers.get(holds.asked) : undefined;
    for (let down = 0; down < area.rows; down += 1) {
      for (let right = 0; right < area.columns; right += 1) {
        const [row, column] = [area.row + down, area.column + right];
        const key = row * width + column;
        if (painted.has(key)) continue;
        const isMet =
          holds === 'always' ||
          ('test' in holds
            ? holds.test(cellAt(sheet, row, column), textOf(row, column))
            : answer?.(down, right) === true);
        if (isMet) painted.set(key, rule);
      }
    }
  }
  return (row, column) => painted.get(row * width + column) ?? -1;
}
