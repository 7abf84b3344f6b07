// Counts of different things in one cell, as schools type them into the report on activities.

import fc from 'fast-check';
import type { CountLabel } from '../../../src/core/programme/form.ts';
import { readNamedCounts } from '../../../src/core/reading/read-named-counts.ts';

const EVENTS: CountLabel = { title: 'мероприятия', stems: ['мероприят'] };
const PEOPLE: CountLabel = { title: 'участники', stems: ['участник', 'обучающ'] };
const BOTH = [EVENTS, PEOPLE];
const AGREEMENTS: CountLabel = { title: 'соглашения', stems: ['соглашен', 'договор'] };
const PUPILS: CountLabel = { title: 'обучающиеся', stems: ['обуч'] };
const TEACHERS: CountLabel = { title: 'педагоги', stems: ['педагог', 'учител'] };

/** The parts by label, the bare number, or why nothing was read. */
function read(text: string, labels: readonly CountLabel[]): unknown {
  const counts = readNamedCounts(text, labels);
  if (counts.kind === 'blank') return 'blank';
  if (counts.kind === 'unreadable') return counts.reason;
  const parts = Object.fromEntries(counts.parts.map(({ label, value }) => [label, value]));
  return counts.parts.length === 0 ? counts.value : parts;
}

describe('events and people', () => {
  test.each<[string, number | null, number | null]>([
    ['2 мероприятия, 65 участников', 2, 65],
    ['2 мероприятия - 65 участников', 2, 65],
    ['два мероприятия, 65 чел.', 2, 65],
    ['участников 65, мероприятий 2', 2, 65],
    ['участников - 65; мероприятий - 2', 2, 65],
    ['участников 65 мероприятий 2', 2, 65],
    ['2 городских мероприятия\n65 активных участников', 2, 65],
    ['мероприятий нет, участников 0', 0, 0],
    ['Экскурсия – 25 чел., День открытых дверей - 40 человек', 2, 65],
    ['Экскурсия – 25 чел., ДОД – 40', 2, 65],
    ['1. Экскурсия – 25 чел.\n2. ДОД – 40 чел.', 2, 65],
    ['«Форум 2.0» - 30 человек; Форум Проф 2.0 - 12 чел', 2, 42],
    ['Мероприятие "День открытых дверей" – 25 участников', 1, 25],
    ['2 мероприятия (экскурсия – 25 чел., ДОД – 40 чел.)', 2, 65],
    ['65 участников, из них 25 девочек; 2 мероприятия', 2, 65],
    ['65 участников (35 девочек, 30 мальчиков)', null, 65],
    ['Всего 65 участников: экскурсия – 25 чел., ДОД – 40 чел.', null, 65],
    ['15.03.2023 Экскурсия на ТЭЦ (8 класс) - 25 чел', null, 25],
    ['15 марта в 10:30 экскурсия, 25 человек', null, 25],
    ['8А - 20 чел, 9Б - 15 чел', null, 35],
    ['Количество участников: 65', null, 65],
    ['Приняли участие 1 019 человек', null, 1019],
    ['2 мероприятия', 2, null],
  ])('%s', (text, events, people) => {
    expect(read(text, BOTH)).toEqual({
      ...(events === null ? {} : { мероприятия: events }),
      ...(people === null ? {} : { участники: people }),
    });
  });

  test('a bare number is kept, and said to be of nothing in particular', () => {
    expect(readNamedCounts('25', BOTH)).toMatchObject({ kind: 'counts', value: 25, parts: [] });
    expect(readNamedCounts('2 мероприятия, 65 чел.', BOTH)).toMatchObject({ value: null });
  });

  test.each([
    ['', 'blank'],
    ['Экскурсия – 25', 'text'],
    ['Экскурсии – 3, мастер-классы – 2', 'text'],
    ['проведено', 'text'],
    ['Экскурсия на ТЭЦ', 'text'],
    ['65 участников (35 девочек, 20 мальчиков)', 'text'],
    ['Всего 65 участников: экскурсия – 25 чел., ДОД – 30 чел.', 'text'],
    ['2,5 мероприятия', 'text'],
    ['около 50 участников', 'approximate'],
    ['более 50 участников', 'approximate'],
    ['10-15 человек', 'range'],
    ['10.05.2023', 'date'],
    ['#ЗНАЧ!', 'error-value'],
  ])('«%s» gives %s', (text, wanted) => {
    expect(read(text, BOTH)).toBe(wanted);
  });
});

describe('one thing', () => {
  test.each<[string, CountLabel, number]>([
    ['3 (КемГУ, КузГТУ, ПНИПУ)', AGREEMENTS, 3],
    ['3: КемГУ, КузГТУ, ПНИПУ', AGREEMENTS, 3],
    ['3 соглашения с КемГУ', AGREEMENTS, 3],
    ['Заключено договоров – 3', AGREEMENTS, 3],
    ['3', AGREEMENTS, 3],
    ['25 чел.', PEOPLE, 25],
    ['Экскурсия – 25, ДОД – 40', PEOPLE, 65],
    ['65 (35 девочек, 30 мальчиков)', PEOPLE, 65],
    ['65 участников: экскурсия – 25, ДОД – 40', PEOPLE, 65],
    ['олимпиада по химии 2, по физике 3', PEOPLE, 5],
    ['25 обучающихся 9 класса', PEOPLE, 25],
  ])('%s', (text, label, value) => {
    expect(readNamedCounts(text, [label])).toMatchObject({
      kind: 'counts',
      value,
      parts: [{ label: label.title, value }],
    });
  });

  test.each(['КемГУ, КузГТУ', 'Школа 21 века - 5 чел'])('«%s» is not read', (text) => {
    expect(read(text, [PEOPLE])).toBe('text');
  });
});

describe('two kinds of people', () => {
  test.each([
    '120 обучающихся / 6 педагогов',
    'обучающихся – 120, педагогов – 6',
    '6 учителей и 120 обучающихся',
  ])('%s', (text) => {
    expect(read(text, [PUPILS, TEACHERS])).toEqual({ обучающиеся: 120, педагоги: 6 });
  });

  test.each(['120/6', '120 чел', '126 человек'])('«%s» could be either', (text) => {
    expect(read(text, [PUPILS, TEACHERS])).toEqual('text');
  });
});

describe('any text', () => {
  test('labels add up and never mix, in any order of the events', () => {
    const event = fc.tuple(fc.constantFrom('Экскурсия', 'Ярмарка', 'Встреча'), fc.nat(5000));
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 6 }), (events) => {
        const text = events.map(([name, people]) => `${name} – ${people} чел.`).join('; ');
        const people = events.reduce((total, [, own]) => total + own, 0);
        expect(read(text, BOTH)).toEqual({ мероприятия: events.length, участники: people });
      }),
    );
  });

  test('nothing that can be typed makes it throw or give a broken count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const counts = readNamedCounts(text, BOTH);
        const parts = counts.kind === 'counts' ? counts.parts : [];
        expect(parts.every(({ value }) => Number.isInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
});
