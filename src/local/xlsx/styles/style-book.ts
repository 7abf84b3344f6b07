// styles.xml while a workbook is written: what is there keeps its place and bytes, new looks are added at the ends.

import { isSameStyle } from '../../workbook/same-style.ts';
import type { CellStyle, RuleFormat } from '../../workbook/workbook.ts';
import { escapeAttribute } from '../xml/escape-xml.ts';
import {
  childOf,
  childrenOf,
  readNumber,
  type XmlDocument,
  type XmlElement,
} from '../xml/parse-xml.ts';
import { applyEdits } from '../xml/text-edits.ts';
import { builtInFormatId } from './number-formats.ts';
import {
  addToStyleList,
  createStyleList,
  planStyleListEdit,
  type StyleList,
} from './style-list.ts';
import { buildAlignment, buildBorder, buildFill, buildFont, buildRuleFormat } from './style-xml.ts';

/** Attributes of an alignment that the host does not model and therefore keeps. */
const KEPT_ALIGNMENT = ['indent', 'textRotation', 'shrinkToFit', 'readingOrder'];

/** Gives the index for a look, adding it when the file has none that says the same. */
export class StyleBook {
  readonly #document: XmlDocument;
  readonly #fileStyles: readonly CellStyle[];
  readonly #lists: Readonly<
    Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>
  >;
  readonly #xfs: readonly XmlElement[];
  readonly #formats = new Map<string, number>();
  /** Style object → index, by the base it was asked for with: scripts share style objects between cells. */
  readonly #known = new Map<number | null, Map<CellStyle, number>>();
  #nextFormat = 164;
  #grown = false;

  /** `fileStyles` is what the reader made of the same document. */
  constructor(document: XmlDocument, fileStyles: readonly CellStyle[]) {
    const prefix = document.prefix;
    this.#document = document;
    this.#fileStyles = fileStyles;
    const gray = `<${prefix}fill><${prefix}patternFill patternType="gray125"/></${prefix}fill>`;
    this.#lists = {
      numFmts: createStyleList(document, 'numFmts', []),
      fonts: createStyleList(document, 'fonts', [`<${prefix}font/>`]),
      fills: createStyleList(document, 'fills', [buildFill(null, prefix), gray]),
      borders: createStyleList(document, 'borders', [`<${prefix}border/>`]),
      cellXfs: createStyleList(document, 'cellXfs', [
        `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
      ]),
      dxfs: createStyleList(document, 'dxfs', []),
    };
    this.#xfs = childrenOf(childOf(document.root, 'cellXfs'), 'xf');
    for (const { attributes } of childrenOf(childOf(document.root, 'numFmts'), 'numFmt')) {
      const id = readNumber(attributes.numFmtId, 0);
      this.#formats.set(attributes.formatCode ?? '', id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  /**
   * Gives the index of a look. `base` is the index that the cell had in the file (null for none): it is taken when the
   * look is the same, and otherwise what the host does not model (protection, indent, rotation) comes from it.
   */
  indexOf(style: CellStyle, base: number | null): number {
    const known = this.#known.get(base)?.get(style);
    if (known !== undefined) return known;
    const fileStyle = base === null ? undefined : this.#fileStyles[base];
    const isSame = fileStyle !== undefined && isSameStyle(fileStyle, style);
    const index = isSame && base !== null ? base : this.#add(style, base);
    const ofBase = this.#known.get(base) ?? new Map<CellStyle, number>();
    ofBase.set(style, index);
    this.#known.set(base, ofBase);
    return index;
  }

  #add(style: CellStyle, base: number | null): number {
    this.#grown = true;
    const { prefix, text } = this.#document;
    const xf = base === null ? undefined : this.#xfs[base];
    const protection = xf === undefined ? null : childOf(xf, 'protection');
    const alignmentBefore = xf === undefined ? null : childOf(xf, 'alignment');
    const kept = KEPT_ALIGNMENT.map((name) => {
      const value = alignmentBefore?.attributes[name];
      return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
    }).join('');
    const lists = this.#lists;
    const ids = [
      `numFmtId="${this.#formatId(style.numberFormat)}"`,
      `fontId="${addToStyleList(lists.fonts, buildFont(style, prefix))}"`,
      `fillId="${addToStyleList(lists.fills, buildFill(style.background, prefix))}"`,
      `borderId="${addToStyleList(lists.borders, buildBorder(style.borders, prefix))}"`,
    ].join(' ');
    const alignment = buildAlignment(style, prefix, kept);
    const inside = `${alignment}${protection === null ? '' : text.slice(protection.start, protection.end)}`;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${protection === null ? '' : ' applyProtection="1"'}`;
    const named = childOf(this.#document.root, 'cellStyleXfs') === null ? '' : ' xfId="0"';
    const opening = `<${prefix}xf ${ids}${named} ${applied}`;
    return addToStyleList(
      lists.cellXfs,
      inside === '' ? `${opening}/>` : `${opening}>${inside}</${prefix}xf>`,
    );
  }

  #formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.#formats.get(code);
    if (known !== undefined && known !== null) return known;
    const id = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formats.set(code, id);
    const prefix = this.#document.prefix;
    addToStyleList(
      this.#lists.numFmts,
      `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }

  /** Gives the index of a rule's look, for its `dxfId`. */
  ruleFormatIndexOf(format: RuleFormat): number {
    this.#grown = true;
    return addToStyleList(this.#lists.dxfs, buildRuleFormat(format, this.#document.prefix));
  }

  /** Gives the part's text with everything added; null when nothing was, so that the part can stay. */
  text(): string | null {
    if (!this.#grown) return null;
    const { text } = this.#document;
    const edits = Object.values(this.#lists).flatMap((list) =>
      planStyleListEdit(this.#document, list),
    );
    return applyEdits(text, edits);
  }
}
