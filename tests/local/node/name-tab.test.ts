import fc from 'fast-check';
import { nameTab } from '../../../src/local/node/name-tab.ts';

const NONE: ReadonlySet<string> = new Set();

describe('nameTab', () => {
  test.each([
    ['МАОУ СОШ № 5', 'МАОУ СОШ № 5'],
    ['  МАОУ   «Гимназия № 2» ', 'МАОУ «Гимназия № 2»'],
    ['СОШ № 5 [2/3]: отчёт?', 'СОШ № 5 2 3 отчёт'],
    ["'СОШ'", 'СОШ'],
    ['', 'Школа'],
    ['***', 'Школа'],
    ['МАОУ «Средняя общеобразовательная школа № 5»', 'МАОУ «Средняя общеобразова… № 5'],
    ['МАОУ Лицей имени Николая Ивановича Лобачевского', 'МАОУ Лицей имени Николая Ивано…'],
  ])('«%s» gives «%s»', (name, wanted) => {
    expect(nameTab(name, NONE)).toBe(wanted);
  });

  test('a name that is taken, whatever the case, gets a number', () => {
    expect(nameTab('СОШ № 5', new Set(['сош № 5']))).toBe('СОШ № 5 (2)');
    expect(nameTab('СОШ № 5', new Set(['сош № 5', 'сош № 5 (2)']))).toBe('СОШ № 5 (3)');
  });

  test('any names give what a spreadsheet file can keep, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const own = nameTab(name, taken);
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(31);
          expect(own).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(taken.has(own.toLowerCase())).toBe(false);
          taken.add(own.toLowerCase());
        }
      }),
    );
  });
});
