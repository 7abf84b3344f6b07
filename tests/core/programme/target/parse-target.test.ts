import * as fc from 'fast-check';
import { parseTarget } from '../../../../src/core/programme/target/parse-target.ts';
import type {
  TargetContext,
  TargetRefusal,
} from '../../../../src/core/programme/target/target-reading.ts';
import type { Comparator, TargetScope, Unit } from '../../../../src/core/programme/target.ts';

const PUPIL = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };
const MATERIAL = {
  genitiveOne: 'методического материала',
  genitiveMany: 'методических материалов',
};
const COUNT: TargetContext = { unit: 'count', noun: null };

function readOne(text: string, context: TargetContext = COUNT) {
  const read = parseTarget(text, context);
  const [part, ...others] = read.kind === 'read' ? read.parts : [];
  return others.length > 0 ? undefined : part;
}

test.each<readonly [string, Comparator, number]>([
  ['100', 'at-least', 100],
  ['0', 'at-least', 0],
  ['1 019', 'at-least', 1019],
  ['1\u00a0019', 'at-least', 1019],
  ['7,46', 'at-least', 7.46],
  ['1,5', 'at-least', 1.5],
  ['1.5', 'at-least', 1.5],
  ['1,2 тыс. чел.', 'at-least', 1200],
  ['100000000000', 'at-least', 100_000_000_000],
  ['не менее 250', 'at-least', 250],
  ['НЕ МЕНЕЕ 250', 'at-least', 250],
  ['не меньше 250', 'at-least', 250],
  ['не ниже 60', 'at-least', 60],
  ['минимум 5', 'at-least', 5],
  ['от 5', 'at-least', 5],
  ['≥ 20', 'at-least', 20],
  ['50 и более', 'at-least', 50],
  ['До 5000', 'at-least', 5000],
  ['не более 5', 'at-most', 5],
  ['не выше 5', 'at-most', 5],
  ['не превышает 5', 'at-most', 5],
  ['максимум 5', 'at-most', 5],
  ['<= 5', 'at-most', 5],
  ['3 и менее', 'at-most', 3],
  ['5 (пять) мероприятий', 'at-least', 5],
  ['Не менее 12 (двенадцать)', 'at-least', 12],
  ['не менее 30 человек к 31.08.2025', 'at-least', 30],
  ['не менее 10 в год', 'at-least', 10],
  ['– 40', 'at-least', 40],
  ['Проведено 5 мероприятий', 'at-least', 5],
  ['Охват обучающихся: не менее 40', 'at-least', 40],
])('«%s» asks for %s %d', (text, comparator, value) => {
  expect(readOne(text)).toMatchObject({ comparator, value, label: null, scope: 'territory' });
});

test.each<readonly [string, TargetRefusal]>([
  ['по факту', 'words'],
  ['много', 'words'],
  ['увеличить', 'words'],
  ['этап 2', 'words'],
  ['не менее пяти мероприятий', 'words'],
  ['Не менее 00 обучающихся', 'lost-number'],
  ['не менее 007', 'lost-number'],
  ['не менее ___ %', 'lost-number'],
  ['… %', 'lost-number'],
  ['10-15', 'range'],
  ['10 – 15 %', 'range'],
  ['от 10 до 15', 'range'],
  ['2022-2023 учебный год', 'range'],
  ['около 20', 'approximate'],
  ['~20', 'approximate'],
  ['20 примерно', 'approximate'],
  ['более 20', 'strict'],
  ['свыше 20 %', 'strict'],
  ['менее 20', 'strict'],
  ['> 20', 'strict'],
  ['20.12.2024', 'date'],
  ['до 31.08.2025', 'date'],
  ['до 2025 года', 'date'],
  ['не менее 5 в месяц', 'period'],
  ['2 встречи в квартал', 'period'],
  ['на 6 п. п.', 'change'],
  ['5 процентных пунктов', 'change'],
  ['10 или 15', 'alternatives'],
  ['приказ № 5', 'unclear'],
  ['-5', 'unclear'],
  ['не менее 50 чел. (не менее 225 баллов)', 'unclear'],
  ['30, 40', 'unclear'],
  ['Не менее 18 учреждений. По отдельному графику', 'words'],
])('«%s» is refused: %s', (text, reason) => {
  expect(parseTarget(text, COUNT)).toEqual({ kind: 'refused', found: text, reason });
});

test.each(['', '  ', '-', '—', '–', '--', 'х', 'X'])('«%s» sets no target', (text) => {
  expect(parseTarget(text, COUNT)).toEqual({ kind: 'none' });
});

