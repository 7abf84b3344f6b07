import { formatTarget } from '../../src/addon/format-target.ts';
import { chooseMessages } from '../../src/core/messages/choose-messages.ts';
import type { Target, TargetPart } from '../../src/core/programme/target.ts';

const messages = chooseMessages('ru');

const part: TargetPart = {
  comparator: 'at-least',
  value: 30,
  unit: 'percent',
  label: null,
  noun: null,
  scope: 'territory',
};

const share = (printed: string, parts: readonly TargetPart[] = [part]): Target => ({
  printed,
  parts,
});

describe('formatTarget(target, messages)', () => {
  test.each([
    ['30', '30\u00a0%'],
    [' 7,46 ', '7,46\u00a0%', [{ ...part, value: 7.46 }]],
    ['30 %', '30 %'],
    ['Не менее 30', 'Не менее 30'],
    ['', '', []],
  ] as const)(
    'gives of a share «%s» as «%s»',
    (printed, shown, parts: readonly TargetPart[] = [part]) => {
      expect(formatTarget(share(printed, parts), messages)).toBe(shown);
    },
  );

  test('leaves a bare number of a count as it is printed', () => {
    expect(formatTarget(share('6', [{ ...part, value: 6, unit: 'count' }]), messages)).toBe('6');
  });

  test('is blank where no target is set', () => {
    expect(formatTarget(null, messages)).toBe('');
  });
});
