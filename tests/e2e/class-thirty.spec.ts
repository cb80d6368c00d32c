// A class of thirty, from the link to the board, each student in a browser of their own.
import { expect, test } from "./support/fixture";
import { BoardPage, keysOf, MakeClass, Student } from "./support/class";
import { pattern, say } from "./support/say";

const STUDENTS = 30;
const AT_ONCE = 6;

test("thirty students take the quick form by a class link, and the board counts their codes", async ({ page, browser, guard, baseURL }) => {
  test.setTimeout(600_000);
  const make = new MakeClass(page);
  await make.open("#/class");
  await make.form.selectOption({ label: say("Quick, about 4 minutes") });
  await make.label.fill("Room 12 <b>science</b>");
  await page.locator("summary", { hasText: say("A question of your own") }).click();
  await page.getByLabel(say("Your question")).fill("Which visit do you choose?");
  await page.getByLabel(say("Answer 1")).fill("Hospital");
  await page.getByLabel(say("Answer 2")).fill("Workshop");
  const link = (await make.link.textContent()) ?? "";
  expect(await keysOf(page)).toEqual([]);

  /** What one student does, from the link to the code. */
  const handIn = async (number: number): Promise<string> => {
    const context = await browser.newContext({ baseURL });
    guard.watch(context);
    const student = new Student(await context.newPage());
    await student.page.goto(link);
    // What stands in a link is text and nothing else.
    await expect(student.heading).toHaveText(say("Welcome, {}", "Room 12 <b>science</b>"));
    await student.begin.click();
    await student.page.getByRole("link", { name: pattern("Nothing yet, go on", "Go on") }).click();
    // Each student answers otherwise, and nobody the same throughout.
    const step = 1 + (number % 4);
    const asked = await student.walk((at) => (number + at * step + Math.floor(at / (2 + (number % 7)))) % 5);
    expect(asked).toBeLessThanOrEqual(30);
    await student.getCode.click();
    await student.showCode.click();
    await expect(student.page.getByText(say("Choose one of them first."))).toBeVisible();
    await student.page.getByRole("radio", { name: number < 12 ? "Hospital" : "Workshop" }).check();
    await student.showCode.click();
    const code = (await student.code.textContent()) ?? "";
    expect(code).toMatch(/^H[0-9A-Z]{3}[12][0-9A-Z]+$/);
    expect(await keysOf(student.page)).toEqual(["bearings.state"]);
    await context.close();
    return code;
  };
  const codes: string[] = [];
  for (let first = 0; first < STUDENTS; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, at) => first + at);
    codes.push(...(await Promise.all(numbers.map(handIn))));
  }
  expect(new Set(codes).size).toBe(STUDENTS);

  await make.toBoard.click();
  const board = new BoardPage(page);
  await expect(board.heading).toHaveText(`${say("Class board")}: Room 12 <b>science</b>`);
  await board.paste(codes.join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("30 codes count."));
  await expect(board.notCounted).toHaveCount(0);
  const answered = async (name: string) =>
    page.locator(".bars li").filter({ has: page.getByText(name, { exact: true }) }).locator("b").textContent();
  expect([await answered("Hospital"), await answered("Workshop"), await answered(say("No answer"))]).toEqual(["12", "18", "0"]);
  await expect(board.interests.getByRole("row")).toHaveCount(7);
  await expect(board.careers.first()).toBeVisible();
  expect(await keysOf(page)).toEqual([]);
});
