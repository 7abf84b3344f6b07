// Which findings and corrections the reader sees.

import {
  countChoices,
  filterCorrections,
  filterFindings,
  foldFindings,
} from '../../../sidebar/findings/filter-findings.ts';
import { ANY_FINDING } from '../../../sidebar/model/place.ts';
import { correction, finding, query, state } from '../panel-sample.ts';

const explained = {
  ...query,
  cell: 'F10',
  state: 'explained',
  explanation: 'Учтён 11 класс',
} as const;
const all = foldFindings([query, finding, explained]);

describe('filterFindings(findings, filter)', () => {
  test('gives all in their order where nothing is chosen', () => {
    expect(filterFindings(all, ANY_FINDING)).toEqual([query, finding, explained]);
  });

  test.each([
    ['school', { school: 'Лицей № 62' }, [query, explained]],
    ['district', { district: 'Ленинский район' }, [finding]],
    ['severity', { severity: 'query' }, [query, explained]],
    ['state', { state: 'explained' }, [explained]],
    ['words of the message', { search: 'победителей УЧАСТНИКОВ' }, [finding]],
    ['a word of the kind', { search: 'часть целого' }, [finding]],
    ['a word of the explanation', { search: 'учтен' }, [query, explained]],
    ['the cell', { search: 'e7' }, [finding]],
    ['two choices at once', { severity: 'query', state: 'open' }, [query]],
    ['what nothing fits', { severity: 'error', state: 'explained' }, []],
  ] as const)('chooses by %s', (_what, part, found) => {
    expect(filterFindings(all, { ...ANY_FINDING, ...part })).toEqual(found);
  });
});

describe('filterCorrections(corrections, filter, schools)', () => {
  const filter = (part: object) =>
    filterCorrections([correction], { ...ANY_FINDING, ...part }, state.schools);

  test.each([
    [{}],
    [{ school: 'МБОУ «СОШ № 15»' }],
    [{ district: 'Ленинский район' }],
    [{ search: 'призер' }],
    [{ severity: 'error', state: 'explained' }],
  ])('%j lets it pass', (part) => {
    expect(filter(part)).toEqual([correction]);
  });

  test.each([[{ school: 'СОШ № 1' }], [{ district: 'Заводский район' }], [{ search: 'лицей' }]])(
    '%j does not',
    (part) => {
      expect(filter(part)).toEqual([]);
    },
  );
});

test('the search is not counted among the choices', () => {
  expect(countChoices(ANY_FINDING)).toBe(0);
  expect(countChoices({ ...ANY_FINDING, search: 'а', school: 'б', state: 'open' })).toBe(2);
});
