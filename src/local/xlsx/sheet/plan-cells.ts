// Changed cells into a <sheetData>: every <c> and <row> that is not concerned keeps its bytes.

import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { formatFileFormula } from '../formula/file-formula.ts';
import type { WriteContext } from '../write-context.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { buildCell, isAbsent } from './build-cell.ts';
import { buildRow, openSheetData } from './build-rows.ts';
import type { ChangedCells } from './changed-cells.ts';
import { changeRowTag } from './row-tag.ts';
import type { RowReceiver, ScannedCell, ScannedFormula, ScannedRow } from './scan-rows.ts';

interface InsertedCell {
  readonly place: number;
  readonly column: number;
  readonly text: string;
}

/** Plans the edits while the rows go by; `finish` gives all of them. */
export class CellPlanner implements RowReceiver {
  readonly #edits: TextEdit[] = [];
  readonly #text: string;
  readonly #sheet: Sheet;
  readonly #changed: ChangedCells;
  readonly #context: WriteContext;
  /** Rows that must be in the file, ascending; those before `#next` are done. */
  readonly #wanted: readonly number[];
  #next = 0;
  /** Shared formulas whose text stood in a cell that has changed. */
  readonly #orphans = new Set<string>();

  constructor(text: string, sheet: Sheet, changed: ChangedCells, context: WriteContext) {
    this.#text = text;
    this.#sheet = sheet;
    this.#changed = changed;
    this.#context = context;
    const tall = sheet.layoutChanged ? [...sheet.rowHeights.keys()] : [];
    this.#wanted = [...new Set([...changed.keys(), ...tall])].sort(
      (first, second) => first - second,
    );
  }

  /** The text of a shared formula stands in one cell only; when that one changes, the others get their own. */
  sharedFormula({ row, column, id, text, start, end }: ScannedFormula): void {
    if (this.#changed.get(row)?.includes(column) === true) {
      if (text.trim() !== '') this.#orphans.add(id);
      return;
    }
    if (!this.#orphans.has(id)) return;
    const formula = this.#sheet.rows[row]?.[column]?.formula ?? null;
    const name = this.#text.slice(start + 1, this.#text.indexOf('f', start + 1) + 1);
    const own =
      formula === null
        ? ''
        : `<${name}>${escapeXml(formatFileFormula(formula, this.#context.spellLink))}</${name}>`;
    this.#edits.push({ start, end, text: own });
  }

  row(scanned: ScannedRow): void {
    const { row, start, openEnd, end, attributes, prefix } = scanned;
    this.#insertRowsBefore(row, start, prefix);
    if (this.#wanted[this.#next] === row) this.#next += 1;
    const changed = this.#changed.get(row) ?? [];
    if (changed.length === 0 && !this.#sheet.layoutChanged) return;
    const cells = this.#planRow(scanned, changed);
    const inserted = cells.map(({ column }) => column);
    const tag = this.#text.slice(start, openEnd);
    const newTag = changeRowTag(tag, { row, attributes, changed, inserted }, this.#sheet);
    if (openEnd === end && cells.length > 0) {
      const inner = cells.map(({ text }) => text).join('');
      const text = `${newTag.replace(/\s*\/>$/, '>')}${inner}</${prefix}row>`;
      this.#edits.push({ start, end, text });
      return;
    }
    if (newTag !== tag) this.#edits.push({ start, end: openEnd, text: newTag });
    for (const { place, text } of cells) this.#edits.push({ start: place, end: place, text });
  }

  /** Plans the replaced cells of a row and gives the ones to insert. */
  #planRow(scanned: ScannedRow, columns: readonly number[]): InsertedCell[] {
    const { row, cells, prefix } = scanned;
    const known = new Map(cells.map((cell) => [cell.column, cell]));
    const inserted: InsertedCell[] = [];
    let following = 0;
    for (const column of columns) {
      const cell = this.#sheet.rows[row]?.[column];
      if (cell === undefined) continue;
      const replaced = known.get(column);
      if (replaced !== undefined) {
        this.#edits.push(this.#planReplacement(cell, replaced, scanned));
        continue;
      }
      if (isAbsent(cell)) continue;
      while ((cells[following]?.column ?? Number.POSITIVE_INFINITY) < column) following += 1;
      const place = cells[following]?.start ?? scanned.closeStart;
      const text = buildCell(cell, row, column, null, this.#context, prefix);
      inserted.push({ place, column, text });
    }
    return inserted;
  }

  #planReplacement(
    cell: Cell,
    replaced: ScannedCell,
    { row, cells, prefix }: ScannedRow,
  ): TextEdit {
    const { start, end, column, style } = replaced;
    if (isAbsent(cell)) {
      // Cells without a reference count from the one before: none of those may go away.
      const allNamed = cells.every(({ hasReference }) => hasReference);
      return { start, end, text: allNamed ? '' : `<${prefix}c/>` };
    }
    return { start, end, text: buildCell(cell, row, column, style, this.#context, prefix) };
  }

  #insertRowsBefore(row: number, place: number, prefix: string): void {
    for (;;) {
      const wanted = this.#wanted[this.#next];
      if (wanted === undefined || wanted >= row) return;
      this.#next += 1;
      const text = buildRow(this.#sheet, wanted, this.#context, prefix);
      if (text !== '') this.#edits.push({ start: place, end: place, text });
    }
  }

  /** Gives the edits, with the rows that come behind the last one of the file. */
  finish(sheetData: XmlElement, prefix: string): readonly TextEdit[] {
    this.#insertRowsBefore(Number.POSITIVE_INFINITY, sheetData.closeStart, prefix);
    if (!sheetData.selfClosing || this.#edits.length === 0) return this.#edits;
    const rows = this.#edits.map(({ text }) => text).join('');
    return [openSheetData(sheetData, prefix, rows)];
  }
}
