// Tables of a settings sheet that are not there, or have lost their headings.

import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { LocatedTable } from './locate-tables.ts';
import { showCell } from './read-cell-text.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';
import { listKeys, type TableDescription } from './table-description.ts';

/** A fault for a table without its headings: where its title stands, or at A1 for one that is wanted and wholly gone. */
export function pushTableFaults<Row>(
  sheet: SheetSnapshot,
  { title, columns }: TableDescription<Row>,
  { headerRow, titleRow }: LocatedTable,
  isWanted: boolean,
  sink: SettingsSink,
): void {
  if (headerRow !== null || (titleRow === null && !isWanted)) return;
  const headings = listKeys(columns).map((key) => columns[key].heading);
  const row = titleRow ?? 1;
  const found = showCell(sheet, row, 1);
  const place = {
    sheet,
    cell: formatAddress(row, 1),
    field: '',
    heading: 'column',
    found,
  } as const;
  const kind = titleRow === null ? 'table' : 'heading-row';
  sink.faults.push(buildSettingsFault(place, { kind, table: title, headings }));
}
