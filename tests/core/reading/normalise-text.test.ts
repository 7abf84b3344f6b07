// What two texts must share to be the same.

import {
  collapseSpaces,
  compactText,
  normaliseText,
} from '../../../src/core/reading/normalise-text.ts';

describe('normaliseText', () => {
  test.each<readonly [string, string]>([
    ['', ''],
    [' «»… ', ''],
    ['Наименование ОУ', 'наименование оу'],
    ['КемероVо', 'кемерово'],
    ['Призёры', 'призеры'],
    ['Кол-во', 'колво'],
    ['Ли-цей', 'лицей'],
    ['профес-\nсия', 'профессия'],
    ['про\u00adфессия', 'профессия'],
    ['Кол‑во\u00a0детей', 'колво детей'],
    ['8-11 классов', '8 11 классов'],
    ['11-х классов', '11 классов'],
    ['1-е классы', '1 классы'],
    ['9-ые и 10-ое, в 5-ом', '9 и 10 в 5'],
    ['5-единиц', '5 единиц'],
    ['СОШ№14', 'сош 14'],
    ['Н-р 1-КОКС', 'нр 1 кокс'],
    ['Excel', 'excel'],
    ['школа, (средняя)', 'школа средняя'],
  ])("normaliseText('%s') gives '%s'", (text, wanted) => {
    expect(normaliseText(text)).toBe(wanted);
  });
});

describe('compactText', () => {
  test('a broken word is the same, neighbouring numbers stay apart', () => {
    expect(compactText('реко мендации')).toBe(compactText('рекомендации'));
    expect(compactText('8-11 классов')).not.toBe(compactText('81-1 классов'));
    expect(compactText('1.10')).not.toBe(compactText('11.0'));
  });
});

describe('collapseSpaces', () => {
  test('keeps letters and signs, tidies spaces and line breaks', () => {
    expect(collapseSpaces('  МАОУ\u00a0 «СОШ\n№ 14» ')).toBe('МАОУ «СОШ № 14»');
    expect(collapseSpaces('\u00a0')).toBe('');
  });
});
