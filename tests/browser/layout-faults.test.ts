// The eye of the tests itself: it must see what is wrong, or it would call everything well.

import { describeInBrowser } from './launch-browser.ts';
import { findLayoutFaults } from './layout-faults.ts';

describeInBrowser('findLayoutFaults()', (browser) => {
  test.each([
    ['a clean text', '<p>Текст</p>', []],
    [
      'a text that is wider than the window',
      `<p>${'Ы'.repeat(200)}</p>`,
      [/^the document is/, /^outside/],
    ],
    [
      'a text cut by its box',
      `<p style="width:50px;overflow:hidden">${'Ы'.repeat(50)}</p>`,
      [/^cut: /],
    ],
    [
      'a text cut below',
      '<p style="width:90px;height:20px;overflow:hidden">одна две три четыре</p>',
      [/^cut below/],
    ],
    ['a pale text', '<p style="color:#999">Текст</p>', [/^contrast 2\.8/]],
    ['a pale text on half a colour', '<p style="background:#0008;color:#aaa">Т</p>', [/^contrast/]],
    ['a large text that is pale enough', '<p style="color:#888;font-size:30px">Текст</p>', []],
    ['a pale button that is off', '<button disabled style="color:#aaa">Да</button>', []],
    [
      'a text under another element',
      '<p>Текст</p><div style="position:fixed;inset:0;background:#fff"></div>',
      [/^covered by div/],
    ],
    [
      'a text for screen readers only',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Текст</p>',
      [],
    ],
  ])('sees %s', async (_name, html, faults) => {
    const page = await browser().newPage({ viewport: { width: 300, height: 500 } });
    await page.setContent(`<body style="font:14px sans-serif">${html}`);

    const found = await page.evaluate(findLayoutFaults);
    await page.close();

    expect(found).toEqual(faults.map((fault) => expect.stringMatching(fault)));
  });
});
