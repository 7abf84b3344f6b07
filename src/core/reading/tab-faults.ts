// What the tabs of a form lack, repeat or have too much of: each fault once, with all the tabs that have it.

import { formatAddress } from '../workbook/address.ts';
import { compactText } from './normalise-text.ts';
import type { TabReading } from './read-tab.ts';
import type { TabFault, TabPlace } from './reading.ts';

/** A fault on its way: more tabs may have it. */
interface Gathered {
  readonly fault: TabFault;
  readonly tabs: TabPlace[];
}

function listFaults(reading: TabReading): readonly TabFault[] {
  const { tab, missingColumns, lineFaults, ownLines, titleColumn } = reading;
  const { sheetId, sheetName } = tab;
  const at = (cell: string): readonly TabPlace[] => [{ sheetId, sheetName, cell }];
  const heading = at(formatAddress(tab.headerFirstRow, titleColumn));
  return [
    ...missingColumns.map(({ group, title, yearOffset, aliases }): TabFault => {
      const names = [group ?? '', title === '' ? (aliases[0] ?? '') : title].filter(Boolean);
      const year =
        yearOffset === null || reading.year === null ? '' : `${reading.year + yearOffset} год`;
      const parts = [...names, year].filter(Boolean);
      return { kind: 'missing-column', title: parts.join(' / '), tabs: heading };
    }),
    ...lineFaults.flatMap((fault): TabFault[] => {
      const { title, fields } = fault.line;
      if (fault.kind === 'duplicate') {
        const [first = tab.headerLastRow] = fault.rows;
        const tabs = at(formatAddress(first, titleColumn));
        return [{ kind: 'duplicate-line', title, rows: fault.rows, tabs }];
      }
      // A line that need not be filled in may be absent without a word.
      if (!fields.some(({ required }) => required)) return [];
      const { nearest } = fault;
      const tabs = nearest === null ? heading : at(formatAddress(nearest.row, titleColumn));
      return [{ kind: 'missing-line', title, nearest: nearest?.text ?? null, tabs }];
    }),
    ...ownLines.map(
      ({ text, cell }): TabFault => ({ kind: 'unknown-line', title: text, tabs: at(cell) }),
    ),
  ];
}

/** Tabs in which other words stand in a line's place have another fault than those that have nothing there. */
function buildKey(fault: TabFault): string {
  const near = fault.kind === 'missing-line' ? compactText(fault.nearest ?? '') : '';
  return `${fault.kind}\n${compactText(fault.title)}\n${near}`;
}

/** The faults in the order in which the tabs show them first. */
export function listTabFaults(readings: readonly TabReading[]): readonly TabFault[] {
  const gathered = new Map<string, Gathered>();
  for (const fault of readings.flatMap(listFaults)) {
    const key = buildKey(fault);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, { fault, tabs: [...fault.tabs] });
    else known.tabs.push(...fault.tabs);
  }
  return [...gathered.values()].map(({ fault, tabs }) => ({ ...fault, tabs }));
}
