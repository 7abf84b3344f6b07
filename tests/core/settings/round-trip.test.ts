// Settings sheets both ways: what is written is read back as the same programme.

import fc from 'fast-check';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { checkProgramme } from '../../../src/core/programme/check-programme.ts';
import { PRESETS } from '../../../src/core/programme/presets/presets.ts';
import { planSettingsSheets } from '../../../src/core/settings/plan-settings-sheets.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import { settleProgramme } from '../../../src/core/settings/settle-programme.ts';
import { anyProgramme } from './any-programme.ts';
import { holdPlans } from './hold-plans.ts';

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  const words = chooseSheetWords(language);

  describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
    test.each(['texts', 'numbers', 'apostrophes'] as const)(
      'written and read as %s is the same',
      (holding) => {
        const plans = planSettingsSheets(preset, preset.years[0] ?? 2023, words);
        const settings = readSettings(holdPlans(plans, holding));
        const settled = settleProgramme(settings, null);

        expect(settled.faults).toEqual([]);
        expect(settled.programme).toEqual(preset);
      },
    );
  });
});

describe('any programme', () => {
  const words = chooseSheetWords('ru');

  test('is sound', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        expect(checkProgramme(programme)).toMatchObject({ kind: 'valid' });
      }),
    );
  });

  test.each(['texts', 'numbers', 'apostrophes'] as const)(
    'written and read as %s is the same',
    (holding) => {
      fc.assert(
        fc.property(anyProgramme, (programme) => {
          const plans = planSettingsSheets(programme, 2023, words);
          const settled = settleProgramme(readSettings(holdPlans(plans, holding)), null);

          expect(settled.faults).toEqual([]);
          expect(settled.programme).toEqual(programme);
        }),
      );
    },
  );
});
