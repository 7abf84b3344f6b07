// How a cell's look is told to the browser: one rule of style for each look of the palette.

import type { CellLook } from '../../browser/protocol.ts';

type Side = CellLook['borders']['top'];

const WIDTHS = { SOLID: 1, SOLID_MEDIUM: 2, SOLID_THICK: 3, DASHED: 1, DOTTED: 1, DOUBLE: 3 };
const STYLES = {
  SOLID: 'solid',
  SOLID_MEDIUM: 'solid',
  SOLID_THICK: 'solid',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

/** A colour as the workbook keeps it; anything else, which a hostile file could bring, is none. */
function safeColour(colour: string | null): string | null {
  return colour !== null && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

function sideCss(name: string, side: Side): string {
  if (side === null) return '';
  const colour = safeColour(side.colour) ?? '#000000';
  return `border-${name}:${WIDTHS[side.line]}px ${STYLES[side.line]} ${colour};`;
}

/** The declarations of borders alone, which a merged cell takes from its last cells. */
export function bordersCss(borders: Partial<CellLook['borders']>): string {
  return (['top', 'right', 'bottom', 'left'] as const)
    .map((name) => sideCss(name, borders[name] ?? null))
    .join('');
}

function fontCss(look: CellLook): string {
  const lines = [
    look.underline || look.isLink ? 'underline' : '',
    look.strikethrough ? 'line-through' : '',
  ].filter((line) => line !== '');
  return [
    `font-size:${Math.round((look.fontSize * 4 * 100) / 3) / 100}px;`,
    look.bold ? 'font-weight:700;' : '',
    look.italic ? 'font-style:italic;' : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')};` : '',
    `color:${safeColour(look.fontColour) ?? '#000000'};`,
  ].join('');
}

/** The side on which the text stands: numbers right where nothing else is said. */
export function sideOf(look: CellLook): 'left' | 'center' | 'right' {
  if (look.horizontal !== 'general') return look.horizontal;
  return look.isNumber ? 'right' : 'left';
}

// Auto margins never become negative: of a text too high for its cell the first lines are seen.
const VERTICAL = {
  top: 'margin:0 0 auto;',
  middle: 'margin:auto 0;',
  bottom: 'margin:auto 0 0;',
};

/** The rules of one look: for the cell, and for the text in it. */
export function lookCss(selector: string, look: CellLook): string {
  const background = safeColour(look.background);
  const fill =
    background === null
      ? ''
      : `background-color:${background};border-right-color:${background};border-bottom-color:${background};`;
  const side = sideOf(look);
  const text = [
    VERTICAL[look.vertical],
    `text-align:${side};`,
    look.wrap === 'WRAP' ? 'white-space:pre-wrap;overflow-wrap:anywhere;' : 'white-space:pre;',
  ].join('');
  return `${selector}{${fontCss(look)}${fill}${bordersCss(look.borders)}}${selector} .t{${text}}`;
}
