// Texts that are being typed are not lost.

import { openEditor, typeInto } from '../../../sidebar/model/edit-draft.ts';
import { FIRST_MODEL } from '../../../sidebar/model/panel-model.ts';
import { FIRST_PLACE, type Place } from '../../../sidebar/model/place.ts';
import { takeAnswer } from '../../../sidebar/model/take-answer.ts';
import { state } from '../panel-sample.ts';

const explain = { kind: 'explain', key: 'k', text: 'Прежнее' } as const;
const decide = { kind: 'decide', school: 'А', decision: 'accepted', text: '' } as const;

/** The place after a text was typed into an editor and another one was opened. */
const left: Place = { ...FIRST_PLACE, ...typeInto(FIRST_PLACE, explain, 'Новое'), editor: decide };

test('an editor opens with its own text where nothing was typed', () => {
  expect(openEditor(FIRST_PLACE, explain).editor).toEqual(explain);
});

test('what was typed is found again after another editor was opened, an empty text too', () => {
  expect(openEditor(left, explain).editor).toEqual({ ...explain, text: 'Новое' });
  const emptied = { ...left, ...typeInto(left, explain, '') };
  expect(openEditor(emptied, explain).editor).toEqual({ ...explain, text: '' });
});

test('a comment is the same whichever decision it goes with', () => {
  const typed = { ...FIRST_PLACE, ...typeInto(FIRST_PLACE, decide, 'Сверено') };
  expect(openEditor(typed, { ...decide, decision: 'returned' }).editor).toMatchObject({
    decision: 'returned',
    text: 'Сверено',
  });
});

test('what was sent is no draft any more, what was not sent stays', () => {
  const place = { ...left, ...typeInto(left, decide, 'Сверено') };
  const after = takeAnswer(
    { ...FIRST_MODEL, place },
    { kind: 'decide', school: 'А', decision: 'accepted', comment: 'Сверено' },
    { kind: 'done', message: '', state },
  );
  expect(after.place.drafts).toEqual({ 'explain k': 'Новое' });
});
