// The class board: what counts, what does not and why, pictures of codes, and what is kept.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { violations } from "./support/axe";
import { BoardPage, classOf, handIn, keysOf, resultCode, Student } from "./support/class";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { begins, say } from "./support/say";

/** The plainest class: the full form, all sections, no label. */
const OURS = "19G0099E";

/** A square that the reader of QR codes breaks off at; fuzzing found it. */
const STOPS_THE_READER = join(__dirname, "../fixtures/pictures/stops-the-reader.png");

test("wrong, doubled and foreign lines are told with their number and the reason", async ({ page }) => {
  const board = new BoardPage(page);
  await board.open("#/class/board");
  const ours = classOf(OURS, 30);
  const theirs = handIn("1SOMEOTHERCLASS", 0, resultCode((_, at) => 1 + ((at * 5) % 4)));
  const plain = resultCode((_, at) => 1 + ((at * 3) % 4));
  const table = ["Name,Code", ...ours.map((code, at) => `"Student, ${at}",${code}`)];
  await board.files.setInputFiles({ name: "class.csv", mimeType: "text/csv", buffer: Buffer.from(table.join("\r\n")) });
  await expect(board.people).toHaveText(say("30 codes count."));
  await expect(board.notCounted).toHaveCount(0);

  const more = [ours[2], `${ours[3]?.slice(0, -1)}0`, theirs, "hello there", plain, ours[4]?.slice(0, 30)];
  await board.paste(`\n${more.join("\n")}`);
  await board.count.click();
  await expect(board.people).toHaveText(begins("31 codes count."));
  const lines = await board.notCounted.allTextContents();
  expect(lines.map((line) => line.replace(/^\S+ \d+: /, ""))).toEqual([
    say("The same result is already in line 4."),
    say("This code has a mistake in it: a character is wrong, missing or too much. Ask for it once more."),
    say("This code is from another class."),
    say("No code is in this line."),
    say("This code has a mistake in it: a character is wrong, missing or too much. Ask for it once more."),
  ]);
  // The link says which class is meant.
  await board.link.fill("http://somewhere/#/class/1NOTALINK");
  await expect(board.people).toHaveText(begins("31 codes count."));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  }
  expect(await keysOf(page)).toEqual([]);
});

test("four codes show no number but four", async ({ page }) => {
  const board = new BoardPage(page);
  await board.open("#/class/board");
  await board.paste(classOf(OURS, 4).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("4 codes count."));
  await expect(page.getByText(say("Numbers appear from 5 codes on, so that nobody can be picked out."))).toBeVisible();
  await expect(board.interests).toHaveCount(0);
  await expect(board.careers).toHaveCount(0);
});

test("the numbers go into a file, and codes are kept only when the teacher says so", async ({ page }) => {
  const board = new BoardPage(page);
  await board.open("#/class/board");
  await board.paste(classOf(OURS, 30).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("30 codes count."));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("Save as a spreadsheet") }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString("utf8").trim().split("\r\n");
  expect(rows[0]).toBe(["what", "name", "value"].map((it) => say(`class::${it}`)).join());
  expect(rows[1]).toBe(`${say("Class board")},${say("30 codes count.")},30`);
  expect(rows.some((row) => row.startsWith(`${say("Careers that several share")},`))).toBe(true);
  expect(rows.join("\n")).not.toMatch(/H[0-9A-Z]{60}/);

  expect(await keysOf(page)).toEqual([]);
  await page.getByRole("button", { name: say("Keep these codes on this device") }).click();
  expect(await keysOf(page)).toEqual(["bearings.classes"]);
  await page.reload();
  await expect(board.people).toHaveText(say("30 codes count."));
  await page.getByRole("button", { name: say("Forget what is kept") }).click();
  expect(await keysOf(page)).toEqual([]);
  await page.reload();
  await expect(board.codes).toHaveValue("");
});

test.describe("with every answer given", () => {
  test.use({ kept: saved(healer) });

  test("pictures of codes are read by a reader that comes only then", async ({ page, somebodyElse, guard }) => {
    // The reader breaks off at a picture, which some browsers tell; the page goes on with another one.
    guard.allows(/unreachable/);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const student = new Student(await somebodyElse(saved(healer)));
    await student.open(`#/class/${OURS}`);
    await student.page.getByRole("button", { name: say("Go on with these answers") }).click();
    await student.getCode.click();
    const code = (await student.code.textContent()) ?? "";
    const square = student.page.getByRole("img", { name: say("QR code of your code to hand in") });
    const picture = await square.screenshot();
    const small = await student.page.screenshot({ fullPage: true });
    const nothing = await student.page.locator(".wordmark").screenshot();

    const board = new BoardPage(page);
    await board.open(`#/class/board/${OURS}`);
    await board.codes.waitFor();
    expect(asked.some((url) => url.includes("qr-reader"))).toBe(false);
    await board.files.setInputFiles([
      { name: "one.png", mimeType: "image/png", buffer: picture },
      { name: "stops.png", mimeType: "image/png", buffer: readFileSync(STOPS_THE_READER) },
      { name: "page.png", mimeType: "image/png", buffer: small },
      { name: "logo.png", mimeType: "image/png", buffer: nothing },
      { name: "broken.png", mimeType: "image/png", buffer: Buffer.from("no picture") },
    ]);
    await expect(board.people).toHaveText(say("1 code counts."), { timeout: 30_000 });
    await expect(board.codes).toHaveValue(`${code}\n${code}`);
    await expect(page.locator(".board__input .board__wrong li")).toHaveText([
      `stops.png: ${say("No QR code was found in this picture. A sharper or closer one may help.")}`,
      `logo.png: ${say("No QR code was found in this picture. A sharper or closer one may help.")}`,
      `broken.png: ${say("This file is no picture that the browser can open.")}`,
    ]);
    expect(asked.some((url) => url.includes("qr-reader"))).toBe(true);
  });
});
