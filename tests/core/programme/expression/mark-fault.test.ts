import type { ExpressionFault } from '../../../../src/core/programme/expression/expression.ts';
import { markFault } from '../../../../src/core/programme/expression/mark-fault.ts';

function at(from: number, to: number): ExpressionFault {
  return { kind: 'unknown-field', at: { from, to }, found: 'х', nearest: null };
}

test.each([
  ['договор > 0', 0, 7, '^договор > 0'],
  ['а + договор', 4, 11, 'а + ^договор'],
  ['а +', 3, 3, 'а +^'],
  ['а\n+ б', 4, 5, 'а + ^б'],
  ['', 0, 0, '^'],
  ['а', 9, 9, 'а^'],
])('%j with a fault at %d–%d is marked %j', (text, from, to, marked) => {
  expect(markFault(text, at(from, to))).toBe(marked);
});

test('a long formula is cut around the place', () => {
  const text = `${'а + '.repeat(50)}договор${' + б'.repeat(50)}`;
  const marked = markFault(text, at(200, 207));

  expect(marked).toContain('^договор + б');
  expect(marked.startsWith('…')).toBe(true);
  expect(marked.endsWith('…')).toBe(true);
  expect(marked.length).toBeLessThan(100);
});
