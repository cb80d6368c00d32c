// Results under names: saving, opening, going on, renaming, deleting, comparing.
import { expect, test } from "./support/fixture";
import { enter, tabRound } from "./support/keyboard";
import { builder, healer, saved } from "./support/personas";
import { part, pattern, say, SPANISH, within } from "./support/say";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";

const NOVEMBER = SPANISH ? "22 de noviembre de 2026" : "November 22, 2026";

test("nothing is there to save before the first answer", async ({ page, shelf, quiz }) => {
  await shelf.open("#/saved");
  await expect(shelf.heading).toHaveText(say("Saved results"));
  await expect(shelf.save).toHaveCount(0);
  await expect(shelf.saveFile).toHaveCount(0);
  await expect(page.getByText(say("No result is saved under a name so far."))).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: say("Start the quiz") }).click();
  await expect(quiz.heading).toHaveText(say("How much time do you have?"));
});

test.describe("one who heals", () => {
  test.use({ kept: saved(healer) });

  test("saves the result under a name, finds it after a reload, and opens it", async ({ page, shelf, result }) => {
    await result.open("#/results");
    const own = await result.listed();
    await page.getByRole("link", { name: say("Save it under a name") }).click();
    await expect(shelf.heading).toBeFocused();
    await shelf.name.fill("  Start of   grade 9 ");
    await shelf.save.click();
    await expect(page.getByText(say("“{}” is saved.", "Start of grade 9"))).toBeVisible();
    await expect(page.getByText(say("They are saved as “{}”.", "Start of grade 9"))).toBeVisible();
    await page.reload();
    await expect(shelf.names).toHaveText(["Start of grade 9"]);
    await expect(shelf.line("Start of grade 9")).toContainText(within("{}, Full form, 75 answers"));
    await page.getByRole("link", { name: "Start of grade 9" }).click();
    expect(await result.listed()).toEqual(own);
    await expect(result.notice).toContainText(within("This is “Start of grade 9”, saved on {}."));
    await expect(page.getByRole("button", { name: say("Start again") })).toHaveCount(0);
    await expect(page.getByRole("button", { name: pattern("Not for me: {}") })).toHaveCount(0);
  });

  test("gets a name by the date when the field is left empty", async ({ page, shelf }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
    await shelf.open("#/saved");
    await shelf.save.click();
    await expect(shelf.names).toHaveText([say("Result of {}", NOVEMBER)]);
  });

  test("renames and deletes, and only what was meant goes", async ({ page, shelf }) => {
    await shelf.keep("One");
    await shelf.button("One", "Rename").click();
    const field = shelf.line("One").getByLabel(say("saved::Name"));
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("One");
    await field.fill("Two");
    await page.keyboard.press("Enter");
    await expect(shelf.names).toHaveText(["Two"]);
    await expect(page.getByText(say("It is called “{}” now.", "Two"))).toBeVisible();
    await shelf.button("Two", "Delete").click();
    await shelf.line("Two").getByRole("button", { name: say("saved::No, keep it") }).click();
    await expect(shelf.button("Two", "Delete")).toBeFocused();
    await page.reload();
    await expect(shelf.names).toHaveText(["Two"]);
    await shelf.button("Two", "Delete").click();
    await shelf.button("Two", "Yes, delete it").click();
    await expect(shelf.lines).toHaveCount(0);
    await expect(page.getByRole("heading", { name: say("Your saved results") })).toBeFocused();
    await page.reload();
    await expect(shelf.lines).toHaveCount(0);
    expect(Object.keys(answersIn(await shelf.kept(STATE))), "the present answers stay").toHaveLength(75);
  });

  test("goes on with an earlier result, and the present one is kept first", async ({ page, shelf, result, quiz }) => {
    await shelf.keep("Before");
    const before = answersIn(await shelf.kept(STATE));
    await quiz.open("#/quiz/1");
    await quiz.answer(1);
    await shelf.open("#/saved");
    await expect(shelf.button("Before", "Go on with it")).toBeVisible();
    const changed = answersIn(await shelf.kept(STATE));
    expect(changed).not.toEqual(before);
    await shelf.button("Before", "Go on with it").click();
    await expect(page).toHaveURL(/#\/results$/);
    await result.listed();
    expect(answersIn(await shelf.kept(STATE))).toEqual(before);
    await shelf.open("#/saved");
    await expect(shelf.names).toHaveCount(2);
    const kept = page.getByRole("heading", { level: 3, name: pattern("My answers until {}") });
    const name = (await kept.textContent()) ?? "";
    await shelf.button(name, "Go on with it").click();
    await result.listed();
    expect(answersIn(await shelf.kept(STATE))).toEqual(changed);
    await shelf.open("#/saved");
    await expect(shelf.names, "nothing is kept twice").toHaveCount(2);
  });

  test("deletes all at once after one question that says what goes", async ({ page, shelf, quiz }) => {
    await shelf.keep("First");
    await quiz.open("#/quiz/1");
    await quiz.answer(1);
    await shelf.keep("Second");
    const all = shelf.list.getByRole("button", { name: say("Delete all saved results") });
    await all.click();
    await expect(shelf.list.getByText(say("All 2 are gone for good then, unless you have a file of them. Your present answers stay."))).toBeVisible();
    await shelf.list.getByRole("button", { name: say("saved::No, keep them") }).click();
    await expect(all).toBeFocused();
    await expect(shelf.lines).toHaveCount(2);
    await all.click();
    await shelf.list.getByRole("button", { name: say("Yes, delete all 2 saved results") }).click();
    await expect(shelf.lines).toHaveCount(0);
    await expect(page.getByText(say("All saved results are deleted."))).toBeVisible();
    await page.reload();
    await expect(shelf.lines).toHaveCount(0);
    expect(await shelf.kept(STATE), "no trace stays").not.toMatch(/First|Second/);
  });

  test("compares a saved result with the present one", async ({ page, shelf, quiz }) => {
    await shelf.keep("In June");
    for (const number of [1, 2, 7, 8, 13, 14]) {
      await quiz.open(`#/quiz/${number}`);
      await quiz.answer(5);
    }
    await shelf.open("#/saved");
    await shelf.first.selectOption({ label: say("Your present answers") });
    await shelf.second.selectOption({ index: 0 });
    await expect(page.getByText(say("Choose two different results."))).toBeVisible();
    await expect(shelf.compare).toHaveCount(0);
    await shelf.second.selectOption({ index: 1 });
    await shelf.compare.click();
    await expect(shelf.heading).toHaveText(say("Two results side by side"));
    await expect(page.locator("main:not([hidden]) .rose")).toHaveCount(2);
    await expect(page.locator(".two__names dd")).toHaveText([say("Present answers"), "In June"]);
    const interests = page.getByRole("table", { name: part("Six interests") });
    await expect(interests.getByRole("row")).toHaveCount(7);
    await expect(interests.getByRole("columnheader")).toHaveText(["saved::Area", "saved::First", "saved::Second", "saved::Change"].map((it) => say(it)));
    for (const row of await interests.locator("tbody tr").all()) {
      const [a, b, change] = (await row.getByRole("cell").allTextContents()).map((text) => Number(text.replace("−", "-")));
      expect((b ?? 0) - (a ?? 0)).toBe(change);
    }
    const both = page.getByRole("region", { name: say("What both name") });
    const moved = page.getByRole("region", { name: say("What moved") });
    const shared = await both.getByRole("link").allTextContents();
    const gone = await moved.getByRole("link").allTextContents();
    expect(shared.length * 2 + gone.length, "twenty of either").toBe(40);
    expect(shared.filter((title) => gone.includes(title))).toEqual([]);
    for (const row of await both.locator("tbody tr").all()) {
      const [a, b] = (await row.getByRole("cell").allTextContents()).map(Number);
      expect(Math.max(a ?? 99, b ?? 99)).toBeLessThanOrEqual(20);
    }
    const answers = page.getByRole("region", { name: say("Answers that changed most") });
    await expect(answers.getByText(pattern("{n} of the {n} questions that both answered have another answer."))).toBeVisible();
    expect(await answers.locator("tbody tr").count()).toBeGreaterThan(2);
    await page.reload();
    await expect(shelf.heading).toHaveText(say("Two results side by side"));
  });

  test("does it all with the keyboard alone", async ({ page, shelf }) => {
    await shelf.open("#/saved");
    await shelf.name.focus();
    await page.keyboard.type("Typed");
    await page.keyboard.press("Enter");
    await expect(shelf.names).toHaveText(["Typed"]);
    await expect(page.getByRole("heading", { name: say("Your saved results") })).toBeFocused();
    await enter(page, shelf.button("Typed", "Rename"));
    await expect(shelf.list.getByRole("textbox")).toBeFocused();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Typed anew");
    await page.keyboard.press("Enter");
    await expect(shelf.names).toHaveText(["Typed anew"]);
    await enter(page, shelf.button("Typed anew", "Delete"));
    await expect(shelf.button("Typed anew", "Yes, delete it")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(shelf.lines).toHaveCount(0);
    expect(await tabRound(page)).toBeGreaterThan(8);
  });
});

for (const [what, fragment] of [
  ["one", "#/saved/0123456789abcdef"],
  ["two", "#/saved/0123456789abcdef,now"],
] as const) {
  test(`the address of ${what} that is not here leads to the list`, async ({ shelf }) => {
    await shelf.open(fragment);
    await expect(shelf.heading).toHaveText(say("This result is not saved here"));
    await shelf.waysOut.click();
    await expect(shelf.heading).toHaveText(say("Saved results"));
  });
}

test.describe("a result with few answers", () => {
  test.use({ kept: saved(builder, 5) });
  test("is kept, and says why it shows no list", async ({ page, shelf }) => {
    await shelf.keep("Only begun");
    await page.getByRole("link", { name: "Only begun" }).click();
    await expect(shelf.lead).toContainText(within("The answers of “Only begun” are too few, or all the same, so no list of careers can be worked out from them."));
  });
});
