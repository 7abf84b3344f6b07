// README shows the pictures that the script makes, all of them and no others, so that none goes stale unseen.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_FILES } from '../browser/take-pictures.ts';

const root = join(__dirname, '../..');

describe('the pictures', () => {
  test('in docs/pictures are those that `npm run pictures` makes', () => {
    expect(readdirSync(join(root, 'docs/pictures')).sort()).toEqual([...PICTURE_FILES].sort());
  });

  test('are all in README, and README has no others', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, link]) => link);

    expect([...new Set(shown)].sort()).toEqual(
      PICTURE_FILES.map((file) => `docs/pictures/${file}`).sort(),
    );
  });
});
