import { buildField, buildRegister, buildSchool, NO_REGISTER } from '../../fixtures/build-table.ts';
import { checkRows, listFound, takeOnly } from './check-rows.ts';

const FIELDS = [buildField('один'), buildField('два')];
const FIRST = buildSchool('СОШ № 1');
const SECOND = buildSchool('СОШ № 2');
const REGISTER = buildRegister([FIRST, SECOND]);

describe('row/unknown-school', () => {
  test('names the row and the nearest school', () => {
    const findings = checkRows({
      fields: FIELDS,
      register: REGISTER,
      rows: [
        ['СОШ № 1', 1, 2],
        ['СОШ № 2', 3, 4],
        ['СОШ № 20', 5, 6],
      ],
    });

    expect(findings).toEqual([
      {
        code: 'row/unknown-school',
        severity: 'error',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'A5', cells: ['A5'] },
        school: 'СОШ № 20',
        field: 'Наименование ОУ',
        found: 'СОШ № 20',
        suggestion: 'СОШ № 1',
      },
    ]);
  });

  test('is silent where no register is given', () => {
    expect(
      checkRows({ fields: FIELDS, register: NO_REGISTER, rows: [['СОШ № 20', 5, 6]] }),
    ).toEqual([]);
  });

  test('still has its cells read, but owes no column that only some schools have', () => {
    const fields = [
      buildField('один'),
      buildField('всем'),
      buildField('старшим', { applicable: { from: 10, to: 11 } }),
    ];
    const findings = checkRows({
      fields,
      register: buildRegister([]),
      rows: [['СОШ № 20', 'много', null, null]],
    });

    expect(listFound(findings)).toEqual([
      'row/unknown-school A3',
      'cell/unreadable B3',
      'cell/missing C3',
    ]);
  });
});

describe('row/duplicate-school', () => {
  test('is told once for all rows of the school, whatever the spellings', () => {
    const findings = checkRows({
      fields: FIELDS,
      register: REGISTER,
      rows: [
        ['СОШ1 = СОШ № 1', 1, 2],
        ['СОШ № 2', 3, 4],
        ['СОШ № 1', 5, 6],
        ['Школа 1 = СОШ № 1', 7, 8],
      ],
    });

    expect(findings).toEqual([
      {
        code: 'row/duplicate-school',
        severity: 'error',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'A3', cells: ['A3', 'A5', 'A6'] },
        school: 'СОШ № 1',
        field: 'Наименование ОУ',
        found: 'СОШ1',
        rows: [3, 5, 6],
        sheets: [],
      },
    ]);
  });

  test('is told without a register too, for rows of one name', () => {
    const rows = [
      ['СОШ № 1', 1, 2],
      ['СОШ № 1', 1, 2],
    ] as const;

    expect(listFound(checkRows({ fields: FIELDS, register: NO_REGISTER, rows }))).toEqual([
      'row/duplicate-school A3',
    ]);
  });

  test('is silent for two schools with the same numbers', () => {
    const rows = [
      ['СОШ № 1', 1, 2],
      ['СОШ № 2', 1, 2],
    ] as const;

    expect(checkRows({ fields: FIELDS, register: REGISTER, rows })).toEqual([]);
  });
});

describe('row/missing-school', () => {
  test('names every school without a row in one query at the heading over the names', () => {
    const third = buildSchool('СОШ № 3');
    const findings = checkRows({
      fields: FIELDS,
      register: buildRegister([FIRST, SECOND, third]),
      rows: [['СОШ № 2', 1, 2]],
    });

    expect(findings).toEqual([
      {
        code: 'row/missing-school',
        severity: 'query',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'A1', cells: ['A1'] },
        school: '',
        field: 'Наименование ОУ',
        found: 'СОШ № 1; СОШ № 3',
        schools: ['СОШ № 1', 'СОШ № 3'],
      },
    ]);
  });

  test('counts an empty row as missing instead of asking for each of its cells', () => {
    const rows = [
      ['СОШ № 1', 1, 2],
      ['СОШ № 2', null, '  '],
    ] as const;
    const findings = checkRows({ fields: FIELDS, register: REGISTER, rows });

    expect(takeOnly(findings, 'row/missing-school')).toMatchObject({
      place: { cell: 'A1', cells: ['A1', 'A4'] },
      schools: ['СОШ № 2'],
    });
    expect(findings).toHaveLength(1);
  });

  test('knows the empty rows without a register, and nothing of schools without a row', () => {
    const rows = [
      ['СОШ № 1', 1, 2],
      ['СОШ № 2', null, null],
    ] as const;
    const findings = checkRows({ fields: FIELDS, register: NO_REGISTER, rows });

    expect(takeOnly(findings, 'row/missing-school').schools).toEqual(['СОШ № 2']);
  });

  test('is silent where each school has one filled cell at least, be it 0 or unreadable', () => {
    const optional = [buildField('один', { required: false }), FIELDS[1] ?? buildField('два')];
    const rows = [
      ['СОШ № 1', null, 0],
      ['СОШ № 2', null, 'много'],
    ] as const;

    expect(listFound(checkRows({ fields: optional, register: REGISTER, rows }))).toEqual([
      'cell/unreadable C4',
    ]);
  });

  test('keeps what was found short however many schools are missing', () => {
    const schools = Array.from({ length: 500 }, (_, index) => buildSchool(`СОШ № ${index + 1}`));
    const findings = checkRows({
      fields: FIELDS,
      register: buildRegister(schools),
      rows: [['СОШ № 1', 1, 2]],
    });
    const { found, schools: named } = takeOnly(findings, 'row/missing-school');

    expect(named).toHaveLength(499);
    expect(found).toMatch(/^СОШ № 2; СОШ № 3; .*… \(499\)$/);
    expect(found.length).toBeLessThan(320);
  });
});
