// Forms of the programme that are not read although the rest is: no sheet carries them, or two do alike.

import type { FormSearch, FormTable } from '../reading/reading.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { Finding, FindingPlace } from './finding.ts';

/** What stands for the workbook: a form that was found, the sheet of facts, or a place. */
type Anchor =
  | Pick<FormTable, 'sheetId' | 'sheetName'>
  | Pick<SheetSnapshot, 'id' | 'name'>
  | FindingPlace;

function findPlace(anchor: Anchor): FindingPlace {
  if ('cells' in anchor) return anchor;
  const first = { cell: 'A1', cells: ['A1'] };
  return 'sheetId' in anchor
    ? { sheet: anchor.sheetName, sheetId: anchor.sheetId, ...first }
    : { sheet: anchor.name, sheetId: anchor.id, ...first };
}

/**
 * A query for each form that is in no sheet, an error for each that several sheets carry alike; both in the first cell
 * of the anchor's sheet.
 */
export function checkSearches(searches: readonly FormSearch[], anchor: Anchor): readonly Finding[] {
  return searches.flatMap((search): Finding[] => {
    if (search.kind === 'found') return [];
    const common = { place: findPlace(anchor), school: '', field: search.form.title, found: '' };
    return search.kind === 'absent'
      ? [{ code: 'form/absent', severity: 'query', ...common }]
      : [{ code: 'form/ambiguous', severity: 'error', ...common, sheets: search.sheetNames }];
  });
}
