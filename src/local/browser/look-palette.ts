// The looks of a sheet's cells, each once: styles with the paint of rules over them.

import { DEFAULT_STYLE } from '../workbook/default-style.ts';
import type { Cell, CellStyle, ConditionalRule, RuleFormat } from '../workbook/workbook.ts';
import type { CellLook } from './protocol.ts';

function buildLook(
  style: CellStyle,
  format: RuleFormat | null,
  isNumber: boolean,
  isLink: boolean,
): CellLook {
  const { fontSize, bold, italic, underline, strikethrough, fontColour, background } = style;
  const { horizontal, vertical, wrap, borders } = style;
  return {
    fontSize,
    bold: format?.bold ?? bold,
    italic: format?.italic ?? italic,
    underline: format?.underline ?? underline,
    strikethrough: format?.strikethrough ?? strikethrough,
    fontColour: format?.fontColour ?? fontColour,
    background: format?.background ?? background,
    horizontal,
    vertical,
    wrap,
    borders,
    isNumber,
    isLink,
  };
}

/** Collects looks; place 0 is the plain one. */
export class LookPalette {
  readonly looks: CellLook[] = [buildLook(DEFAULT_STYLE, null, false, false)];
  readonly #rules: readonly ConditionalRule[];
  readonly #byText = new Map<string, number>([[JSON.stringify(this.looks[0]), 0]]);
  readonly #byStyle = new Map<CellStyle, Map<number, number>>();

  constructor(rules: readonly ConditionalRule[]) {
    this.#rules = rules;
  }

  /** Gives the place of the look of a cell; `rule` is the index of the rule that paints it, -1 for none. */
  placeOf({ style, value }: Cell, rule: number, isLink: boolean): number {
    const isNumber = typeof value === 'number';
    const key = (rule + 1) * 4 + (isNumber ? 2 : 0) + (isLink ? 1 : 0);
    let known = this.#byStyle.get(style);
    if (known === undefined) {
      known = new Map<number, number>();
      this.#byStyle.set(style, known);
    }
    const found = known.get(key);
    if (found !== undefined) return found;
    const painting = this.#rules[rule];
    const format = painting?.kind === 'boolean' ? painting.format : null;
    const place = this.#add(buildLook(style, format, isNumber, isLink));
    known.set(key, place);
    return place;
  }

  #add(look: CellLook): number {
    const text = JSON.stringify(look);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.#byText.set(text, this.looks.length - 1);
    return this.looks.length - 1;
  }
}
