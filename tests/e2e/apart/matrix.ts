// What takes too long for every run: the sixty careers and every Spanish screen, wide and narrow, by day and by night.
import { violations } from "../support/axe";
import { DRAWN, unfold } from "../support/drawn";
import { expect, test } from "../support/fixture";
import { arrive, SPANISH_SCENES } from "../support/scenes/spanish";

const WINDOWS = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })));

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const { width, colorScheme } of WINDOWS) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    for (const [place, it] of DRAWN.entries()) {
      test(`${it.code} ${it.title} has no violation`, async ({ page, career }) => {
        await career.open(`#/career/${it.code}`);
        await career.whole(it.title);
        await unfold(page, career, place);
        expect(await violations(page)).toEqual([]);
      });
    }
    for (const { fragment, kept, shows } of SPANISH_SCENES) {
      test.describe(`es.html${fragment}${kept ? `, ${kept.length} characters kept` : ""}`, () => {
        test.use({ kept: kept ?? null });
        test("has no violation", async ({ page }) => {
          await arrive(page, fragment, shows);
          expect(await violations(page)).toEqual([]);
        });
      });
    }
  });
}
