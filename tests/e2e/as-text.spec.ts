// What comes from links, files and fields is text: no HTML on the page, no formula in a table, nothing in an address that is sent.
import type { Page } from "@playwright/test";

import { BoardPage, classOf, linkText, Student } from "./support/class";
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { Result } from "./support/result";
import { say } from "./support/say";

const HTML = '<img src=x onerror="hit=1">';

/** That no text has become an element, and none of it has run. */
async function isText(page: Page): Promise<void> {
  expect(await page.evaluate(() => [document.querySelectorAll("img, [onerror]").length, "hit" in window])).toEqual([0, false]);
}

test("words of a class link stand on the page as they were typed", async ({ page }) => {
  const link = linkText(HTML, `Why ${HTML}?`, [`${HTML} a`, "b"]);
  const student = new Student(page);
  await student.open(`#/class/${link}`);
  await expect(page.locator("main:not([hidden])")).toContainText(HTML);
  await isText(page);
  const board = new BoardPage(page);
  await board.open(`#/class/board/${link}`);
  await expect(page.locator("main:not([hidden])")).toContainText(HTML);
  await board.paste(classOf(link, 30, 2).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("30 codes count."));
  await expect(page.locator("main:not([hidden])")).toContainText(`Why ${HTML}?`);
  await board.files.setInputFiles({ name: `${HTML}.png`, mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.locator(".board__input .board__wrong li")).toContainText([`${HTML}.png`]);
  await isText(page);
});

test("an address that names no career is shown as text", async ({ page, site }) => {
  await site.open(`#/career/${encodeURIComponent(HTML)}`);
  await expect(site.heading).toHaveText(say("Nothing here"));
  await isText(page);
  await site.open(`#/career/${HTML}`);
  await expect(site.lead).toContainText("onerror");
  await isText(page);
});

test.describe("with answers", () => {
  test.use({ kept: saved(healer) });

  test("the name of a result is text, on the page and from a file", async ({ page, shelf }) => {
    await shelf.keep(HTML);
    await expect(shelf.names).toHaveText([HTML]);
    const { text } = await shelf.download(() => shelf.saveFile.click());
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await shelf.open("#/saved");
    await shelf.takeIn(text);
    await expect(shelf.names.first()).toHaveText(HTML);
    await isText(page);
  });
});

test("a teacher's question is no formula in the board's table", async ({ page }) => {
  const link = linkText("=1+1", '=HYPERLINK("x","y")', ["+1", "@SUM(A1)"]);
  const board = new BoardPage(page);
  await board.open(`#/class/board/${link}`);
  await board.paste(classOf(link, 30, 2).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("30 codes count."));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: say("Save as a spreadsheet") }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString("utf8").trim().split("\r\n");
  expect(rows.filter((row) => row.startsWith('"\'=HYPERLINK(""x"",""y"")",'))).toHaveLength(3);
  for (const row of rows) {
    for (const [, quoted, plain] of row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) expect(quoted ?? plain).not.toMatch(/^\s*[=+@-]/);
  }
});

test("what a link tells stays in its fragment: no request, no referrer and no title has it", async ({ page }) => {
  const told: string[] = [];
  page.on("request", (request) => told.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ""));
  const result = new Result(page);
  await result.open(`#/r/${FULL_V1}`);
  expect(await result.listed()).toHaveLength(10);
  told.push(await page.title());
  await result.openCareer(1);
  told.push(await page.title());
  const link = linkText("Room 12", "Where?", ["Here", "There"]);
  const student = new Student(page);
  await student.open(`#/class/${link}`);
  await student.begin.waitFor();
  await page.reload();
  await student.begin.waitFor();
  const said = told.join("\n");
  for (const secret of [FULL_V1, FULL_V1.slice(4, 24), link, "Room 12"]) expect(said).not.toContain(secret);
  for (const url of told.filter((it) => it.startsWith("http"))) expect(new URL(url).search).toMatch(/^(?:\?v=[\w-]+)?$/);
});
