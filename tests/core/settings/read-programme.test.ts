// Whose programme a workbook is about when it has settings sheets.

import { checkSettings } from '../../../src/core/checking/check-settings.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import { formatProblem } from '../../../src/core/messages/problems.ts';
import { kaltan } from '../../../src/core/programme/presets/kaltan.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { SettingsFault } from '../../../src/core/programme/settings-fault.ts';
import { type ProgrammeReading, readProgramme } from '../../../src/core/settings/read-programme.ts';
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../reading/build-workbook.ts';
import { NO_REGISTER, TABLE } from '../reading/find-table.ts';
import { changeSheet, holdSettings, typeOver } from './edit-settings.ts';
import { SAMPLE } from './sample-programme.ts';

const CITY_FORM = buildSheet(TABLE, { name: 'Сбор', id: 50 });

const SAMPLE_ROWS: readonly (readonly CellValue[])[] = [
  ['Школа', 'Количество договоров', 'Перечень партнёров', 'Победители и призёры'],
  ['МБОУ СОШ № 1', 3, 'КемГУ, КузГТУ, ПНИПУ', 'победителей 2, призёров 1'],
  ['МБОУ СОШ № 2', 0, '', 0],
];
const SAMPLE_FORM = buildSheet(SAMPLE_ROWS, { name: 'Школы сдают', id: 51 });

function read(
  sheets: readonly SheetSnapshot[],
  programmeId: string | null = null,
): ProgrammeReading {
  return readProgramme({ sheets }, NO_REGISTER, { programmeId, year: null });
}

function take(reading: ProgrammeReading) {
  if (reading.kind === 'refused') throw new Error(formatProblem(reading.problem, 'ru'));
  return reading;
}

function say(faults: readonly SettingsFault[]): readonly string[] {
  return checkSettings(faults).map((fault) => formatFinding(fault, chooseMessages('ru')).message);
}

function keep({ sheets }: WorkbookSnapshot, ...names: readonly string[]): SheetSnapshot[] {
  return sheets.filter(({ name }) => names.includes(name));
}

function rename(sheet: SheetSnapshot | undefined, name: string, id: number): SheetSnapshot {
  if (sheet === undefined) throw new Error('no sheet');
  return { ...sheet, name, id };
}

describe('without settings sheets', () => {
  test('the programme is recognised by its form, and nothing comes from settings', () => {
    const reading = take(read([CITY_FORM]));

    expect(reading.programme).toBe(kemerovoCity);
    expect(reading.isFromSettings).toBe(false);
    expect(reading.faults).toEqual([]);
  });

  test('people’s own sheets under such names are no settings', () => {
    const own = [
      buildSheet(
        [
          ['Показатель', 'Ед.', 'План 2023'],
          ['Школы', 'шт', 5],
        ],
        {
          name: 'Показатели',
          id: 1,
        },
      ),
      buildSheet(
        [
          ['№ п/п', 'Мероприятие', 'Срок'],
          [1, 'Собрание', 'май'],
        ],
        {
          name: 'План мероприятий',
          id: 2,
        },
      ),
      buildSheet([['Программа развития']], { name: 'Программа', id: 3 }),
    ];
    const reading = take(read([...own, CITY_FORM]));

    expect(reading.isFromSettings).toBe(false);
    expect(reading.faults).toEqual([]);
  });

  test('nothing at all is refused as before', () => {
    expect(read([])).toEqual({ kind: 'refused', problem: { kind: 'empty-workbook' } });
  });
});

