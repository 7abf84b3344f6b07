// What an answer of the server makes of the model.

import { FIRST_MODEL, type PanelModel } from '../../../sidebar/model/panel-model.ts';
import type { Editor } from '../../../sidebar/model/place.ts';
import { takeAnswer } from '../../../sidebar/model/take-answer.ts';
import type { PanelAnswer } from '../../../src/addon/panel/panel.ts';
import { breakdown, correction, query, state } from '../panel-sample.ts';

const done: PanelAnswer = { kind: 'done', message: 'Записано.', state };
const explain = { kind: 'explain', key: query.key, text: 'Верно' } as const;

function withEditor(editor: Editor): PanelModel {
  return { ...FIRST_MODEL, state, place: { ...FIRST_MODEL.place, tab: 'findings', editor } };
}

test('a failed answer changes nothing but the message: what was written stays to be sent again', () => {
  const before = withEditor(explain);
  const after = takeAnswer(before, explain, { kind: 'failed', message: 'Занято.' });
  expect(after).toEqual({ ...before, message: { kind: 'failed', text: 'Занято.' } });
});

test('a done answer gives the state and its message, and keeps the reader’s place', () => {
  const before = { ...FIRST_MODEL, place: { ...FIRST_MODEL.place, tab: 'schools' as const } };
  const after = takeAnswer(before, { kind: 'check' }, done);
  expect(after).toEqual({ ...before, state, message: { kind: 'done', text: 'Записано.' } });
});

test('an empty message says nothing', () => {
  const after = takeAnswer(FIRST_MODEL, { kind: 'read' }, { ...done, message: '' });
  expect(after.message).toEqual({ kind: 'none' });
});

describe('what was being written is closed when it', () => {
  test.each([
    [explain, explain],
    [
      { kind: 'correct', key: 'G7' },
      { kind: 'correct', correction },
    ],
    [
      { kind: 'decide', school: 'СОШ № 1', decision: 'accepted', text: '' },
      { kind: 'decide', school: 'СОШ № 1', decision: 'accepted', comment: '' },
    ],
    [{ kind: 'close-period' }, { kind: 'close-period' }],
  ] as const)('is done: %j', (editor, action) => {
    expect(takeAnswer(withEditor(editor), action, done).place.editor).toBeNull();
  });

  test.each([
    [explain, { ...explain, key: 'another' }],
    [explain, { kind: 'build' }],
    [
      { kind: 'decide', school: 'СОШ № 1', decision: 'accepted', text: '' },
      { kind: 'decide', school: 'СОШ № 2', decision: null, comment: '' },
    ],
  ] as const)('and stays while something else is: %j after %j', (editor, action) => {
    expect(takeAnswer(withEditor(editor), action, done).place.editor).toEqual(editor);
  });
});

test('a letter is kept with its school and told to those who do not see it come', () => {
  const before = { ...FIRST_MODEL, state };
  const after = takeAnswer(
    before,
    { kind: 'letter', school: 'СОШ № 1' },
    { kind: 'done', text: 'Письмо' },
  );
  expect(after.letter).toEqual({ school: 'СОШ № 1', text: 'Письмо', state });
  expect(after.message.kind).toBe('ready');
});

test('an indicator’s parts are kept with the state they came with', () => {
  const answer = { kind: 'done', state, breakdown } as const;
  const after = takeAnswer(FIRST_MODEL, { kind: 'indicator', code: '1.3' }, answer);
  expect(after.parts).toEqual({ breakdown, state });
  expect(after.state).toBe(state);
});
