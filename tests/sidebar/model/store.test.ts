// The one changing thing of the panel.

import { createStore } from '../../../sidebar/model/store.ts';

test('who subscribes is told of every change until it stops', () => {
  const store = createStore(1);
  const told: number[] = [];
  const stop = store.subscribe((now) => void told.push(now));

  store.update((now) => now + 1);
  stop();
  store.update((now) => now + 1);

  expect(told).toEqual([2]);
  expect(store.get()).toBe(3);
});
