import type { Finding } from '../../../src/core/checking/finding.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding, formatFound } from '../../../src/core/messages/format-finding.ts';
import { SAMPLES } from './sample-findings.ts';

const ru = chooseMessages('ru');
const en = chooseMessages('en');

function sayRussian(finding: Finding): string {
  return formatFinding(finding, ru).message;
}

const ALL: readonly Finding[] = Object.values(SAMPLES);
const VARIANTS: readonly Finding[] = [
  ...ALL,
  { ...SAMPLES['header/missing-field'], found: '', nearest: null },
  { ...SAMPLES['row/unknown-school'], suggestion: null },
  { ...SAMPLES['row/unknown-school'], found: '', school: '' },
  { ...SAMPLES['row/missing-school'], schools: ['СОШ № 5'], found: 'СОШ № 5' },
  ...(['range', 'approximate'] as const).map((reason) => ({
    ...SAMPLES['cell/unreadable'],
    reason,
  })),
  ...(['enrolment', 'other-schools'] as const).map((against) => ({
    ...SAMPLES['check/magnitude-slip'],
    against,
    figures: [],
  })),
  { ...SAMPLES['settings/invalid'], expected: 'known-indicator' as const, found: '' },
  { ...SAMPLES['settings/invalid'], expected: 'fact-value' as const, found: '' },
  { ...SAMPLES['year/differs'], about: 'sheet-name' as const, found: 'Сбор 2023' },
  {
    ...SAMPLES['year/differs'],
    about: 'facts' as const,
    found: '2022; 2023',
    named: [2022, 2023],
  },
  ...[
    { headerRow: 3, nearest: 'Факт за год', needed: true },
    { headerRow: 3, nearest: 'Факт за год', needed: false },
    { headerRow: 3, nearest: null, needed: true },
    { headerRow: null, nearest: null, needed: true },
  ].map((missing) => ({
    ...SAMPLES['settings/invalid'],
    expected: 'column' as const,
    found: missing.nearest ?? '',
    missing,
  })),
  { ...SAMPLES['period/changed-after-close'], closedAt: null, before: '' },
  { ...SAMPLES['period/changed-after-close'], found: '', isGone: true },
  { ...SAMPLES['check/rule-broken'], field: '', found: 'МБОУ Гимназия № 17' },
  { ...SAMPLES['check/magnitude-slip'], against: 'baseline' as const },
  { ...SAMPLES['indicator/missed-without-measure'], gap: null },
  ...(
    [
      'column',
      'whole-number-or-blank',
      'known-indicator',
      'unique-indicator',
      'unique-school',
      'school-name',
      'email-or-blank',
      'denominator-above-zero',
      'part-of-whole',
      'manual-indicator',
      'year',
    ] as const
  ).map((expected) => ({ ...SAMPLES['settings/invalid'], expected })),
];

