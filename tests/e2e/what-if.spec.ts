// What if …? The list follows answers that are only supposed; the real ones are kept.
import { violations } from "./support/axe";
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { enter, tabTo } from "./support/keyboard";
import { healer, saved } from "./support/personas";
import { begins, pattern, say, within } from "./support/say";
import { STATE } from "./support/site";
import { Tune } from "./support/tune";

test.use({ kept: saved(healer), contextOptions: { reducedMotion: "reduce" } });

test("a slider moves the list, each move is told, and the real answers come back", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  const before = await list.further(2);
  const own = new Map(before.map(({ title, rank }) => [title, rank]));
  const kept = await list.kept(STATE);
  const code = page.getByRole("region", { name: say("Keep or share this result") }).locator("code");
  const carried = await code.textContent();

  await list.whatIf.click();
  await expect(list.back).toHaveCount(0);
  await list.slider("Hands-on work").fill("2");
  await expect(list.slider("Hands-on work")).toHaveAttribute("aria-valuetext", say("much more"));
  await expect(page.getByText(say("You are looking at what-if answers."))).toBeVisible();
  const after = await list.numbered();
  expect(after.slice(0, 10)).not.toEqual(before.slice(0, 10));

  const lines = list.list.locator(".places > li");
  for (const [at, { rank, title }] of after.slice(0, 10).entries()) {
    const was = own.get(title);
    if (was === undefined) continue;
    const up = was - rank;
    const sign = up === 0 ? "=" : up > 0 ? `↑ ${up}` : `↓ ${-up}`;
    await expect(lines.nth(at).locator(".moved").first(), title).toContainText(sign);
  }
  const five = await list.firstFive.evaluateAll((lines) => lines.map((line) => line.querySelector("span")?.textContent));
  expect(five).toEqual(after.slice(0, 5).map(({ title }) => title));

  expect(await list.kept(STATE)).toBe(kept);
  expect(await code.textContent()).toBe(carried);
  await list.back.click();
  await expect(list.whatIf).toBeFocused();
  await expect(list.back).toHaveCount(0);
  await expect(list.list.locator(".moved")).toHaveCount(0);
  await expect(list.slider("Hands-on work")).toHaveValue("0");
  expect(await list.numbered()).toEqual(before);
});

test("other days are shown for real answers only", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  const anotherDay = list.list.getByText(pattern("{nth} to {nth} on another day", "{nth} on most other days"));
  await expect(anotherDay.first()).toBeVisible();
  await list.whatIf.click();
  await list.slider("Creative work").fill("2");
  await expect(anotherDay).toHaveCount(0);
  await list.slider("Creative work").fill("0");
  await expect(anotherDay.first()).toBeVisible();
});

test("one changed answer is listed beside the real one and can be taken back", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  const before = await list.numbered();
  await list.whatIf.click();
  await list.question.selectOption("K22");
  await expect(list.answer.locator("option:checked")).toContainText(say("(your answer)"));
  await list.answer.selectOption("1");
  const changed = page.getByRole("list", { name: say("Changed answers") }).getByRole("listitem");
  await expect(changed).toHaveCount(1);
  await expect(changed).toContainText(within("0 instead of 9 for “{}”"));
  await expect.poll(() => list.numbered()).not.toEqual(before);
  await changed.getByRole("button", { name: begins("Take back") }).click();
  await expect(changed).toHaveCount(0);
  await expect(list.back).toHaveCount(0);
  await expect.poll(() => list.numbered()).toEqual(before);
});

test("somebody else's result has filters, but nothing to suppose", async ({ page }) => {
  const list = new Tune(page);
  await list.open(`#/r/${FULL_V1}`);
  await list.titles.first().waitFor();
  await expect(list.filters).toBeVisible();
  await expect(list.whatIf).toHaveCount(0);
});

test("with the keyboard alone", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  const before = await list.numbered();
  await enter(page, list.whatIf);
  await tabTo(page, list.slider("Helping people"));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(list.slider("Helping people")).toHaveAttribute("aria-valuetext", say("much less"));
  await enter(page, list.back);
  await expect(list.whatIf).toBeFocused();
  await expect.poll(() => list.numbered()).toEqual(before);
});

for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]] as const) {
  test(`the open panel has no violation and fits into ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const list = new Tune(page);
    await list.open("#/results");
    await list.whatIf.click();
    await list.slider("Helping people").fill("-2");
    await list.question.selectOption("K01");
    await list.answer.selectOption("9");
    await expect(list.back).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  });
}
