// Russian sentences of the audit about names, labels, texts, codes and the sheet «Публикация» itself.

import { formatGradeSet } from '../../auditing/grade-set.ts';
import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditNameCode, AuditTexts } from '../audit-texts.ts';

const { quote, said, listed, subjects, join } = createAuditPhrases('ru');

const BLANKS: Readonly<Record<AuditFindingOf<'printed/blank'>['what'], string>> = {
  name: 'наименование не напечатано',
  responsible: 'ответственный не назван',
  source: 'источник данных не назван',
  'form-line': 'не напечатано, что писать в строке формы',
  due: 'срок не напечатан',
};

const EXPECTED: Readonly<Record<AuditFindingOf<'publication/unreadable'>['expected'], string>> = {
  kind: 'а такого вида нет; виды – в списке этой ячейки',
  number: 'а ожидается число или пустая ячейка',
  mark: 'а ожидается «✓», «—» или пустая ячейка',
  column: 'этот заголовок стоит второй раз; прочитан только первый',
};

/** See AuditTexts. */
export const RU_AUDIT_NAME_TEXTS: Pick<AuditTexts, AuditNameCode> = {
  'publication/unreadable': {
    kind: 'Ячейка листа «Публикация» не прочитана',
    message: (finding) =>
      `в столбце ${quote(finding.field)} стоит ${said(finding)}, ${EXPECTED[finding.expected]}`,
    advice: 'Исправьте ячейку: пока её нельзя прочесть, она не проверяется.',
  },
  'name/differs': {
    kind: 'Наименования расходятся',
    message: ({ words }) =>
      `наименование в разных местах разное: ${join(words.map(([first, second]) => `${quote(first)} – ${quote(second)}`))}`,
    advice: 'Оставьте одно наименование; до тех пор связывайте показатели по номеру.',
  },
  'name/two-codes': {
    kind: 'Одно наименование под двумя номерами',
    message: (finding) => `одно наименование стоит под разными номерами: ${listed(finding)}`,
    advice: 'Уточните наименования или объедините показатели.',
  },
  'name/unit': {
    kind: 'Наименование обещает другую единицу',
    message: (finding) =>
      finding.says === 'count'
        ? `наименование говорит о количестве, а единица – процент: ${subjects(finding)}`
        : `наименование говорит о доле от общего числа, а единица – количество: ${subjects(finding)}`,
    advice: 'Исправьте наименование; единицу берите только из её столбца.',
  },
  'name/number': {
    kind: 'Число в наименовании похоже на цель',
    message: ({ named, targets }) =>
      `в наименовании стоит ${quote(named)}, а цели другие: ${join(targets.map(quote))}`,
    advice: 'Цели берите только из столбцов целей; число в наименовании поясните.',
  },
  'label/people': {
    kind: 'Названы разные люди',
    message: (finding) =>
      `в определении и в подписи названы разные люди (обучающиеся и выпускники): ${listed(finding)}`,
    advice: 'Назовите в подписи тех, кого считают.',
  },
  'label/grades': {
    kind: 'Посчитаны другие классы',
    message: ({ named, counted }) =>
      `в определении – классы ${formatGradeSet(named, 'и')}, а посчитаны классы ${formatGradeSet(counted, 'и')}`,
    advice: 'Посчитайте те классы, о которых говорит показатель, или исправьте определение.',
  },
  'printed/blank': {
    kind: 'Пустое место в документе',
    message: (finding) => `${BLANKS[finding.what]}: ${subjects(finding)}`,
    advice: 'Заполните пустое место.',
  },
  'text/alphabet': {
    kind: 'Буквы двух алфавитов в одном слове',
    message: ({ word }) =>
      `в слове ${quote(word)} стоят латинские буквы, похожие на русские: поиск такое слово не найдёт`,
    advice: 'Наберите слово заново русскими буквами.',
  },
  'text/personal-data': {
    kind: 'Запрашиваются персональные данные',
    message: ({ word }) =>
      `порядок требует указать ${quote(word)}, хотя показателю нужны только числа`,
    advice: 'Собирайте числа по школам, без сведений об отдельных людях.',
  },
  'code/look-alike': {
    kind: 'Буква вместо цифры в коде',
    message: (finding) =>
      `в коде ${said(finding)} стоит буква ${quote(finding.letter)} там, где у других кодов цифра; вероятно, это ${finding.digit}`,
    advice: 'Наберите код заново.',
  },
  'code/pattern': {
    kind: 'Код не по образцу',
    message: (finding) =>
      `код ${said(finding)} не похож на соседние: по их образцу ожидается ${quote(finding.expected)}`,
    advice: 'Проверьте код по источнику.',
  },
  'code/same-text': {
    kind: 'Один текст у двух кодов',
    message: (finding) => `разные коды стоят под одним текстом: ${listed(finding)}`,
    advice: 'Напишите текст каждого кода.',
  },
};
