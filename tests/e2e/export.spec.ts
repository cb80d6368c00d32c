// Results in files: out of one browser and into another, and files that are none of ours.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "./support/fixture";
import { builder, healer, saved } from "./support/personas";
import { Result } from "./support/result";
import { part, pattern, say, within } from "./support/say";
import { Shelf } from "./support/shelf";
import { STATE } from "./support/site";

/** The words of the file for labels of the page. */
const FITS: Record<string, string> = { best: "Best fit", great: "Great fit", good: "Good fit" };

/** How sentences about files end. */
const AGAIN = "Save the file once more where the results are, and try again.";
const NOT_WHOLE = "it is from another program, or a piece is missing. Save it once more where the results are, and try again.";

const FILE_V1 = readFileSync(join(__dirname, "../fixtures/exports/v1.json"), "utf8");

test.describe("one who heals", () => {
  test.use({ kept: saved(healer) });

  test("takes results to another browser, byte for byte", async ({ shelf, quiz, result, somebodyElse }) => {
    await shelf.keep("Start of grade 9");
    for (const number of [1, 2, 7]) {
      await quiz.open(`#/quiz/${number}`);
      await quiz.answer(5);
    }
    await shelf.keep("After “the camp”, ñandú & <b>");
    await quiz.open("#/quiz/3");
    await quiz.answer(1);
    await result.open("#/results");
    const own = await result.listed();
    await shelf.open("#/saved");
    const first = await shelf.download(() => shelf.saveFile.click());
    expect(first.name).toMatch(/^bearings-20\d\d-\d\d-\d\d\.json$/);

    const other = new Shelf(await somebodyElse());
    await other.open("#/saved");
    await other.takeIn(first.text);
    await expect(other.told).toHaveText(`${say("2 results added.")} ${say("The answers in the file are now your present ones: you can go on with them.")}`);
    await expect(other.names).toHaveCount(2);
    const second = await other.download(() => other.saveFile.click());
    expect(second.text).toBe(first.text);
    const theirs = new Result(other.page);
    await theirs.open("#/results");
    expect(await theirs.listed()).toEqual(own);

    // Once more brings nothing new, here and there.
    for (const page of [shelf, other]) {
      await page.open("#/saved");
      await page.takeIn(first.text);
      await expect(page.told).toHaveText(say("Nothing new: 2 results of this file were here already."));
      await expect(page.names).toHaveCount(2);
      expect((await page.download(() => page.saveFile.click())).text).toBe(first.text);
    }
  });

  test("saves the careers for a spreadsheet, as the page shows them", async ({ page, result, shelf }) => {
    await result.open("#/results");
    const listed = await result.listed();
    await expect(result.bands).toHaveCount(10);
    const bands = await result.bands.allTextContents();
    const { name, text } = await shelf.download(() => page.getByRole("button", { name: say("Careers for a spreadsheet") }).click());
    expect(name).toMatch(new RegExp(`^${say("bearings-careers-{}.csv", "20\\d\\d-\\d\\d-\\d\\d")}$`));
    const lines = text.split("\r\n");
    expect(lines).toHaveLength(923 + 2);
    expect(lines[0]).toBe("rank,code,title,fit,band_from,band_to");
    const rows = lines.slice(1, -1).map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""));
    for (const [at, { title, fit }] of listed.entries()) {
      const row = rows.find((cells) => cells[2] === title) ?? [];
      if (fit !== "") expect(fit).toBe(say(FITS[row[3] ?? ""] ?? ""));
      else expect(row[3]).toBe("");
      const [from, to] = (bands[at]?.match(/\d+/g) ?? []).map(String);
      expect([row[4], row[5]]).toEqual([from, to ?? from]);
    }
    for (const cells of rows) {
      expect(cells).toHaveLength(6);
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@-]/);
    }
  });
});

test.describe("one who builds", () => {
  test.use({ kept: saved(builder, 30) });

  test("keeps their own answers when a file is taken in", async ({ shelf }) => {
    await shelf.open("#/saved");
    const before = JSON.parse((await shelf.download(() => shelf.saveFile.click())).text);
    await shelf.takeIn(FILE_V1);
    await expect(shelf.told).toHaveText(say("3 results added."));
    await expect(shelf.names.getByText(pattern("From a file, {}"))).toHaveCount(1);
    const after = JSON.parse((await shelf.download(() => shelf.saveFile.click())).text);
    expect(after.present).toEqual(before.present);
    expect(after.results).toHaveLength(3);
  });

  for (const [what, text, says] of [
    ["empty", "", say("This file is empty. Save it once more where the results are, and try again.")],
    ["cut off", FILE_V1.slice(0, 120), within(`This file can’t be read from line 1, character {n} on: ${NOT_WHOLE}`)],
    ["a picture", "\u0089PNG\r\n", say(`This file can’t be read from line 1, character 1 on: ${NOT_WHOLE}`)],
    ["somebody else's JSON", '{"name":"x"}', say("This file is not from Bearings. Choose the one that ends in .json and was saved on this page.")],
    ["newer", FILE_V1.replace('"version":1', '"version":3'), say("This file is from a newer Bearings than this page. Load the page again and try once more.")],
    ["without a name", FILE_V1.replace("In June", ""), say(`Result 2 in this file has no name. ${AGAIN}`)],
    ["with a wrong answer", FILE_V1.replace('"B10":1', '"B10":7'), say(`Result 2 in this file has an answer to question B10 that this question does not have. ${AGAIN}`)],
    ["without a date", FILE_V1.replace("2026-11-22", "yesterday"), say(`Result 1 in this file has no date that can be read. ${AGAIN}`)],
    ["too large", " ".repeat(2_000_001), say("This file is too large: a file from Bearings has less than 2 MB. Choose the one you saved here.")],
  ] as const) {
    test(`a file that is ${what} is refused with one sentence, and nothing is lost`, async ({ page, shelf }) => {
      await shelf.keep("Mine");
      const before = await shelf.kept(STATE);
      await shelf.takeIn(text);
      await expect(shelf.told).toContainText(says);
      await expect(shelf.told).toContainText(part("Nothing was changed here."));
      expect(await shelf.kept(STATE)).toBe(before);
      await page.reload();
      await expect(shelf.names).toHaveText(["Mine"]);
      // The same field takes a right one at once.
      await shelf.takeIn(FILE_V1);
      await expect(shelf.told).toHaveText(say("3 results added."));
    });
  }
});
