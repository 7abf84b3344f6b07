// What the tabs of a form lack or repeat: one finding for all tabs with the same fault, not one for each.

import type { FormTable, TabFault } from '../reading/reading.ts';
import type { Finding } from './finding.ts';
import { buildPlace } from './form-context.ts';

function isTabFault(fault: FormTable['faults'][number]): fault is TabFault {
  return fault.kind.endsWith('-line') || fault.kind === 'missing-column';
}

function describeFault(fault: TabFault): readonly Finding[] {
  const { title, tabs } = fault;
  const [first] = tabs;
  if (first === undefined) return [];
  const place = buildPlace(first, first.cell);
  const sheets = tabs.map(({ sheetName }) => sheetName);
  const common = { place, school: '', field: title, inLine: true, sheets } as const;
  switch (fault.kind) {
    case 'missing-column':
      return [{ ...common, code: 'header/missing-column', severity: 'error', found: '' }];
    case 'missing-line': {
      const { nearest } = fault;
      const found = nearest ?? '';
      return [{ ...common, code: 'header/missing-line', severity: 'error', found, nearest }];
    }
    case 'duplicate-line': {
      const { rows } = fault;
      return [{ ...common, code: 'header/duplicate-line', severity: 'error', found: title, rows }];
    }
    case 'unknown-line':
      return [{ ...common, code: 'header/unknown-line', severity: 'query', found: title }];
  }
}

/** A finding for each fault of the tabs, at the first tab that has it; none for a form with a row for each school. */
export function checkTabs(table: FormTable): readonly Finding[] {
  return table.faults.filter(isTabFault).flatMap(describeFault);
}
