// One thing at a time, and what a person waits to see before the rest.

import { createQueue } from '../../../src/local/page/request-queue.ts';

/** A task that tells when it begins and ends. */
function createTasks() {
  const told: string[] = [];
  const task = (name: string) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    await Promise.resolve();
    told.push(`${name} ends`);
    return name;
  };
  return { told, task };
}

describe('createQueue()', () => {
  test('runs one task after the other and gives each outcome', async () => {
    const { told, task } = createTasks();
    const queue = createQueue();

    expect(await Promise.all([queue.add(task('a')), queue.add(task('b'))])).toEqual(['a', 'b']);
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('a task that is to be first waits for the one under way alone', async () => {
    const { told, task } = createTasks();
    const queue = createQueue();
    const first = queue.add(async () => {
      void queue.addFirst(task('view'));
      return task('a')();
    });
    await Promise.all([first, queue.add(task('b'))]);

    expect(told.filter((line) => line.endsWith('begins'))).toEqual([
      'a begins',
      'view begins',
      'b begins',
    ]);
  });

  test('a task that fails is told to whoever asked, and the next one runs', async () => {
    const { task } = createTasks();
    const queue = createQueue();
    const failing = queue.add(() => {
      throw new Error('нет');
    });

    await expect(failing).rejects.toThrow('нет');
    expect(await queue.add(task('b'))).toBe('b');
  });
});
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

test('what a person waits for comes before all that has not begun', async () => {
  const queue = createQueue();
  const order: string[] = [];
  const note = (name: string) => async () => {
    order.push(name);
  };

  await Promise.all([
    queue.add(note('running')),
    queue.add(note('waiting')),
    queue.addFirst(note('looked at')),
  ]);

  expect(order.indexOf('looked at')).toBeLessThan(order.indexOf('waiting'));
});
