// Nothing jumps while a page settles.
import type { Page } from "@playwright/test";

import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";

const MOST = 0.02;

declare global {
  interface Window {
    /** The sum of the page's layout shifts that no tap or key caused. */
    shifted: number;
  }
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) window.shifted += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  }),
);

/** The sum once the fonts are here and two frames have been drawn since. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return window.shifted;
  });

for (const [name, fragment, shows, kept] of [
  ["home", "", "Which careers fit you, and why?", null],
  ["home, half-way", "", "Go on where you stopped (23 of 60)", saved(healer, 23)],
  ["first question", "#/quiz/1", "Question 1 of 60", null],
  ["result", "#/results", "20 of 923 shown", saved(healer)],
  ["career", "#/career/29-2072.00", "How it fits your answers", saved(healer)],
] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${name} at ${width} px`, () => {
      test.use({ kept, viewport: { width, height: 740 } });
      test("does not jump", async ({ page, site }) => {
        await site.open(fragment);
        await page.locator("main:not([hidden])").getByText(shows).first().waitFor();
        const shifted = await settled(page);
        console.log(`layout shift, ${name} at ${width} px: ${shifted.toFixed(4)}`);
        expect(shifted).toBeLessThanOrEqual(MOST);
      });
    });
  }
}
