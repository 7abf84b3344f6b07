// Keys in an open menu.

import { readMenuKey } from '../../../../src/local/page/view/menu-keys.ts';

const ITEMS = ['Построить', 'Проверить', 'О программе'];

function go(key: string, now: number): number | undefined {
  const action = readMenuKey(key, false);
  return action?.kind === 'go'
    ? action.to(now, ITEMS.length, (index) => ITEMS[index] ?? '')
    : undefined;
}

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['п', 0, 1],
  ['п', 1, 0],
  ['о', 0, 2],
  ['я', 1, 1],
])('%s at %d goes to %d', (key, now, next) => {
  expect(go(key, now)).toBe(next);
});

test('an item is chosen, a menu is entered, and both are left', () => {
  expect(readMenuKey('Enter', false)).toEqual({ kind: 'choose' });
  expect(readMenuKey('ArrowRight', true)).toEqual({ kind: 'choose' });
  expect(readMenuKey('ArrowRight', false)).toEqual({ kind: 'beside', step: 1 });
  expect(readMenuKey('ArrowLeft', false)).toEqual({ kind: 'beside', step: -1 });
  expect(readMenuKey('Escape', false)).toEqual({ kind: 'close', whole: false });
  expect(readMenuKey('Tab', false)).toEqual({ kind: 'close', whole: true });
  expect(readMenuKey('F5', false)).toBeNull();
});
