// Every screen: nothing scrolls sideways on the narrowest phone, and axe-core finds nothing,
// by day and by night, narrow and wide.
import type { Page } from "@playwright/test";

import { violations } from "./support/axe";
import { english } from "./support/english";
import { expect, test } from "./support/fixture";
import { SPANISH } from "./support/say";
import { arrive, SCENES } from "./support/scenes";

test.use({
  viewport: { width: 320, height: 640 },
  // Colors on their way from one theme to the other are no colors to judge.
  contextOptions: { reducedMotion: "reduce" },
});

/** Holds that the page is as wide as the window; the element that sticks out is named. */
async function fits(page: Page): Promise<void> {
  const { needed, given, widest } = await page.evaluate(() => {
    const right = (element: Element) => element.getBoundingClientRect().right;
    const widest = [...document.querySelectorAll("body *")].reduce((a, b) => (right(b) > right(a) ? b : a));
    return { needed: document.scrollingElement?.scrollWidth, given: innerWidth, widest: widest.outerHTML.slice(0, 160) };
  });
  expect.soft(needed, widest).toBeLessThanOrEqual(given);
}

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });
    test("fits into 320 px and has no violation", async ({ page, guard }) => {
      await arrive(scene, page, guard);
      await fits(page);
      if (SPANISH) expect.soft(await english(page)).toEqual([]);
      for (const width of [360, 1280]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });
  });
}
