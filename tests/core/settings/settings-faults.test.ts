// What people type wrongly in settings sheets, and what is said of it.

import { checkSettings } from '../../../src/core/checking/check-settings.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  changeSheet,
  findHeading,
  holdSettings,
  settle,
  type Typing,
  typeOver,
} from './edit-settings.ts';

function type(...typings: readonly Typing[]) {
  const { workbook, cells } = typeOver(holdSettings(), typings);
  return { ...settle(workbook), cells };
}

function inIndicators(row: string, heading: string, value: CellValue): Typing {
  return { sheet: 'Показатели', heading, row, value };
}

function inFields(key: string, heading: string, value: CellValue): Typing {
  return { sheet: 'Поля', heading, row: key, by: 'Ключ', value };
}

const DATE: CellValue = { kind: 'date' };
const BROKEN: CellValue = { kind: 'error', code: '#NAME?' };

const CASES: readonly (readonly [string, Typing, string])[] = [
  [
    'an unknown field in a formula',
    inIndicators('1.1', 'Числитель', 'договор > 0'),
    'в столбце «Числитель» формула «^договор > 0» (место отмечено знаком ^): поля «договор» в форме нет; похоже на «договоры».',
  ],
  [
    'an unknown field in the middle of a formula',
    inIndicators('1.1', 'Числитель', 'договоры + наград > 0'),
    'в столбце «Числитель» формула «договоры + ^наград > 0» (место отмечено знаком ^): поля «наград» в форме нет; похоже на «награды».',
  ],
  [
    'a formula that breaks off',
    inIndicators('1.1', 'Числитель', 'договоры >'),
    'в столбце «Числитель» формула «договоры >^» (место отмечено знаком ^): здесь формула обрывается, а ожидается число, поле или скобка.',
  ],
  [
    'a denominator of another form',
    inIndicators('1.1', 'Знаменатель', 'поступили'),
    'в столбце «Знаменатель» формула «^поступили» (место отмечено знаком ^): поле «поступили» есть только в другой форме («Итоги года»), а формула берёт поля одной формы.',
  ],
  [
    'a share without a denominator',
    inIndicators('1.1', 'Знаменатель', null),
    'показатель – доля, а знаменатель не указан, поэтому он не посчитан.',
  ],
  [
    'a formula typed as one of the spreadsheet',
    inIndicators('1.1', 'Числитель', BROKEN),
    'в столбце «Числитель» стоит «#NAME?» – это ошибка формулы таблицы, а ожидается текст.',
  ],
  [
    'a part of a target with an unknown field',
    inIndicators('2.1', 'Части', 'победители: награды_победител'),
    'в столбце «Части» формула «^награды_победител» (место отмечено знаком ^): поля «награды_победител» в форме нет; похоже на «награды_победители».',
  ],
  [
    'parts that are no parts',
    inIndicators('2.1', 'Части', 'победители'),
    'в столбце «Части» стоит «победители», а ожидаются части цели с формулами.',
  ],
  [
    'a code that stands twice',
    inIndicators('1.3', 'Код', '1.2'),
    'в столбце «Код» стоит «1.2», а это уже указано в ячейке A6; прочитано только первое.',
  ],
  [
    'a code that became a date',
    inIndicators('1.3', 'Код', DATE),
    'в столбце «Код» стоит «10.05.2023» – это дата: таблица сама превратила в неё введённое, а ожидается текст.',
  ],
  [
    'a blank code',
    inIndicators('1.3', 'Код', null),
    'в столбце «Код» ничего не стоит, а без этого нельзя.',
  ],
  [
    'an unknown task',
    inIndicators('1.1', 'Задача', '7'),
    'в столбце «Задача» стоит «7», а такой задачи в программе нет.',
  ],
  [
    'an unknown form',
    inIndicators('1.1', 'Форма', 'збор'),
    'в столбце «Форма» стоит «збор», а такой формы в программе нет; похоже на «сбор».',
  ],
  [
    'an indicator that is the same as an unknown one',
    inIndicators('1.3', 'Источник', 'как у 9.9'),
    'в столбце «Источник» стоит «как у 9.9», а показателя с таким кодом в программе нет.',
  ],
  [
    'an indicator that is the same as itself',
    inIndicators('1.3', 'Источник', 'как у 1.3'),
    'показатели ссылаются друг на друга по кругу (1.3 → 1.3), поэтому факта у них нет.',
  ],
  [
    'an unknown word',
    inIndicators('1.3', 'Источник', 'посчитать'),
    'в столбце «Источник» стоит «посчитать», а ожидается одно из: «форма», «вводится вручную», «как у 1.5».',
  ],
  [
    'an unknown kind of period',
    inIndicators('1.3', 'Характер', 'иногда'),
    'в столбце «Характер» стоит «иногда», а ожидается одно из: «за год», «нарастающим итогом», «на дату».',
  ],
  [
    'a gap in a scale',
    inIndicators('1.1', 'Шкала', 'низкий: до 30\nвысокий: от 50'),
    'между уровнями «низкий» и «высокий» остался промежуток, который не относится ни к одному.',
  ],
  [
    'levels that overlap',
    inIndicators('1.1', 'Шкала', 'низкий: до 30; высокий: от 20'),
    'уровни «низкий» и «высокий» перекрываются или стоят не по возрастанию.',
  ],
  [
    'a level the wrong way round',
    inIndicators('1.1', 'Шкала', 'низкий: от 30 до 10'),
    'у уровня «низкий» нижняя граница не меньше верхней.',
  ],
  [
    'a scale of words',
    inIndicators('1.1', 'Шкала', 'низкий и высокий'),
    'в столбце «Шкала» стоит «низкий и высокий», а ожидаются уровни шкалы с границами.',
  ],
  [
    'half a noun',
    inIndicators('1.1', 'Что считаем', 'школы'),
    'в столбце «Что считаем» стоит «школы», а ожидаются два слова: для одного и для многих.',
  ],
  [
    'a baseline of words',
    inIndicators('1.1', 'Исходное, число', 'много'),
    'в столбце «Исходное, число» стоит «много», а ожидается число.',
  ],
  [
    'a reading that is no target',
    inIndicators('1.1', 'Прочтение 2023', 'как получится'),
    'в столбце «Прочтение 2023» стоит «как получится», а такую цель прочитать нельзя, поэтому она не учтена.',
  ],
  [
    'a heading of a year without its year',
    { sheet: 'Показатели', heading: 'План 2024', value: 'План 20-24' },
    'в заголовке «План 20-24» не назван один год четырьмя цифрами, поэтому столбец не прочитан.',
  ],
  [
    'a target of a year that the programme has not',
    { sheet: 'Показатели', heading: 'План 2023', value: 'План 2030' },
    'в заголовке «План 2030» год, которого в программе нет (есть 2023 и 2024).',
  ],
  [
    'years in words',
    { sheet: 'Программа', heading: 'Годы', line: true, value: 'двадцать третий' },
    'в строке «Годы» стоит «двадцать третий», а ожидаются годы четырьмя цифрами.',
  ],
  [
    'a day that no calendar has',
    { sheet: 'Программа', heading: 'Срок действия: по', line: true, value: '31.11.2024' },
    'в строке «Срок действия: по» стоит «31.11.2024», а ожидается день.',
  ],
  [
    'an end before the beginning',
    { sheet: 'Программа', heading: 'Срок действия: по', line: true, value: '01.01.2020' },
    'в строке «Срок действия: по» стоит «01.01.2020», а это раньше, чем срок действия начинается.',
  ],
  [
    'a task twice',
    { sheet: 'Программа', heading: 'Код', row: '2', value: '1' },
    'в столбце «Код» стоит «1», а это уже указано в ячейке A13; прочитано только первое.',
  ],
  [
    'a grouping by an unknown indicator',
    { sheet: 'Программа', heading: 'Показатели', row: '1.1; 2.1', value: '1.1; 9.9' },
    'в столбце «Показатели» стоит «1.1; 9.9», а показателя с таким кодом в программе нет.',
  ],
  [
    'a key with a space',
    inFields('награды', 'Ключ', 'наши награды'),
    'в столбце «Ключ» стоит «наши награды», а ключ состоит из букв, цифр и знака «_» и не начинается с цифры.',
  ],
  [
    'a key twice',
    inFields('партнёры', 'Ключ', 'договоры'),
    'в столбце «Ключ» стоит «договоры», а это уже указано в ячейке B6; прочитано только первое.',
  ],
  [
    'grades that became a date',
    inFields('награды', 'Контингент', DATE),
    'в столбце «Контингент» стоит «10.05.2023» – это дата: таблица сама превратила в неё введённое, а ожидается текст.',
  ],
  [
    'grades that no school has',
    inFields('награды', 'Контингент', '8–12'),
    'в столбце «Контингент» стоит «8–12», а ожидаются классы от 1 до 11, сначала младший.',
  ],
  [
    'a field of an unknown form',
    inFields('награды', 'Форма', 'отчёт'),
    'в столбце «Форма» стоит «отчёт», а такой формы в программе нет.',
  ],
  [
    'a line without its column',
    inFields('поступили', 'Графа', null),
    'у формы на листе каждой школы для строки «Поступили в вузы» не указана графа, поэтому строка не прочитана.',
  ],
  [
    'a line in an unknown column',
    inFields('поступили', 'Графа', 'план'),
    'в столбце «Графа» стоит «план», а такой графы у формы нет.',
  ],
  [
    'labels that are no labels',
    inFields('награды', 'Части с основами слов', 'победители'),
    'в столбце «Части с основами слов» стоит «победители», а ожидаются части с основами слов.',
  ],
  [
    'a rule about an unknown field',
    { sheet: 'Контроль', heading: 'Слева', row: 'партнёры', by: 'Слева', value: 'партнеры_1' },
    'в столбце «Слева» стоит «партнеры_1», а поля с таким ключом в форме нет; похоже на «партнёры».',
  ],
  [
    'a rule without its comparison',
    { sheet: 'Контроль', heading: 'Сравнение', row: '>=', by: 'Сравнение', value: null },
    'в столбце «Сравнение» стоит пустая ячейка, а ожидается знак сравнения.',
  ],
  [
    'a comparison where none belongs',
    { sheet: 'Контроль', heading: 'Сравнение', row: 'партнёры', by: 'Слева', value: '=' },
    'в столбце «Сравнение» стоит «=», а для этого вида правила здесь ничего не нужно.',
  ],
  [
    'a rule of an unknown form',
    { sheet: 'Контроль', heading: 'Форма', row: '>=', by: 'Сравнение', value: 'отчёт' },
    'в столбце «Форма» стоит «отчёт», а такой формы в программе нет.',
  ],
  [
    'a link to an unknown indicator',
    { sheet: 'Контроль', heading: 'Показатель 2', row: '1.1', value: '5.5' },
    'в столбце «Показатель 2» стоит «5.5», а показателя с таким кодом в программе нет.',
  ],
  [
    'a link to a code that is near, but of another indicator',
    { sheet: 'Контроль', heading: 'Показатель 2', row: '1.1', value: '3.1' },
    'в столбце «Показатель 2» стоит «3.1», а показателя с таким кодом в программе нет.',
  ],
  [
    'a link to a code with a slip beside its digits',
    { sheet: 'Контроль', heading: 'Показатель 2', row: '1.1', value: '1.3.' },
    'в столбце «Показатель 2» стоит «1.3.», а показателя с таким кодом в программе нет; похоже на «1.3».',
  ],
  [
    'an activity for an unknown indicator',
    { sheet: 'План мероприятий', heading: 'Показатель', row: '1', value: '7.7' },
    'в столбце «Показатель» стоит «7.7», а показателя с таким кодом в программе нет.',
  ],
  [
    'an activity that no field reports on',
    { sheet: 'План мероприятий', heading: 'Поле формы', row: '1', value: 'договр' },
    'в столбце «Поле формы» стоит «договр», а поля с таким ключом в форме нет; похоже на «договоры».',
  ],
  [
    'the number of an activity twice',
    { sheet: 'План мероприятий', heading: 'Номер', row: '2', value: '1' },
    'в столбце «Номер» стоит «1», а это уже указано в ячейке A5; прочитано только первое.',
  ],
];

