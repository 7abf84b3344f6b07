// The buttons of a question.

import { buttonsOf } from '../../../../src/local/page/view/question-buttons.ts';

test.each([
  ['OK', ['OK']],
  ['OK_CANCEL', ['OK', 'CANCEL']],
  ['YES_NO_CANCEL', ['YES', 'NO', 'CANCEL']],
  ['', ['OK']],
  ['SOMETHING', ['OK']],
])('buttonsOf(%j)', (buttons, names) => {
  expect(buttonsOf(buttons)).toEqual(names);
});