describe('with all settings sheets', () => {
  test('the programme is theirs, and its form is found', () => {
    const reading = take(read([...holdSettings().sheets, SAMPLE_FORM]));

    expect(reading.programme).toEqual(SAMPLE);
    expect(reading.isFromSettings).toBe(true);
    expect(reading.faults).toEqual([]);
    expect(reading.searches.map(({ kind }) => kind)).toEqual(['found', 'absent']);
  });

  test('the programme asked for by its own code is the same', () => {
    expect(take(read(holdSettings().sheets, 'проба')).programme).toEqual(SAMPLE);
  });

  test('another programme asked for is refused', () => {
    const reading = read(holdSettings().sheets, 'kemerovo-city');

    expect(reading).toEqual({
      kind: 'refused',
      problem: { kind: 'other-programme', given: 'kemerovo-city', own: 'проба' },
    });
    if (reading.kind === 'refused') {
      expect(formatProblem(reading.problem, 'ru')).toBe(
        'Листы настроек этой таблицы – для программы «проба», а запрошена программа «kemerovo-city». Уберите из запроса код программы или удалите листы настроек.',
      );
    }
  });

  test('the form of another municipality is told of, and the facts may still be summed up', () => {
    const reading = take(read([...holdSettings().sheets, CITY_FORM]));

    expect(reading.programme).toEqual(SAMPLE);
    expect(say(reading.faults)).toEqual([
      'Лист «Программа», ячейка A1: настроена программа «Проба настроек», а на листе «Сбор» стоит форма программы «Муниципальный межведомственный проект «#КемероVоПРОФИ»».',
    ]);
  });

  test('a copy of «Программа» is told of, and the first one counts', () => {
    const settings = holdSettings();
    const copied = rename(settings.sheets[0], 'Копия листа Программа', 70);
    const { workbook } = typeOver({ sheets: [copied] }, [
      { sheet: copied.name, heading: 'Название', line: true, value: 'Другая проба' },
    ]);
    const reading = take(read([...workbook.sheets, ...settings.sheets, SAMPLE_FORM]));

    expect(reading.programme).toEqual(SAMPLE);
    expect(say(reading.faults)).toEqual([
      'Лист «Копия листа Программа», ячейка A1: это второй лист тех же настроек («Другая проба»); прочитан лист «Программа», а этот не учтён.',
    ]);
  });

  test('a copy alone, as brought from another spreadsheet, is read', () => {
    const [programme, ...others] = holdSettings().sheets;
    const copied = rename(programme, 'Копия листа Программа', 70);

    expect(take(read([copied, ...others])).programme).toEqual(SAMPLE);
  });
});

