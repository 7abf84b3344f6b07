// The public surface: every export becomes a global function that a trigger, the menu, the panel or the command line calls.
// No decisions here.

import { askClosing, askReopening } from './ask-period.ts';
import { auditOrPrepare } from './audit-publication.ts';
import { buildSummarySheets } from './build-summary.ts';
import { checkSchoolRows } from './check-rows.ts';
import { chooseProgramme } from './choose-programme.ts';
import * as period from './close-period.ts';
import { type AuditAnswer, answerAudit } from './command/command-audit.ts';
import * as commandLine from './command/command-line.ts';
import { answerDecide } from './decide-school.ts';
import { answerExplain } from './explain-query.ts';
import { askGuards, guardRows, unguardRows } from './guard-rows.ts';
import { hideFindingHighlights, showFindingHighlights } from './highlight-findings.ts';
import { answerEdit } from './hint-edit.ts';
import { openMenu } from './open-menu.ts';
import { answerCorrect, answerUndo } from './panel/answer-corrections.ts';
import type {
  PanelAnswer,
  PanelBreakdownAnswer,
  PanelProgress,
  PanelTextAnswer,
} from './panel/panel.ts';
import * as panel from './panel/panel-calls.ts';
import { readProgress } from './panel/progress.ts';
import { answerIndicator } from './panel/show-breakdown.ts';
import { answerLetter } from './panel/write-letter.ts';
import { prepareSheets } from './prepare-table.ts';
import { runAction, runAsked, runDialog, showFailure, showOutcome } from './run-action.ts';
import { chooseNewYear, startNewYear } from './start-year.ts';
import { ANY_REQUEST } from './summarise-spreadsheet.ts';
import { answerHints, flipHints } from './switch-hints.ts';

// Triggers.

/** Opening the spreadsheet: the menu and nothing else. */
export function onOpen(): void {
  openMenu();
}

/** Installing: the file is already open. */
export function onInstall(): void {
  onOpen();
}

/** Typing: a toast says how the cell was read, or what is wrong. Simple trigger: limited rights, and nobody sees a failure. */
export function onEdit(event: unknown): void {
  answerEdit(event);
}

// The menu.

/** «Построить сводку». */
export function buildSummary(): void {
  showOutcome(runAction((context) => buildSummarySheets(context, ANY_REQUEST, false)));
}

/** «Проверить строки школ». */
export function checkRows(): void {
  showOutcome(runAction((context) => checkSchoolRows(context, ANY_REQUEST)));
}

/** «Проверить опубликованное». */
export function auditPublication(): void {
  showOutcome(runAction((context) => auditOrPrepare(context, ANY_REQUEST)));
}

/** «Показать подсветку замечаний». */
export function showHighlights(): void {
  showOutcome(runAction(showFindingHighlights));
}

/** «Убрать подсветку замечаний». */
export function hideHighlights(): void {
  showOutcome(runAction(hideFindingHighlights));
}

/** «Подготовить таблицу…». */
export function prepareTable(): void {
  const choice = runDialog(chooseProgramme);
  if (choice.kind === 'failed') showFailure(choice);
  if (choice.kind !== 'chosen') return;
  showOutcome(runAction((context) => prepareSheets(context, choice.request)));
}

/** «Новый год…». */
export function newYear(): void {
  const choice = runDialog(chooseNewYear);
  if (choice.kind === 'failed') showFailure(choice);
  if (choice.kind !== 'chosen') return;
  showOutcome(runAction((context) => startNewYear(context, choice.request)));
}

/** «Закрыть период…». */
export function closePeriod(): void {
  runAsked(askClosing, 'close', period.closePeriod);
}

/** «Открыть период снова…». */
export function reopenPeriod(): void {
  runAsked(askReopening, 'reopen', period.reopenPeriod);
}

/** «Открыть панель». */
export function openPanel(): void {
  showFailure(
    runDialog(({ words }) => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words.menu.title);
      SpreadsheetApp.getUi().showSidebar(page);
      return null;
    }),
  );
}

/** «Сбор» → «Защитить строки школ…». */
export function protectRows(): void {
  const choice = runDialog(askGuards);
  if (choice.kind === 'failed') showFailure(choice);
  if (choice.kind === 'chosen') showOutcome(guardRows());
}

/** «Сбор» → «Снять защиту строк». */
export function unprotectRows(): void {
  showOutcome(unguardRows());
}

/** «Сбор» → «Подсказки при вводе: включить или выключить». */
export function toggleHints(): void {
  showOutcome(runAction(flipHints));
}

/** «О программе». */
export function showAbout(): void {
  showFailure(
    runDialog(({ words }) => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(words.aboutTitle, words.about, ui.ButtonSet.OK);
      return null;
    }),
  );
}

// The panel, over google.script.run.

export function panelRead(): PanelAnswer {
  return panel.answerRead();
}

export function panelBuild(): PanelAnswer {
  return panel.answerBuild();
}

export function panelCheck(): PanelAnswer {
  return panel.answerCheck();
}

export function panelHighlight(show: unknown): PanelAnswer {
  return panel.answerHighlight(show);
}

export function panelSelect(sheetName: unknown, cell: unknown): PanelAnswer | null {
  return panel.answerSelect(sheetName, cell);
}

export function panelExplain(key: unknown, text: unknown): PanelAnswer {
  return answerExplain(key, text);
}

export function panelDecide(school: unknown, decision: unknown, comment: unknown): PanelAnswer {
  return answerDecide(school, decision, comment);
}

export function panelLetter(school: unknown): PanelTextAnswer {
  return answerLetter(school);
}

export function panelIndicator(code: unknown): PanelBreakdownAnswer {
  return answerIndicator(code);
}

export function panelClosePeriod(): PanelAnswer {
  return period.answerClose();
}

export function panelReopenPeriod(): PanelAnswer {
  return period.answerReopen();
}

export function panelCorrect(correction: unknown): PanelAnswer {
  return answerCorrect(correction);
}

export function panelUndo(id: unknown): PanelAnswer {
  return answerUndo(id);
}

export function panelHints(on: unknown): PanelAnswer {
  return answerHints(on);
}

export function panelProgress(): PanelProgress {
  return readProgress();
}

// The command line.

export function commandBuild(options: unknown): commandLine.CommandAnswer {
  return commandLine.commandBuild(options);
}

export function commandCheck(options: unknown): commandLine.CommandAnswer {
  return commandLine.commandCheck(options);
}

export function commandAudit(options: unknown): AuditAnswer {
  return answerAudit(options);
}

export function commandNew(options: unknown): ReturnType<typeof commandLine.commandNew> {
  return commandLine.commandNew(options);
}

export function commandNewYear(options: unknown): ReturnType<typeof commandLine.commandNewYear> {
  return commandLine.commandNewYear(options);
}

export function commandFormTabs(options: unknown): ReturnType<typeof commandLine.commandFormTabs> {
  return commandLine.commandFormTabs(options);
}

export function commandProgrammes(): ReturnType<typeof commandLine.commandProgrammes> {
  return commandLine.commandProgrammes();
}

export function commandResultSheets(): ReturnType<typeof commandLine.commandResultSheets> {
  return commandLine.commandResultSheets();
}
