// The pictures of README, each taken of the built page as a person would see it at that point.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { fixClock } from './fix-clock.ts';
import { openPage } from './open-page.ts';
import { ROOT } from './project-root.ts';
import {
  goToSheet,
  goToTab,
  openFile,
  panelFrame,
  panelOf,
  panelReady,
  press,
  untilSelected,
} from './walk.ts';

/** The names of all pictures; README shows each of them. */
export const PICTURE_FILES = [
  'page.png',
  'summary.png',
  'findings.png',
  'panel.png',
  'panel-findings.png',
  'panel-schools.png',
  'panel-indicators.png',
  'letter.png',
  'dynamics.png',
] as const;

type PictureFile = (typeof PICTURE_FILES)[number];

export interface Picture {
  /** Under docs/pictures. */
  readonly file: PictureFile;
  readonly image: Buffer;
}

/** The day before the note is due; the time zone is that of the page's tests. */
const TODAY = new Date('2023-12-20T03:00:00Z');

/** As tall as four panels stand beside each other in README. */
const PANEL_HEIGHT = 900;

const CITY = 'kemerovo-city-2023.xlsx';

async function openBuilt(
  browser: Browser,
  example: string,
  size: { width: number; height: number },
) {
  const opened = await openPage(browser, {
    ...size,
    prepare: (context) => fixClock(context, TODAY),
  });
  const bytes = readFileSync(join(ROOT, 'examples', example));
  await openFile(opened.page, { name: example, bytes });
  await panelReady(opened.page);
  await press(opened.page, panelOf(opened.page), 'Построить сводку');
  return opened;
}

/** Without what only passes: the pointer, what it lies on, what fades in. */
async function take(page: Page, part: Locator | Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return part.screenshot({ animations: 'disabled' });
}

/** The grid alone, without the page around it. */
async function takeSheet(page: Page, name: string): Promise<Buffer> {
  await goToSheet(page, name);
  return take(page, page.getByRole('main'));
}

/** What the panel says about the last action. */
async function putMessageAway(page: Page): Promise<void> {
  const dismiss = panelOf(page).getByRole('button', { name: 'Закрыть сообщение' });
  if ((await dismiss.count()) > 0) await dismiss.click();
}

const frameOf = (page: Page): Locator => page.locator('iframe.panel-frame');

/** The panel alone, from its top. */
async function takePanel(page: Page): Promise<Buffer> {
  await putMessageAway(page);
  await (await panelFrame(page)).evaluate(() => window.scrollTo(0, 0));
  return take(page, frameOf(page));
}

async function takeTabs(browser: Browser): Promise<readonly Picture[]> {
  const opened = await openBuilt(browser, CITY, {
    width: 1000,
    // The page's own bar and the panel's title stand above the panel.
    height: PANEL_HEIGHT + 130,
  });
  const { page } = opened;
  const panel = panelOf(page);
  const taken: Picture[] = [{ file: 'panel.png', image: await takePanel(page) }];
  await goToTab(page, 'Замечания');
  await panel.getByRole('button', { name: /^ошибка / }).click();
  taken.push({ file: 'panel-findings.png', image: await takePanel(page) });
  await goToTab(page, 'Показатели');
  taken.push({ file: 'panel-indicators.png', image: await takePanel(page) });
  await goToTab(page, 'Школы');
  taken.push({ file: 'panel-schools.png', image: await takePanel(page) });
  await panel.getByRole('searchbox').fill('Гимназия');
  await panel.getByRole('button', { name: /^МБОУ Гимназия № 17/ }).click();
  await press(page, panel, 'Письмо школе');
  await panel
    .getByRole('textbox', { name: 'Текст письма' })
    .evaluate((letter) => letter.scrollIntoView({ block: 'end' }));
  taken.push({ file: 'letter.png', image: await take(page, frameOf(page)) });
  await opened.close();
  return taken;
}

/** The whole page as it is after a click on a finding: the cell is selected. */
async function takeWhole(page: Page): Promise<Buffer> {
  await goToTab(page, 'Замечания');
  await panelOf(page)
    .getByRole('button', { name: /^ошибка / })
    .click();
  await panelOf(page)
    .getByRole('button', { name: /Сбор 2023, D7/ })
    .click();
  await untilSelected(page, 'Сбор 2023', 'D7');
  await putMessageAway(page);
  return take(page, page);
}

async function takeSheets(browser: Browser): Promise<readonly Picture[]> {
  const opened = await openBuilt(browser, CITY, { width: 1500, height: 800 });
  const { page } = opened;
  const whole = await takeWhole(page);
  await page.getByRole('button', { name: 'Закрыть панель' }).click();
  const summary = await takeSheet(page, 'Сводка 2023');
  const findings = await takeSheet(page, 'Замечания');
  await opened.close();
  return [
    { file: 'page.png', image: whole },
    { file: 'summary.png', image: summary },
    { file: 'findings.png', image: findings },
  ];
}

async function takeDynamics(browser: Browser): Promise<Picture> {
  const opened = await openBuilt(browser, 'kemerovo-district.xlsx', { width: 1500, height: 560 });
  await opened.page.getByRole('button', { name: 'Закрыть панель' }).click();
  const image = await takeSheet(opened.page, 'Динамика');
  await opened.close();
  return { file: 'dynamics.png', image };
}

/** Takes all pictures. */
export async function takePictures(browser: Browser): Promise<readonly Picture[]> {
  return [
    ...(await takeSheets(browser)),
    ...(await takeTabs(browser)),
    await takeDynamics(browser),
  ];
}
