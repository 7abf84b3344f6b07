import { applyEdits } from '../../../../src/local/xlsx/xml/text-edits.ts';

test('no edits give the same text', () => {
  expect(applyEdits('абв', [])).toBe('абв');
});

test('edits are made at their places whatever their order', () => {
  const edits = [
    { start: 4, end: 5, text: '' },
    { start: 1, end: 3, text: 'X' },
    { start: 1, end: 1, text: '1' },
    { start: 1, end: 1, text: '2' },
    { start: 6, end: 6, text: '!' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('a12Xdf!');
});

test('overlapping edits are a mistake of the caller', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
});
