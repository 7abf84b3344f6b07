import { setAttribute } from '../../../../src/local/xlsx/xml/element-order.ts';
import { childOf, parseXml } from '../../../../src/local/xlsx/xml/parse-xml.ts';

test('elements know the places of their tags', () => {
  const text =
    '\ufeff<?xml version="1.0"?>\r\n<!-- <b> --><a x=">"><b  /><c>т&amp;<![CDATA[<]]></c ></a>';
  const { root } = parseXml(text, 'part');
  const slice = (name: string) => {
    const element = childOf(root, name);
    return element === null ? '' : text.slice(element.start, element.end);
  };
  expect(text.slice(root.start, root.openEnd)).toBe('<a x=">">');
  expect(slice('b')).toBe('<b  />');
  expect(slice('c')).toBe('<c>т&amp;<![CDATA[<]]></c >');
  expect(childOf(root, 'c')?.text).toBe('т&<');
});

test('names lose the prefix of the root only', () => {
  const { root, prefix } = parseXml('<x:a xmlns:x="u"><x:b/><y:b xmlns:y="v"/><b/></x:a>', 'part');
  expect(prefix).toBe('x:');
  expect(root.children.map(({ name }) => name)).toEqual(['b', 'y:b', ':b']);
});

test.each(['', 'текст', '<a>', '<a></b>', '<a>&unknown;</a>', '<a b=1/>', '<a/><a/>'])(
  '%j is refused by the name of its part',
  (text) => {
    expect(() => parseXml(text, 'xl/x.xml')).toThrow('xl/x.xml');
  },
);

test.each([
  ['<c a="1"/>', 'a', '2', '<c a="2"/>'],
  ["<c aa='1' a = '1'>", 'a', '$1', '<c aa=\'1\' a="$1">'],
  ['<c/>', 'a', '1', '<c a="1"/>'],
  ['<c b="1" >', 'a', '1', '<c b="1" a="1">'],
  ['<c a="1" b="2"/>', 'a', null, '<c b="2"/>'],
])('setAttribute(%j, %j, %j) gives %j', (tag, name, value, result) => {
  expect(setAttribute(tag, name, value)).toBe(result);
});
