// The functions that the page knows by name.

import { captionOf } from '../../../src/local/page/addon-functions.ts';
import { makeBook } from './fake-worker.ts';

test('captionOf finds an item in any menu, also one below another', () => {
  const { menus } = makeBook();
  const below = [
    { caption: 'Ещё', entries: menus.map((menu) => ({ kind: 'menu' as const, menu })) },
  ];

  expect(captionOf(menus, 'buildSummary')).toBe('Построить сводку');
  expect(captionOf(below, 'openPanel')).toBe('Открыть панель');
});

test('captionOf is null where no menu has the function', () => {
  expect(captionOf([], 'buildSummary')).toBeNull();
  expect(captionOf(makeBook().menus, 'nothing')).toBeNull();
});
