// Looks as rules of style.

import { bordersCss, lookCss, sideOf } from '../../../../src/local/page/grid/look-css.ts';
import { makeLook } from './sample-view.ts';

test('numbers stand right, texts left, unless the look says otherwise', () => {
  expect(sideOf(makeLook())).toBe('left');
  expect(sideOf(makeLook({ isNumber: true }))).toBe('right');
  expect(sideOf(makeLook({ isNumber: true, horizontal: 'center' }))).toBe('center');
});

test('a fill covers the lines of the grid', () => {
  expect(lookCss('.k1', makeLook({ background: '#e2efda' }))).toContain(
    'background-color:#e2efda;border-right-color:#e2efda;border-bottom-color:#e2efda;',
  );
});

test('the font is told in pixels', () => {
  const css = lookCss('.k1', makeLook({ fontSize: 12, bold: true, strikethrough: true }));

  expect(css).toContain('font-size:16px;font-weight:700;text-decoration:line-through;');
});

test('borders have their own line and colour', () => {
  expect(bordersCss({ bottom: { line: 'SOLID_THICK', colour: '#ff0000' }, top: null })).toBe(
    'border-bottom:3px solid #ff0000;',
  );
});

test('a colour that is none cannot break out of its rule', () => {
  const css = lookCss('.k1', makeLook({ fontColour: 'red}body{display:none', background: '}' }));

  expect(css).toContain('color:#000000;');
  expect(css.match(/[{}]/g)).toEqual(['{', '}', '{', '}']);
});
