// Every screen of the app as a picture, narrow to wide, by day and by night: what a designer looks at.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "../support/fixture";
import { arrive, SCENES } from "../support/scenes";
import { file, FOLDER, SHEETS } from "../support/gallery";

/** The browser draws no more than this in one piece. */
const LONGEST = 16_000;

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });
    test("is a picture in each width and theme", async ({ page, guard }) => {
      await arrive(scene, page, guard);
      await page.evaluate(() => document.fonts.ready);
      for (const sheet of SHEETS) {
        mkdirSync(join(FOLDER, sheet.name), { recursive: true });
        await page.emulateMedia({ colorScheme: sheet.colorScheme });
        await page.setViewportSize({ width: sheet.width, height: sheet.height });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: sheet.width, height: Math.min(height, LONGEST) };
        const picture = await page.screenshot({ path: file(sheet, scene), fullPage: true, clip });
        expect(picture.length).toBeGreaterThan(1000);
      }
    });
  });
}
