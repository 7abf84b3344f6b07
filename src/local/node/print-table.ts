// The summary for a terminal: a table with sign and colour, the completeness, the findings by kind.

/** What the built add-on answers to `svodka build` and `svodka check`; the local host knows the bundle, not its sources. */
export interface PrintedIndicator {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: { readonly full: string };
  readonly gap: string;
  readonly good: boolean | null;
}

export interface PrintedFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly message: string;
}

export interface PrintedGroup {
  readonly kind: string;
  readonly severity: 'error' | 'query';
  readonly count: number;
  readonly findings: readonly PrintedFinding[];
}

export interface PrintedState {
  readonly programme: { readonly title: string; readonly year: number } | null;
  readonly completeness: {
    readonly expected: number;
    readonly filled: number;
    readonly partial: number;
    readonly empty: number;
    readonly missing: readonly string[];
    readonly registerGiven: boolean;
  } | null;
  readonly verdicts: {
    readonly met: number;
    readonly missed: number;
    readonly noData: number;
    readonly noTarget: number;
  } | null;
  readonly errors: number;
  readonly queries: number;
  readonly groups: readonly PrintedGroup[];
}

/** Paints a text; without colour it gives the text as it is. */
export type Painter = (text: string, colour: 'green' | 'red' | 'yellow' | 'bold' | 'dim') => string;

const CODES = { green: 32, red: 31, yellow: 33, bold: 1, dim: 2 } as const;

/** A painter for a terminal, or one that does nothing. */
export function createPainter(colourful: boolean): Painter {
  return (text, colour) => (colourful ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}

const EXAMPLES = 3;
const TITLE_WIDTH = 46;

/** The text cut to a width, with an ellipsis. */
export function cut(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`;
}

/** The table of indicators, a line each; the gap stands last because it is longest. */
export function formatIndicators(
  indicators: readonly PrintedIndicator[],
  paint: Painter,
  words: TableWords,
): string {
  const rows = indicators.map((one) => [
    one.code,
    cut(one.title, TITLE_WIDTH),
    cut(one.target, 24),
    one.actual,
    one.verdict.full,
    one.gap,
  ]);
  const table = [[...words.columns], ...rows];
  const widths = words.columns.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const lines = table.map((row, index) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const good = index === 0 ? undefined : indicators[index - 1]?.good;
    if (index === 0) return paint(cells.join('  ').trimEnd(), 'bold');
    const colour = good === true ? 'green' : good === false ? 'red' : 'yellow';
    return cells
      .map((cell, column) => (column === 4 ? paint(cell, colour) : cell))
      .join('  ')
      .trimEnd();
  });
  return lines.join('\n');
}

export interface TableWords {
  readonly columns: readonly [string, string, string, string, string, string];
  readonly completeness: (state: NonNullable<PrintedState['completeness']>) => string;
  readonly verdicts: (counts: NonNullable<PrintedState['verdicts']>) => string;
  readonly severity: Readonly<Record<'error' | 'query', string>>;
  readonly more: (count: number) => string;
  readonly noFindings: string;
  readonly noRegister: string;
  /** How many files of schools were taken in. */
  readonly gathered: (files: number) => string;
  /** That measures and explanations of an earlier result file were taken over. */
  readonly carried: (file: string) => string;
  readonly written: (file: string) => string;
  /** That a file which a person had changed was not replaced, and its new name. */
  readonly kept: (file: string) => string;
}

/** Findings by kind, the first examples of each; nothing is cut without saying how many more there are. */
export function formatGroups(
  groups: readonly PrintedGroup[],
  paint: Painter,
  words: TableWords,
): string {
  if (groups.length === 0) return words.noFindings;
  return groups
    .map((group) => {
      const colour = group.severity === 'error' ? 'red' : 'yellow';
      const head = paint(
        `${words.severity[group.severity]}: ${group.kind} – ${group.count}`,
        colour,
      );
      const examples = group.findings.slice(0, EXAMPLES).map(({ message }) => `  ${message}`);
      const rest = group.count - examples.length;
      return [head, ...examples, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])].join('\n');
    })
    .join('\n');
}
