// Every screen: nothing scrolls sideways on the narrowest phone or at a zoom of 400 %, controls are large enough, text
// may be spaced, and axe-core finds nothing, by day and by night, narrow and wide.
import { violations } from "./support/axe";
import { english } from "./support/english";
import { expect, test } from "./support/fixture";
import { lostText, spaceText, sticksOut, tooSmall } from "./support/reach";
import { SPANISH } from "./support/say";
import { arrive, SCENES } from "./support/scenes";

test.use({
  viewport: { width: 320, height: 640 },
  // Colors on their way from one theme to the other are no colors to judge.
  contextOptions: { reducedMotion: "reduce" },
});

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });
    test("fits into 320 px, can be hit, may be spaced and has no violation", async ({ page, guard }) => {
      // The longest pages are judged by axe four times.
      test.setTimeout(120_000);
      await arrive(scene, page, guard);
      if (SPANISH) expect.soft(await english(page)).toEqual([]);
      expect.soft(await sticksOut(page)).toEqual([]);
      expect.soft(await tooSmall(page)).toEqual([]);
      // A window of 1280 by 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await sticksOut(page), "at 400 %").toEqual([]);
      for (const width of [360, 1280]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await lostText(page), "before spacing").toEqual([]);
      await spaceText(page);
      expect.soft(await lostText(page), "spaced").toEqual([]);
      expect.soft(await sticksOut(page), "spaced").toEqual([]);
    });
  });
}
