// The inside of <sheetData> to cells, in one pass and with nothing made per cell but the cell (ECMA-376 18.3.1.4).

import { DEFAULT_STYLE } from '../../workbook/default-style.ts';
import type { Cell, CellStyle, Scalar } from '../../workbook/workbook.ts';
import { type LinkSpelling, readFileFormula } from '../formula/file-formula.ts';
import { type FormulaToken, readFormulaTokens } from '../formula/formula-tokens.ts';
import { shiftFormula } from '../formula/shift-formula.ts';
import type { StyleTable } from '../styles/read-styles.ts';
import { damaged } from '../xlsx-refusal.ts';
import { unescapeCellText } from '../xml/escape-xml.ts';
import { type Attributes, readBoolean, readNumber, type XmlStream } from '../xml/parse-xml.ts';
import { CellPlace } from './cell-place.ts';
import { readIsoDate } from './date-serial.ts';
import { DEFAULT_ROW_PIXELS, readRowHeight } from './sizes.ts';

/** What the cells of all sheets of one file refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: StyleTable;
  /** Days to add to a date: 1462 where the file counts from 1904, else 0. */
  readonly dateShift: number;
  /** Gives the script's spelling of a formula's link into the workbook. */
  readonly spellLink: LinkSpelling;
}

interface SharedFormula {
  readonly tokens: readonly FormulaToken[];
  readonly row: number;
  readonly column: number;
}

/** Collects the cells while the XML goes by. */
export class CellReader implements XmlStream {
  readonly inside = 'sheetData';
  readonly rows: (Cell | undefined)[][] = [];
  /** Pixels, for rows that somebody gave another height than the default. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  lastRow = 0;
  lastColumn = 0;
  readonly #context: CellContext;
  readonly #place = new CellPlace();
  readonly #blanks: (Cell | undefined)[] = [];
  readonly #shared = new Map<string, SharedFormula>();
  #type = 'n';
  #style = 0;
  #value: string | null = null;
  #formula: string | null = null;
  #formulaAttributes: Attributes = {};
  #inline: string | null = null;
  #target: 'none' | 'value' | 'formula' | 'inline' = 'none';
  #inPhonetic = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c':
        this.#place.openCell(attributes.r);
        this.#type = attributes.t ?? 'n';
        this.#style = attributes.s === undefined ? 0 : readNumber(attributes.s, 0);
        this.#value = null;
        this.#formula = null;
        this.#inline = null;
        return;
      case 'v':
        this.#value = '';
        this.#target = 'value';
        return;
      case 'f':
        this.#formula = '';
        this.#formulaAttributes = attributes;
        this.#target = 'formula';
        return;
      case 'rPh':
        this.#inPhonetic = true;
        return;
      case 't':
        if (this.#inPhonetic) return;
        this.#inline ??= '';
        this.#target = 'inline';
        return;
    }
  }

  close(name: string): void {
    this.#target = 'none';
    if (name === 'c') this.#closeCell();
    else if (name === 'rPh') this.#inPhonetic = false;
  }

  text(piece: string): void {
    switch (this.#target) {
      case 'none':
        return;
      case 'value':
        this.#value += piece;
        return;
      case 'formula':
        this.#formula += piece;
        return;
      case 'inline':
        this.#inline += piece;
        return;
    }
  }

  #openRow(attributes: Attributes): void {
    this.#place.openRow(attributes.r);
    const pixels = readRowHeight(attributes);
    if (pixels !== DEFAULT_ROW_PIXELS) this.rowHeights.set(this.#place.row, pixels);
    if (readBoolean(attributes.hidden, false)) this.hiddenRows.add(this.#place.row);
  }

  #closeCell(): void {
    const { row, column } = this.#place;
    const formula = this.#readFormula(row, column);
    const value = this.#readValue(formula !== null) ?? this.#standIn(formula);
    const cells = this.rows[row];
    const cell = value === null && formula === null ? this.#blank() : this.#build(value, formula);
    if (cells === undefined) {
      const created: (Cell | undefined)[] = [];
      created[column] = cell;
      this.rows[row] = created;
    } else {
      cells[column] = cell;
    }
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  #build(value: Scalar, formula: string | null): Cell {
    return {
      value,
      formula,
      style: this.#cellStyle(),
      note: '',
      runs: null,
      fileStyle: this.#style,
      fromFile: true,
    };
  }

  #cellStyle(): CellStyle {
    return this.#context.styles.styles[this.#style] ?? DEFAULT_STYLE;
  }

  /** Blank cells of one style are one object: a form of school rows has many. */
  #blank(): Cell {
    const known = this.#blanks[this.#style];
    if (known !== undefined) return known;
    const blank = this.#build(null, null);
    this.#blanks[this.#style] = blank;
    return blank;
  }

  #readValue(hasFormula: boolean): Scalar {
    const text = this.#value ?? '';
    switch (this.#type) {
      case 's':
        return text.trim() === '' ? null : this.#sharedText(text);
      case 'inlineStr':
        return this.#inline === null ? null : unescapeCellText(this.#inline);
      case 'str':
        return this.#value === null && !hasFormula ? null : unescapeCellText(text);
    }
    const bare = text.trim();
    if (bare === '') return null;
    switch (this.#type) {
      case 'b':
        return bare === '1' || bare.toLowerCase() === 'true';
      case 'e':
        return { kind: 'error', code: bare };
      case 'd':
        return readIsoDate(bare) ?? bare;
    }
    const number = Number(bare);
    if (!Number.isFinite(number)) return text;
    const isDate = this.#context.dateShift !== 0 && this.#context.styles.isDate[this.#style];
    return isDate === true ? number + this.#context.dateShift : number;
  }

  /** A formula that is not kept and has no value either must not look like a blank. */
  #standIn(formula: string | null): Scalar {
    const { t } = this.#formulaAttributes;
    const isLost = this.#formula !== null && formula === null;
    return isLost && (t === 'shared' || t === 'dataTable') ? { kind: 'error', code: '#N/A' } : null;
  }

  #sharedText(text: string): string {
    const shared = this.#context.texts[Number(text)];
    if (shared !== undefined) return shared;
    throw damaged(`row ${this.#place.row}: there is no shared string ${text}`);
  }

  #readFormula(row: number, column: number): string | null {
    if (this.#formula === null) return null;
    const { t, si } = this.#formulaAttributes;
    if (t === 'dataTable') return null;
    const { spellLink } = this.#context;
    if (t !== 'shared' || si === undefined) return readFileFormula(this.#formula, spellLink);
    if (this.#formula.trim() !== '') {
      this.#shared.set(si, { tokens: readFormulaTokens(this.#formula), row, column });
      return readFileFormula(this.#formula, spellLink);
    }
    const master = this.#shared.get(si);
    if (master === undefined) return null;
    const own = shiftFormula(master.tokens, row - master.row, column - master.column);
    return readFileFormula(own, spellLink);
  }
}
