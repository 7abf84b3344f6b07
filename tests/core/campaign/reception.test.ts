import { keepValues, NOTHING_KEPT } from '../../../src/core/campaign/kept-values.ts';
import {
  isUnrecorded,
  NO_NOTE,
  readDecision,
  settleNote,
} from '../../../src/core/campaign/reception.ts';

const shown = new Map([['сбор', new Map([['а', '6']])]]);
const earlier = keepValues(new Map([['сбор', new Map([['а', '5']])]]));

test.each([
  ['', null],
  ['принято', 'accepted'],
  ['Принято с замечаниями', 'accepted'],
  ['✓ принято', 'accepted'],
  ['accepted', 'accepted'],
  ['вернуть', 'returned'],
  ['возвращено', 'returned'],
  ['не принято', 'returned'],
  ['return', 'returned'],
  [' ПРИНЯТА. ', 'accepted'],
  ['приняли', 'accepted'],
  ['принимаем', 'accepted'],
  ['Вернём на доработку', 'returned'],
  ['не принимаем', 'returned'],
  ['отклонено', 'returned'],
  ['доработать', 'returned'],
  ['Rejected', 'returned'],
  ['верно', null],
  ['Верные данные', null],
  ['позвонить', null],
  ['0', null],
])('readDecision(%j) is %j', (text, decision) => {
  expect(readDecision(text)).toBe(decision);
});

describe('settleNote', () => {
  test('keeps what the cells show where a school has just been accepted', () => {
    const note = settleNote({ ...NO_NOTE, decision: 'принято' }, shown, false);

    expect(note.accepted).toEqual(keepValues(shown));
    expect(note.built).toEqual(NOTHING_KEPT);
  });

  test('leaves what was accepted before', () => {
    const note = settleNote({ ...NO_NOTE, decision: 'принято', accepted: earlier }, shown, true);

    expect(note.accepted).toEqual(earlier);
    expect(note.built).toEqual(keepValues(shown));
  });

  test('drops it where the school is not accepted', () => {
    const note = settleNote({ ...NO_NOTE, decision: 'вернуть', accepted: earlier }, shown, false);

    expect(note.accepted).toEqual(NOTHING_KEPT);
  });

  test('does not write over a record that cannot be read', () => {
    const broken = { kind: 'unreadable', text: '{' } as const;
    const note = settleNote({ ...NO_NOTE, decision: 'принято', accepted: broken }, shown, true);

    expect(note.accepted).toEqual(broken);
  });
});

test.each([
  ['принято', true],
  ['вернуть', false],
  ['', false],
])('isUnrecorded of «%s» without a record is %s', (decision, unrecorded) => {
  expect(isUnrecorded({ ...NO_NOTE, decision })).toBe(unrecorded);
  expect(isUnrecorded({ ...NO_NOTE, decision, accepted: earlier })).toBe(false);
});
