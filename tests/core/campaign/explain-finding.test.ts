import { explainFinding } from '../../../src/core/campaign/explain-finding.ts';
import { buildCityWorkbook, summariseCity } from '../reporting/city-workbook.ts';

const summary = summariseCity(buildCityWorkbook());
const query = summary.findings.find(({ finding }) => finding.severity === 'query');
const error = summary.findings.find(({ finding }) => finding.severity === 'error');
if (query === undefined || error === undefined) throw new Error('the city has both');

function explain(key: string, text: string, from = summary) {
  const explained = explainFinding(from, key, text);
  if (explained.kind !== 'explained') throw new Error(explained.kind);
  return explained.summary;
}

function stateOf({ findings }: typeof summary, wanted: string) {
  return findings.find(({ key }) => key === wanted)?.state;
}

test('a text closes the query and stands beside its key; nothing else changes', () => {
  const after = explain(query.key, 'Так и есть');

  expect(stateOf(after, query.key)).toBe('explained');
  expect(after.explanations.get(query.key)).toEqual({ Пояснение: 'Так и есть' });
  expect(after.findings.filter(({ state }) => state === 'explained')).toHaveLength(1);
  expect(summary.explanations.size).toBe(0);
});

test.each(['', '  '])('%j opens it again', (text) => {
  const after = explain(query.key, text, explain(query.key, 'Так и есть'));

  expect(stateOf(after, query.key)).toBe('open');
  expect(after.explanations.size).toBe(0);
});

test('an error is not explained, and a key that is gone is told', () => {
  expect(explainFinding(summary, error.key, 'Так и есть')).toEqual({ kind: 'error' });
  expect(explainFinding(summary, 'check/jump | нет такой', 'Так')).toEqual({ kind: 'gone' });
  expect(explainFinding(summary, '', 'Так')).toEqual({ kind: 'gone' });
});
