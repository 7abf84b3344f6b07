// Whether two pictures look the same: the browser smooths round corners by a shade more or less from run to run.

import type { Browser } from 'playwright-core';

/** Of 255; no eye sees it. */
const SHADE = 2;

/** True when both have the same size and no point differs by more than a shade; decoded by the browser, which knows PNG. */
export async function isSamePicture(
  browser: Browser,
  one: Buffer,
  other: Buffer,
): Promise<boolean> {
  const page = await browser.newPage();
  const difference = await page.evaluate(
    async (images) => {
      const [first, second] = await Promise.all(
        images.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (first?.width !== second?.width || first?.height !== second?.height) return 255;
      const others = second?.data ?? new Uint8ClampedArray();
      return (first?.data ?? new Uint8ClampedArray()).reduce(
        (most, value, at) => Math.max(most, Math.abs(value - (others[at] ?? 0))),
        0,
      );
    },
    [one, other].map((image) => image.toString('base64')),
  );
  await page.close();
  return difference <= SHADE;
}
