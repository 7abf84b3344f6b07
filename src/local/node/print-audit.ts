// The audit for a terminal: a line for each figure with sign and colour, then the findings by kind, none of them cut off.

import { cut, type Painter, type TableWords } from './print-table.ts';
import type { Language } from './usage.ts';

/** A figure as the built add-on answers it. */
export interface PrintedFigure {
  readonly place: string;
  readonly subject: string;
  readonly period: string;
  readonly printed: string;
  readonly recomputed: number | null;
  readonly verdict: { readonly full: string };
  readonly good: boolean | null;
}

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  ru: ['Место', 'О чём', 'Год', 'Напечатано', 'Пересчитано', 'Итог'],
  en: ['Place', 'About', 'Year', 'Printed', 'Recomputed', 'Verdict'],
};
const WIDTHS = [34, 30, 12, 34, 12, 40] as const;
const DIGITS = 4;

function formatNumber(value: number | null, language: Language): string {
  if (value === null) return '';
  const text = String(Number(value.toFixed(DIGITS)));
  return language === 'ru' ? text.replace('.', ',') : text;
}

/** A line for each figure; the verdict stands last and is coloured. */
export function formatFigures(
  figures: readonly PrintedFigure[],
  paint: Painter,
  language: Language,
): string {
  const rows = figures.map((one) => [
    one.place,
    one.subject,
    one.period,
    one.printed,
    formatNumber(one.recomputed, language),
    one.verdict.full,
  ]);
  const table = [[...COLUMNS[language]], ...rows].map((row) =>
    row.map((text, column) => cut(text, WIDTHS[column] ?? 0)),
  );
  const widths = WIDTHS.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const lines = table.map((row, index) => {
    const cells = row.map((text, column) => text.padEnd(widths[column] ?? 0));
    if (index === 0) return paint(cells.join('  ').trimEnd(), 'bold');
    const good = figures[index - 1]?.good;
    const colour = good === true ? 'green' : good === false ? 'red' : 'yellow';
    const last = paint((cells[cells.length - 1] ?? '').trimEnd(), colour);
    return [...cells.slice(0, -1), last].join('  ');
  });
  return lines.join('\n');
}

/** The findings by kind: this is the whole outcome where no sheet is written, so all of them are printed. */
export function formatMessages(
  groups: readonly {
    readonly kind: string;
    readonly severity: 'error' | 'query';
    readonly messages: readonly string[];
  }[],
  paint: Painter,
  words: TableWords,
): string {
  if (groups.length === 0) return words.noFindings;
  return groups
    .map(({ kind, severity, messages }) => {
      const head = `${words.severity[severity]}: ${kind} – ${messages.length}`;
      const colour = severity === 'error' ? 'red' : 'yellow';
      return [paint(head, colour), ...messages.map((message) => `  ${message}`)].join('\n');
    })
    .join('\n');
}
