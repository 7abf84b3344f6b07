// Number formats: pattern → sections of tokens, parsed once.

/** One piece of a section. `text` is shown as it is; `part` is a piece of a date or time, in lower case. */
export type FormatToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'value' }
  | { readonly kind: 'general' }
  | { readonly kind: 'exponent'; readonly digits: number }
  | { readonly kind: 'part'; readonly part: string };

/** One section: for positive numbers, negative ones, zero or text, by its place. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** Of its digits, in order: of `# ##0` there are two. */
  readonly patterns: readonly string[];
  readonly isDate: boolean;
  readonly isText: boolean;
}

/** A pattern, parsed. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
  readonly isDate: boolean;
}

const TOKEN =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[[^\]]*\]|_(.)|\*.|(General|general)|([eE][+-]0+)|(am\/pm|AM\/PM|a\/p|A\/P)|(y+|d+|h+|m+|M+|s+|Y+|D+|H+|S+)|([0#?][0#?,.]*(?:\.0+)?|[.,][0#?]+)|(%)|(@)|([\s\S])/g;

function readToken(match: RegExpMatchArray): FormatToken | null {
  const [, quoted, escaped, currency, elapsed, padding] = match;
  const [general, exponent, half, part, digits, percent, value, other] = match.slice(6);
  const literal = quoted ?? escaped ?? currency ?? other;
  if (literal !== undefined) return { kind: 'text', text: literal };
  if (elapsed !== undefined) return { kind: 'part', part: `[${elapsed[0]}]` };
  if (padding !== undefined) return { kind: 'text', text: ' ' };
  if (general !== undefined) return { kind: 'general' };
  if (exponent !== undefined) return { kind: 'exponent', digits: exponent.length - 2 };
  if (half !== undefined) return { kind: 'part', part: 'am/pm' };
  if (part !== undefined) return { kind: 'part', part: part.toLowerCase() };
  if (digits !== undefined) return { kind: 'digits', pattern: digits };
  if (percent !== undefined) return { kind: 'percent' };
  if (value !== undefined) return { kind: 'value' };
  // A colour such as [Red] or a fill such as `* ` shows nothing.
  return null;
}

/** Tells minutes from months: `mm` next to hours or seconds are minutes. */
function nameMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const parts = tokens.filter((token) => token.kind === 'part');
  return tokens.map((token) => {
    if (token.kind !== 'part' || !/^mm?$/.test(token.part)) return token;
    const at = parts.indexOf(token);
    const before = parts[at - 1]?.part ?? '';
    const after = parts[at + 1]?.part ?? '';
    const isMinute = /^h|^\[h/.test(before) || /^s|^\[s/.test(after);
    return isMinute ? { kind: 'part', part: token.part === 'm' ? 'n' : 'nn' } : token;
  });
}

function parseSection(pattern: string): FormatSection {
  const tokens: FormatToken[] = [];
  for (const match of pattern.matchAll(TOKEN)) {
    const token = readToken(match);
    if (token !== null) tokens.push(token);
  }
  return {
    tokens: nameMinutes(tokens),
    patterns: tokens.flatMap((token) => (token.kind === 'digits' ? [token.pattern] : [])),
    isDate: tokens.some((token) => token.kind === 'part'),
    isText: tokens.some((token) => token.kind === 'value'),
  };
}

/** Splits at `;` outside quotes, brackets and escapes. */
function splitSections(pattern: string): string[] {
  const pieces = pattern.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? [];
  const sections = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const formats = new Map<string, NumberFormat>();

/** Gives a pattern parsed; '' and `general` are General. Never throws: what it does not know is shown as text. */
export function parseNumberFormat(pattern: string): NumberFormat {
  const found = formats.get(pattern);
  if (found !== undefined) return found;
  const sections = splitSections(pattern === '' ? 'General' : pattern).map(parseSection);
  const format = { sections, isDate: sections[0]?.isDate === true };
  formats.set(pattern, format);
  return format;
}

/** Says whether numbers under this pattern are dates, times or durations. */
export function isDateFormat(pattern: string): boolean {
  return parseNumberFormat(pattern).isDate;
}
