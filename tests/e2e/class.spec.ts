// A teacher hands out the quiz.
import { expect, test } from "./support/fixture";
import { Quiz } from "./support/quiz";
import { PAGE, say } from "./support/say";

test.describe("with leave to copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  test("“Share with a class” copies a link that opens the quiz", async ({ page, home, baseURL, somebodyElse }) => {
    await home.open();
    await home.shareWithClass.click();
    await expect(home.shareStatus).toContainText(say("The link is copied. Paste it wherever your class will find it."));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}${PAGE}#/quiz`);

    const student = new Quiz(await somebodyElse());
    await student.page.goto(link);
    await student.begin();
    await student.startSection.click();
    await student.at(1);
  });
});

test("without leave to copy the link stands there to be copied by hand", async ({ page, home, baseURL }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
  });
  await home.open();
  await home.shareWithClass.click();
  await expect(home.shareStatus).toHaveText(say("Copy this link: {}", `${baseURL}${PAGE}#/quiz`));
});
