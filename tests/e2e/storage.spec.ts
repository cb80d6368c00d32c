// A browser that keeps nothing, has no room, or kept something that cannot be read.
import { readFileSync } from "node:fs";

import { STATE_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, interest, saved } from "./support/personas";
import { part, say, SPANISH } from "./support/say";
import { DAMAGED, STATE } from "./support/site";
import { answersIn, STATE_V3, STATE_V4 } from "./support/state";

test("blocked storage is told, and the quiz goes on to a result", async ({ page, home, quiz, result, shelf }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await home.open();
  await home.start.click();
  await expect(quiz.notice).toContainText(part("This browser won’t save your answers."));
  await quiz.begin();
  await quiz.answerByKey(healer);
  const own = await result.listed();
  expect(own).toHaveLength(10);

  // A name holds for this visit, and a file saves the result from it.
  await result.open("#/saved");
  await expect(shelf.notice).toContainText(part("closing this page loses them"));
  await shelf.name.fill("For now");
  await shelf.save.click();
  await expect(shelf.names).toHaveText(["For now"]);
  const { text } = await shelf.download(() => shelf.saveFile.click());
  await page.reload();
  await expect(shelf.lines).toHaveCount(0);
  await shelf.takeIn(text);
  await expect(shelf.names).toHaveText(["For now"]);
  await page.getByRole("link", { name: say("My results") }).click();
  expect(await result.listed()).toEqual(own);
});

test("storage that gets room again keeps everything from then on", async ({ page, quiz }) => {
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (!("room" in window)) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await quiz.open("#/quiz/1");
  await quiz.answer(5);
  await quiz.at(2);
  await expect(quiz.notice).toContainText(part("There is no room left to save your answers."));
  expect(await quiz.kept(STATE)).toBeNull();
  await page.evaluate(() => Object.assign(window, { room: true }));
  await quiz.answer(4);
  await quiz.at(3);
  await expect(quiz.notice).toHaveCount(0);
  expect(Object.values(answersIn(await quiz.kept(STATE))).sort()).toEqual([interest(4), interest(5)]);
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
  await expect(quiz.notice).toContainText(part("There is no room left to save your answers."));
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
      await expect(quiz.notice).toContainText(part("Your earlier answers could not be read."));
      expect(await quiz.kept(DAMAGED)).toBe(raw);
      await quiz.begin();
      await quiz.answerByKey(healer, 1, 2);
      await quiz.at(3);
      expect(await quiz.kept(DAMAGED)).toBe(raw);
      expect(answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 2)));
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
    await expect(quiz.notice).toContainText(part("There is no room left to save your answers."));
    await quiz.answerByKey(healer, 1, 2);
    await quiz.at(3);
    expect(await quiz.kept(STATE)).toBe(raw);
  });
});

test.describe("a second state that cannot be read", () => {
  test.use({ kept: "the fourth" });
  test("lies beside the first ones, and both can be downloaded and forgotten", async ({ page, shelf, quiz }) => {
    await shelf.open("#/saved");
    await expect(shelf.notice).toContainText(part("Your earlier answers could not be read."));
    expect(await quiz.kept(DAMAGED)).toBe("the fourth");
    const damage = (text: string) => page.evaluate(([key, text]) => localStorage.setItem(key, text), [STATE, text] as const);
    for (const text of ["the fifth", "the fourth", "the sixth"]) {
      await damage(text);
      await page.reload();
      await expect(shelf.notice).toContainText(part("Your earlier answers could not be read."));
      await damage('{"schema":2,"form":"full","answers":{"R01":3}}');
    }
    const aside = async () => [await quiz.kept(DAMAGED), await quiz.kept(`${DAMAGED}-2`), await quiz.kept(`${DAMAGED}-3`)];
    expect(await aside()).toEqual(["the fourth", "the fifth", "the sixth"]);

    // With three put aside the next one stays where it is, and nothing is written over it.
    await damage("the seventh");
    await quiz.open("#/quiz/1");
    await page.reload();
    await expect(quiz.notice).toContainText(part("nothing new is saved until they are gone"));
    await quiz.answer(5);
    await quiz.at(2);
    expect(await quiz.kept(STATE)).toBe("the seventh");
    expect(await aside()).toEqual(["the fourth", "the fifth", "the sixth"]);

    await shelf.open("#/saved");
    const texts: string[] = [];
    page.on("download", async (download) => texts.push((await download.path()) && readFileSync(await download.path(), "utf8")));
    await shelf.aside.getByRole("button", { name: say("Download what was put aside") }).click();
    await expect.poll(() => texts.sort()).toEqual(["the fifth", "the fourth", "the sixth"]);
    await shelf.aside.getByRole("button", { name: say("Forget it") }).click();
    await shelf.aside.getByRole("button", { name: say("Yes, forget it for good") }).click();
    await expect(shelf.aside).toHaveCount(0);
    expect(await aside()).toEqual([null, null, null]);
    // Now there is a place: the answer of this visit is kept after all.
    await quiz.open("#/quiz/2");
    await quiz.answer(4);
    await quiz.at(3);
    expect(await aside()).toEqual(["the seventh", null, null]);
    expect(Object.values(answersIn(await quiz.kept(STATE))).sort()).toEqual([interest(4), interest(5)]);
  });
});

