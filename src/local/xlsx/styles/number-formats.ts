// The number formats that a file names by number only (ECMA-376 18.8.30), and which formats show a date.

const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  // The date formats of the locale; the host's workbooks are Russian.
  [14, 'dd.mm.yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd.mm.yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
/** Formats whose meaning is the same in every locale, so that they may be written by number. */
const WRITABLE = new Map(
  [...BUILT_IN].filter(([id]) => id < 14 || id === 49).map(([id, code]) => [code, id]),
);

/** Gives the code of a built-in format; an unknown number gives `General`. */
export function builtInFormat(id: number): string {
  return BUILT_IN.get(id) ?? 'General';
}

/** Gives the number of the built-in format with that code, or null when it has to be written out. */
export function builtInFormatId(code: string): number | null {
  return WRITABLE.get(code) ?? null;
}

/** Tells whether a number under this format is shown as a date or a time; `General`, `@` and '' are not. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
  return bare !== undefined && !/general|основной/i.test(bare) && /[dmyhsгчд]/i.test(bare);
}
