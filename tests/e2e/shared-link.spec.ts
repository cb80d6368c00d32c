// A result that travels in a link.
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { builder, healer, saved } from "./support/personas";
import { Result } from "./support/result";
import { say } from "./support/say";
import { STATE } from "./support/site";

test.describe("one who heals", () => {
  test.use({ kept: saved(healer), permissions: ["clipboard-read", "clipboard-write"] });

  test("shares a link that shows the same careers to a stranger, who stores nothing", async ({ page, result, somebodyElse }) => {
    await result.open("#/results");
    const own = await result.listed();
    expect(own).toHaveLength(10);
    await result.copyLink.click();
    await expect(page.getByText(say("results::The link is copied."))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/r\/G[0-9A-Z]{67}$/);

    const stranger = new Result(await somebodyElse());
    await stranger.page.goto(link);
    expect(await stranger.listed()).toEqual(own);
    await expect(stranger.notice).toContainText(say("This is a shared result."));
    await expect(stranger.page.getByRole("button", { name: say("Start again") })).toHaveCount(0);
    await expect(stranger.page.getByRole("link", { name: say("Change an answer") })).toHaveCount(0);
    expect(await stranger.kept(STATE)).toBeNull();
    await stranger.page.reload();
    expect(await stranger.listed()).toEqual(own);
    expect(await stranger.kept(STATE)).toBeNull();
  });

  test("leaves the answers of a friend who opens the link as they are", async ({ page, result, somebodyElse }) => {
    await result.open("#/results");
    const own = await result.listed();
    const code = (await page.getByRole("region", { name: say("Keep or share this result") }).locator("code").textContent()) ?? "";

    const friend = new Result(await somebodyElse(saved(builder)));
    await friend.open(`#/r/${code}`);
    expect(await friend.listed()).toEqual(own);
    expect(await friend.kept(STATE)).toBe(saved(builder));
    await friend.page.keyboard.press("1");
    await friend.page.getByRole("link", { name: say("My own result") }).click();
    await expect(friend.notice).toHaveCount(0);
    expect((await friend.listed())[0]).not.toEqual(own[0]);
    expect(await friend.kept(STATE)).toBe(saved(builder));
  });

  test("gets the link to copy by hand when the browser does not copy", async ({ page, result }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await result.open("#/results");
    await result.copyLink.click();
    await expect(page.getByText(new RegExp(`^${say("results::Copy this link: {}", "http.*#/r/G[0-9A-Z]{67}")}$`))).toBeVisible();
  });
});

test("a code of the first release opens", async ({ result }) => {
  await result.open(`#/r/${FULL_V1}`);
  expect(await result.listed()).toHaveLength(10);
  await expect(result.page.getByText(say("33 questions are still open. The list gets surer with each answer."))).toBeVisible();
});
