import type { FieldRule } from '../../../src/core/programme/programme.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  buildField,
  buildRegister,
  buildSchool,
  fillEnrolment,
} from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const FIELDS = [buildField('мальчики'), buildField('девочки'), buildField('всего')];
const RULE: FieldRule = {
  kind: 'rule',
  left: 'мальчики + девочки',
  operator: '=',
  right: 'всего',
  explanation: 'Мальчики и девочки вместе дают всех.',
};

function check(rule: FieldRule, ...cells: readonly CellValue[]) {
  return checkRows({
    fields: FIELDS,
    rows: [['СОШ № 1', ...cells]],
    rules: [rule],
    register: buildRegister([buildSchool('СОШ № 1', { from: 1, to: 11 }, fillEnrolment(10))]),
  });
}

test('a broken rule is an error at its first field, with all its fields', () => {
  expect(check(RULE, 5, 6, 12)).toEqual([
    {
      code: 'check/rule-broken',
      severity: 'error',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3', 'C3', 'D3'] },
      school: 'СОШ № 1',
      field: 'Столбец мальчики',
      found: '5',
      left: 11,
      right: 12,
      operator: '=',
      explanation: 'Мальчики и девочки вместе дают всех.',
    },
  ]);
});

test('a kept rule is silent', () => {
  expect(check(RULE, 5, 7, 12)).toEqual([]);
});

test.each<[string, readonly CellValue[]]>([
  ['blank', [5, null, 12]],
  ['unreadable', [5, 'много', 12]],
  ['not applicable', [5, 'н/п', 12]],
  ['at fault itself', [5, -7, 12]],
])('a side with a field that is %s is silent', (_, cells) => {
  const codes = check(RULE, ...cells).map(({ code }) => code);

  expect(codes).not.toContain('check/rule-broken');
});

test.each<[Extract<FieldRule, { kind: 'rule' }>['operator'], number, boolean]>([
  ['<', 5, false],
  ['<', 6, true],
  ['<=', 5, true],
  ['<=', 4, false],
  ['>', 4, true],
  ['>', 5, false],
  ['>=', 5, true],
  ['>=', 6, false],
  ['<>', 5, false],
  ['<>', 6, true],
])('5 %s %p holds or not as arithmetic says', (operator, right, holds) => {
  const rule: FieldRule = { ...RULE, left: 'мальчики', operator, right: String(right) };

  expect(listFound(check(rule, 5, 1, 1))).toEqual(holds ? [] : ['check/rule-broken B3']);
});

test('a rule may compare with the enrolment', () => {
  const rule: FieldRule = { ...RULE, left: 'всего', operator: '<=', right: 'УЧЕНИКОВ(10;11)' };

  expect(listFound(check(rule, 10, 11, 21))).toEqual(['check/rule-broken D3']);
  expect(check(rule, 10, 10, 20)).toEqual([]);
});

test('a rule that names no field points at the name of the school', () => {
  const rule: FieldRule = { ...RULE, left: 'УЧЕНИКОВ(1;11)', operator: '>', right: '1000' };

  expect(check(rule, 1, 1, 2)).toMatchObject([
    { place: { cell: 'A3', cells: ['A3'] }, field: '', found: 'СОШ № 1', left: 110, right: 1000 },
  ]);
});

test('a rule whose text is no expression says nothing of the rows', () => {
  expect(check({ ...RULE, left: 'мальчики +' }, 5, 6, 12)).toEqual([]);
});
