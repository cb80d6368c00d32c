// The whole way of a student and of a teacher with the keyboard alone: no journey here touches a mouse.
// Each stop of the Tab key on the way has an outline, lies on the screen and lets go again.
// Every `cargo xtask test` holds both in Firefox, too.
import { BoardPage, classOf, MakeClass, Student } from "./support/class";
import { expect, test } from "./support/fixture";
import { enter, tabRound, tabTo } from "./support/keyboard";
import { titleOf } from "./support/names";
import { builder, healer, key } from "./support/personas";
import { Quiz } from "./support/quiz";
import { say, SPANISH } from "./support/say";
import { walkByKey } from "./support/walk-by-key";

test.use({ viewport: { width: 1280, height: 800 } });

test("a student, from the landing page through every question to a career and a link", { tag: "@firefox" }, async ({ page, home, quiz, result, career }) => {
  test.setTimeout(300_000);
  await home.open();
  await enter(page, home.start);
  await expect(quiz.heading).toBeFocused();
  await enter(page, quiz.form("Full"));
  await expect(quiz.heading).toBeFocused();

  // A career in mind: searched for, noted.
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type(SPANISH ? "enfermera" : "nurse");
  await enter(page, page.getByRole("button", { name: say("Note {}", titleOf("29-1141.00")), exact: true }).first());
  await expect(page.getByRole("searchbox")).toBeFocused();
  await enter(page, quiz.pastThought);

  // The first answer with Tab and Enter, and back to see it; then the keys.
  await expect(quiz.heading).toBeFocused();
  await enter(page, quiz.startSection);
  await quiz.at(1);
  await enter(page, quiz.answers.nth(key(builder, await quiz.item()) - 1));
  await quiz.at(2);
  await enter(page, quiz.back);
  await quiz.at(1);
  await expect(quiz.given).toHaveCount(1);
  await enter(page, quiz.skip);
  await quiz.at(2);
  expect(await walkByKey(page, builder)).toBe(74);

  // The result: reasons, one career away and back.
  await result.listed();
  await expect(result.heading).toBeFocused();
  const place = result.places.first();
  await enter(page, place.locator("summary").first());
  await expect(place.locator("details[open]").first()).toBeVisible();
  await enter(page, result.notForMe(2));
  await expect(result.undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(result.undo).toHaveCount(0);

  // A career: it is kept, and shows pay in a state.
  const first = result.titles.first().getByRole("link");
  const title = (await first.textContent()) ?? "";
  await enter(page, first);
  await career.whole(title);
  await expect(career.heading).toBeFocused();
  await enter(page, career.keep);
  await expect(career.keep).toHaveAttribute("aria-pressed", "true");
  await tabTo(page, career.payState);
  await page.keyboard.type("Ohio");
  await expect(career.payState).toHaveValue("OH");
  await enter(page, career.toResults);
  await result.listed();
  await expect(result.heading).toBeFocused();

  // More of the list, and the link.
  await enter(page, result.more);
  await expect(result.places).toHaveCount(20);
  await enter(page, result.copyLink);
  await expect(result.copyLink).toBeFocused();
  expect(await tabRound(page)).toBeGreaterThan(40);
});

test("a teacher and a student, from making a class to reading its board", { tag: "@firefox" }, async ({ page, home, somebodyElse }) => {
  test.setTimeout(300_000);
  await home.open();
  await enter(page, page.getByRole("contentinfo").locator("a[href='#/teachers']"));
  await expect(home.heading).toBeFocused();
  await enter(page, page.locator("main a[href='#/class']"));
  const make = new MakeClass(page);
  await make.link.waitFor();
  await expect(make.heading).toBeFocused();

  // A class with a question of its own.
  await tabTo(page, make.form);
  await page.keyboard.press("ArrowUp");
  await expect(make.form).toHaveValue("quick");
  await tabTo(page, make.label);
  await page.keyboard.type("Room 12");
  await enter(page, page.locator("details", { has: page.locator("#class-question") }).locator("summary"));
  for (const [field, text] of [["question", "Which visit?"], ["answer-1", "Hospital"], ["answer-2", "Workshop"]]) {
    await tabTo(page, page.locator(`#class-${field}`));
    await page.keyboard.type(text ?? "");
  }
  const link = await make.text();
  await enter(page, make.copy);
  await expect(make.copy).toBeFocused();

  // A student takes the quiz and hands in.
  const student = new Student(await somebodyElse());
  await student.page.setViewportSize({ width: 1280, height: 800 });
  await student.open(`#/class/${link}`);
  await expect(student.heading).toContainText("Room 12");
  await enter(student.page, student.begin);
  const quiz = new Quiz(student.page);
  await expect(quiz.heading).toBeFocused();
  await enter(student.page, quiz.pastThought);
  expect(await walkByKey(student.page, healer)).toBeLessThanOrEqual(30);
  await enter(student.page, student.getCode);
  await expect(student.heading).toBeFocused();
  await tabTo(student.page, student.page.getByRole("radio").first());
  await student.page.keyboard.press("Space");
  await enter(student.page, student.showCode);
  await expect(student.code).toHaveText(/^H/);
  await expect(student.heading).toBeFocused();
  await tabRound(student.page);
  const code = (await student.code.textContent()) ?? "";

  // The board: the codes of the class are typed in, counted and read.
  await enter(page, make.toBoard);
  const board = new BoardPage(page);
  await expect(board.heading).toBeFocused();
  await expect(board.heading).toContainText("Room 12");
  await tabTo(page, board.codes);
  // As what an input method or a clipboard brings: in one go, and a keyboard's.
  await page.keyboard.insertText([code, ...classOf(link, 29, 2)].join("\n"));
  await enter(page, board.count);
  await expect(board.people).toHaveText(/\b30\b/);
  await expect(board.interests.getByRole("row")).toHaveCount(7);
  await expect(board.careers.first()).toBeVisible();
  await expect(board.count).toBeFocused();
  expect(await tabRound(page)).toBeGreaterThan(8);
});
