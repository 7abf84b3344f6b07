// Periods as reports print them: «2023», «2022-2023 учебный год», «2018-2023 годы», «итог», «Февраль 2023 – 31 августа 2025 год».

/**
 * `year`: a calendar year; `school-year`: September of `from` to August of `to`; `span`: several years; `final`: the last
 * year there is, for targets.
 */
export type PublishedPeriod =
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | { readonly kind: 'school-year'; readonly from: number; readonly to: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'final' };

const FINAL = /^(?:итог|итого|итоговая|итоговый|конечн|final)/i;
const YEARS = /(?<!\d)20\d{2}(?!\d)/g;
const PAIR = /(?<!\d)(20\d{2})\s*[-–—/\\]\s*(20\d{2}|\d{2})(?!\d)/;

/** The next year, where the two digits are its last; null where they are something else. */
function completeYear(from: number, digits: number): number | null {
  return (from + 1) % 100 === digits ? from + 1 : null;
}

/** The period that a text names; null for a text without a year, or with a day and a month. */
export function readPeriod(text: string): PublishedPeriod | null {
  const clean = text.trim();
  if (FINAL.test(clean)) return { kind: 'final' };
  const [, first = '', second = ''] = PAIR.exec(clean) ?? [];
  const from = Number(first);
  // «2022/23» is a school year; «2023 – 31 августа» is none.
  const to = second.length === 2 ? completeYear(from, Number(second)) : Number(second);
  if (first !== '' && to !== null) {
    return { kind: to === from + 1 ? 'school-year' : 'span', from, to };
  }
  const years = (clean.match(YEARS) ?? []).map(Number);
  if (years.length === 0) return null;
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  const kind = earliest === latest ? 'year' : 'span';
  return { kind, from: earliest, to: latest };
}

/** The year by which periods of different kinds are compared: the last one; null for `final` and no period. */
export function lastYear(period: PublishedPeriod | null): number | null {
  return period === null || period.kind === 'final' ? null : period.to;
}

/** «2022–2023» for more years than one, «2023» for one; '' for `final` and no period. */
export function formatPeriod(period: PublishedPeriod | null): string {
  if (period === null || period.kind === 'final') return '';
  return period.from === period.to ? String(period.to) : `${period.from}–${period.to}`;
}
