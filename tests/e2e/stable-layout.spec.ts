// Nothing jumps while a page settles.
import type { Page } from "@playwright/test";

import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { healer, saved } from "./support/personas";
import { pattern, say, SPANISH } from "./support/say";

test.skip(({ browserName }) => browserName === "firefox", "only Chromium tells of what jumps");

const MOST = 0.02;

declare global {
  interface Window {
    /** The sum of the page's layout shifts that no tap or key caused. */
    shifted: number;
    /** The sum of all of them, those soon after a tap or a key too. */
    shiftedInAll: number;
  }
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.shifted = 0;
    window.shiftedInAll = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        window.shiftedInAll += entry.value;
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
  ["home", "", say("Which careers fit you, and why?"), null],
  ["home, half-way", "", say("Go on where you stopped (23 of 75)"), saved(healer, 23)],
  ["first question", "#/quiz/1", say("Question 1 of 75"), null],
  ["result", "#/results", pattern("10 of {n} ideas shown"), saved(healer)],
  ["career", "#/career/29-2072.00", say("How it fits your answers"), saved(healer)],
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

for (const width of [360, 1280]) {
  test.describe(`a career at ${width} px`, () => {
    test.use({ kept: saved(healer), viewport: { width, height: 740 } });

    // Browsers forgive what moves within half a second of a tap; here it counts.
    const openedByTap = async (page: Page, open: () => Promise<void>) => {
      await settled(page);
      await page.evaluate(() => (window.shiftedInAll = 0));
      await open();
      await settled(page);
      return page.evaluate(() => window.shiftedInAll);
    };

    test("tapped in the result, its files in memory, does not jump", async ({ page, result, career }) => {
      await result.open("#/results");
      await result.listed();
      const title = await result.openCareer(1);
      await career.whole(title);
      await page.goBack();
      await result.listed();
      await page.evaluate(() => scrollTo(0, 0));
      const shifted = await openedByTap(page, async () => {
        await result.titles.first().getByRole("link").evaluate((link: HTMLElement) => link.click());
        await career.whole(title);
      });
      console.log(`layout shift, career in memory at ${width} px: ${shifted.toFixed(4)}`);
      expect(shifted).toBeLessThanOrEqual(MOST);
    });

    test("tapped in the result, its files on the way, does not jump", async ({ page, result, career }) => {
      await result.open("#/results");
      await result.listed();
      await page.evaluate(() => scrollTo(0, 0));
      const title = (await result.titles.first().textContent()) ?? "";
      const shifted = await openedByTap(page, async () => {
        await result.titles.first().getByRole("link").evaluate((link: HTMLElement) => link.click());
        await career.whole(title);
      });
      console.log(`layout shift, career on the way at ${width} px: ${shifted.toFixed(4)}`);
      expect(shifted).toBeLessThanOrEqual(MOST);
    });

    test("opened by a link, its words later than its figures, does not jump", async ({ page, career }) => {
      let letThrough = () => {};
      const asked = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(`**/texts/${SPANISH ? "es" : "en"}/**`, async (route) => {
        await asked;
        await route.continue();
      });
      await career.open("#/career/29-2072.00");
      await career.section("Wages").waitFor();
      await settled(page);
      letThrough();
      await career.whole(titleOf("29-2072.00"));
      const shifted = await settled(page);
      console.log(`layout shift, words of a career later at ${width} px: ${shifted.toFixed(4)}`);
      expect(shifted).toBeLessThanOrEqual(MOST);
    });
  });
}
