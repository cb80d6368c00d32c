// A teacher makes a class link, and a student arrives by it.
import { violations } from "./support/axe";
import { keysOf, MakeClass, Student } from "./support/class";
import { expect, test } from "./support/fixture";
import { enter } from "./support/keyboard";
import { healer, saved } from "./support/personas";
import { listed, PAGE, part, pattern, say } from "./support/say";

test.describe("with leave to copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a link is made and copied by keyboard alone; nothing is kept until the teacher says so", async ({ page, site }) => {
    const make = new MakeClass(page);
    await make.open("#/class");
    await expect(make.link).toHaveText(/#\/class\/\w+$/);
    await make.label.focus();
    await page.keyboard.type("Period 3");
    await enter(page, make.copy);
    await expect(page.getByText(say("Copied."))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await make.link.textContent());
    expect(await violations(page)).toEqual([]);
    expect(await keysOf(page)).toEqual([]);
    await enter(page, make.keep);
    expect(await keysOf(page)).toEqual(["bearings.classes"]);
    await page.reload();
    await expect(page.getByRole("link", { name: "Period 3" })).toHaveAttribute("href", `#/class/board/${link.split("/").at(-1)}`);
    await page.getByRole("button", { name: `${say("Forget")} Period 3` }).click();
    await expect(page.getByText(say("Forgotten. Nothing of it is left on this device."))).toBeVisible();
    expect(await keysOf(page)).toEqual([]);
    expect(await site.kept("bearings.classes")).toBeNull();
  });
});

test("a class of interests and abilities asks these and looks at its fields first", async ({ page, quiz }) => {
  const make = new MakeClass(page);
  await make.open("#/class");
  await page.getByLabel(say("Ask about subjects")).uncheck();
  await page.locator("summary", { hasText: say("Fields to look at first") }).click();
  await page.getByRole("checkbox", { name: say("Health care"), exact: true }).check();
  const student = new Student(page);
  await page.goto(`./${PAGE}#/class/${await make.text()}`);
  await expect(page.getByText(say("42 questions about {}, about 7 minutes.", listed("Interests", "Abilities")))).toBeVisible();
  await expect(page.getByText(say("Your class looks first at: Health care."))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await student.begin.click();
  await quiz.pastThought.click();
  await expect(page.getByText(say("Section 1 of 2"))).toBeVisible();
  expect(await student.walk((asked) => (asked * 3) % 5)).toBe(42);
  await expect(page.getByText(part("still open"))).toHaveCount(0);
  // A longer form counts the class's sections only: 60 interests and 52 abilities.
  await expect(page.getByRole("button", { name: say("Go on to the detailed form: 70 more questions") })).toBeVisible();
  await expect(page.getByText(pattern("{n} of 923 careers pass."))).toBeVisible();
  await student.getCode.click();
  await expect(student.code).toHaveText(/^H/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: say("I am not in this class") }).click();
  await expect(student.getCode).toHaveCount(0);
});

test("a damaged link says so and leads on; without a class there is nothing to hand in", async ({ page, site }) => {
  const make = new MakeClass(page);
  await make.open("#/class");
  const text = await make.text();
  for (const bad of [text.slice(0, -4), `${text.slice(0, 3)}Z${text.slice(4)}`, "9ABC"]) {
    await site.open(`#/class/${bad}`);
    await expect(site.heading).toHaveText(say("This class link can’t be opened"));
    await expect(site.waysOut.first()).toHaveAttribute("href", "#/quiz");
  }
  await site.open("#/class/hand-in");
  await expect(site.heading).toHaveText(say("No class here"));
});

test.describe("on a device that somebody has used", () => {
  test.use({ kept: saved(healer, 30) });

  test("answers that are there are gone on with, or forgotten after a second tap", async ({ page, quiz }) => {
    const make = new MakeClass(page);
    await make.open("#/class");
    const link = `#/class/${await make.text()}`;
    await make.open(link);
    await expect(page.getByText(say("There are already 30 answers on this device. Are they yours?"))).toBeVisible();
    await page.getByRole("button", { name: say("They are not mine: start fresh") }).click();
    await page.getByRole("button", { name: say("Yes, forget them and start") }).click();
    await quiz.pastThought.click();
    await quiz.startSection.click();
    await quiz.at(1);
    await expect(quiz.given).toHaveCount(0);
  });
});
