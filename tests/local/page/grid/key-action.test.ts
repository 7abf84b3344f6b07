// What keys mean in the grid.

import { type Key, readEditKey, readKey } from '../../../../src/local/page/grid/key-action.ts';

function press(key: string, changed: Partial<Key> = {}): Key {
  return { key, code: '', control: false, shift: false, alt: false, ...changed };
}

test.each([
  ['ArrowDown', {}, { kind: 'move', way: 'down', extend: false }],
  ['ArrowLeft', { shift: true }, { kind: 'move', way: 'left', extend: true }],
  ['ArrowUp', { control: true }, { kind: 'jump', way: 'up', extend: false }],
  ['PageDown', {}, { kind: 'page', way: 'down', extend: false }],
  ['Home', {}, { kind: 'row-start', extend: false }],
  ['End', { control: true, shift: true }, { kind: 'sheet-end', extend: true }],
  ['Enter', {}, { kind: 'edit' }],
  ['Enter', { shift: true }, { kind: 'step', way: 'up' }],
  ['Enter', { alt: true }, { kind: 'follow' }],
  ['Tab', {}, { kind: 'step', way: 'right' }],
  ['Tab', { shift: true }, { kind: 'step', way: 'left' }],
  ['F2', {}, { kind: 'edit' }],
  ['Delete', {}, { kind: 'clear' }],
  ['Escape', {}, { kind: 'escape' }],
  ['П', {}, { kind: 'type', text: 'П' }],
  ['=', {}, { kind: 'type', text: '=' }],
  // The letters of commands are known by their place: under a Russian layout Ctrl+Z brings «я».
  ['я', { control: true, code: 'KeyZ' }, { kind: 'undo' }],
  ['ф', { control: true, code: 'KeyA' }, { kind: 'select-all' }],
] as const)('%s %j', (key, changed, action) => {
  expect(readKey(press(key, changed))).toEqual(action);
});

test.each([
  ['с', { control: true, code: 'KeyC' }],
  ['м', { control: true, code: 'KeyV' }],
  ['F5', {}],
  ['Shift', {}],
  ['ArrowLeft', { alt: true }],
])('%s %j is left to the browser', (key, changed) => {
  expect(readKey(press(key, changed))).toBeNull();
});

test('Enter and Tab end an edit and go on, Escape gives it up, Alt+Enter breaks the line', () => {
  expect(readEditKey(press('Enter'), true)).toEqual({ kind: 'commit', way: 'down' });
  expect(readEditKey(press('Tab', { shift: true }), true)).toEqual({ kind: 'commit', way: 'left' });
  expect(readEditKey(press('Escape'), true)).toEqual({ kind: 'cancel' });
  expect(readEditKey(press('Enter', { alt: true }), true)).toEqual({ kind: 'line-break' });
});

test('arrows leave a cell that was typed into, and move in the text after F2', () => {
  expect(readEditKey(press('ArrowRight'), true)).toEqual({ kind: 'commit', way: 'right' });
  expect(readEditKey(press('ArrowRight'), false)).toBeNull();
  expect(readEditKey(press('ArrowRight', { shift: true }), true)).toBeNull();
  expect(readEditKey(press('я'), true)).toBeNull();
});
