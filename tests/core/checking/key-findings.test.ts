import type { Finding, FindingCode } from '../../../src/core/checking/finding.ts';
import { keyFindings } from '../../../src/core/checking/key-findings.ts';

type Simple = Extract<FindingCode, 'cell/negative' | 'cell/missing' | 'cell/not-whole'>;

function buildError(code: Simple, cell: string, sheet = 'Сбор', school = 'СОШ № 1'): Finding {
  const place = { sheet, sheetId: 1, cell, cells: [cell] };
  return { code, severity: 'error', place, school, field: 'Столбец', found: '-5' };
}

function buildQuery(narrow: number, wide: number, cell = 'B5'): Finding {
  return {
    code: 'check/range-exceeds-wider-range',
    severity: 'query',
    place: { sheet: 'Сбор', sheetId: 1, cell, cells: [cell, 'J5'] },
    school: 'СОШ № 78',
    field: 'По 8–11 классам',
    found: String(narrow),
    narrow,
    wide,
    wideField: 'По всем',
    wideCell: 'J5',
  };
}

function explain(...keys: readonly string[]) {
  return new Map(keys.map((key) => [key, { Пояснение: 'так и есть' }]));
}

describe('keyFindings', () => {
  test('tells errors before queries, then kinds, sheets, rows and columns', () => {
    const findings = [
      buildQuery(376, 179),
      buildError('cell/negative', 'C2', 'Факты'),
      buildError('cell/negative', 'AA3'),
      buildError('cell/negative', 'C10'),
      buildError('cell/negative', 'B3'),
      buildError('cell/missing', 'D90'),
      buildError('cell/not-whole', 'A1'),
    ];

    expect(
      keyFindings(findings, new Map()).map(({ finding }) => [
        finding.code,
        finding.place.sheet,
        finding.place.cell,
      ]),
    ).toEqual([
      ['cell/missing', 'Сбор', 'D90'],
      ['cell/negative', 'Сбор', 'B3'],
      ['cell/negative', 'Сбор', 'AA3'],
      ['cell/negative', 'Сбор', 'C10'],
      ['cell/negative', 'Факты', 'C2'],
      ['cell/not-whole', 'Сбор', 'A1'],
      ['check/range-exceeds-wider-range', 'Сбор', 'B5'],
    ]);
  });

  test('asks anew where one letter of a long text has changed', () => {
    const list = '1. КемТИПиСУ; '.repeat(40);
    const keyOf = (found: string) =>
      keyFindings([{ ...buildQuery(376, 179), found }], new Map())[0]?.key ?? '';

    expect(keyOf(`${list}12`)).not.toBe(keyOf(`${list}13`));
    expect(keyOf(`${list}12`).length).toBeLessThan(500);
  });

  test('gives equal findings different keys', () => {
    const keyed = keyFindings(
      [buildError('cell/negative', 'C3'), buildError('cell/negative', 'C9')],
      new Map(),
    );

    expect(keyed.map(({ key }) => key)).toEqual([
      'cell/negative | СОШ № 1 | Столбец | -5',
      'cell/negative | СОШ № 1 | Столбец | -5 #2',
    ]);
  });

  test('gives no findings for none', () => {
    expect(keyFindings([], explain('x'))).toEqual([]);
  });
});

describe('an explanation', () => {
  const key = 'check/range-exceeds-wider-range | СОШ № 78 | По 8–11 классам | 376 | 179';

  test('closes its query', () => {
    const [keyed] = keyFindings([buildQuery(376, 179)], explain(key));

    expect(keyed).toMatchObject({ key, state: 'explained' });
  });

  test('of spaces closes nothing', () => {
    const notes = new Map([[key, { Пояснение: '  \n' }]]);

    expect(keyFindings([buildQuery(376, 179)], notes)[0]?.state).toBe('open');
  });

  test.each([
    [377, 179],
    [376, 180],
  ])('opens again when the values become %p and %p', (narrow, wide) => {
    expect(keyFindings([buildQuery(narrow, wide)], explain(key))[0]?.state).toBe('open');
  });

  test('stays with its finding when the row moves', () => {
    expect(keyFindings([buildQuery(376, 179, 'B50')], explain(key))[0]?.state).toBe('explained');
  });

  test('never closes an error', () => {
    const notes = explain('cell/negative | СОШ № 1 | Столбец | -5');

    expect(keyFindings([buildError('cell/negative', 'C3')], notes)[0]?.state).toBe('open');
  });
});

test('a key is one line of bounded length', () => {
  const long = 'слово\n'.repeat(5000);
  const [keyed] = keyFindings([{ ...buildQuery(1, 0), found: long, field: long }], new Map());

  expect(keyed?.key).not.toContain('\n');
  expect(keyed?.key.length).toBeLessThan(800);
});
