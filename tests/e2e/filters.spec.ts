// Filters over the list: what they leave out, what they leave alone.
import { violations } from "./support/axe";
import { expect, test } from "./support/fixture";
import { enter, tabTo } from "./support/keyboard";
import { conditionOf, occupations } from "./support/names";
import { healer, saved } from "./support/personas";
import { pattern, say } from "./support/say";
import { table } from "./support/tables";
import { Tune } from "./support/tune";

test.use({ kept: saved(healer), contextOptions: { reducedMotion: "reduce" } });

test("education and field leave only such careers, and each keeps its number", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  const before = await list.further(5);
  const rank = new Map(before.map(({ title, rank }) => [title, rank]));

  await list.filters.click();
  await list.education.selectOption({ label: say("Up to a two-year degree") });
  await list.fields.click();
  await page.getByLabel(say("Health care"), { exact: true }).check();
  await expect(list.filters).toContainText(say("2 on"));
  await expect(list.pass).toHaveText(pattern("{n} of 923 careers pass."));

  const after = await list.further(5);
  expect(after.length).toBeGreaterThan(3);
  const both = after.filter(({ title }) => rank.has(title));
  expect(both.length).toBeGreaterThan(3);
  for (const { title, rank: now } of both) expect(now, title).toBe(rank.get(title));
  expect(after.map(({ rank }) => rank)).toEqual(after.map(({ rank }) => rank).sort((a, b) => a - b));

  const codes = new Map(occupations().map(({ code, title }) => [title, code]));
  const entry = new Map(table("employment.tsv").map((row) => [row.code, row.entry_education]));
  const low = ["No formal educational credential", "High school diploma or equivalent", "Some college, no degree", "Postsecondary nondegree award", "Associate's degree"];
  for (const { title } of after) {
    const code = codes.get(title) ?? "";
    expect(code.slice(0, 2), title).toBe("29");
    expect(low, title).toContain(entry.get(code));
  }

  await list.clear.click();
  await expect(list.filters).toBeFocused();
  await expect(list.pass).toHaveCount(0);
  expect(await list.numbered()).toEqual(before);
});

test("filters stay while the page is open, and are gone with it", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  await list.filters.click();
  await list.outlook.selectOption({ label: say("More jobs in ten years") });
  const passing = (await list.pass.textContent()) ?? "";
  await list.openCareer(1);
  await page.goBack();
  await expect(list.pass).toHaveText(passing);
  await list.filters.click();
  await expect(list.outlook.locator("option:checked")).toHaveText(say("More jobs in ten years"));
  await page.reload();
  await list.titles.first().waitFor();
  await expect(list.clear).toHaveCount(0);
});

test("careers without a published pay pass only as long as they are kept", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  await list.filters.click();
  const keep = page.getByLabel(pattern("Keep the {n} careers whose pay a year is not published"));
  await expect(keep).toHaveCount(0);
  await list.pay.selectOption({ label: say("$100,000 or more") });
  await expect(keep).toBeChecked();
  const count = async () => parseInt(((await list.pass.textContent()) ?? "").replace(/^\D+/, ""), 10);
  const unpublished = parseInt(((await page.locator(".tick", { has: keep }).textContent()) ?? "").replace(/\D+/, ""), 10);
  const all = await count();
  await keep.uncheck();
  await expect.poll(count).toBe(all - unpublished);
});

test("what is avoided is loaded when it is opened, and leaves careers out", async ({ page }) => {
  const list = new Tune(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await list.open("#/results");
  await list.filters.click();
  await list.titles.first().waitFor();
  expect(asked.filter((url) => new URL(url).pathname.endsWith("conditions.txt"))).toHaveLength(0);
  await list.avoid.click();
  await page.getByLabel(conditionOf("4.C.2.c.1.b", "Being near diseases and infections")).check();
  await expect(list.pass).toHaveText(say("813 of 923 careers pass."));
  expect(asked.filter((url) => new URL(url).pathname.endsWith("conditions.txt"))).toHaveLength(1);
});

test("conditions and a state that do not arrive are said, leave nothing out, and can be asked for again", async ({ page, guard }) => {
  guard.expects(/Failed to load resource/);
  for (const file of ["**/conditions.txt*", "**/wages/WY.json*"]) await page.route(file, (route) => route.abort("connectionfailed"));
  const list = new Tune(page);
  await list.open("#/results");
  await list.filters.click();
  await list.state.selectOption({ label: "Wyoming" });
  await expect(page.getByRole("alert")).toContainText(say("What is counted in Wyoming could not be loaded, so this filter leaves nothing out yet."));
  await expect(list.pass).toHaveText(say("923 of 923 careers pass."));
  await page.unroute("**/wages/WY.json*");
  await list.tryAgain.click();
  await expect(list.pass).toHaveText(say("619 of 923 careers pass."));

  await list.avoid.click();
  await expect(page.getByRole("alert")).toContainText(say("The working conditions could not be loaded."));
  await page.unroute("**/conditions.txt*");
  await list.tryAgain.click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByLabel(conditionOf("4.C.2.a.1.c", "Working outdoors in any weather")).check();
  await expect(list.pass).not.toHaveText(say("619 of 923 careers pass."));
});

test("when none passes, each way out says what it brings and brings it", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  await list.filters.click();
  await list.education.selectOption({ label: say("Up to high school") });
  await list.fields.click();
  await page.getByLabel(say("Law"), { exact: true }).check();
  await list.pay.selectOption({ label: say("$100,000 or more") });
  await expect(list.pass).toHaveText(say("None of the 923 careers passes."));
  await expect(list.titles).toHaveCount(0);
  const way = page.getByRole("button", { name: pattern("Without “education”: {n} careers", "Without “education”: 1 career") });
  const brings = parseInt(((await way.textContent()) ?? "").replace(/\D+/, ""), 10);
  await way.click();
  await expect(list.filters).toBeFocused();
  await expect(list.pass).toHaveText(say(brings === 1 ? "1 of 923 careers passes." : "{} of 923 careers pass.", brings));
  await expect(list.filters).toContainText(say("2 on"));
});

test("with the keyboard alone", async ({ page }) => {
  const list = new Tune(page);
  await list.open("#/results");
  await enter(page, list.filters);
  await tabTo(page, list.education);
  await page.keyboard.press("ArrowDown");
  await expect(list.filters).toContainText(say("1 on"));
  await enter(page, list.fields);
  await tabTo(page, page.getByLabel(say("Health care"), { exact: true }));
  await page.keyboard.press("Space");
  await expect(list.filters).toContainText(say("2 on"));
  await enter(page, list.clear);
  await expect(list.filters).toBeFocused();
  await expect(list.clear).toHaveCount(0);
});

for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]] as const) {
  test(`the open panel has no violation and fits into ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const list = new Tune(page);
    await list.open("#/results");
    await list.filters.click();
    await list.fields.click();
    await list.avoid.click();
    await list.pay.selectOption({ label: say("$50,000 or more") });
    await list.state.selectOption({ label: "Wyoming" });
    await expect(list.pass).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  });
}
