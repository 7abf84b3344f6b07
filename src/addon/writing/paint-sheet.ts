// A planned sheet as the whole-range arrays that setValues and its companions take. Pure.

import { formatAddress } from '../../core/workbook/address.ts';
import { escapeText } from '../../core/workbook/escape-text.ts';
import type { Block, PlannedCell, PlannedStyle, SheetPlan } from '../../core/workbook/plan.ts';
import { BARE_LOOK, type Look, lookOf } from './look.ts';

/** How the text of a cell looks. */
export interface Letters {
  readonly colour: string;
  readonly bold: boolean;
  readonly size: number;
}

/** All arrays are rows × columns. */
export interface Paint {
  readonly rows: number;
  readonly columns: number;
  readonly values: (string | number)[][];
  readonly numberFormats: string[][];
  readonly backgrounds: (string | null)[][];
  /** Cells of one look share one object. */
  readonly letters: Letters[][];
  readonly aligns: ('left' | 'center' | 'right')[][];
  readonly wraps: boolean[][];
  /** A1 addresses of the blocks that have a frame. */
  readonly framed: string[];
}

/**
 * The value as setValues wants it; a text never becomes a formula (its first sign is escaped). Blank is ''. A link to a
 * sheet that is not among the ids is its text alone.
 */
export function toSheetValue(cell: PlannedCell, ids: ReadonlyMap<string, number>): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return escapeText(cell);
  if (cell.kind === 'formula') return cell.formula;
  const id = ids.get(cell.sheet);
  if (id === undefined) return toSheetValue(cell.text, ids);
  const text = cell.text.replace(/"/g, '""');
  return `=HYPERLINK("#gid=${id}&range=${cell.cell}";"${text}")`;
}

/** `@` keeps texts from being read as dates or numbers; the rest, blank cells too, take the style's pattern where it has one. */
function chooseNumberFormat(cell: PlannedCell, style: PlannedStyle | undefined): string {
  if (typeof cell === 'string') return '@';
  if (cell === null) return style?.numberFormat ?? '@';
  if (typeof cell === 'number') return style?.numberFormat ?? '0';
  return cell.kind === 'link' ? 'General' : (style?.numberFormat ?? 'General');
}

function toA1(block: Block): string {
  const last = formatAddress(block.row + block.rows - 1, block.column + block.columns - 1);
  return `${formatAddress(block.row, block.column)}:${last}`;
}

/** The blocks of framed cells: runs of each row, joined with the same run of the row above. */
function listFrames(looks: readonly (readonly Look[])[]): string[] {
  const frames: Block[] = [];
  let above = new Map<string, number>();
  looks.forEach((line, r) => {
    const here = new Map<string, number>();
    for (let from = 0; from < line.length; ) {
      let to = from;
      while (to < line.length && line[to]?.framed === true) to += 1;
      if (to === from) {
        from += 1;
        continue;
      }
      const run = `${from}:${to}`;
      const index = above.get(run) ?? frames.length;
      const block = frames[index] ?? { row: r + 1, column: from + 1, rows: 0, columns: to - from };
      frames[index] = { ...block, rows: block.rows + 1 };
      here.set(run, index);
      from = to;
    }
    above = here;
  });
  return frames.map(toA1);
}

/** For every cell the last style that covers it. */
function spreadStyles(plan: SheetPlan, rows: number, columns: number) {
  const grid: (PlannedStyle | undefined)[][] = Array.from({ length: rows }, () =>
    new Array<PlannedStyle | undefined>(columns).fill(undefined),
  );
  for (const style of plan.styles) {
    const { row, column } = style.block;
    for (let r = row; r < row + style.block.rows; r += 1) {
      for (let c = column; c < column + style.block.columns; c += 1) {
        const line = grid[r - 1];
        if (line !== undefined && c <= columns) line[c - 1] = style;
      }
    }
  }
  return grid;
}

/** Gives the letters of a look; cells of one look share them. */
function buildLettersChooser(): (look: Look, bold: boolean) => Letters {
  const known = { bold: new Map<Look, Letters>(), normal: new Map<Look, Letters>() };
  return (look, bold) => {
    const letters = known[bold ? 'bold' : 'normal'];
    const found = letters.get(look) ?? { colour: look.colour, bold, size: look.size };
    letters.set(look, found);
    return found;
  };
}

/** The arrays for a plan, links by the ids of sheets by name; a sheet without cells gives one blank cell. Human cells keep `@`, so that what is typed stays as typed. */
export function paintSheet(plan: SheetPlan, ids: ReadonlyMap<string, number>): Paint {
  const rows = Math.max(plan.cells.length, 1);
  const columns = plan.cells.reduce((most, row) => Math.max(most, row.length), 1);
  const styles = spreadStyles(plan, rows, columns);
  const looks = styles.map((line) =>
    line.map((style) => (style === undefined ? BARE_LOOK : lookOf(style.style))),
  );
  const chooseLetters = buildLettersChooser();
  const map = <Out>(
    make: (cell: PlannedCell, look: Look, style: PlannedStyle | undefined) => Out,
  ) =>
    looks.map((line, r) =>
      line.map((look, c) => make(plan.cells[r]?.[c] ?? null, look, styles[r]?.[c])),
    );
  return {
    rows,
    columns,
    values: map((cell) => toSheetValue(cell, ids)),
    numberFormats: map((cell, _look, style) => chooseNumberFormat(cell, style)),
    backgrounds: map((_cell, look) => look.background),
    letters: map((_cell, look, style) => chooseLetters(look, style?.bold ?? look.bold)),
    aligns: map((_cell, look, style) => style?.align ?? look.align),
    wraps: map((_cell, look) => look.wrap),
    framed: listFrames(looks),
  };
}
