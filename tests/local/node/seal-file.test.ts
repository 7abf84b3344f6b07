import { unzipSync, zipSync } from 'fflate';
import { isSealed, sealFile } from '../../../src/local/node/seal-file.ts';

const zip = zipSync({ 'a.txt': new TextEncoder().encode('текст') });

describe('sealFile(zip)', () => {
  test('gives a zip that unzips as before and is told as ours', () => {
    const sealed = sealFile(zip);

    expect(Object.keys(unzipSync(sealed))).toEqual(['a.txt']);
    expect(isSealed(sealed)).toBe(true);
  });
});

describe('isSealed(file)', () => {
  test('is false for a file without a seal, an empty one and a short one', () => {
    expect(isSealed(zip)).toBe(false);
    expect(isSealed(new Uint8Array())).toBe(false);
    expect(isSealed(new Uint8Array(10))).toBe(false);
  });

  test('is false as soon as one byte differs', () => {
    const sealed = sealFile(zip);
    sealed[40] = (sealed[40] ?? 0) ^ 1;

    expect(isSealed(sealed)).toBe(false);
  });
});
