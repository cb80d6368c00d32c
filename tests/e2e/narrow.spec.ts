// Nothing scrolls sideways on the narrowest screen in use.
import { expect, test } from "./support/fixture";
import { arrive, SCENES } from "./support/scenes";

test.use({ viewport: { width: 320, height: 640 } });

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });
    test("fits into 320 px", async ({ page, guard }) => {
      await arrive(scene, page, guard);
      const { needed, given, widest } = await page.evaluate(() => {
        const right = (element: Element) => element.getBoundingClientRect().right;
        const widest = [...document.querySelectorAll("body *")].reduce((a, b) => (right(b) > right(a) ? b : a));
        return { needed: document.scrollingElement?.scrollWidth, given: innerWidth, widest: widest.outerHTML.slice(0, 160) };
      });
      expect(needed, widest).toBeLessThanOrEqual(given);
    });
  });
}
