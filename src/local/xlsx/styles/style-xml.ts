// The looks of cells and rules as the pieces of styles.xml that say them. The same look always gives the same text.

import type { BorderLine, BorderSide, CellStyle, RuleFormat } from '../../workbook/workbook.ts';
import { escapeAttribute } from '../xml/escape-xml.ts';
import { formatRgb } from './colours.ts';

/** Gives `<font>`; the order of its children is the one that Excel insists on. `prefix` is `''` or such as `x:`. */
export function buildFont(style: CellStyle, prefix: string): string {
  const flags = [
    style.bold ? `<${prefix}b/>` : '',
    style.italic ? `<${prefix}i/>` : '',
    style.strikethrough ? `<${prefix}strike/>` : '',
    style.underline ? `<${prefix}u/>` : '',
  ].join('');
  const colour = `<${prefix}color rgb="${formatRgb(style.fontColour)}"/>`;
  const name = `<${prefix}name val="${escapeAttribute(style.fontFamily)}"/><${prefix}family val="2"/>`;
  return `<${prefix}font>${flags}<${prefix}sz val="${style.fontSize}"/>${colour}${name}</${prefix}font>`;
}

/** Gives `<fill>`; null is no fill. */
export function buildFill(background: string | null, prefix: string): string {
  if (background === null)
    return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  return `<${prefix}fill>${buildSolid(background, prefix)}</${prefix}fill>`;
}

function buildSolid(colour: string, prefix: string): string {
  const rgb = formatRgb(colour);
  return `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor rgb="${rgb}"/></${prefix}patternFill>`;
}

const LINES: Readonly<Record<BorderLine, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

/** Gives `<border>` with all sides, empty where there is no line. */
export function buildBorder(borders: CellStyle['borders'], prefix: string): string {
  const side = (name: string, line: BorderSide | null): string =>
    line === null
      ? `<${prefix}${name}/>`
      : `<${prefix}${name} style="${LINES[line.line]}"><${prefix}color rgb="${formatRgb(line.colour)}"/></${prefix}${name}>`;
  const sides = [
    side('left', borders.left),
    side('right', borders.right),
    side('top', borders.top),
    side('bottom', borders.bottom),
  ].join('');
  return `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`;
}

/** Gives `<alignment>`, or '' where all is as by default; `kept` are attributes that the host does not model. */
export function buildAlignment(style: CellStyle, prefix: string, kept: string): string {
  const attributes = [
    style.horizontal === 'general' ? '' : ` horizontal="${style.horizontal}"`,
    style.vertical === 'bottom'
      ? ''
      : ` vertical="${style.vertical === 'middle' ? 'center' : 'top'}"`,
    style.wrap === 'WRAP' ? ' wrapText="1"' : '',
    kept,
  ].join('');
  return attributes === '' ? '' : `<${prefix}alignment${attributes}/>`;
}

/** Gives `<dxf>`: only what the rule changes. */
export function buildRuleFormat(format: RuleFormat, prefix: string): string {
  const flag = (name: string, on: boolean | null): string =>
    on === null ? '' : `<${prefix}${name}${on ? '' : ' val="0"'}/>`;
  const underline =
    format.underline === null ? '' : `<${prefix}u${format.underline ? '' : ' val="none"'}/>`;
  const colour =
    format.fontColour === null ? '' : `<${prefix}color rgb="${formatRgb(format.fontColour)}"/>`;
  const font = [
    flag('b', format.bold),
    flag('i', format.italic),
    flag('strike', format.strikethrough),
    underline,
    colour,
  ].join('');
  const fill =
    format.background === null
      ? ''
      : `<${prefix}fill>${buildSolid(format.background, prefix)}</${prefix}fill>`;
  return `<${prefix}dxf>${font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`}${fill}</${prefix}dxf>`;
}