describe('one fault', () => {
  test.each(CASES)('%s is said at its cell', (_, typing, sentence) => {
    const { faults, programme, cells } = type(typing);
    const messages = chooseMessages('ru');
    const said = checkSettings(faults).map((finding) => formatFinding(finding, messages).message);

    expect(faults[0]).toMatchObject({ sheet: typing.sheet, cell: cells[0] });
    expect(said[0]).toBe(`Лист «${typing.sheet}», ячейка ${cells[0]}: ${sentence}`);
    expect(programme).not.toBeNull();
  });
});

describe('one fault for one mistake', () => {
  test('a day that cannot be read is not said to be missing as well', () => {
    const { faults } = type({
      sheet: 'Программа',
      heading: 'Срок действия: с',
      line: true,
      value: 'первое февраля',
    });

    expect(faults.map(({ found }) => found)).toEqual(['первое февраля']);
  });

  test('a column that was deleted is called by its own heading', () => {
    const workbook = changeSheet(holdSettings(), 'Показатели', (rows) => {
      const [, column] = findHeading(rows, 'Числитель');
      return rows.map((row) => row.filter((_, index) => index !== column));
    });
    const { faults } = settle(workbook);

    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(['Числитель']));
  });
});

describe('all faults at once', () => {
  test('each is told, and what is sound stays', () => {
    const { faults, programme, cells } = type(
      inIndicators('1.1', 'Числитель', 'договор > 0'),
      inIndicators('1.3', 'Источник', 'как у 9.9'),
      inFields('награды', 'Контингент', 'все'),
      { sheet: 'Контроль', heading: 'Показатель 2', row: '1.1', value: '5.5' },
      { sheet: 'План мероприятий', heading: 'Показатель', row: '1', value: '7.7' },
    );

    expect(new Set(faults.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual(
      new Set([
        `Показатели!${cells[0]}`,
        `Показатели!${cells[1]}`,
        `Поля!${cells[2]}`,
        `Контроль!${cells[3]}`,
        `План мероприятий!${cells[4]}`,
        // The formulas over the faulty field.
        'Показатели!J8',
        'Показатели!L8',
      ]),
    );
    expect(programme?.indicators.map(({ code, source }) => [code, source.kind])).toEqual([
      ['1.1', 'manual'],
      ['1.2', 'manual'],
      ['1.3', 'manual'],
      ['2.1', 'manual'],
      ['2.2', 'form'],
    ]);
    expect(programme?.forms[0]?.fields.map(({ key }) => key)).toEqual(['договоры', 'партнёры']);
    expect(programme?.links).toEqual([]);
    expect(programme?.plan.map(({ code, indicator }) => [code, indicator])).toEqual([
      ['1', null],
      ['2', null],
    ]);
  });

  test('a formula over a field whose row is faulty points at that row', () => {
    const { faults, cells } = type(inFields('награды', 'Контингент', 'все'));
    const said = checkSettings(faults).map(
      (finding) => formatFinding(finding, chooseMessages('ru')).message,
    );

    expect(said[1]).toBe(
      `Лист «Показатели», ячейка J8: в столбце «Числитель» стоит «награды», а поле «награды» не прочитано: ошибка в его строке (лист «Поля», ячейка B8).`,
    );
    expect(cells).toEqual(['H8']);
  });

  test('what a person corrects wins over what the wording says', () => {
    const { faults, programme } = type(
      inIndicators('1.1', 'План 2024', '50'),
      inIndicators('1.1', 'Прочтение 2024', 'не более 50 %'),
      inIndicators('1.2', 'План 2024', '60'),
      inIndicators('1.3', 'План 2024', '70'),
      inIndicators('1.3', 'Прочтение 2024', 'нет'),
    );

    expect(faults).toEqual([]);
    expect(
      programme?.indicators
        .slice(0, 3)
        .map(({ targets }) =>
          targets['2024']?.parts.map(({ comparator, value }) => [comparator, value]),
        ),
    ).toEqual([[['at-most', 50]], [['at-least', 60]], []]);
  });
});
