import {
  listCampaignSchools,
  listChangesSinceBuild,
} from '../../../src/core/campaign/campaign-schools.ts';
import { decideSchool } from '../../../src/core/campaign/decide-school.ts';
import type { SchoolDecision } from '../../../src/core/campaign/reception.ts';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { planReceptionSheet } from '../../../src/core/reporting/reception/plan-reception-sheet.ts';
import type { Summary } from '../../../src/core/summary.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../reporting/city-workbook.ts';
import { readBackSheet } from '../reporting/written-sheet.ts';

const SCHOOL = 'МБОУ СОШ № 37';

/** The city with one cell of the school typed anew, and «Приёмка» as it was written. */
function typeAnew(reception: Summary, isBuild: boolean, typed: number | null) {
  const form = listFormRows();
  const row = form.findIndex(([name]) => String(name).includes('№ 37'));
  const line = form[row];
  if (line === undefined) throw new Error('no such school');
  if (typed !== null) line[1] = typed;
  const sheet = planReceptionSheet(reception, chooseSheetWords('ru'), isBuild);
  const workbook = buildCityWorkbook({ form, others: [readBackSheet(sheet, 100)] });
  return { summary: summariseCity(workbook), cell: `B${FIRST_SCHOOL_ROW - 2 + row}` };
}

function decide(summary: Summary, decision: SchoolDecision, comment = '') {
  const decided = decideSchool(summary, { school: SCHOOL, decision, comment }, 'ru');
  if (decided === null) throw new Error('no such school');
  return decided;
}

function findSchool(summary: Summary) {
  return listCampaignSchools(summary).find(({ school }) => school.name === SCHOOL);
}

const fresh = summariseCity(buildCityWorkbook());

describe('a decision', () => {
  test('is read back with its comment, and no cell has changed', () => {
    const { summary } = typeAnew(decide(fresh, 'accepted', 'Позвонить'), false, null);

    expect(findSchool(summary)).toMatchObject({
      decision: 'accepted',
      changed: [],
      note: { comment: 'Позвонить', decision: 'принято', accepted: { kind: 'known' } },
    });
  });

  test('is followed by what changes', () => {
    const { summary, cell } = typeAnew(decide(fresh, 'accepted'), false, 999);

    expect(findSchool(summary)?.changed).toMatchObject([{ cell, after: '999' }]);
  });

  test('taken anew accepts what is there now', () => {
    const { summary } = typeAnew(decide(fresh, 'accepted'), false, 999);
    const again = typeAnew(decide(summary, 'accepted'), false, 999);

    expect(findSchool(again.summary)).toMatchObject({ decision: 'accepted', changed: [] });
  });

  test.each(['returned', null] as const)('%s keeps no values', (decision) => {
    const { summary } = typeAnew(decide(decide(fresh, 'accepted'), decision), false, 999);

    expect(findSchool(summary)).toMatchObject({
      decision,
      changed: [],
      note: { accepted: { kind: 'none' } },
    });
  });

  test('on a school that does not report here is none', () => {
    const wanted = { school: 'МБОУ СОШ № 999', decision: 'accepted', comment: '' } as const;

    expect(decideSchool(fresh, wanted, 'ru')).toBeNull();
  });
});

describe('listChangesSinceBuild', () => {
  const changes = (summary: Summary, at: string | null) =>
    listChangesSinceBuild(summary, listCampaignSchools(summary), at);

  test('tells what was typed since', () => {
    const { summary, cell } = typeAnew(fresh, true, 999);

    expect(changes(summary, fresh.builtAt)).toMatchObject([{ school: SCHOOL, cell, after: '999' }]);
  });

  test('is empty where nothing was', () => {
    expect(changes(typeAnew(fresh, true, null).summary, fresh.builtAt)).toEqual([]);
  });

  test('cannot be said where nothing is built, or the values are those of another build', () => {
    const { summary } = typeAnew(fresh, true, 999);

    expect(changes(summary, null)).toBeNull();
    expect(changes(summary, '01.12.2026 09:00')).toBeNull();
    expect(changes(fresh, fresh.builtAt)).toBeNull();
  });

  test('a decision leaves the values of the build, and its moment', () => {
    const built = typeAnew(fresh, true, null).summary;
    const { summary } = typeAnew(
      decide({ ...built, builtAt: '25.11.2026 10:00' }, 'accepted'),
      false,
      999,
    );

    expect(changes(summary, fresh.builtAt)).toHaveLength(1);
  });
});
