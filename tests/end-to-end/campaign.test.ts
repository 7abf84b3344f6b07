// The four weeks between the order and the note, as the specialist lives them with the built add-on: explain, accept, write
// to a school, look into a figure.

import type {
  PanelBreakdown,
  PanelBreakdownAnswer,
  PanelFinding,
  PanelSchool,
  PanelState,
  PanelTextAnswer,
} from '../../src/addon/panel/panel.ts';
import type { Host } from '../../src/local/host.ts';
import { makeLargeWorkbook } from '../bench/large-workbook.ts';
import {
  askPanel,
  findText,
  listValues,
  openAddon,
  openExample,
  sheetOf,
  typeInto,
} from './built-addon.ts';

const FORM = 'Сбор 2023';
const RECEPTION = 'Приёмка 2023';
const FINDINGS = 'Замечания';

function findSchool({ schools }: PanelState, name: string): PanelSchool {
  const found = schools.find(({ school }) => school === name);
  if (found === undefined) throw new Error(`no school ${name}`);
  return found;
}

/** The row in which a school's name stands on the form. */
function findRow(host: Host, school: string): number {
  return Number(findSchool(askPanel(host, 'panelRead'), school).cell.slice(1));
}

function findQuery({ findings }: PanelState, school: string): PanelFinding {
  const found = findings.find((one) => one.school === school && one.severity === 'query');
  if (found === undefined) throw new Error(`no query of ${school}`);
  return found;
}

describe('a query that is explained', () => {
  const { workbook, host } = openExample();
  const school = 'МБОУ СОШ № 37';
  askPanel(host, 'panelBuild');
  const query = findQuery(askPanel(host, 'panelRead'), school);

  test('is closed, on «Замечания» too, and stays so over a build', () => {
    const after = askPanel(host, 'panelExplain', query.key, 'Считали и выпускников');

    expect(findQuery(after, school)).toMatchObject({
      key: query.key,
      state: 'explained',
      explanation: 'Считали и выпускников',
    });
    expect(findSchool(after, school)).toMatchObject({ status: 'ready', queries: 0 });
    expect(findText(sheetOf(workbook, FINDINGS), 'Считали и выпускников')).toBeDefined();
    expect(findQuery(askPanel(host, 'panelBuild'), school).state).toBe('explained');
  });

  test('is asked again when the value changes', () => {
    typeInto(sheetOf(workbook, FORM), findRow(host, school), 2, 280);
    const state = askPanel(host, 'panelBuild');

    expect(findQuery(state, school)).toMatchObject({
      state: 'open',
      found: '280',
      explanation: '',
    });
    expect(findText(sheetOf(workbook, 'Журнал'), 'Считали и выпускников')).toBeDefined();
  });

  test('is open again when the text is taken away', () => {
    const { key } = findQuery(askPanel(host, 'panelRead'), school);
    askPanel(host, 'panelExplain', key, 'Верно');

    expect(findQuery(askPanel(host, 'panelExplain', key, ''), school).state).toBe('open');
  });

  test.each([
    [
      'an error',
      () => askPanel(host, 'panelRead').findings[0]?.key,
      /исправляют в таблице\. Ничего не записано/,
    ],
    ['a key that is gone', () => query.key, /больше нет.*Ничего не записано/],
    ['no key', () => null, /больше нет/],
  ])('%s is not explained', (_, key, message) => {
    expect(host.call('panelExplain', key(), 'Верно')).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(message),
    });
  });
});

