// A browser that keeps nothing, has no room, or kept something that cannot be read.
import { STATE_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { DAMAGED, STATE } from "./support/site";

test("blocked storage is told, and the quiz goes on to a result", async ({ page, home, quiz, result }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await home.open();
  await home.start.click();
  await expect(quiz.notice).toContainText("This browser won’t save your answers.");
  await quiz.begin();
  await quiz.answerByKey(healer);
  expect(await result.listed()).toHaveLength(10);
});

test("full storage is told at the first answer, and the quiz goes on to a result", async ({ page, home, quiz, result }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await home.open();
  await home.start.click();
  await expect(quiz.notice).toHaveCount(0);
  await quiz.begin();
  await quiz.answerByKey(healer, 1, 1);
  await quiz.at(2);
  await expect(quiz.notice).toContainText("There is no room left to save your answers.");
  await quiz.answerByKey(healer, 2);
  expect(await result.listed()).toHaveLength(10);
});

for (const [what, raw] of [
  ["is not JSON", "{ \"schema\": 1, \"answers\": "],
  ["has an answer off the scale", "{\"schema\":1,\"answers\":{\"R01\":6}}"],
  ["has no schema", "[\"quote \\\" and newline\\n\"]"],
] as const) {
  test.describe(`a saved state that ${what}`, () => {
    test.use({ kept: raw });
    test("is put aside unchanged, and the reader is told", async ({ page, home, quiz }) => {
      await home.open();
      await home.start.click();
      await expect(quiz.notice).toContainText("Your earlier answers could not be read.");
      expect(await quiz.kept(DAMAGED)).toBe(raw);
      await quiz.begin();
      await quiz.answerByKey(healer, 1, 2);
      await quiz.at(3);
      expect(await quiz.kept(DAMAGED)).toBe(raw);
      expect(await quiz.kept(STATE)).toBe(saved(healer, 2));
      await page.reload();
      await quiz.at(3);
      await expect(quiz.notice).toHaveCount(0);
    });
  });
}

test.describe("a saved state that cannot be read, with no room to put it aside", () => {
  const raw = "not a state";
  test.use({ kept: raw });
  test("is not written over", async ({ page, quiz }) => {
    await page.addInitScript(() => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key !== "bearings.state") throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        setItem.call(this, key, value);
      };
    });
    await quiz.open("#/quiz/interests");
    await expect(quiz.notice).toContainText("There is no room left to save your answers.");
    await quiz.answerByKey(healer, 1, 2);
    await quiz.at(3);
    expect(await quiz.kept(STATE)).toBe(raw);
  });
});

test.describe("a state that a newer release saved", () => {
  const newer = "{\"schema\": 99,\n \"people\": [ {\"name\": \"A\"} ]}";
  test.use({ kept: newer });
  test("is left as it is, even after answering", async ({ page, home, quiz }) => {
    await home.open();
    await expect(home.goOn).toHaveCount(0);
    await home.start.click();
    await expect(quiz.notice).toContainText("A newer Bearings has saved answers here.");
    await quiz.begin();
    await quiz.answerByKey(healer, 1, 3);
    await quiz.at(4);
    expect(await quiz.kept(STATE)).toBe(newer);
    await page.reload();
    await expect(quiz.notice).toContainText("A newer Bearings has saved answers here.");
    expect(await quiz.kept(STATE)).toBe(newer);
    expect(await quiz.kept(DAMAGED)).toBeNull();
  });
});

test.describe("a state of the first release", () => {
  test.use({ kept: STATE_V1 });
  test("goes on where it stopped", async ({ home, quiz }) => {
    await home.open();
    await expect(home.goOn).toHaveText("Go on where you stopped (2 of 75)");
    await home.goOn.click();
    await quiz.at(2);
    for (const [number, label] of [[1, "Strongly like"], [36, "Somewhat"]] as const) {
      await quiz.open(`#/quiz/${number}`);
      await quiz.at(number);
      await expect(quiz.given).toContainText(label);
    }
    await quiz.open("#/quiz/2");
    await quiz.at(2);
    await expect(quiz.given).toHaveCount(0);
    expect(await quiz.kept(STATE)).toBe(STATE_V1);
  });
});
