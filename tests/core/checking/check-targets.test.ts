import { checkTargets } from '../../../src/core/checking/check-targets.ts';
import type { FindingPlace } from '../../../src/core/checking/finding.ts';
import type { IndicatorPlaces } from '../../../src/core/checking/indicator-places.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { parseTarget } from '../../../src/core/programme/target/parse-target.ts';
import { parseTargetParts } from '../../../src/core/programme/target/parse-target-parts.ts';
import type { Target, Unit } from '../../../src/core/programme/target.ts';

const NOWHERE: FindingPlace = { sheet: 'Сводка 2023', sheetId: 5, cell: 'A1', cells: ['A1'] };

/** Every year but 2026 is shown on «Показатели». */
const PLACES: IndicatorPlaces = {
  summary: () => NOWHERE,
  fact: () => null,
  activity: () => NOWHERE,
  target: (code, year) => {
    const cell = `C${year - 2000}`;
    const place = { sheet: 'Показатели', sheetId: 7, cell, cells: [cell] };
    return code === '' || year === 2026 ? null : { place, hasReading: true };
  },
};

/** As printed, and the reading of a person in place of the wording's own. */
function buildTarget(printed: string, unit: Unit, corrected?: string): Target {
  const context = { unit, noun: null };
  if (corrected !== undefined) {
    const read = parseTargetParts(corrected, context);
    return { printed, parts: read.kind === 'read' ? read.parts : [] };
  }
  const read = parseTarget(printed, context);
  return { printed, parts: read.kind === 'read' ? read.parts : [] };
}

function check(targets: Readonly<Record<string, Target>>, unit: Unit = 'count') {
  const [first] = kemerovoCity.indicators;
  if (first === undefined) throw new Error('no indicator');
  const indicator: Indicator = {
    ...first,
    code: '4.18',
    title: 'Открытый университет',
    unit,
    noun: null,
    source: { kind: 'manual' },
    targets,
  };
  return checkTargets({ ...kemerovoCity, indicators: [indicator] }, PLACES);
}

describe('target/unreadable', () => {
  test('asks for a wording that lost its number, once for all its years', () => {
    const target = buildTarget('Не менее 00 обучающихся', 'count');

    expect(check({ 2023: target, 2024: target, 2026: target })).toEqual([
      {
        code: 'target/unreadable',
        severity: 'query',
        place: { sheet: 'Показатели', sheetId: 7, cell: 'C23', cells: ['C23', 'C24'] },
        school: '',
        field: '4.18 Открытый университет',
        found: 'Не менее 00 обучающихся',
        reason: 'lost-number',
        read: '',
        years: [2023, 2024],
        hasReading: true,
      },
    ]);
  });

  test('asks for each wording apart', () => {
    const findings = check({
      2023: buildTarget('по факту', 'count'),
      2024: buildTarget('10-15', 'count'),
    });

    expect(findings.map((finding) => finding.found)).toEqual(['по факту', '10-15']);
  });

  test('asks for a unit that was lost, or is another', () => {
    const findings = check(
      { 2023: buildTarget('не менее 59 (ЦП на 2022 г. 54%)', 'percent') },
      'percent',
    );

    expect(findings).toMatchObject([{ reason: 'unit', read: 'не менее 59 %' }]);
    expect(check({ 2023: buildTarget('На 30 %', 'count') })).toMatchObject([
      { reason: 'unit', read: 'не менее 30 %' },
    ]);
  });

  test('of a wording with a year of its own the year’s reading is told', () => {
    const printed = 'не менее 59 (ЦП на 2023 г. 54%)';
    const own = parseTarget(printed, { unit: 'percent', noun: null });
    const parts = own.kind === 'read' ? (own.years[2023] ?? []) : [];

    expect(check({ 2023: { printed, parts } }, 'percent')).toMatchObject([
      { reason: 'unit', read: 'не менее 54 %' },
    ]);
  });

  test.each([
    ['a clear wording', buildTarget('не менее 250', 'count')],
    ['a level or a ceiling', buildTarget('До 5000', 'count')],
    ['a blank one', buildTarget('', 'count')],
    ['a dash', buildTarget('—', 'count')],
    ['an unreadable one that a person has read', buildTarget('по факту', 'count', '45')],
    ['a doubtful one that a person has corrected', buildTarget('На 30 %', 'count', '30')],
    ['a clear one that a person has taken away', buildTarget('30', 'count', 'нет')],
  ])('is silent about %s', (_, target) => {
    expect(check({ 2023: target })).toEqual([]);
  });

  test('is silent about a target that no sheet shows', () => {
    expect(check({ 2026: buildTarget('по факту', 'count') })).toEqual([]);
  });

  test('has nothing to ask of the passport of Kemerovo city', () => {
    expect(checkTargets(kemerovoCity, PLACES)).toEqual([]);
  });
});
