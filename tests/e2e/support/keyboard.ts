// Going through a page with the Tab key.
import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab, or Shift and Tab when it lies before, until an element has the focus; each stop on the way has to be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  // A page that has just come takes the focus in its first frames.
  await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))));
  // Of two windows Firefox gives the focus to the one before the other.
  if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
  if ((await target.evaluate(look)).there) return;
  // Past the last control Tab leads into the browser's own bar, so what lies before is gone back to.
  const isBefore = await target.evaluate((element) => {
    const from = document.activeElement ?? document.body;
    return Boolean(from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
    const { stop, there } = await target.evaluate(look);
    expect(stop, stop.name).toMatchObject({ outlined: true, inWindow: true });
    if (there) return;
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** What has the focus, whether it has an outline and lies within the window, and whether it is where one wants to go, if anywhere. */
function look(target?: Element) {
  const focused = document.activeElement ?? document.body;
  // Where the browser's own bar has the focus, the page has none to show.
  const isOut = focused === document.body || !document.hasFocus();
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom } = focused.getBoundingClientRect();
  const stop = {
    name: focused.outerHTML.slice(0, 120),
    number: (focused as HTMLElement).dataset.stop,
    outlined: isOut || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
    inWindow: isOut || (bottom > 0 && top < innerHeight),
  };
  return { stop, there: focused === target };
}

/** Stops that are no control of the page. */
const SPARE = 5;

/**
 * Tabs through the whole page once and holds that every control is visited and can be seen, and none keeps the focus.
 * Gives the number of controls.
 */
export async function tabRound(page: Page): Promise<number> {
  const all = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea")];
    const visible = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }));
    visible.forEach((control, at) => (control.dataset.stop = String(at)));
    return visible.length;
  });
  const visited = new Set<string>();
  // A few more presses than there are controls: leaving the page for the browser takes one, a scrolling table one.
  for (let presses = 0; presses <= all + SPARE && visited.size < all; presses += 1) {
    await page.keyboard.press("Tab");
    const { stop } = await page.evaluate(look);
    expect(stop, stop.name).toMatchObject({ outlined: true, inWindow: true });
    if (stop.number !== undefined) visited.add(stop.number);
  }
  expect(visited.size, "controls that Tab visits in one round").toBe(all);
  return all;
}
