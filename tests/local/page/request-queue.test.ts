// One thing at a time.

import { createQueue } from '../../../src/local/page/request-queue.ts';

test('a task begins when the one before has ended, though that failed', async () => {
  const queue = createQueue();
  const order: string[] = [];
  const first = queue.add(async () => {
    order.push('first begins');
    await Promise.resolve();
    order.push('first fails');
    throw new Error('x');
  });
  const second = queue.add(async () => {
    order.push('second begins');
    return 5;
  });

  await expect(first).rejects.toThrow('x');
  expect(await second).toBe(5);
  expect(order).toEqual(['first begins', 'first fails', 'second begins']);
});
