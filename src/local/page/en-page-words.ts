// The page in English.

import { EN_GRID_WORDS } from './grid/grid-words.ts';
import type { PageWords } from './page-words.ts';

export const EN_PAGE_WORDS: PageWords = {
  language: 'en',
  grid: EN_GRID_WORDS,
  title: 'Svodka',
  start: {
    drop: 'Drop an .xlsx downloaded from Yandex, Google or Excel here',
    choose: 'Choose a file',
    or: 'or',
    blank: 'New table',
    blankHint: 'Empty forms for schools: “Prepare the table…”',
    promises: [
      'The file never leaves this computer: the page does not go to the network.',
      'The source file is not changed: you save the result as a separate file.',
      'Next come the menu and the panel: check the rows of schools, build the summary, write to a school.',
    ],
    blankName: 'New table',
  },
  dropHere: 'Release the file to open it',
  onlyFirst: (name) => `One file is opened at a time: “${name}” is open.`,
  unreadable: (name) =>
    `The file “${name}” cannot be read: it is a folder, or it was moved or is used by another program. Close it there and try again.`,
  top: {
    menubar: 'Menu',
    openOther: 'Open a file',
    save: 'Save .xlsx',
    panel: 'Panel',
    unsaved: 'not saved',
  },
  hint: {
    text: 'The main things are here, in the menu',
    dismiss: 'Hide the hint',
  },
  work: {
    opening: (name) => `Opening “${name}”…`,
    making: 'Making a table…',
    running: (caption) => `Running: ${caption}`,
    panel: 'The panel is working with the table…',
    saving: 'Putting the .xlsx together…',
    stop: 'Stop',
    editLater: 'The table is being worked on. Cells can be edited when that is done.',
  },
  stop: {
    title: 'Stop the work?',
    text: 'The table will be opened again as it was when opened or last saved. What was changed since then will be lost.',
    done: 'The work was stopped and the table opened again.',
  },
  leave: {
    title: 'Open another table?',
    text: (name) =>
      `The table “${name}” has changes that are not saved. They will be lost if another one is opened. Open it?`,
  },
  savedAs: (name) =>
    `The file “${name}” is saved to the downloads folder of the browser. The source file is not changed.`,
  leavesProtection:
    'Protected rows and the warning before an edit are not written into an .xlsx: they work in Google Sheets, and here while the page is open. A closed period stays closed, and what is changed later will be seen.',
  failed: 'It did not work',
  fault: {
    title: 'Internal error of the page',
    text: (detail) =>
      `The last action was not carried out (${detail}). Open the table again as it was when opened or last saved? “No” stays here: then try to save the file first.`,
  },
  noStart: (detail) =>
    `The page did not start (${detail}). Open it in a recent Chrome, Yandex Browser, Firefox or Safari; if that does not help, download the page again.`,
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', close: 'Close' },
  answer: 'Answer',
  tabs: {
    list: 'Sheets',
    hidden: (count) => `Hidden sheets: ${count}`,
    noHidden: 'All sheets',
    earlier: 'Sheets to the left',
    later: 'Sheets to the right',
  },
  panel: { label: 'Panel', close: 'Close the panel' },
  notices: 'Messages',
};
