// How far a script is.

import { readProgress, tellProgress } from '../../../src/local/page/progress.ts';

test('a step is told with its number', () => {
  const cached = JSON.stringify({ step: 2, steps: 4, text: 'Записываю листы' });

  expect(readProgress(cached)).toEqual({ step: 2, steps: 4, text: 'Записываю листы' });
  expect(tellProgress(cached)).toBe('Записываю листы (2 / 4)');
});

test.each([
  '',
  'null',
  '5',
  '{}',
  '{"step":1,"steps":2,"text":7}',
  '{"step":0,"steps":4,"text":""}',
])('%j tells nothing', (cached) => {
  expect(tellProgress(cached)).toBeNull();
  expect(readProgress(cached).step).toBe(0);
});
