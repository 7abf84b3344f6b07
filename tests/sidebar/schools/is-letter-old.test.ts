// Whether a letter still tells of its school's findings.

import { isLetterOld } from '../../../sidebar/schools/is-letter-old.ts';
import { finding, query, state } from '../panel-sample.ts';

const letter = { school: finding.school, text: 'Письмо', state };

test('a letter is not old while its school has the same findings', () => {
  expect(isLetterOld(letter, state)).toBe(false);
  expect(isLetterOld(letter, { ...state, findings: [finding] })).toBe(false);
});

test.each([
  ['one is gone', [query]],
  ['one is explained', [query, { ...finding, state: 'explained' as const }]],
  ['its value has changed', [query, { ...finding, key: 'another' }]],
])('a letter is old once %s', (_when, findings) => {
  expect(isLetterOld(letter, { ...state, findings })).toBe(true);
});