describe('portion by portion', () => {
  const city = holdSettings(kemerovoCity);

  test.each<readonly [readonly string[]]>([
    [['Программа']],
    [['Поля']],
    [['Показатели']],
    [['Контроль']],
    [['План мероприятий']],
    [['Программа', 'Показатели']],
    [['Поля', 'Контроль']],
  ])('%j alone, unchanged, leave the shipped programme as it is', (names) => {
    const reading = take(read([...keep(city, ...names), CITY_FORM]));

    expect(reading.faults).toEqual([]);
    expect(reading.programme).toEqual(kemerovoCity);
  });

  test('what the sheet says wins, the rest is the shipped programme’s', () => {
    const { workbook } = typeOver(city, [
      {
        sheet: 'Показатели',
        heading: 'Показатель',
        row: '1.4',
        value: 'Доля поступивших по профилю',
      },
    ]);
    const { programme, faults } = take(read([...keep(workbook, 'Показатели'), CITY_FORM]));
    const changed = programme.indicators.find(({ code }) => code === '1.4');

    expect(faults).toEqual([]);
    expect(changed?.title).toBe('Доля поступивших по профилю');
    expect(programme.forms).toEqual(kemerovoCity.forms);
    expect(programme.indicators.filter(({ code }) => code !== '1.4')).toEqual(
      kemerovoCity.indicators.filter(({ code }) => code !== '1.4'),
    );
  });

  test('a field that the shipped indicators need is missed at the sheet that has it no more', () => {
    const { workbook } = typeOver(city, [
      { sheet: 'Поля', heading: 'Ключ', row: 'договоры', by: 'Ключ', value: 'соглашения' },
    ]);
    const { programme, faults } = take(read([...keep(workbook, 'Поля'), CITY_FORM]));

    expect(say(faults)).toContain(
      'Лист «Поля», ячейка A1: во встроенной программе у показателя 1.8 формула «^договоры > 0» (место отмечено знаком ^): поля «договоры» в форме нет.',
    );
    expect(programme.indicators.find(({ code }) => code === '1.8')?.source.kind).toBe('manual');
  });

  test('the shipped programme of a code gives what the sheets do not', () => {
    const reading = take(read([...keep(city, 'Программа')], 'kemerovo-city'));

    expect(reading.programme).toEqual(kemerovoCity);
  });

  test('an unknown code without «Показатели» is no programme, and why is said', () => {
    const own: Programme = { ...SAMPLE, id: 'своя' };
    const reading = read(keep(holdSettings(own), 'Программа', 'Поля'));

    if (reading.kind !== 'refused') throw new Error('read');
    expect(formatProblem(reading.problem, 'ru')).toBe(
      'По листам настроек программу составить нельзя. Лист «Программа», ячейка A1: в таблице нет листа «Показатели», а встроенной программы с кодом «своя» тоже нет. Верните лист (меню «Сводка» → «Подготовить таблицу…») или исправьте код программы.',
    );
  });

  test('«Программа» without its code leaves the shipped programme to be recognised', () => {
    const { workbook } = typeOver(city, [
      { sheet: 'Программа', heading: 'Код программы', line: true, value: null },
    ]);
    const { programme, faults } = take(read([...keep(workbook, 'Программа'), CITY_FORM]));

    expect(programme).toEqual(kemerovoCity);
    expect(say(faults)).toEqual([
      'Лист «Программа», ячейка B3: в строке «Код программы» ничего не стоит, а без этого нельзя.',
    ]);
  });
});

describe('sheets half deleted', () => {
  test.each<readonly [string, string, (rows: CellValue[][]) => CellValue[][], string]>([
    [
      'the headings of the tasks',
      'Программа',
      (rows) => rows.filter((row) => !row.includes('Задача')),
      'у таблицы «Задачи» нет строки заголовков, поэтому она не прочитана.',
    ],
    [
      'the table of forms',
      'Программа',
      (rows) =>
        rows.slice(
          0,
          rows.findIndex((row) => row[0] === 'Формы'),
        ),
      'на листе нет таблицы «Формы».',
    ],
    [
      'the headings of «Поля»',
      'Поля',
      (rows) => rows.filter((row) => !row.includes('Заголовок')),
      'у таблицы «Поля форм» нет строки заголовков, поэтому она не прочитана.',
    ],
    [
      'the headings of «Показатели»',
      'Показатели',
      (rows) => rows.filter((row) => !row.includes('Показатель')),
      'на листе нет таблицы «Показатели».',
    ],
    [
      'the column with the titles',
      'Показатели',
      (rows) => rows.map((row) => row.filter((_, column) => column !== 2)),
      'в строке заголовков (строка 4) нет столбца «Показатель»; без него лист нельзя прочитать.',
    ],
  ])('%s: told, and the rest is used', (_, name, change, sentence) => {
    const workbook = changeSheet(holdSettings(kemerovoCity), name, change);
    const { faults, programme } = take(read([...workbook.sheets, CITY_FORM]));

    expect(say(faults).map((said) => said.replace(/^.*?: /, ''))).toContain(sentence);
    expect(programme.indicators.length).toBe(29);
  });

  test('all rows of «Показатели» gone: the sheet has no row, so there is no programme', () => {
    const workbook = changeSheet(holdSettings(), 'Показатели', (rows) => rows.slice(0, 4));
    const reading = read(workbook.sheets);

    if (reading.kind !== 'refused') throw new Error('read');
    expect(formatProblem(reading.problem, 'ru')).toBe(
      'По листам настроек программу составить нельзя. Лист «Показатели», ячейка A1: в таблице «Показатели» нет ни одной строки. Заполните таблицу или удалите лист: тогда эта часть будет взята из встроенной программы.',
    );
  });
});

