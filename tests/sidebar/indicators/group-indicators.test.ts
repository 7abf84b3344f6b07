// Indicators under their tasks.

import { groupIndicators } from '../../../sidebar/indicators/group-indicators.ts';
import { indicator, state } from '../panel-sample.ts';

test('a task counts what is met and missed', () => {
  expect(groupIndicators(state)).toEqual([
    {
      number: '1',
      title: 'Развивать профориентацию',
      met: 1,
      missed: 1,
      indicators: state.indicators,
    },
  ]);
});

test('a task without indicators is left out; an indicator without a task comes last', () => {
  const stray = { ...indicator, task: '9' };
  const tasks = [{ number: '2', title: 'Пусто' }, ...state.tasks];
  const groups = groupIndicators({ tasks, indicators: [stray, indicator] });
  expect(groups.map(({ number, indicators }) => [number, indicators])).toEqual([
    ['1', [indicator]],
    ['', [stray]],
  ]);
});

test('nothing gives no group', () => {
  expect(groupIndicators({ tasks: state.tasks, indicators: [] })).toEqual([]);
});
