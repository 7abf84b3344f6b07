// Copying, cutting and pasting cells: tab-separated text, as every spreadsheet takes it.

import { fitTexts } from './fit-texts.ts';
import type { Grid } from './grid.ts';
import { clearCells } from './grid-keys.ts';
import { areaBetween } from './place.ts';
import { copyTexts, lastCell, selectArea } from './selection.ts';
import { formatTsv, parseTsv } from './tsv.ts';

function paste(grid: Grid, text: string): void {
  if (!grid.events.mayEdit()) return;
  const { area } = grid.selection;
  const isWhole = area.rows === grid.model.view.rows || area.columns === grid.model.view.columns;
  const texts = fitTexts(parseTsv(text), isWhole ? 1 : area.rows, isWhole ? 1 : area.columns);
  const end = lastCell({ ...area, rows: texts.length, columns: texts[0]?.length ?? 1 });
  grid.write(area, texts);
  grid.select(selectArea(grid.model, areaBetween(area, end)), null);
}

/** Listens to the clipboard while the grid itself has the focus. */
export function listenClipboard(grid: Grid): void {
  const { layer } = grid.surface;
  const isOurs = (event: Event) => event.target === layer || document.activeElement === layer;
  const copy = (event: ClipboardEvent): boolean => {
    if (!isOurs(event) || event.clipboardData === null) return false;
    const texts = copyTexts(grid.model, grid.selection.area);
    event.clipboardData.setData('text/plain', formatTsv(texts));
    event.preventDefault();
    return true;
  };
  // Safari asks beforehand whether there is anything to copy.
  for (const name of ['beforecopy', 'beforecut', 'beforepaste']) {
    document.addEventListener(name, (event) => {
      if (isOurs(event)) event.preventDefault();
    });
  }
  document.addEventListener('copy', copy);
  document.addEventListener('cut', (event) => {
    if (copy(event)) clearCells(grid);
  });
  document.addEventListener('paste', (event) => {
    const text = isOurs(event) ? event.clipboardData?.getData('text/plain') : undefined;
    if (text === undefined || text === '') return;
    event.preventDefault();
    paste(grid, text);
  });
}
