import { parseTargetParts } from '../../../../src/core/programme/target/parse-target-parts.ts';
import type { TargetContext } from '../../../../src/core/programme/target/target-reading.ts';
import type { TargetPart } from '../../../../src/core/programme/target.ts';

const PUPIL = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };
const SHARE: TargetContext = { unit: 'percent', noun: PUPIL };

function describePart({ comparator, value, unit, noun, label, scope }: TargetPart): string {
  const each = scope === 'each-school' ? 'each ' : '';
  const about = label === null ? '' : ` [${label}]`;
  return `${each}${comparator} ${value} ${unit} ${noun?.genitiveMany ?? '-'}${about}`;
}

test.each<readonly [string, readonly string[]]>([
  ['35', ['at-least 35 percent обучающихся']],
  ['35 %', ['at-least 35 percent обучающихся']],
  ['не менее 35', ['at-least 35 percent обучающихся']],
  ['Не менее 35 %', ['at-least 35 percent обучающихся']],
  ['не менее 35 % (п. п.)', ['at-least 35 percent -']],
  ['не менее 7.5 %', ['at-least 7.5 percent обучающихся']],
  ['не менее 1 019 обучающихся', ['at-least 1019 count обучающихся']],
  ['не более 5 %', ['at-most 5 percent обучающихся']],
  ['не менее 18 учреждения', ['at-least 18 count учреждений']],
  ['не менее 18 ед.', ['at-least 18 count -']],
  ['не менее 18 (без единицы)', ['at-least 18 none -']],
  ['каждая школа: не менее 3 встреч', ['each at-least 3 count встреч']],
  ['каждая школа, не менее 3 встреч', ['each at-least 3 count встреч']],
  ['не менее 3 встреч на каждую школу', ['each at-least 3 count встреч']],
  ['все школы', ['all 100 percent школ']],
  ['Все', ['all 100 percent -']],
  ['да/нет', ['done 1 none -']],
  ['Да / Нет', ['done 1 none -']],
  ['да', ['done 1 none -']],
  [
    '18 учреждений; 5000 обучающихся',
    ['at-least 18 count учреждений [учреждения]', 'at-least 5000 count обучающихся [обучающиеся]'],
  ],
  [
    'Не менее 18 учреждений. Не менее 5000 обучающихся',
    ['at-least 18 count учреждений [учреждения]', 'at-least 5000 count обучающихся [обучающиеся]'],
  ],
  [
    'профильные: не менее 151 класса; спец: 30 классов;',
    ['at-least 151 count классов [профильные]', 'at-least 30 count классов [спец]'],
  ],
  [
    '«профильные»: не менее 151 класса;\n"спец": не менее 30 класса',
    ['at-least 151 count классов [профильные]', 'at-least 30 count классов [спец]'],
  ],
  ['«профильные»: не менее 151 класса', ['at-least 151 count классов [профильные]']],
  [
    'не менее 151 класса; не менее 30 класса',
    ['at-least 151 count классов [классы]', 'at-least 30 count классов [классы (2)]'],
  ],
])('«%s» is taken', (text, parts) => {
  const read = parseTargetParts(text, SHARE);
  expect(read.kind === 'read' && read.parts.map(describePart)).toEqual(parts);
});

test.each(['', '  ', '-', '—', 'нет', 'Нет', ';'])('«%s» sets no target', (text) => {
  expect(parseTargetParts(text, SHARE)).toEqual({ kind: 'none' });
});

test.each<readonly [string, string, string]>([
  ['около 20', 'около 20', 'approximate'],
  ['не менее 18 учреждений; сколько получится', 'сколько получится', 'words'],
  ['не менее 00 обучающихся', 'не менее 00 обучающихся', 'lost-number'],
  ['10-15', '10-15', 'range'],
])('«%s» cannot be taken: %s', (text, found, reason) => {
  expect(parseTargetParts(text, SHARE)).toEqual({ kind: 'faulty', found, reason });
});

test('without a context a bare number has no unit', () => {
  expect(parseTargetParts('не менее 18')).toEqual({
    kind: 'read',
    parts: [
      {
        comparator: 'at-least',
        value: 18,
        unit: 'none',
        label: null,
        noun: null,
        scope: 'territory',
      },
    ],
  });
});
