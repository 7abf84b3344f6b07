import { embedFile, readPolicy } from '../../../src/local/node/embed-file.ts';

const PAGE =
  '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body><!-- file --></body>';

describe('embedFile(page, name, bytes)', () => {
  test('puts the bytes into the page as an inert element', () => {
    expect(embedFile(PAGE, 'a.xlsx', Uint8Array.of(1, 2, 255))).toContain(
      '<body><script type="text/plain" id="svodka-file" data-name="a.xlsx">AQL/</script></body>',
    );
  });

  test('a name cannot leave its attribute, nor is it a pattern', () => {
    const page = embedFile(PAGE, '"><img onerror=1>&$&.xlsx', new Uint8Array());

    expect(page).toContain('data-name="&quot;>&lt;img onerror=1>&amp;$&amp;.xlsx"');
  });

  test('throws for a page without room', () => {
    expect(() => embedFile('<body></body>', 'a.xlsx', new Uint8Array())).toThrow('no room');
  });
});

describe('readPolicy(page)', () => {
  test('is what the page declares', () => {
    expect(readPolicy(PAGE)).toBe("default-src 'none'");
  });

  test('throws where it declares none', () => {
    expect(() => readPolicy('<head></head>')).toThrow('no content security policy');
  });
});
