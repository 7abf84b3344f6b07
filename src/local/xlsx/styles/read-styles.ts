// styles.xml to the looks of cells and rules: one shared object per style index.

import { DEFAULT_STYLE } from '../../workbook/default-style.ts';
import type { BorderLine, BorderSide, CellStyle, RuleFormat } from '../../workbook/workbook.ts';
import {
  childOf,
  childrenOf,
  readBoolean,
  readNumber,
  type XmlDocument,
  type XmlElement,
} from '../xml/parse-xml.ts';
import { type Palette, readColour } from './colours.ts';
import { builtInFormat, isDateFormat } from './number-formats.ts';

/** The looks of one file: by the index of a cell's `s`, and by that of a rule's `dxfId`. */
export interface StyleTable {
  readonly styles: readonly CellStyle[];
  /** Whether a number under the style of that index is a date. */
  readonly isDate: readonly boolean[];
  readonly ruleFormats: readonly RuleFormat[];
}

/** Gives the table of a parsed styles.xml; null (no such part) gives an empty one. */
export function readStyles(document: XmlDocument | null, palette: Palette): StyleTable {
  const root = document?.root ?? null;
  const formats = readFormats(root);
  const fonts = (childOf(root, 'fonts')?.children ?? []).map((font) => readFont(font, palette));
  const fills = (childOf(root, 'fills')?.children ?? []).map((fill) => readFill(fill, palette));
  const borders = (childOf(root, 'borders')?.children ?? []).map((side) =>
    readBorders(side, palette),
  );
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const id = readNumber(xf.attributes.numFmtId, 0);
    return {
      numberFormat: formats.get(id) ?? builtInFormat(id),
      ...(fonts[readNumber(xf.attributes.fontId, 0)] ?? readFont(null, palette)),
      background: fills[readNumber(xf.attributes.fillId, 0)] ?? null,
      ...readAlignment(childOf(xf, 'alignment')),
      borders: borders[readNumber(xf.attributes.borderId, 0)] ?? DEFAULT_STYLE.borders,
    };
  });
  return {
    styles,
    isDate: styles.map((style) => isDateFormat(style.numberFormat)),
    ruleFormats: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) =>
      readRuleFormat(dxf, palette),
    ),
  };
}

function readFormats(root: XmlElement | null): Map<number, string> {
  const formats = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    formats.set(readNumber(attributes.numFmtId, -1), attributes.formatCode ?? 'General');
  }
  return formats;
}

function readFont(font: XmlElement | null, palette: Palette) {
  return {
    fontFamily: childOf(font, 'name')?.attributes.val ?? DEFAULT_STYLE.fontFamily,
    fontSize: readNumber(childOf(font, 'sz')?.attributes.val, DEFAULT_STYLE.fontSize),
    bold: readFlag(font, 'b') ?? false,
    italic: readFlag(font, 'i') ?? false,
    underline: readUnderline(font) ?? false,
    strikethrough: readFlag(font, 'strike') ?? false,
    fontColour: readColour(childOf(font, 'color'), palette) ?? DEFAULT_STYLE.fontColour,
  };
}

function readFlag(font: XmlElement | null, name: string): boolean | null {
  const flag = childOf(font, name);
  return flag === null ? null : readBoolean(flag.attributes.val, true);
}

function readUnderline(font: XmlElement | null): boolean | null {
  const line = childOf(font, 'u');
  return line === null ? null : (line.attributes.val ?? 'single') !== 'none';
}

function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes.patternType ?? 'none';
  if (kind === 'none' || kind === 'gray125') return null;
  if (kind === 'solid') return readColour(childOf(pattern, 'fgColor'), palette);
  return readColour(childOf(pattern, 'bgColor'), palette);
}

function readBorders(border: XmlElement, palette: Palette): CellStyle['borders'] {
  const side = (name: string, twin: string): BorderSide | null =>
    readBorderSide(childOf(border, name) ?? childOf(border, twin), palette);
  return {
    top: side('top', 'top'),
    right: side('right', 'end'),
    bottom: side('bottom', 'bottom'),
    left: side('left', 'start'),
  };
}

const LINES: Readonly<Record<string, BorderLine>> = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
  dotted: 'DOTTED',
  hair: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
};

function readBorderSide(side: XmlElement | null, palette: Palette): BorderSide | null {
  const line = LINES[side?.attributes.style ?? 'none'];
  if (line === undefined) return null;
  return { line, colour: readColour(childOf(side, 'color'), palette) ?? '#000000' };
}

function readAlignment(alignment: XmlElement | null) {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    horizontal: readHorizontal(horizontal),
    vertical: readVertical(vertical),
    wrap: readBoolean(wrapText, false) ? ('WRAP' as const) : ('OVERFLOW' as const),
  };
}

function readHorizontal(word: string | undefined): CellStyle['horizontal'] {
  if (word === 'center' || word === 'centerContinuous') return 'center';
  if (word === 'right') return 'right';
  if (word === undefined || word === 'general') return 'general';
  return 'left';
}

function readVertical(word: string | undefined): CellStyle['vertical'] {
  if (word === 'top') return 'top';
  return word === undefined || word === 'bottom' ? 'bottom' : 'middle';
}

function readRuleFormat(dxf: XmlElement, palette: Palette): RuleFormat {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  return {
    // A rule keeps its solid colour in the place of the pattern's background.
    background:
      readColour(childOf(pattern, 'bgColor'), palette) ??
      readColour(childOf(pattern, 'fgColor'), palette),
    fontColour: readColour(childOf(font, 'color'), palette),
    bold: readFlag(font, 'b'),
    italic: readFlag(font, 'i'),
    strikethrough: readFlag(font, 'strike'),
    underline: readUnderline(font),
  };
}
