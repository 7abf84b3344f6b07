import { formatFault } from '../../../../src/core/programme/expression/format-fault.ts';
import { MAX_LENGTH } from '../../../../src/core/programme/expression/limits.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';

function formatFirst(text: string) {
  const parsed = parseExpression(text);
  const fault = parsed.kind === 'faulty' ? parsed.faults[0] : undefined;
  if (fault === undefined) throw new Error(`«${text}» has no fault`);
  return formatFault(text, fault);
}

describe('formatFault puts the caret', () => {
  test.each([
    ['a b', 'a b', '  ^'],
    ['a ещё', 'a ещё', '  ^^^'],
    ['(a', '(a', '  ^'],
    ['', '', '^'],
    ['a\n\tb', 'a  b', '   ^'],
  ])('under the place of %j', (text, line, pointer) => {
    expect(formatFirst(text)).toEqual({ line, pointer });
  });

  test('at the end of a text that is cut because it is too long', () => {
    const { line, pointer } = formatFirst('a'.repeat(MAX_LENGTH * 3));
    expect(line).toHaveLength(MAX_LENGTH + 1);
    expect(pointer).toBe(`${' '.repeat(MAX_LENGTH)}^`);
  });
});
