// Names that would be programs and texts without end: nothing runs, nothing is cut, in Russian and in English.

import { chooseWords, type Language } from '../../sidebar/words/words.ts';
import { describeInBrowser } from './launch-browser.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { openPage } from './open-page.ts';
import { HOSTILE, makeHostileFile } from './sample-workbooks.ts';
import { andWait, openFile, panelFrame, panelOf, panelReady, press } from './walk.ts';

/** Whether any of the texts has run, in the page or in the panel. */
const hasRun = () => 'pwned' in window;

describeInBrowser('hostile names and endless texts', (browser) => {
  test.each(['ru', 'en'] as const)(
    'run nowhere and break no tab of the panel (%s)',
    async (language: Language) => {
      const opened = await openPage(browser(), { language });
      const { page } = opened;
      await openFile(page, { name: '<img src=x onerror=pwned=1>.xlsx', bytes: makeHostileFile() });
      await panelReady(page);
      const words = chooseWords(language);
      const panel = panelOf(page);
      const frame = await panelFrame(page);
      const faults: string[] = [];
      const look = async (place: string) => {
        const seen = await frame.evaluate(findLayoutFaults);
        faults.push(...seen.map((fault) => `${place}: ${fault}`));
      };
      const goTo = (name: string) => panel.getByRole('tab', { name, exact: true }).click();

      await look('before a build');
      await press(page, panel, words.summary.build);
      await look('summary');
      await goTo(words.common.tabs.findings);
      for (const severity of Object.values(words.findings.severity)) {
        for (const group of await panel
          .getByRole('button', { name: new RegExp(`^${severity} `) })
          .all()) {
          await group.click();
        }
      }
      await panel.getByRole('button', { name: words.common.filters(0) }).click();
      await panel
        .getByRole('button', { name: new RegExp(`^${words.findings.explain}`) })
        .first()
        .click();
      await panel.getByRole('group').getByRole('textbox').fill(HOSTILE.image);
      await look('findings');
      await press(page, panel, words.findings.save);
      await look('an explanation');
      await goTo(words.common.tabs.schools);
      for (const number of [101, 102, 103, 104, 105]) {
        await panel.getByRole('searchbox').fill(`№ ${number}`);
        await panel.getByRole('button', { name: new RegExp(`№ ${number}`) }).click();
        await press(page, panel, words.schools.letter);
        await look(`school № ${number}`);
      }
      await panel.getByRole('searchbox').fill('');
      await look('schools');
      await goTo(words.common.tabs.indicators);
      await andWait(page, () =>
        panel.getByRole('button', { name: words.indicators.openParts }).first().click(),
      );
      await look('indicators');
      // Every sheet of the result is drawn once, too.
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      const ran = [await page.evaluate(hasRun), await frame.evaluate(hasRun)];
      await opened.close();

      expect(faults).toEqual([]);
      expect(ran).toEqual([false, false]);
      expect(opened.complaints).toEqual([]);
    },
  );
});