test.each<readonly [string, Unit, Unit, number]>([
  ['30', 'percent', 'percent', 30],
  ['30 %', 'percent', 'percent', 30],
  ['30 процентов', 'percent', 'percent', 30],
  ['30', 'count', 'count', 30],
  ['30', 'none', 'none', 30],
  ['Не менее 18 учреждений', 'percent', 'count', 18],
  ['Не менее 18 учреждений', 'none', 'count', 18],
  ['5 шт.', 'none', 'count', 5],
  ['На 30 %', 'count', 'percent', 30],
])('«%s» of an indicator in %s is in %s', (text, own, unit, value) => {
  expect(readOne(text, { unit: own, noun: null })).toMatchObject({ unit, value });
});

test.each<readonly [string, TargetContext, string | undefined]>([
  ['не менее 250', { unit: 'count', noun: PUPIL }, 'обучающихся'],
  ['не менее 250', COUNT, undefined],
  ['не менее 250 чел.', { unit: 'count', noun: PUPIL }, 'обучающихся'],
  ['не менее 250 чел.', COUNT, 'человек'],
  [
    'не менее 35 методических материалов',
    { unit: 'count', noun: MATERIAL },
    'методических материалов',
  ],
  ['не менее 35 методических материалов', COUNT, 'материалов'],
  ['6 встреч', { unit: 'count', noun: PUPIL }, 'встреч'],
  ['не менее 2 этапов', COUNT, undefined],
  ['40 % от общего количества обучающихся', { unit: 'percent', noun: null }, undefined],
  ['в 100 % ОУ города', { unit: 'percent', noun: null }, 'школ'],
  ['не менее 2 детей', COUNT, 'детей'],
])('what «%s» lacks is counted in words', (text, context, genitiveMany) => {
  expect(readOne(text, context)?.noun?.genitiveMany).toBe(genitiveMany);
});

test.each<readonly [string, TargetScope]>([
  ['Не менее 3 соглашений на одно учреждение', 'each-school'],
  ['Не менее 3 соглашений на учреждение', 'each-school'],
  ['Не менее 3 соглашений на 1 учреждение', 'each-school'],
  ['по 3 соглашения на каждую школу', 'each-school'],
  ['в каждой школе не менее 3 встреч', 'each-school'],
  ['каждая школа: не менее 3 встреч', 'each-school'],
  ['в каждом общеобразовательном учреждении не менее 3 встреч', 'each-school'],
  ['не менее 1 школы', 'territory'],
  ['не менее 3 учреждений', 'territory'],
])('«%s» is asked of: %s', (text, scope) => {
  expect(readOne(text)).toMatchObject({ comparator: 'at-least', scope });
});

test.each(['Все учреждения', 'все', 'Каждое учреждение', 'у всех обучающихся 6-11 классов'])(
  '«%s» asks for everyone',
  (text) => {
    expect(readOne(text)).toMatchObject({ comparator: 'all', value: 100, unit: 'percent' });
  },
);

test.each([
  'Соглашение подписано',
  'Баннер и информация о проекте размещена на сайте, социальных сетях',
  'Приказ утверждён',
  'да',
  'да/нет',
  'Наличие плана',
])('«%s» asks for a yes', (text) => {
  expect(readOne(text)).toMatchObject({ comparator: 'done', value: 1, unit: 'none', noun: null });
});

test.each<readonly [string, readonly (readonly [string | null, number])[]]>([
  [
    '151 профкласс 30 спецклассов',
    [
      ['профильные классы', 151],
      ['специализированные классы', 30],
    ],
  ],
  [
    '151 профильный класс, 30 спецклассов',
    [
      ['профильные классы', 151],
      ['специализированные классы', 30],
    ],
  ],
  [
    'Не менее 18 учреждений. Не менее 5000 обучающихся',
    [
      ['учреждения', 18],
      ['обучающиеся', 5000],
    ],
  ],
  [
    'Не менее 18 учреждений.\nНе менее 5000 обучающихся.',
    [
      ['учреждения', 18],
      ['обучающиеся', 5000],
    ],
  ],
  [
    '18 учреждений и 5000 обучающихся',
    [
      ['учреждения', 18],
      ['обучающиеся', 5000],
    ],
  ],
  [
    'учреждений не менее 18, обучающихся не менее 5000',
    [
      ['учреждения', 18],
      ['обучающиеся', 5000],
    ],
  ],
  [
    'не менее 30 %, не менее 200 обучающихся',
    [
      ['доля', 30],
      ['обучающиеся', 200],
    ],
  ],
  [
    'Соглашение подписано. Не менее 3 мероприятий',
    [
      ['соглашение подписано', 1],
      ['мероприятия', 3],
    ],
  ],
  [
    '2 встречи; 3 встречи',
    [
      ['встречи', 2],
      ['встречи (2)', 3],
    ],
  ],
  [
    '5 этапов, 6 туров',
    [
      ['этапов', 5],
      ['туров', 6],
    ],
  ],
  [
    'Приказ утверждён. 3 слёта',
    [
      ['приказ утверждён', 1],
      ['слёта', 3],
    ],
  ],
  ['Не менее 75 % выпускников 9 и 11 классов', [[null, 75]]],
])('«%s» has its parts named', (text, parts) => {
  const read = parseTarget(text, COUNT);
  expect(read.kind === 'read' && read.parts.map(({ label, value }) => [label, value])).toEqual(
    parts,
  );
});

