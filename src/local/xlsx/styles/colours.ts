// Colours of a file — plain, indexed, of the theme with a tint — as `#rrggbb` (ECMA-376 18.8.3, 18.8.19, 18.8.27).

import { childOf, parseXml, readNumber, type XmlElement } from '../xml/parse-xml.ts';

/** What the colours of one file refer to. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const INDEXED =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff000000ffffffff000000ff000000ffffff00ff00ff00ffff' +
  '800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff' +
  '000080ff00ffffff0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc99' +
  '3366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333';
/** Office's own theme, for a file that brings none: in the order of the indexes, light before dark. */
const OFFICE_THEME = 'ffffff000000e7e6e644546a4472c4ed7d31a5a5a5ffc0005b9bd570ad470563c1954f72';
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

function cutColours(digits: string): string[] {
  return (digits.match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
}

/** Gives the palette of a file from its theme part's text (null when it has none) and the root of its styles. */
export function readPalette(theme: string | null, styles: XmlElement | null): Palette {
  const custom = childOf(childOf(styles, 'colors'), 'indexedColors')?.children ?? [];
  const indexed = cutColours(INDEXED);
  custom.forEach((element, index) => {
    indexed[index] = readRgb(element.attributes.rgb) ?? '#000000';
  });
  return { theme: theme === null ? cutColours(OFFICE_THEME) : readTheme(theme), indexed };
}

function readTheme(text: string): string[] {
  const { root } = parseXml(text, 'theme');
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
  const fallback = cutColours(OFFICE_THEME);
  return THEME_ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0];
    const digits = colour?.attributes[colour.name === 'sysClr' ? 'lastClr' : 'val'];
    return readRgb(digits) ?? fallback[index] ?? '#000000';
  });
}

function readRgb(digits: string | undefined): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(digits ?? '');
  return match?.[1] === undefined ? null : `#${match[1].toLowerCase()}`;
}

/** Gives the colour of a `<color>`, `<fgColor>` or the like as `#rrggbb`; null for null, automatic or unreadable. */
export function readColour(element: XmlElement | null, palette: Palette): string | null {
  if (element === null) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const plain =
    readRgb(rgb) ??
    palette.theme[readNumber(theme, -1)] ??
    readIndexed(readNumber(indexed, -1), palette);
  return plain === null ? null : applyTint(plain, readNumber(tint, 0));
}

function readIndexed(index: number, palette: Palette): string | null {
  if (index === 64) return '#000000';
  if (index === 65) return '#ffffff';
  return palette.indexed[index] ?? null;
}

/** Makes a colour lighter (tint up to 1) or darker (down to -1) by its lightness in HLS, as ECMA-376 18.8.19 has it. */
function applyTint(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const base = wanted - newSpread / 2;
  return `#${parts.map((part) => hexOf(spread === 0 ? wanted : base + ((part - low) / spread) * newSpread)).join('')}`;
}

function hexOf(share: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return byte.toString(16).padStart(2, '0');
}

/** Gives `FFRRGGBB` as files spell a colour of `#rrggbb`. */
export function formatRgb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
