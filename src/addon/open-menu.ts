// The menu «Сводка». Touches nothing but the menu: it also runs where no document may be read.

import { chooseAddonWords } from '../core/messages/words/addon-words.ts';
import { readUserLanguage } from './user-language.ts';

/** Adds the menu; each item names an export of main.ts. */
export function openMenu(): void {
  const { menu } = chooseAddonWords(readUserLanguage());
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.title)
    .addItem(menu.build, 'buildSummary')
    .addItem(menu.check, 'checkRows')
    .addItem(menu.audit, 'auditPublication')
    .addSeparator()
    .addItem(menu.highlight, 'showHighlights')
    .addItem(menu.unhighlight, 'hideHighlights')
    .addSeparator()
    .addItem(menu.panel, 'openPanel')
    .addSubMenu(
      ui
        .createMenu(menu.campaign)
        .addItem(menu.closePeriod, 'closePeriod')
        .addItem(menu.reopenPeriod, 'reopenPeriod')
        .addSeparator()
        .addItem(menu.guard, 'protectRows')
        .addItem(menu.unguard, 'unprotectRows')
        .addSeparator()
        .addItem(menu.hints, 'toggleHints'),
    )
    .addItem(menu.prepare, 'prepareTable')
    .addItem(menu.newYear, 'newYear')
    .addItem(menu.about, 'showAbout')
    .addToUi();
}