test('given names are taken where they are as many as the numbers', () => {
  const context = { ...COUNT, labels: ['первые', 'вторые'] };
  const list = (text: string) => {
    const read = parseTarget(text, context);
    return read.kind === 'read' ? read.parts.map(({ label }) => label) : [];
  };
  expect(list('30, 40')).toEqual(['первые', 'вторые']);
  expect(list('5 школ, 6 встреч, 7 классов')).toEqual(['школы', 'встречи', 'классы']);
  expect(list('30')).toEqual([null]);
});

test.each<readonly [string, Readonly<Record<string, number>>, number]>([
  ['40 % (ЦП на 2023 г. 30%)', { 2023: 30 }, 40],
  ['не менее 10 в год (ЦП на 2023 г. 6 встреч)', { 2023: 6 }, 10],
  ['(ЦП на 2023 г. 45%)', { 2023: 45 }, 45],
  ['2023 год – 30 %, 2024 год – 35 %', { 2023: 30, 2024: 35 }, 35],
  ['40 % к 2025 году', { 2025: 40 }, 40],
])('«%s» names years of its own', (text, years, final) => {
  const read = parseTarget(text, { unit: 'percent', noun: null });
  expect(read.kind === 'read' && read.parts[0]?.value).toBe(final);
  const values = read.kind === 'read' ? Object.entries(read.years) : [];
  expect(Object.fromEntries(values.map(([year, parts]) => [year, parts[0]?.value]))).toEqual(years);
});

test.each<readonly [string, TargetContext, readonly string[]]>([
  ['30', { unit: 'percent', noun: null }, []],
  ['не менее 30', { unit: 'percent', noun: null }, []],
  ['До 5000', COUNT, ['ceiling']],
  ['На 30 %', { unit: 'percent', noun: null }, ['change']],
  ['увеличение до 30 %', { unit: 'percent', noun: null }, ['ceiling']],
  ['сокращение на 10 %', { unit: 'percent', noun: null }, ['change']],
  ['30 %', COUNT, ['unit']],
  ['не менее 59 (ЦП на 2023 г. 54%)', { unit: 'percent', noun: null }, ['unit']],
  ['не менее 59 (ЦП на 2023 г. 54)', { unit: 'percent', noun: null }, []],
])('«%s» leaves open: %#', (text, context, doubts) => {
  const read = parseTarget(text, context);
  expect(read.kind === 'read' && read.doubts).toEqual(doubts);
});

test('where less is better a bare number and «до» are ceilings, and «не менее» stays', () => {
  const context: TargetContext = { unit: 'percent', noun: null, direction: 'less' };
  const list = ['5', 'до 5 %', 'не менее 5'].map((text) => {
    const read = parseTarget(text, context);
    return read.kind === 'read' ? [read.parts[0]?.comparator, read.doubts] : [];
  });
  expect(list).toEqual([
    ['at-most', []],
    ['at-most', []],
    ['at-least', []],
  ]);
});

test('any text is read, refused or none, and a part of several has a name', () => {
  const anyWord = fc.constantFrom(
    ...'не менее до на 18 00 5,5 % . ; , ( ) учреждений все подписано 2023 г. каждой школе - 10-15 и или'.split(
      ' ',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = parseTarget(text, COUNT);
      if (read.kind !== 'read') return;
      expect(read.parts.length).toBeGreaterThan(0);
      const labels = read.parts.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.includes(null)).toBe(labels.length === 1);
    }),
    { numRuns: 2000 },
  );
});

test('a wording longer than any target is refused', () => {
  expect(parseTarget('5 школ '.repeat(5000), COUNT)).toMatchObject({ reason: 'unclear' });
});
