// Whether table and facts are of the year that the summary is for: last year's table is easily taken for this year's.

import type { Fact } from '../programme/fact.ts';
import type { FormTable } from '../reading/reading.ts';
import type { YearStatement } from '../reading/stated-years.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { Finding } from './finding.ts';

/** A table, and what its sheet name and titles say of years. */
export interface StatedTable {
  readonly table: Pick<FormTable, 'sheetName' | 'sheetId'>;
  readonly statements: readonly YearStatement[];
}

/** What was read, and for which year the summary is. */
export interface YearCheck {
  readonly year: number;
  readonly tables: readonly StatedTable[];
  readonly facts: readonly Fact[];
  /** undefined where the workbook has none. */
  readonly factsSheet: Pick<SheetSnapshot, 'name' | 'id'> | undefined;
}

function checkTable({ table, statements }: StatedTable, year: number): readonly Finding[] {
  const [first] = statements;
  // An order's date or the years of the whole programme may stand beside the right year.
  if (first === undefined || statements.some(({ years }) => years.includes(year))) return [];
  const { about, text, cell, years: named } = first;
  return [
    {
      code: 'year/differs',
      severity: 'query',
      place: { sheet: table.sheetName, sheetId: table.sheetId, cell, cells: [cell] },
      school: '',
      field: '',
      found: text,
      about,
      named,
      year,
    },
  ];
}

function checkFacts({ year, facts, factsSheet }: YearCheck): readonly Finding[] {
  const [first] = facts;
  if (first === undefined || factsSheet === undefined) return [];
  if (facts.some((fact) => fact.year === year)) return [];
  const named = [...new Set(facts.map((fact) => fact.year))].sort((left, right) => left - right);
  return [
    {
      code: 'year/differs',
      severity: 'query',
      place: {
        sheet: factsSheet.name,
        sheetId: factsSheet.id,
        cell: first.cell,
        cells: [first.cell],
      },
      school: '',
      field: '',
      found: named.join('; '),
      about: 'facts',
      named,
      year,
    },
  ];
}

/**
 * A query where a table's sheet name and titles name years but not the summary's, and one where there are facts but
 * none of that year. Nothing is refused: a person may know better.
 */
export function checkYear(check: YearCheck): readonly Finding[] {
  return [...check.tables.flatMap((table) => checkTable(table, check.year)), ...checkFacts(check)];
}
