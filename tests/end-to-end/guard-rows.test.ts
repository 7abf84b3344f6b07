// «Защитить строки школ…» of the built add-on: each row for its school alone, nothing else touched, and taken back.

import type { Host } from '../../src/local/host.ts';
import type { HostSettings } from '../../src/local/host-settings.ts';
import type { Answer, People } from '../../src/local/services/service-context.ts';
import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import type { Cell, Protection, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { EXAMPLE, openAddon, ROOT, readBook, sheetOf } from './built-addon.ts';

const FORM = 'Сбор 2023';
const PROTECT = 'Защитить строки школ…';
const UNPROTECT = 'Снять защиту строк';
const PEOPLE: People = {
  owner: 'owner@example.org',
  user: 'specialist@example.org',
  editors: ['s1@example.org', 's2@example.org', 's3@example.org', 'guest@example.org'],
  inDomain: true,
};

function makeCell(value: string): Cell {
  return {
    value,
    formula: null,
    style: DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
  };
}

/** Puts a column of addresses beside the register's others, for its schools from the first. */
function addEmails(workbook: Workbook, emails: readonly string[]): void {
  const register = sheetOf(workbook, 'Школы');
  const header = register.rows.findIndex((line) => line?.some((cell) => cell?.value === 'Школа'));
  const column = (register.rows[header]?.length ?? 0) + 1;
  register.maxColumns = Math.max(register.maxColumns, column);
  for (const [index, text] of ['Эл. почта', ...emails].entries()) {
    const line = register.rows[header + index];
    if (line !== undefined && text !== '') line[column] = makeCell(text);
  }
}

/** The example with four schools, the first three with addresses. */
function makeBook(
  emails: readonly string[] = [
    's1@example.org',
    's2@example.org; S2b@example.org',
    's3@example.org',
  ],
) {
  const workbook = readBook(EXAMPLE);
  sheetOf(workbook, FORM).rows.splice(9);
  sheetOf(workbook, 'Школы').rows.splice(6);
  addEmails(workbook, emails);
  return workbook;
}

function open(workbook: Workbook, answers: Answer[] = [], people: People = PEOPLE): Host {
  const settings: Partial<HostSettings> = { answers, people };
  const host = openAddon(workbook, settings);
  host.open();
  return host;
}

function protect(workbook: Workbook, answer: Answer = 'YES', people: People = PEOPLE): Host {
  const host = open(workbook, [answer], people);
  host.clickMenu(PROTECT);
  return host;
}

/** Row → who may edit it, in the order of the sheet. */
function listGuards({ protections }: Sheet): readonly unknown[][] {
  return [...protections]
    .sort((a, b) => (a.area?.row ?? 0) - (b.area?.row ?? 0))
    .map(({ area, editors, domainEdit, description }) => [
      area?.row,
      editors,
      domainEdit,
      description,
    ]);
}

function makeProtection(changes: Partial<Protection>): Protection {
  return {
    area: { row: 1, column: 1, rows: 4, columns: 10 },
    description: 'Заголовки не трогать',
    warningOnly: false,
    editors: null,
    domainEdit: null,
    unprotected: [],
    ...changes,
  };
}

const GUARDED = [
  [
    5,
    ['owner@example.org', 'specialist@example.org', 's1@example.org'],
    false,
    'Сводка: строка школы МАОУ СОШ № 14 (s1@example.org)',
  ],
  [
    6,
    ['owner@example.org', 'specialist@example.org', 's2@example.org', 'S2b@example.org'],
    false,
    'Сводка: строка школы МАОУ СОШ № 78 (s2@example.org, S2b@example.org)',
  ],
  [
    7,
    ['owner@example.org', 'specialist@example.org', 's3@example.org'],
    false,
    'Сводка: строка школы МБОУ Гимназия № 17 (s3@example.org)',
  ],
];

describe('«Защитить строки школ…»', () => {
  test('asks first, and says how many rows, who has no address and what others will see', () => {
    const { ui } = protect(makeBook(), 'NO');

    expect(ui.alerts).toHaveLength(1);
    expect(ui.alerts[0]).toMatchObject({ title: 'Защитить строки школ', buttons: 'YES_NO' });
    const text = ui.alerts[0]?.text ?? '';
    expect(text).toMatch(/^Защитить строки школ\? Под защитой будет: 3 строки\./);
    expect(text).toContain('если строки отсортировать, поставьте её заново');
    expect(text).toContain('Остальные её увидят, но изменить не смогут');
    expect(text).toContain(
      'Школ без адреса: 1, их строки останутся открытыми для всех: МБОУ ООШ № 68.',
    );
  });

  test('does nothing without a yes', () => {
    for (const answer of ['NO', 'CLOSE'] as const) {
      const workbook = makeBook();
      protect(workbook, answer);

      expect(sheetOf(workbook, FORM).protections).toEqual([]);
    }
  });

  test('leaves each row to its school, the owner and the specialist', () => {
    const workbook = makeBook();
    const { ui } = protect(workbook);

    expect(listGuards(sheetOf(workbook, FORM))).toEqual(GUARDED);
    expect(ui.toasts.at(-1)?.text).toMatch(/^Под защитой: 3 строки\. .+остались открытыми/);
  });

  test('changes no cell and writes nothing into the file', () => {
    const workbook = makeBook();
    const before = Buffer.from(writeXlsx(workbook));
    protect(workbook);

    expect(Buffer.from(writeXlsx(workbook)).equals(before)).toBe(true);
  });

  test('leaves protections of others alone, also over the same row', () => {
    const workbook = makeBook();
    const others = [
      makeProtection({}),
      makeProtection({ area: { row: 5, column: 1, rows: 1, columns: 3 }, description: '' }),
      makeProtection({ area: null, description: 'Сводка: период закрыт', warningOnly: true }),
    ];
    sheetOf(workbook, FORM).protections.push(...others);
    protect(workbook);
    const { protections } = sheetOf(workbook, FORM);

    expect(protections.slice(0, 3)).toEqual(others);
    expect(protections).toHaveLength(6);
  });

  test('done again it makes nothing new, and few calls', () => {
    const workbook = makeBook();
    const first = protect(workbook).stats();
    const before = [...sheetOf(workbook, FORM).protections];
    const again = protect(workbook);

    expect(sheetOf(workbook, FORM).protections).toEqual(before);
    expect(again.stats().writes).toBeLessThan(first.writes - 10);
    expect(again.ui.toasts.at(-1)?.text).toMatch(/^Под защитой: 3 строки/);
  });

  test('replaces what has changed on the register, and follows rows that have moved', () => {
    const workbook = makeBook();
    protect(workbook);
    const form = sheetOf(workbook, FORM);
    const kept = form.protections[0];
    const changed = makeBook(['s1@example.org', 's9@example.org', '']);
    sheetOf(workbook, 'Школы').rows = sheetOf(changed, 'Школы').rows;
    protect(workbook);

    expect(listGuards(form).map(([row, , , name]) => [row, name])).toEqual([
      [5, 'Сводка: строка школы МАОУ СОШ № 14 (s1@example.org)'],
      [6, 'Сводка: строка школы МАОУ СОШ № 78 (s9@example.org)'],
    ]);
    expect(form.protections[0]).toBe(kept);
  });

  test('where the spreadsheet belongs to no domain nothing is asked of one', () => {
    const workbook = makeBook();
    protect(workbook, 'YES', { ...PEOPLE, inDomain: false });

    expect(listGuards(sheetOf(workbook, FORM)).map(([, editors]) => editors)).toEqual(
      GUARDED.map(([, editors]) => editors),
    );
  });

  test('a school with a tab of its own has that tab', () => {
    const workbook = readBook(`${ROOT}/examples/berezniki.xlsx`);
    addEmails(workbook, ['s101@example.org']);
    protect(workbook);
    const guarded = workbook.sheets.filter(({ protections }) => protections.length > 0);

    expect(guarded.map(({ name }) => name)).toEqual(['СОШ № 101 показатели', 'СОШ № 101 план']);
    expect(guarded[0]?.protections[0]).toMatchObject({
      area: { row: 1, column: 1, rows: guarded[0]?.maxRows, columns: guarded[0]?.maxColumns },
      editors: ['owner@example.org', 'specialist@example.org', 's101@example.org'],
    });
  });
});

describe('is refused with a sentence and no question', () => {
  function refuse(workbook: Workbook): string {
    const host = open(workbook);
    host.clickMenu(PROTECT);

    expect(host.ui.alerts).toHaveLength(1);
    expect(host.ui.alerts[0]?.buttons).toBe('OK');
    expect(sheetOf(workbook, FORM).protections).toEqual([]);
    return host.ui.alerts[0]?.text ?? '';
  }

  test('without a register', () => {
    const workbook = makeBook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Школы');

    expect(refuse(workbook)).toMatch(/^Листа «Школы» нет или он пуст/);
  });

  test('without a column of addresses, or with none in it', () => {
    expect(refuse(makeBook([]))).toMatch(/^На листе «Школы» нет ни одного адреса/);
    expect(refuse(makeBook(['завуч']))).toMatch(/^На листе «Школы» нет ни одного адреса/);
  });

  test('where no row is of a school with an address', () => {
    const workbook = makeBook();
    sheetOf(workbook, FORM).rows.splice(5, 3);

    expect(refuse(workbook)).toMatch(/^Ни одной строки школы, у которой есть адрес/);
  });
});

describe('«Снять защиту строк»', () => {
  test('takes ours away and nothing else', () => {
    const workbook = makeBook();
    const other = makeProtection({});
    sheetOf(workbook, FORM).protections.push(other);
    protect(workbook);
    const host = open(workbook);
    host.clickMenu(UNPROTECT);

    expect(sheetOf(workbook, FORM).protections).toEqual([other]);
    expect(host.ui.toasts.at(-1)?.text).toBe(
      'Защита снята: 3 строки. Другая защита, если она была, осталась.',
    );
  });

  test('leaves what another specialist has protected, and says who can take it away', () => {
    const workbook = makeBook();
    protect(workbook);
    const before = [...sheetOf(workbook, FORM).protections];
    const host = open(workbook, [], { ...PEOPLE, user: 's1@example.org' });
    host.clickMenu(UNPROTECT);

    expect(sheetOf(workbook, FORM).protections).toHaveLength(before.length - 1);
    expect(host.ui.toasts.at(-1)?.text).toBe(
      'Защита снята: 1 строка. Другая защита, если она была, осталась. Строк, которые защитил другой человек: 2; снять или заменить эту защиту может только он или владелец таблицы.',
    );
  });

  test('says so where there is none', () => {
    const host = open(makeBook());
    host.clickMenu(UNPROTECT);

    expect(host.ui.toasts.at(-1)?.text).toMatch(/снимать нечего/);
  });
});

describe('whatever service fails', () => {
  /** Clicks with the n-th call failing, for every n; `judge` sees what that left. */
  function failEverywhere(
    make: () => Workbook,
    caption: string,
    judge: (workbook: Workbook, host: Host) => void,
  ): number {
    const whole = open(make(), ['YES']);
    whole.clickMenu(caption);
    const { total } = whole.stats();
    for (let call = 1; call <= total; call += 1) {
      const workbook = make();
      const host = open(workbook, ['YES']);
      host.failAt(call);
      try {
        host.clickMenu(caption);
      } catch {
        // What shows the outcome may fail too.
      }
      host.failAt(null);
      judge(workbook, host);
    }
    return total;
  }

  const prepared = makeBook(['s1@example.org', 's2@example.org; S2b@example.org']);
  const guarded = structuredClone(prepared);
  protect(guarded);
  const other = makeProtection({});

  test('a row is closed for others or known as unfinished, and protecting again completes all', () => {
    const make = () => {
      const workbook = structuredClone(prepared);
      sheetOf(workbook, FORM).protections.push(structuredClone(other));
      return workbook;
    };
    const calls = failEverywhere(make, PROTECT, (workbook, host) => {
      const form = sheetOf(workbook, FORM);
      const told = host.ui.alerts
        .map(({ text }) => text)
        .find((text) => /Не получилось/.test(text));
      const finished = form.protections.filter(({ description }) => /\(s\d/.test(description));

      expect(
        finished.every(({ editors }) => editors?.includes('guest@example.org') === false),
      ).toBe(true);
      expect(form.protections[0]).toEqual(other);
      // Nothing was begun: the first try of all others.
      if (form.protections.length === 1) return;
      if (told !== undefined) expect(told).toContain(`Под защитой ${finished.length} `);
      protect(workbook);
      expect(form.protections[0]).toEqual(other);
      expect(listGuards({ ...form, protections: form.protections.slice(1) })).toEqual(
        GUARDED.slice(0, 2),
      );
    });

    expect(calls).toBeGreaterThan(30);
  }, 60_000);

  test('unprotecting again takes the rest away', () => {
    const calls = failEverywhere(
      () => structuredClone(guarded),
      UNPROTECT,
      (workbook) => {
        open(workbook).clickMenu(UNPROTECT);
        expect(sheetOf(workbook, FORM).protections).toEqual([]);
      },
    );

    expect(calls).toBeGreaterThan(5);
  });
});

test('the question is asked without the lock', () => {
  const host = protect(makeBook());

  expect(host.warnings.filter((text) => /lock/i.test(text))).toEqual([]);
});