describe('sheets rearranged', () => {
  test('columns in another order, rows above and between, are no fault', () => {
    const reversed = ['Программа', 'Поля', 'Показатели', 'Контроль', 'План мероприятий'].reduce(
      (workbook, name) =>
        changeSheet(workbook, name, (rows) => [
          ['Заметка специалиста'],
          ...(name === 'Программа' ? rows : rows.map((row) => [null, ...[...row].reverse()])),
        ]),
      holdSettings(),
    );

    const { programme, faults } = take(read([...reversed.sheets, SAMPLE_FORM]));
    expect(faults).toEqual([]);
    expect(programme).toEqual(SAMPLE);
  });

  test('tables of one sheet in another order are no fault', () => {
    const workbook = changeSheet(holdSettings(), 'Контроль', (rows) => {
      const links = rows.findIndex((row) => row[0] === 'Связанные показатели');
      return [...rows.slice(0, 2), ...rows.slice(links), ...rows.slice(2, links)];
    });

    expect(take(read(workbook.sheets)).programme).toEqual(SAMPLE);
  });

  test('years typed as texts and as a range are years', () => {
    const { workbook } = typeOver(holdSettings(), [
      { sheet: 'Программа', heading: 'Годы', line: true, value: '2023–2024 гг.' },
    ]);

    expect(take(read(workbook.sheets)).programme).toEqual(SAMPLE);
  });

  test('a single year typed as a number is a year', () => {
    const { workbook } = typeOver(holdSettings({ ...SAMPLE, years: [2023] }), [
      { sheet: 'Программа', heading: 'Годы', line: true, value: 2023 },
    ]);

    expect(take(read(workbook.sheets)).programme.years).toEqual([2023]);
  });
});

describe('two programmes in one workbook', () => {
  test('without settings the sheet of the one that was not taken is told of', () => {
    const [form] = kaltan.forms;
    if (form === undefined) throw new Error('no form');
    const rows: readonly (readonly CellValue[])[] = [
      ['Школа', ...form.fields.map(({ group, title }) => group ?? title)],
      [null, ...form.fields.map(({ group, title }) => (group === null ? null : title))],
      ['СОШ № 1', ...form.fields.map(() => 5)],
    ];
    const sheet = buildSheet(rows, { name: 'Калтан', id: 60 });
    const reading = take(read([CITY_FORM, sheet]));
    const [fault] = reading.faults;

    expect(reading.faults).toHaveLength(1);
    expect(fault?.detail).toMatchObject({ kind: 'second-programme' });
    expect([reading.programme.title, fault?.found].sort()).toEqual(
      [kemerovoCity.title, kaltan.title].sort(),
    );
    expect(fault?.sheet).toBe(reading.programme === kaltan ? 'Сбор' : sheet.name);
  });

  test('with settings of one, the form of the other is not read, and told of', () => {
    const reading = take(read([...holdSettings().sheets, SAMPLE_FORM, CITY_FORM]));

    expect(reading.programme).toEqual(SAMPLE);
    expect(reading.faults).toMatchObject([
      {
        sheet: 'Сбор',
        found: kemerovoCity.title,
        detail: { kind: 'second-programme', programme: SAMPLE.title },
      },
    ]);
  });

  test('the form of another year beside that of this one is no second programme', () => {
    const settings = holdSettings({ ...kemerovoCity, id: 'свой_город' });
    const former = { ...CITY_FORM, id: 61, name: 'Сбор 2022' };
    const reading = take(read([...settings.sheets, { ...CITY_FORM, name: 'Сбор 2023' }, former]));

    expect(reading.faults).toEqual([]);
  });
});