test.describe("a state that a newer release saved", () => {
  const newer = "{\"schema\": 99,\n \"people\": [ {\"name\": \"A\"} ]}";
  test.use({ kept: newer });
  test("is left as it is, even after answering", async ({ page, home, quiz }) => {
    await home.open();
    await expect(home.goOn).toHaveCount(0);
    await home.start.click();
    await expect(quiz.notice).toContainText(part("A newer Bearings has saved answers here."));
    await quiz.begin();
    await quiz.answerByKey(healer, 1, 3);
    await quiz.at(4);
    expect(await quiz.kept(STATE)).toBe(newer);
    await page.reload();
    await expect(quiz.notice).toContainText(part("A newer Bearings has saved answers here."));
    expect(await quiz.kept(STATE)).toBe(newer);
    expect(await quiz.kept(DAMAGED)).toBeNull();
  });
});

test.describe("a state of the first release", () => {
  test.use({ kept: STATE_V1 });
  test("goes on where it stopped", async ({ home, quiz }) => {
    await home.open();
    await expect(home.goOn).toHaveText(say("Go on where you stopped (2 of 75)"));
    await home.goOn.click();
    await quiz.at(2);
    for (const [number, label] of [[1, "Strongly like"], [36, "Somewhat"]] as const) {
      await quiz.open(`#/quiz/${number}`);
      await quiz.at(number);
      await expect(quiz.given).toContainText(say(label));
    }
    await quiz.open("#/quiz/2");
    await quiz.at(2);
    await expect(quiz.given).toHaveCount(0);
    expect(await quiz.kept(STATE)).toBe(STATE_V1);
  });
});

for (const [release, kept, liked] of [
  ["third", STATE_V3, "Strongly like"],
  ["fourth", STATE_V4, "between “like” and “strongly like”"],
] as const) {
  test.describe(`a state of the ${release} release`, () => {
    test.use({ kept });
    test("is all there, and nothing is written before something changes", async ({ page, shelf, quiz }) => {
      await shelf.open("#/saved");
      await expect(shelf.names).toHaveText(["Before “the camp”"]);
      await expect(shelf.line("Before “the camp”")).toContainText(say("{}, Quick form, 3 answers", SPANISH ? "22 de noviembre de 2026" : "November 22, 2026"));
      await quiz.open("#/quiz/1");
      await expect(quiz.given).toContainText(say(liked));
      await page.reload();
      expect(await quiz.kept(STATE)).toBe(kept);
    });
  });
}

test("storage holds answers, choices and the names of results, and nothing else", async ({ page, quiz, shelf, career, result }) => {
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 24);
  await shelf.keep("My own name for it");
  await career.open("#/career/29-1141.00");
  await career.keep.click();
  await page.getByRole("button", { name: say("Dark colors") }).click();
  await result.open("#/results");
  await result.listed();
  await result.notForMe(1).click();
  await expect(result.hidden).toHaveText(say("1 hidden"));

  const all = await page.evaluate(() => ({ ...localStorage }));
  expect(Object.keys(all).sort()).toEqual(["bearings.kept", STATE, "bearings.theme"]);
  expect(all["bearings.theme"]).toMatch(/^(dark|light)$/);
  expect(all["bearings.kept"]).toBe('["29-1141.00"]');
  const entries = "\\[0,\\{(?:KEY:\\[\\d+,VALUE\\],?)*\\}\\]";
  const of = (key: string, value: string) => entries.replace("KEY", key).replace("VALUE", value);
  const answers = '\\{(?:"[A-Z]\\d\\d":\\d+,?)+\\}';
  const named = `\\{"name":"My own name for it","date":"20\\d\\d-\\d\\d-\\d\\d","form":"full","answers":${answers}\\}`;
  expect(all[STATE]).toMatch(
    new RegExp(
      `^\\{"schema":4,"form":\\[\\d+,"full"\\],"answers":${of('"[A-Z]\\d\\d"', "\\d+")},"hidden":${of('"\\d\\d-\\d{4}\\.\\d\\d"', "true")},"results":${of('"[0-9a-f]{16}"', named)}\\}$`,
    ),
  );
  const elsewhere = await page.evaluate(async () => ({
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(elsewhere).toEqual({ session: 0, cookies: "", databases: 0, caches: 0 });
});