describe('a school that is accepted', () => {
  const school = 'МАОУ СОШ № 14';

  test('is seen to have been changed, and where', () => {
    const { workbook, host } = openExample();
    askPanel(host, 'panelBuild');
    const accepted = askPanel(host, 'panelDecide', school, 'accepted', 'Всё верно');
    const row = findRow(host, school);
    typeInto(sheetOf(workbook, FORM), row, 2, 230);
    const state = askPanel(host, 'panelRead');

    expect(findSchool(accepted, school)).toMatchObject({
      decision: 'accepted',
      comment: 'Всё верно',
      changed: { count: 0 },
    });
    expect(findSchool(state, school).changed).toMatchObject({
      count: 1,
      first: [{ sheet: FORM, cell: `B${row}`, before: '221', after: '230' }],
    });
    expect(state.changedSinceBuild).toMatchObject({ count: 1, first: [{ school }] });
    expect(state.outdated.map(({ code }) => code)).toContain('1.3');
    expect(askPanel(host, 'panelBuild')).toMatchObject({
      changedSinceBuild: { count: 0, first: [] },
      outdated: [],
    });
    expect(askPanel(host, 'panelRead').outdated).toEqual([]);
    const changes = listValues(sheetOf(workbook, RECEPTION)).map(([, , value]) => String(value));
    expect(changes.filter((text) => text.startsWith('изменено после приёмки'))).toHaveLength(1);
  });

  test('by hand is recorded by the next build, and followed from then on', () => {
    const { workbook, host } = openExample();
    askPanel(host, 'panelBuild');
    const reception = sheetOf(workbook, RECEPTION);
    const { row } = findText(reception, school);
    typeInto(reception, row, findText(reception, 'Решение').column, 'Принято');
    typeInto(reception, row, findText(reception, 'Комментарий').column, 'по телефону');
    const built = askPanel(host, 'panelBuild');
    typeInto(sheetOf(workbook, FORM), findRow(host, school), 2, 230);
    const state = askPanel(host, 'panelBuild');

    expect(findSchool(built, school)).toMatchObject({
      decision: 'accepted',
      changed: { count: 0 },
    });
    expect(findSchool(state, school)).toMatchObject({
      decision: 'accepted',
      comment: 'по телефону',
      changed: { count: 1 },
    });
  });

  test('by hand is recorded by a check as well', () => {
    const { workbook, host } = openExample();
    askPanel(host, 'panelBuild');
    const reception = sheetOf(workbook, RECEPTION);
    typeInto(
      reception,
      findText(reception, school).row,
      findText(reception, 'Решение').column,
      'принято',
    );
    askPanel(host, 'panelCheck');
    typeInto(sheetOf(workbook, FORM), findRow(host, school), 2, 230);

    expect(findSchool(askPanel(host, 'panelRead'), school).changed.count).toBe(1);
  });

  test('before anything is built has its sheet, and nothing is said of a build', () => {
    const { workbook, host } = openExample();
    const state = askPanel(host, 'panelDecide', school, 'returned', '=ВПР(1)');

    expect(findSchool(state, school)).toMatchObject({ decision: 'returned', comment: '=ВПР(1)' });
    expect(state).toMatchObject({ builtAt: null, changedSinceBuild: null });
    expect(sheetOf(workbook, RECEPTION).rows.length).toBeGreaterThan(75);
    expect(findSchool(askPanel(host, 'panelDecide', school, null, ''), school).decision).toBeNull();
  });

  test.each(['МБОУ СОШ № 999', '', null, 7])('under the name %j is none', (name) => {
    const { workbook, host } = openExample();

    expect(host.call('panelDecide', name, 'accepted', '')).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/больше нет\. Ничего не записано/),
    });
    expect(workbook.sheets).toHaveLength(4);
  });

  test('on a sheet of that name that is not ours is refused before anything is written', () => {
    const { workbook, host } = openExample();
    sheetOf(workbook, 'О сборе').name = RECEPTION;

    expect(host.call('panelDecide', school, 'accepted', '')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(`«${RECEPTION}»`),
    });
  });
});

describe('what the panel tells of the example', () => {
  const { host } = openExample();
  const state = askPanel(host, 'panelRead');
  const breakDown = (code: string): PanelBreakdown => {
    const answer = host.call('panelIndicator', code) as PanelBreakdownAnswer; // as: its own answer
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer.breakdown;
  };

  test('every figure of schools is the sum of its parts, exactly', () => {
    const shown = state.indicators.filter(({ hasSchools }) => hasSchools);
    for (const { code } of shown) {
      const { parts, numerator, denominator } = breakDown(code);
      const add = (pick: 'numerator' | 'denominator') =>
        parts.reduce((total, part) => total + (part[pick] ?? 0), 0);
      expect([add('numerator'), add('denominator')]).toEqual([numerator, denominator ?? 0]);
    }
    expect(shown.map(({ code }) => code)).toEqual([
      '1.3',
      '1.4',
      '1.6',
      '1.8',
      '2.1',
      '2.2',
      '2.3',
    ]);
  });

  test('a missed target says what it would take', () => {
    const { indicator, formula, advice, parts, less } = breakDown('1.6');

    expect(indicator).toMatchObject({ code: '1.6', verdict: 'missed' });
    expect(formula).toBe('54 из 23\u00a0652 = 0,23\u00a0%');
    expect(advice[0]).toBe(
      'Чтобы план 25\u00a0% был выполнен, не хватает ещё 5859 победителей и призёров.',
    );
    expect(parts.reduce((total, { asked }) => total + asked, 0)).toBe(5859);
    expect(less).toBe(false);
  });

  test('an indicator that is entered has no schools, and an unknown one is told', () => {
    expect(breakDown('1.10')).toMatchObject({
      parts: [],
      formula: '3',
      advice: [expect.stringContaining('«Факты»')],
    });
    expect(host.call('panelIndicator', '9.99')).toMatchObject({ kind: 'failed' });
  });

  test('a letter is for one school, and writes nothing', () => {
    const letter = host.call('panelLetter', 'МБОУ Гимназия № 17') as PanelTextAnswer; // as: its own answer

    expect(letter).toMatchObject({ kind: 'done', text: expect.stringContaining('ячейка D7') });
    expect(host.call('panelLetter', 'нет такой')).toMatchObject({ kind: 'failed' });
    expect(host.stats().byName['Range.setValues']).toBeUndefined();
  });

  test('nobody owes a report, and the best are ahead of the lagging', () => {
    expect(state.debtorsText).toBe('');
    expect(state.best.every(({ fromAverage }) => fromAverage > 0)).toBe(true);
    expect(state.lagging.every(({ fromAverage }) => fromAverage < 0)).toBe(true);
  });
});

test('a decision costs as many calls for a thousand schools as for ten', () => {
  const count = (schools: number) => {
    const host = openAddon(makeLargeWorkbook(schools));
    const state = askPanel(host, 'panelBuild');
    askPanel(host, 'panelDecide', state.schools[3]?.school, 'accepted', '');
    return host.stats().total;
  };

  expect(count(1000)).toBe(count(10));
});
