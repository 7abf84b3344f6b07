// What the panel's frame says is read with care.

import { readFrameMessage } from '../../../../src/local/page/panel/read-frame-message.ts';

const FROM = { nonce: 'abc', life: '1' };

test('a call has a number, a name and arguments', () => {
  const message = { kind: 'call', number: 1, name: 'panelState', args: [null] };

  expect(readFrameMessage({ ...FROM, ...message }, 'abc')).toEqual({ life: '1', message });
});

test.each([
  null,
  undefined,
  'call',
  5,
  {},
  { ...FROM, nonce: 'xyz', kind: 'hello' },
  { nonce: 'abc', kind: 'hello' },
  { ...FROM, kind: 'restart' },
  { ...FROM, kind: 'call', number: '1', name: 'panelState', args: [] },
  { ...FROM, kind: 'call', number: 1, name: 'panelState', args: 'x' },
  { ...FROM, kind: 'file', file: 'name.xlsx' },
])('%j is no message', (data) => {
  expect(readFrameMessage(data, 'abc')).toBeNull();
});

test('a file dropped into the frame is passed on', () => {
  const file = new File(['x'], 'сбор.xlsx');

  expect(readFrameMessage({ ...FROM, kind: 'file', file }, 'abc')?.message).toEqual({
    kind: 'file',
    file,
  });
});
