// axe-core finds nothing on any screen, by day and by night, narrow and wide.
import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "./support/fixture";
import { arrive, SCENES } from "./support/scenes";

// Colors on their way from one theme to the other are no colors to judge.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });
    test("has no violation", async ({ page, guard }) => {
      await arrive(scene, page, guard);
      for (const width of [360, 1280]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const { violations, passes } = await new AxeBuilder({ page }).analyze();
          expect(passes.length, "rules that had something to judge").toBeGreaterThan(10);
          const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
          expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });
  });
}