describe.each([
  ['Russian', ru],
  ['English', en],
])('in %s', (_, messages) => {
  test.each(VARIANTS.map((finding) => [finding.code, finding] as const))(
    '%s says where, of whom and what was found',
    (code, finding) => {
      const { message } = formatFinding(finding, messages);
      // The English figures have their own marks.
      const found = code.startsWith('indicator/linked') ? '69' : finding.found.split(';')[0];

      expect(message).toContain(finding.place.sheet);
      expect(message).toContain(finding.place.cell);
      expect(message).toContain(finding.school);
      if (finding.field !== '' || finding.school === '') expect(message).toContain(found);
    },
  );

  test.each(VARIANTS.map((finding) => [finding.code, finding] as const))(
    '%s is made of whole sentences',
    (_code, finding) => {
      const { message, advice } = formatFinding(finding, messages);
      for (const sentence of [message, advice]) {
        expect(sentence).toMatch(/^[А-ЯЁA-Z].*[^.]\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[,.;:]|\.\.|: :|\n/);
      }
      expect(messages.findings[finding.code].kind).toMatch(/^[А-ЯЁA-Z].*[^.]$/u);
    },
  );

  test('kinds differ from each other', () => {
    const kinds = ALL.map(({ code }) => messages.findings[code].kind);

    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

test.each(Object.values(SAMPLES).map((finding): [string, Finding] => [finding.code, finding]))(
  '%s in Russian has no Latin word but addresses and signs',
  (_, finding) => {
    const { message, advice } = formatFinding(finding, ru);

    expect(`${message} ${advice}`.replace('#REF!', '')).not.toMatch(/[A-Za-z]{2,}/);
  },
);

describe('Russian sentences', () => {
  test.each<[keyof typeof SAMPLES, string, string]>([
    [
      'header/missing-field',
      'Лист «Сбор 2023», ячейка C2: здесь стоит заголовок «сколько учатся», а столбца «общее кол-во обучающихся в профильных 11-х классах» среди заголовков нет, поэтому строки школ не проверены.',
      'Если это тот самый столбец, впишите в него заголовок «общее кол-во обучающихся в профильных 11-х классах»; если нет, добавьте столбец с таким заголовком.',
    ],
    [
      'header/duplicate-field',
      'Лист «Сбор 2023», ячейка H1: заголовок «прошедших диагностику» стоит сразу над столбцами H и I, а столбец должен быть один.',
      'Оставьте этот заголовок над одним столбцом, лишний столбец удалите или назовите иначе: пока заголовок повторяется, столбец не читается.',
    ],
    [
      'header/unknown-column',
      'Лист «Сбор 2023», ячейка K1: заголовок «Примечание завуча» не подходит ни к одному столбцу формы, поэтому столбец не прочитан.',
      'Если это столбец формы, исправьте его заголовок; если столбец нужен для другого, напишите об этом в столбце «Пояснение».',
    ],
    [
      'row/unknown-school',
      'Лист «Сбор 2023», ячейка A9: школы «СОШ № 140» нет в реестре, поэтому её строка не вошла ни в один показатель; самое близкое название в реестре – «МАОУ СОШ № 14».',
      'Если это «МАОУ СОШ № 14», исправьте название в строке; если это другая школа, внесите её на лист «Школы».',
    ],
    [
      'row/duplicate-school',
      'Лист «Сбор 2023», ячейка A3, МАОУ СОШ № 14: к этой школе относятся строки 3, 9 и 12 (в первой из них она названа «МАОУ СОШ № 14 завод»), а строка должна быть одна; в расчёт вошла только первая.',
      'Соберите верные данные школы в одной строке, остальные её строки удалите.',
    ],
    [
      'row/missing-school',
      'Лист «Сбор 2023», ячейка A1: нет данных от 2 школ: СОШ № 5, СОШ № 6.',
      'Попросите эти школы заполнить форму или напишите в столбце «Пояснение», почему данных не будет.',
    ],
    [
      'cell/missing',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: столбец «заключены договора или нет» не заполнен, а он обязателен для этой школы.',
      'Заполните ячейку; если сообщать не о чем, впишите 0.',
    ],
    [
      'cell/unreadable',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: в столбце «заключены договора или нет» стоит «много»: этот текст нельзя прочитать как число; значение не учтено.',
      'Впишите одно точное число без лишних слов.',
    ],
    [
      'cell/negative',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: в столбце «заключены договора или нет» стоит «-5», а число здесь не может быть меньше нуля.',
      'Проверьте знак и впишите верное число.',
    ],
    [
      'cell/not-whole',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: в столбце «заключены договора или нет» стоит «3,5», а здесь ожидается целое число.',
      'Впишите количество целым числом, без долей и процентов.',
    ],
    [
      'cell/error-value',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: в столбце «заключены договора или нет» стоит «#REF!» – это ошибка формулы, а ожидается число; значение не учтено.',
      'Исправьте формулу или впишите число вместо неё.',
    ],
    [
      'cell/looks-like-date',
      'Лист «Сбор 2023», ячейка F5, МБОУ Гимназия № 17: в столбце «заключены договора или нет» стоит «05.03.2024» – это дата, а ожидается число: возможно, таблица сама превратила введённое в дату; значение не учтено.',
      'Задайте ячейке числовой формат («Формат» → «Числа» → «Число») и впишите число ещё раз.',
    ],
    [
      'check/part-exceeds-whole',
      'Лист «Сбор 2023», ячейка D5, МБОУ Гимназия № 17: в столбце «кол-во обучающихся, поступивших в вузы в соответствии с…» стоит 48, а в столбце «общее кол-во обучающихся в профильных 11-х классах» (C5) – 44; часть не может быть больше целого.',
      'Проверьте оба числа по документам школы и исправьте неверное.',
    ],
    [
      'check/range-exceeds-wider-range',
      'Лист «Сбор 2023», ячейка B4, МАОУ СОШ № 78: в столбце «Кол-во детей 8-11 классов» стоит 376, а в столбце «Кол-во обучающихся» (J4) – 179; по части классов не может быть больше, чем по всем.',
      'Проверьте оба числа и исправьте неверное; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'check/exceeds-enrolment',
      'Лист «Сбор 2023», ячейка B5, МБОУ Гимназия № 17: в столбце «Кол-во детей 8-11 классов» стоит 500, а по реестру контингент 8–11-х классов школы – 481 обучающийся.',
      'Проверьте число; если оно верно, исправьте контингент школы на листе «Школы».',
    ],
    [
      'check/list-count-differs',
      'Лист «Сбор 2023», ячейка G4, МАОУ СОШ № 78: в столбце «с кем заключены договора» прочитано 2 названия («КемГУ, КузГТУ»), а в ячейке F4 указано 5; числа должны совпадать.',
      'Дополните перечень или исправьте количество; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'check/rule-broken',
      'Лист «Сбор 2023», ячейка B5, МБОУ Гимназия № 17: в столбце «мальчики» стоит «5», и не выполнено правило «мальчики и девочки вместе дают всех»: левая часть (11) должна быть равна правой (12).',
      'Проверьте числа, о которых говорит правило, и исправьте неверное.',
    ],
    [
      'check/not-applicable-filled',
      'Лист «Сбор 2023», ячейка C6, МБОУ ООШ № 68: в столбце «профильные 11-е классы» стоит «7», хотя 11-х классов в школе нет.',
      'Если таких классов нет, впишите 0; если они есть, исправьте сведения о школе на листе «Школы»; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'check/magnitude-slip',
      'Лист «Факты», ячейка D24: у показателя «5.1 Количество договоров» факт 3335, это в 167 раз больше плана (20); похоже на опечатку.',
      'Проверьте, нет ли лишней или пропущенной цифры; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'indicator/missed-without-measure',
      'Лист «Сводка 2023», ячейка O16: показатель «1.10 Количество встреч работодателей» не выполнен (факт 3, не хватает 3 встреч), а столбец «Меры» не заполнен.',
      'Напишите в столбце «Меры», что будет сделано, кем и к какому сроку.',
    ],
    [
      'indicator/linked-differ',
      'Лист «Сводка 2023», ячейка O9: у показателя 1.3 факт 69,56\u00a0%, а у показателя 2.3 – 16,1\u00a0%, хотя они должны совпадать: оба показателя говорят об одной доле.',
      'Проверьте, по каким данным посчитан каждый показатель, и исправьте неверный; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'indicator/published-differs',
      'Лист «Публикация», ячейка F9: у показателя «1.4 Доля выпускников» сейчас получается 84\u00a0%, а опубликовано «84,5 %».',
      'Проверьте, какие данные изменились после публикации, или исправьте то, что опубликовано; если всё верно, напишите причину в столбце «Пояснение».',
    ],
    [
      'settings/invalid',
      'Лист «Факты», ячейка C5: в столбце «Факт» стоит «около 5», а ожидается число или пустая ячейка.',
      'Впишите число без слов или очистите ячейку, если значение неизвестно.',
    ],
    [
      'fact/without-source',
      'Лист «Факты», ячейка H24: факт показателя «5.1 Количество договоров» внесён (3335), а источник не указан.',
      'Впишите в столбец «Источник», откуда взят факт, например название и дату документа, или напишите в столбце «Пояснение», почему источника нет.',
    ],
    [
      'year/differs',
      'Лист «Сбор 2023», ячейка A1: в заголовке «Отчёт за 2023 год» назван 2023 год, а сводка построена за 2024 год.',
      'Если это данные за 2024 год, исправьте название; если за 2023, постройте сводку за этот год.',
    ],
  ])('%s', (code, message, advice) => {
    expect(formatFinding(SAMPLES[code], ru)).toEqual({ message, advice });
  });

  test('tell what was read from prose beside the number', () => {
    expect(
      sayRussian({ ...SAMPLES['check/part-exceeds-whole'], found: 'ПОБЕДИТЕЛЕЙ-48' }),
    ).toContain('стоит 48 («ПОБЕДИТЕЛЕЙ-48»), а');
    expect(
      sayRussian({ ...SAMPLES['check/part-exceeds-whole'], part: 1019, found: '1 019' }),
    ).toContain('стоит 1019, а');
  });

  test.each<[number, string]>([
    [1.2, 'в 1,2 раза больше плана (20)'],
    [2, 'в 2 раза больше плана (20)'],
    [10.03, 'в 10 раз больше плана (20)'],
    [22.4, 'в 22 раза больше плана (20)'],
    [0.0997, 'в 10 раз меньше плана (20)'],
    [0.008, 'в 125 раз меньше плана (20)'],
  ])('say %p times as «%s»', (times, expected) => {
    expect(sayRussian({ ...SAMPLES['check/magnitude-slip'], times })).toContain(expected);
  });

  test.each<[number, string]>([
    [1, 'нет данных от 1 школы: '],
    [2, 'нет данных от 2 школ: '],
    [21, 'нет данных от 21 школы: '],
    [111, 'нет данных от 111 школ: '],
  ])('count %p missing schools', (count, expected) => {
    const schools = Array.from({ length: count }, (_, index) => `СОШ № ${index + 1}`);
    const message = sayRussian({ ...SAMPLES['row/missing-school'], schools });

    expect(message).toContain(expected);
    expect(message.split(', СОШ')).toHaveLength(count);
  });

  test('name the form that schools with tabs owe', () => {
    const { field: _, ...sample } = SAMPLES['row/missing-school'];
    const owed = { ...sample, field: 'Отчёт о плане', inLine: true } as const;

    expect(sayRussian(owed)).toContain('формы «Отчёт о плане» нет от 2 школ: СОШ № 5, СОШ № 6');
    expect(formatFinding(owed, en).message).toContain(
      'there is no form “Отчёт о плане” from 2 schools',
    );
  });

  test('name the first schools of thousands, and how many there are', () => {
    const schools = Array.from({ length: 12_000 }, (_, index) => `СОШ № ${index + 1}`);
    const message = sayRussian({ ...SAMPLES['row/missing-school'], schools });

    expect(message).toMatch(/СОШ № 200 и ещё 11\u00a0800 \(всего 12\u00a0000\)\.$/);
  });

  test('shorten long titles in the sentence but give the whole heading to be typed', () => {
    const field = `Кол-во ${'обучающихся, '.repeat(20)}прошедших`;
    const { message, advice } = formatFinding({ ...SAMPLES['header/missing-field'], field }, ru);

    expect(message).toContain('«Кол-во обучающихся, обучающихся, обучающихся, обучающихся…»');
    expect(advice).toContain(field);
  });

  test('never cut the name of a school, whose number stands at the end', () => {
    const school =
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 45»';

    expect(sayRussian({ ...SAMPLES['cell/missing'], school })).toContain(`F5, ${school}: `);
    expect(sayRussian({ ...SAMPLES['row/unknown-school'], found: school })).toContain(school);
  });

  test('leave abbreviations at the beginning of a rule as they are', () => {
    const explanation = 'ОУ сообщает все договоры.';

    expect(sayRussian({ ...SAMPLES['check/rule-broken'], explanation })).toContain(
      'правило «ОУ сообщает все договоры»',
    );
  });

  test('say that the name is missing where a row has figures only', () => {
    expect(sayRussian({ ...SAMPLES['row/unknown-school'], found: ' ', school: '' })).toBe(
      'Лист «Сбор 2023», ячейка A9: в строке есть данные, а название школы не указано, поэтому строка не вошла ни в один показатель.',
    );
  });
});

describe('figures of an indicator', () => {
  const figures = [
    { value: 12_411.5, unit: 'percent' },
    { value: 7.25, unit: 'count' },
  ] as const;
  const missed = {
    ...SAMPLES['indicator/missed-without-measure'],
    found: '12411.5; 7.25',
    figures,
  };

  test.each([
    ['ru', ru, '12\u00a0411,5\u00a0%; 7,25'],
    ['en', en, '12,411.5%; 7.25'],
  ])('are written in the language of the text: %s', (_, messages, found) => {
    expect(formatFound(missed, messages)).toBe(found);
    expect(formatFinding(missed, messages).message).toContain(found);
  });

  test.each(['check/magnitude-slip', 'indicator/linked-differ'] as const)(
    'stand so in the English sentence of %s too',
    (code) => {
      const figures = [{ value: 69.559, unit: 'percent' }] as const;
      const { message } = formatFinding({ ...SAMPLES[code], found: '69.56', figures }, en);

      expect(message).toContain('69.56%');
      expect(message).not.toMatch(/\d,\d\d?(?!\d)|\u00a0/);
    },
  );

  test('are none for a cell, which is told as it shows', () => {
    expect(formatFound(SAMPLES['cell/not-whole'], en)).toBe('3,5');
  });
});

describe('a row of «Факты» without a code', () => {
  const finding = {
    ...SAMPLES['settings/invalid'],
    field: 'Код',
    expected: 'known-indicator',
  } as const;

  test.each([
    [ru, 'Лист «Факты», ячейка C5: в строке есть данные, а столбец «Код» не заполнен.'],
    [en, 'Sheet “Факты”, cell C5: the row has data, but the column “Код” is not filled in.'],
  ])('%# is told as such', (messages, message) => {
    expect(formatFinding({ ...finding, found: '' }, messages).message).toBe(message);
  });
});

describe('a column of a settings sheet that is not found', () => {
  const fault = { ...SAMPLES['settings/invalid'], expected: 'column', found: '' } as const;
  const nearest = 'Факт за год';

  test.each([
    [
      { headerRow: 3, nearest, needed: true },
      'в строке заголовков (строка 3) нет столбца «Факт», ближайший заголовок в ней – «Факт за год»; без него лист нельзя прочитать.',
      'Если это тот самый столбец, впишите в него заголовок «Факт»; если нет, добавьте столбец с таким заголовком.',
    ],
    [
      { headerRow: 3, nearest, needed: false },
      'в строке заголовков (строка 3) нет столбца «Факт», ближайший заголовок в ней – «Факт за год»; поэтому он не прочитан.',
      'Если это тот самый столбец, впишите в него заголовок «Факт»; если нет, добавьте столбец с таким заголовком.',
    ],
    [
      { headerRow: 3, nearest: null, needed: true },
      'в строке заголовков (строка 3) нет столбца «Факт»; без него лист нельзя прочитать.',
      'Добавьте столбец с заголовком «Факт» или верните ему этот заголовок.',
    ],
    [
      { headerRow: null, nearest: null, needed: true },
      'на листе нет строки заголовков со столбцом «Факт»; без него лист нельзя прочитать.',
      'Добавьте столбец с заголовком «Факт» или верните ему этот заголовок.',
    ],
  ])('%j', (missing, message, advice) => {
    expect(formatFinding({ ...fault, missing }, ru)).toEqual({
      message: `Лист «Факты», ячейка C5: ${message}`,
      advice,
    });
  });
});

describe('another year', () => {
  const other = SAMPLES['year/differs'];

  test('in the name of the sheet', () => {
    expect(sayRussian({ ...other, about: 'sheet-name', found: 'Сбор 2023' })).toBe(
      'Лист «Сбор 2023», ячейка A1: в имени листа назван 2023 год, а сводка построена за 2024 год.',
    );
  });

  test('of all facts', () => {
    const facts = { about: 'facts', named: [2022, 2023], found: '2022, 2023' } as const;

    expect(sayRussian({ ...other, ...facts })).toContain(
      'в столбце «Год» у внесённых фактов названы 2022 и 2023 годы, а сводка построена за 2024 год: ни один из фактов в неё не вошёл.',
    );
  });
});

describe('a fact that cannot be right', () => {
  const fact = SAMPLES['settings/invalid'];
  const share = {
    ...fact,
    field: 'Числитель',
    found: '2000',
    expected: 'part-of-whole',
  } as const;
  const computed = { ...fact, field: 'Код', found: '1.3', expected: 'manual-indicator' } as const;

  test.each([
    [
      share,
      'Лист «Факты», ячейка C5: в столбце «Числитель» стоит «2000», а это больше знаменателя: доля не может быть больше 100 %.',
      'Проверьте оба числа и исправьте неверное.',
    ],
    [
      computed,
      'Лист «Факты», ячейка C5: в столбце «Код» стоит «1.3», а этот показатель считается из таблицы школ; строка не учтена.',
      'Удалите строку; если показатель посчитан неверно, исправьте данные в таблице школ.',
    ],
  ])('%# says so in Russian', (finding, message, advice) => {
    expect(formatFinding(finding, ru)).toEqual({ message, advice });
  });
});
