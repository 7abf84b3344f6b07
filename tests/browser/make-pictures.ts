// `npm run pictures`: writes docs/pictures anew, from the built page over the examples. A picture that looks the same as
// before is left as it is.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { ROOT } from './project-root.ts';
import { isSamePicture } from './same-picture.ts';
import { PICTURE_FILES, takePictures } from './take-pictures.ts';

const folder = join(ROOT, 'docs/pictures');
const known: readonly string[] = PICTURE_FILES;
const browser = await launchBrowser();

for (const name of readdirSync(folder)) if (!known.includes(name)) rmSync(join(folder, name));
for (const { file, image } of await takePictures(browser)) {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path) : null;
  const isSame = before !== null && (await isSamePicture(browser, before, image));
  if (!isSame) writeFileSync(path, image);
  process.stdout.write(`docs/pictures/${file}: ${isSame ? 'as before' : 'new'}\n`);
}
await browser.close();
