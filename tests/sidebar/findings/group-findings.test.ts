// Findings of one kind stand together.

import { groupFindings, listExamples } from '../../../sidebar/findings/group-findings.ts';
import { finding, query } from '../panel-sample.ts';

test('errors come before queries, else the order stays', () => {
  const findings = [
    { ...query, code: 'a' },
    { ...finding, code: 'b' },
    { ...query, code: 'c' },
    { ...finding, code: 'd' },
    { ...finding, code: 'b', cell: 'E8' },
  ];
  const groups = groupFindings(findings);
  expect(groups.map(({ code, findings: members }) => [code, members.length])).toEqual([
    ['b', 2],
    ['d', 1],
    ['a', 1],
    ['c', 1],
  ]);
});

test('no finding gives no group', () => {
  expect(groupFindings([])).toEqual([]);
});

test('only the first two are examples; one without a school is named by its sheet', () => {
  expect(listExamples([{ ...finding, school: '' }, finding, finding])).toEqual([
    'Сбор, E7',
    'E7 · МБОУ «СОШ № 15»',
  ]);
});
