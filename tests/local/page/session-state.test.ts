// How an answer of the worker changes what is shown.

import {
  agePanel,
  leadsElsewhere,
  noticesOf,
  START_STATE,
  takeBook,
} from '../../../src/local/page/session-state.ts';
import { makeBook } from './fake-worker.ts';

const area = { row: 1, column: 1, rows: 1, columns: 1 };

test('the same place as the worker knew leads nowhere', () => {
  expect(leadsElsewhere(makeBook(), { sheetId: 7, area })).toBe(false);
  expect(leadsElsewhere(makeBook(), { sheetId: 8, area })).toBe(true);
  expect(leadsElsewhere(makeBook(), { sheetId: 7, area: { ...area, rows: 2 } })).toBe(true);
  expect(leadsElsewhere(makeBook(), null)).toBe(true);
});

test('a sheet that is gone is left for the active one', () => {
  const state = { ...START_STATE, sheetId: 99 };

  expect(takeBook(state, makeBook(), false).sheetId).toBe(7);
});

test('without following the person stays on their sheet', () => {
  const taken = takeBook({ ...START_STATE, sheetId: 8 }, makeBook(), false);

  expect(taken.sheetId).toBe(8);
  expect(taken.jump).toBeNull();
});

test('a toast stays as long as it says, else as long as it takes to read; below 0 until it is closed', () => {
  const seconds = [3, null, -1].map((given) => ({
    title: '',
    text: 'x'.repeat(300),
    seconds: given,
  }));

  expect(noticesOf(seconds, () => 1).map((notice) => notice.seconds)).toEqual([3, 20, null]);
});

test('a menu item that changes the table makes the open panel old, and no other', () => {
  const sidebar = { number: 3, title: 'Сводка', html: '' };
  const changed = makeBook({ changedSheetIds: [7], sidebar });

  expect(agePanel(START_STATE, changed, 3).panelAge).toBe(1);
  expect(agePanel(START_STATE, changed, 2).panelAge).toBe(0);
  expect(agePanel(START_STATE, makeBook({ sidebar }), 3).panelAge).toBe(0);
  expect(agePanel(START_STATE, makeBook({ changedSheetIds: [7] }), undefined).panelAge).toBe(0);
});
