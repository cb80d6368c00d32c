// Sixty careers drawn once for all: axe-core finds nothing, by day on a wide screen and by night on a narrow one.
// All of them in each of the four windows: `cargo xtask test --matrix`.
import { violations } from "./support/axe";
import { deal } from "./support/draw";
import { DRAWN, unfold } from "./support/drawn";
import { expect, test } from "./support/fixture";

const SCREENS = [
  { name: "1280 px, light", width: 1280, colorScheme: "light", careers: DRAWN.slice(0, 30) },
  { name: "360 px, dark", width: 360, colorScheme: "dark", careers: DRAWN.slice(30) },
] as const;

for (const { name, width, colorScheme, careers } of SCREENS) {
  for (const [at, hand] of deal(careers, 3).entries()) {
    test.describe(`${name}, part ${at + 1}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, contextOptions: { reducedMotion: "reduce" } });
      test(`${hand.length} careers have no violation`, async ({ page, career }) => {
        test.setTimeout(120_000);
        await career.open(`#/career/${hand[0]?.code}`);
        for (const [place, it] of hand.entries()) {
          await career.goTo(it);
          await unfold(page, career, place);
          expect.soft(await violations(page), `${it.code} ${it.title}`).toEqual([]);
        }
      });
    });
  }
}
