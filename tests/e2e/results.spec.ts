// What a person finds in a result, and what they can do there.
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { healer, level, saved, withCareers } from "./support/personas";
import { begins, part, pattern, say, SPANISH, within } from "./support/say";
import { STATE } from "./support/site";

const ranks = (texts: string[]) => texts.map((text) => Number(/^\d+/.exec(text)?.[0]));

test.describe("one who heals", () => {
  test.use({ kept: saved(healer) });

  test("sees how far each place moves on other days, and what that means", async ({ page, result }) => {
    await result.open("#/results");
    await expect(result.bands).toHaveCount(10);
    for (const band of await result.bands.allTextContents()) {
      expect(band).toMatch(pattern("{nth} to {nth} on another day", "{nth} on most other days"));
    }
    await expect(result.list.getByText(part("near the top however we shake the answers"))).toBeVisible();
    await result.list.getByText(say("How sure is this?")).click();
    await expect(page.getByText(within("Nobody answers a quiz the same way twice. So we take the quiz 50 more times, each time as someone with answers like these might on another day, and make the list anew each time."))).toBeVisible();
  });

  test("sees ten ideas, what is like each, and ten more", async ({ result }) => {
    await result.open("#/results");
    const first = await result.listed();
    expect(first).toHaveLength(10);
    const family = result.places.filter({ hasText: within("and {n} like it") }).first();
    const own = Number(await family.locator(".mark").textContent());
    await family.locator("summary", { hasText: pattern("and {n} like it") }).click();
    await family.locator(".alike li").first().waitFor();
    const others = ranks(await family.locator(".alike li").allTextContents());
    expect(others.length).toBeGreaterThan(0);
    expect(others).toEqual([...others].sort((a, b) => a - b));
    expect(Math.min(...others)).toBeGreaterThan(own);
    await result.more.click();
    expect((await result.listed()).slice(0, 10)).toEqual(first);
    await expect(result.places).toHaveCount(20);
    await expect(result.shownCount).toHaveText(pattern("20 of {n} ideas shown"));
  });

  test("reads what speaks for a career, what against, and what would change it", async ({ result }) => {
    await result.open("#/results");
    const line = await result.why(3);
    await expect(line.getByRole("list", { name: say("Speaks for it") }).getByRole("listitem")).toHaveCount(3);
    await line.getByRole("button", { name: pattern("All {n} for, all {n} against") }).click();
    expect(await line.getByRole("list", { name: say("Speaks for it") }).getByRole("listitem").count()).toBeGreaterThan(3);
    const changes = await line.locator(".changes li").allTextContents();
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change).toMatch(pattern("If you answered {} instead of {} to “{}”, this would be about {nth} instead of {nth}."));
    }
  });

  test("hides a career, gets the next one, and brings it back", async ({ page, result }) => {
    await result.open("#/results");
    const before = await result.listed();
    await result.more.waitFor();
    await result.notForMe(2).click();
    await expect(result.undo).toBeFocused();
    await expect(result.undo).toHaveAccessibleName(say("Undo: show {} again", before[1]?.title ?? ""));
    await expect(result.places).toHaveCount(10);
    expect((await result.listed()).map((it) => it.title)).not.toContain(before[1]?.title);
    await result.undo.click();
    expect(await result.listed()).toEqual(before);
    await expect(page.getByRole("link", { name: before[1]?.title, exact: true }).first()).toBeFocused();
  });

  test("finds what was hidden on the next visit, and brings back one or all", async ({ page, result }) => {
    await result.open("#/results");
    const before = await result.listed();
    await result.notForMe(1).click();
    await result.list.getByRole("button", { name: pattern("Hide the {n} like it, too") }).or(result.undo).first().waitFor();
    await result.notForMe(1).click();
    await expect(result.hidden).toHaveText(say("2 hidden"));
    await page.reload();
    await expect(result.hidden).toHaveText(say("2 hidden"));
    await result.hidden.click();
    await result.list.getByRole("button", { name: say("Show again: {}", before[0]?.title ?? "") }).click();
    await expect(result.hidden).toHaveText(say("1 hidden"));
    await expect(result.titles.first()).toHaveText(before[0]?.title ?? "");
    await result.list.getByRole("button", { name: say("Show all again") }).click();
    await expect(result.hidden).toHaveCount(0);
    expect(await result.listed()).toEqual(before);
    await expect(page.getByRole("heading", { name: say("Careers near you") })).toBeFocused();
  });

  test("hides a whole idea in two taps", async ({ result }) => {
    await result.open("#/results");
    const all = Number(/\d+\D+(\d+)/.exec((await result.shownCount.textContent()) ?? "")?.[1]);
    const family = result.places.filter({ hasText: within("and {n} like it") }).first();
    await family.getByRole("button", { name: pattern("Not for me: {}") }).click();
    await expect(result.shownCount).toHaveText(say("10 of {} ideas shown", all));
    await result.list.getByRole("button", { name: pattern("Hide the {n} like it, too") }).click();
    await expect(result.shownCount).toHaveText(say("10 of {} ideas shown", all - 1));
  });

  test("hides a career from its own page", async ({ page, result }) => {
    await result.open("#/results");
    await result.listed();
    const title = await result.openCareer(1);
    await page.getByRole("button", { name: say("Not for me") }).click();
    await expect(page.getByText(say("It is hidden in your list. A second tap brings it back."))).toBeVisible();
    await page.goBack();
    await expect(result.hidden).toHaveText(say("1 hidden"));
    expect((await result.listed()).map((it) => it.title)).not.toContain(title);
  });

  test("hides and brings back with the keyboard alone", async ({ page, result }) => {
    await result.open("#/results");
    const before = await result.listed();
    await result.notForMe(1).focus();
    await page.keyboard.press("Enter");
    await expect(result.undo).toBeFocused();
    await page.keyboard.press("Enter");
    expect(await result.listed()).toEqual(before);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(result.places.first().getByText(say("Speaks for it")).first()).toBeVisible();
  });

  test("looks at the other end of the list", async ({ page, result }) => {
    await result.open("#/results");
    const least = page.getByRole("region", { name: say("At the other end") });
    await expect(least.getByRole("link")).toHaveCount(0);
    await least.getByText(say("The ten that fit these answers least")).click();
    await expect(least.getByRole("link")).toHaveCount(10);
    for (const line of await least.getByRole("link").allTextContents()) expect(line).toMatch(SPANISH ? /, pero .+\.$/ : /, but .+\.$/);
  });

  test("finds the ways to a surer result", async ({ page, result }) => {
    await result.open("#/results");
    await expect(page.getByRole("button", { name: pattern("Go on to the detailed form: {n} more questions") })).toBeVisible();
    for (const section of ["Interests", "Subjects", "Abilities"]) {
      await expect(page.getByRole("link", { name: say(`Redo ${section}`) })).toBeVisible();
    }
  });
});

