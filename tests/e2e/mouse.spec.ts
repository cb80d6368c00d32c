// The whole quiz with a pointer, on a screen as small as a phone's.
import { SECTIONS } from "./support/career";
import { expect, test } from "./support/fixture";
import { builder, healer, ITEMS, saved } from "./support/personas";
import { Result } from "./support/result";
import { say } from "./support/say";

test.use({ viewport: { width: 360, height: 740 } });

test("from home through every question to a result, a career and back", async ({ page, home, quiz, result, career }) => {
  await home.open();
  await home.start.click();
  await quiz.begin();
  for (let number = 1; number <= ITEMS.length; number += 1) {
    await quiz.startSectionBefore(number, () => quiz.startSection.click());
    await quiz.at(number);
    await quiz.tap(healer);
  }

  const places = await result.listed();
  expect(places).toHaveLength(10);
  expect(places.map((place) => place.fit)).toContain(say("Best fit"));
  await expect(result.interests.getByRole("row")).toHaveCount(7);
  await result.more.click();
  await expect(result.titles).toHaveCount(20);

  const title = await result.openCareer(1);
  await expect(career.heading).toHaveText(title);
  await expect(career.section("How it fits your answers")).toContainText(say("Place 1 of 923"));
  for (const name of SECTIONS) await expect(career.section(name)).toBeVisible();
  await career.toResults.click();
  expect(await result.listed()).toEqual(places);
  await page.goBack();
  await expect(career.heading).toHaveText(title);
});

test("every question and its answers fit on the screen, large enough for a thumb", async ({ page, quiz }) => {
  await quiz.open("#/quiz/1");
  for (let number = 1; number <= ITEMS.length; number += 1) {
    if (number > 1) await quiz.startSectionBefore(number, () => quiz.startSection.click());
    await quiz.at(number);
    const lowest = await page.locator("main:not([hidden]) :is(button, input)").evaluateAll((buttons) => ({
      bottom: Math.max(...buttons.map((button) => button.getBoundingClientRect().bottom)),
      height: Math.min(...buttons.map((button) => button.getBoundingClientRect().height)),
    }));
    expect.soft(lowest.bottom, `question ${number} ends on the screen`).toBeLessThanOrEqual(740);
    expect.soft(lowest.height, `question ${number} has buttons of a thumb's size`).toBeGreaterThanOrEqual(44);
    await quiz.skip.click();
  }
});

test.describe("one who heals", () => {
  test.use({ kept: saved(healer) });
  test("is shown other careers than one who builds", async ({ result, somebodyElse }) => {
    await result.open("#/results");
    const heals = await result.listed();
    const builds = new Result(await somebodyElse(saved(builder)));
    await builds.open("#/results");
    expect((await builds.listed())[0]).not.toEqual(heals[0]);
  });
});
