import { explainFinding } from '../../../src/core/campaign/explain-finding.ts';
import { gatherLetter } from '../../../src/core/campaign/school-letter.ts';
import { formatLetter } from '../../../src/core/messages/words/letter-words.ts';
import { berezniki } from '../../../src/core/programme/presets/berezniki.ts';
import { summarise } from '../../../src/core/summarise.ts';
import type { Summary } from '../../../src/core/summary.ts';
import { buildTab } from '../reading/build-tab.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { buildCityWorkbook, listFormRows, summariseCity } from '../reporting/city-workbook.ts';

function write(summary: Summary, school: string, language: 'ru' | 'en' = 'ru'): string {
  const letter = gatherLetter(summary, school);
  if (letter === null) throw new Error(`no letter to ${school}`);
  return formatLetter(letter, language);
}

const city = summariseCity(buildCityWorkbook());

describe('the letter to a school with a row', () => {
  test('tells each open finding with its cell and what to do, errors first', () => {
    expect(write(city, 'МБОУ Гимназия № 17')).toBe(
      [
        'Здравствуйте!',
        '',
        'Спасибо за данные за 2023 год (Муниципальный межведомственный проект «#КемероVоПРОФИ»). К данным вашей школы (МБОУ Гимназия № 17) есть 1 замечание.',
        '',
        'Это нужно исправить:',
        '1. Лист «Сбор 2023», ячейка D5: в столбце «кол-во обучающихся, поступивших в вузы в соответствии с…» стоит 48, а в столбце «общее кол-во обучающихся в профильных 11-х классах» (C5) – 44; часть не может быть больше целого.',
        '   Что сделать: Проверьте оба числа по документам школы и исправьте неверное.',
        '',
        'Если что-то непонятно, ответьте на это письмо – поможем. Спасибо!',
      ].join('\n'),
    );
  });

  test('asks about queries to correct or to explain them', () => {
    const letter = write(city, 'МБОУ СОШ № 37');

    expect(letter).toContain(
      'исправьте значение или поясните в ответе, почему всё верно:\n1. Лист',
    );
    expect(letter).not.toContain('«Пояснение»');
  });

  test('leaves out what is explained already', () => {
    const query = city.findings.find(({ finding }) => finding.school === 'МБОУ СОШ № 37');
    const explained = explainFinding(city, query?.key ?? '', 'Так и есть');
    if (explained.kind !== 'explained') throw new Error(explained.kind);

    expect(write(explained.summary, 'МБОУ СОШ № 37')).toMatch(
      /замечаний нет\. Спасибо за работу!$/,
    );
  });

  test('thanks a school to which there is nothing to say', () => {
    expect(write(city, 'МАОУ СОШ № 14')).toBe(
      'Здравствуйте!\n\nДанные вашей школы (МАОУ СОШ № 14) за 2023 год (Муниципальный межведомственный проект «#КемероVоПРОФИ») получены и проверены: замечаний нет. Спасибо за работу!',
    );
  });

  test('asks for a row that is empty, and for one that is not there', () => {
    const form = listFormRows();
    const blank = form.map((row, at) =>
      at === 2 ? [row[0] ?? null, ...row.slice(1).map(() => null)] : row,
    );
    const name = 'МАОУ СОШ № 14';

    expect(write(summariseCity(buildCityWorkbook({ form: blank })), name)).toContain(
      'лист «Сбор 2023», строка вашей школы начинается в ячейке A3.',
    );
    const without = form.filter((_, at) => at !== 2);
    expect(write(summariseCity(buildCityWorkbook({ form: without })), name)).toContain(
      'строки вашей школы на листе «Сбор 2023» нет, её нужно добавить.',
    );
  });

  test('is English where that is wanted', () => {
    expect(write(city, 'МБОУ Гимназия № 17', 'en')).toMatch(/^Hello!\n\nThank you for the data/);
  });

  test('names no other school', () => {
    const names = city.register.schools.map(({ name }) => name);
    const numbered = (text: string) => [...text.matchAll(/№ \d+/g)].map(([number]) => number);
    for (const name of names) {
      const own = numbered(name);
      expect(numbered(write(city, name)).filter((number) => !own.includes(number))).toEqual([]);
    }
  });

  test('to a school that does not report here is none', () => {
    expect(gatherLetter(city, 'МБОУ СОШ № 999')).toBeNull();
  });
});

describe('the letter to a school with a tab of its own', () => {
  const [report, activities] = berezniki.forms;
  if (report === undefined || activities === undefined) throw new Error('there are two forms');
  const [lacking] = report.fields;
  const tab = (
    form: typeof report,
    number: number,
    typed: Readonly<Record<string, number | string>>,
  ) =>
    buildTab(form, {
      label: `МАОУ СОШ № ${number}`,
      name: `${form === report ? 'Показатели' : 'План'} ${number}`,
      id: number + (form === report ? 0 : 100),
      typed,
    });
  const drop = (sheet: ReturnType<typeof tab>) => {
    const keep = sheet.texts.map((row) => !row.some((text) => text === lacking?.title));
    const cut = <Row>(rows: readonly Row[]) => rows.filter((_, at) => keep[at] === true);
    return { ...sheet, values: cut(sheet.values), texts: cut(sheet.texts) };
  };
  const workbook = buildWorkbook(
    drop(tab(report, 1, { п_3_3_1: 10, п_3_3_2: '45 %' })),
    drop(tab(report, 2, { п_3_3_1: 20, п_3_3_2: '50 %' })),
    tab(activities, 2, { соглашения: 'много' }),
    buildSheet([['Школа'], ['МАОУ СОШ № 1'], ['МАОУ СОШ № 2']], { name: 'Школы', id: 50 }),
  );
  const result = summarise(workbook, {
    builtAt: '20.11.2026 21:40',
    programmeId: null,
    year: null,
    language: 'ru',
  });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problem));
  const { summary } = result;

  test('a fault that several tabs share is told of its own tab alone', () => {
    const shared = summary.findings.find(({ finding }) => finding.code === 'header/missing-line');
    const second = write(summary, 'МАОУ СОШ № 2');

    expect(shared?.finding).toMatchObject({ school: '', sheets: ['Показатели 1', 'Показатели 2'] });
    expect(second).toContain('Лист «Показатели 2»');
    expect(second).not.toContain('Показатели 1');
    expect(second).not.toContain('№ 1)');
  });

  test('a share without counts is asked for in the school’s own cell', () => {
    const first = write(summary, 'МАОУ СОШ № 1');

    expect(first).toContain('указан только процент');
    expect(first).toContain('Напишите, сколько из скольких');
    expect(first).not.toContain('СОШ № 2');
    expect(first).not.toContain('Сводка');
  });

  test('a form of which the school has no tab is asked for', () => {
    expect(write(summary, 'МАОУ СОШ № 1')).toContain('листа вашей школы в таблице нет');
  });
});