test.describe("one who had two careers in mind", () => {
  test.use({ kept: withCareers(saved(healer), { thought: ["29-1141.00", "27-1024.00"] }) });
  test("finds both with their places and reasons", async ({ result }) => {
    await result.open("#/results");
    await expect(result.thought).toContainText(say("You had 2 careers in mind. Here is where your answers put them."));
    await expect(result.thought.getByRole("heading", { level: 3 })).toHaveText(["29-1141.00", "27-1024.00"].map(titleOf));
    await expect(result.thought.getByText(pattern("{nth} to {nth} on another day", "{nth} on most other days"))).toHaveCount(2);
    await result.thought.locator("summary", { hasText: begins("results::Why") }).first().click();
    await expect(result.thought.getByRole("list", { name: say("Speaks for it") })).toBeVisible();
    await expect(result.thought.getByRole("button", { name: pattern("Not for me: {}") })).toHaveCount(0);
  });
});

test.describe("answers without a direction", () => {
  test.use({ kept: saved(level) });
  test("give fields to explore in place of a finely ordered list", async ({ page, result }) => {
    await result.open("#/results");
    const fields = page.getByRole("region", { name: say("Fields to explore") });
    await expect(fields.getByRole("listitem").first()).toBeVisible();
    const counts = await fields.getByRole("listitem").locator("b").allTextContents();
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(40);
    await expect(result.titles.first()).toBeHidden();
    await page.getByText(say("See the list of careers anyway")).click();
    await expect(result.titles.first()).toBeVisible();
  });
});

test("a shared result has bands and reasons, and nothing to hide or redo", async ({ page, result }) => {
  await result.open(`#/r/${FULL_V1}`);
  await expect(result.bands).toHaveCount(10);
  const line = await result.why(1);
  await expect(line.getByRole("list", { name: say("Speaks for it") })).toBeVisible();
  await expect(page.getByRole("button", { name: pattern("Not for me: {}") })).toHaveCount(0);
  await expect(page.getByRole("link", { name: pattern("Redo Interests", "Redo Subjects", "Redo Abilities") })).toHaveCount(0);
  await expect(result.thought).toHaveCount(0);
  expect(await result.kept(STATE)).toBeNull();
});
