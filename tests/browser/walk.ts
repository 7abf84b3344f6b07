// What a person does with the page: each step finds what it needs by role and name, and waits for what the person would see.

import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { EXAMPLE_FILE } from './project-root.ts';

/** A file as it comes from a disk. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file on the start page, or by the button above once a table is open. */
export async function chooseFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /^(Выбрать файл|Открыть файл|Choose a file|Open a file)/ })
    .click();
  await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** Drops a file onto the page, as from a folder's window. */
export async function dropFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([base64, fileName]) => {
      const letters = atob(base64);
      const data = new Uint8Array(letters.length);
      for (let at = 0; at < letters.length; at += 1) data[at] = letters.charCodeAt(at);
      const made = new DataTransfer();
      made.items.add(new File([data], fileName));
      return made;
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  );
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', kind, { dataTransfer: transfer });
  }
}

export const gridOf = (page: Page): Locator => page.getByRole('grid');

export const sheetTab = (page: Page, name: string): Locator =>
  page.getByRole('tab', { name, exact: true });

/** Opens a file and waits for its sheet. */
export async function openFile(page: Page, file: GivenFile): Promise<void> {
  await chooseFile(page, file);
  await gridOf(page).getByRole('gridcell').first().waitFor();
}

/** Opens the example and waits for the panel, which comes by itself. */
export async function openExample(page: Page): Promise<void> {
  await openFile(page, { name: 'kemerovo-city-2023.xlsx', bytes: readFileSync(EXAMPLE_FILE) });
  await panelReady(page);
}

/** Chooses from the menus: «Сводка», «Открыть панель». */
export async function chooseMenu(page: Page, ...captions: readonly string[]): Promise<void> {
  for (const name of captions) {
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
}

const PANEL_FRAME = 'iframe.panel-frame';

/** The panel as a person sees it. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator(PANEL_FRAME);
}

/** The panel's own document. */
export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.locator(PANEL_FRAME).elementHandle();
  const frame = await element?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('no panel is open');
  return frame;
}

/** Waits until the panel has nothing to do. */
export async function panelReady(page: Page): Promise<void> {
  await panelOf(page).locator('main[aria-busy="false"]').waitFor();
}

export type PanelTab = 'Сводка' | 'Замечания' | 'Школы' | 'Показатели';

export async function goToTab(page: Page, name: PanelTab): Promise<void> {
  await panelOf(page).getByRole('tab', { name, exact: true }).click();
}

/** Does something in the panel and waits until what it began has ended: busy, then not. */
export async function andWait(page: Page, act: () => Promise<void>): Promise<void> {
  const frame = await panelFrame(page);
  const watch = await frame.evaluateHandle(() => {
    const seen = { began: false, ended: false };
    const panel = document.querySelector('[aria-busy]');
    const look = () => {
      const isBusy = panel?.getAttribute('aria-busy') === 'true';
      seen.ended ||= seen.began && !isBusy;
      seen.began ||= isBusy;
    };
    if (panel !== null) new MutationObserver(look).observe(panel, { attributes: true });
    return seen;
  });
  await act();
  await frame.waitForFunction(({ ended }) => ended, watch);
}

/** Presses a button of the panel that asks something of the add-on, and waits for its end. */
export function press(page: Page, within: Locator | FrameLocator, name: string): Promise<void> {
  return andWait(page, () => within.getByRole('button', { name, exact: true }).click());
}

/** What the panel says at the moment. */
export function panelSays(page: Page): Promise<string> {
  return panelOf(page).getByRole('status').innerText();
}

/** Types an address into the box above the grid. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Адрес ячейки' });
  await box.fill(cell);
  await box.press('Enter');
}

/** Waits until a cell is the selected one, of the sheet that is shown. */
export async function untilSelected(page: Page, sheet: string, cell: string): Promise<void> {
  await page.getByRole('grid', { name: `«${sheet}»` }).waitFor();
  const box = await page.getByRole('textbox', { name: 'Адрес ячейки' }).elementHandle();
  await page.waitForFunction(
    ([field, wanted]) => field instanceof HTMLInputElement && field.value === wanted,
    [box, cell] as const,
  );
}

/** A cell that is in sight. */
export const cellAt = (page: Page, address: string): Locator => page.locator(`#cell-${address}`);

/** Shows a sheet by its tab. */
export async function goToSheet(page: Page, name: string): Promise<void> {
  await sheetTab(page, name).click();
  await page.getByRole('grid', { name: `«${name}»` }).waitFor();
}

/** Goes to a cell and types into it, as over a spreadsheet. */
export async function typeIntoCell(
  page: Page,
  sheet: string,
  cell: string,
  text: string,
): Promise<void> {
  await goToSheet(page, sheet);
  await goToCell(page, cell);
  await gridOf(page).focus();
  if (/^[ -~]+$/.test(text)) {
    await page.keyboard.type(text);
  } else {
    // The keyboard of the tests has no Cyrillic keys: the cell is opened, and the text put in.
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Изменить ячейку' }).fill(text);
  }
  await page.keyboard.press('Enter');
}

/** Saves and gives the file. */
export async function saveFile(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Сохранить \.xlsx/ }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
