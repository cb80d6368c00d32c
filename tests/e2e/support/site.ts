// What every page of the site has in common.
import type { Locator, Page } from "@playwright/test";

import { PAGE } from "./say";

/** Keys in local storage. */
export const STATE = "bearings.state";
export const DAMAGED = "bearings.damaged";

export class Site {
  /** The heading of the page that is shown; the landing page is hidden while another one is. */
  readonly heading: Locator;
  /** The sentence under the heading of a page that has nothing else to show. */
  readonly lead: Locator;
  /** The ways out of such a page. */
  readonly waysOut: Locator;
  readonly notice: Locator;

  constructor(readonly page: Page) {
    const main = page.locator("main:not([hidden])");
    this.heading = main.getByRole("heading", { level: 1 });
    this.lead = main.locator(".lead");
    this.waysOut = main.getByRole("link");
    this.notice = page.locator("main .notice");
  }

  /** Opens an address of the app: `#/results`, or nothing for the landing page. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(`./${PAGE}${fragment}`);
  }

  /** What local storage holds under a key, as it is. */
  async kept(key: string): Promise<string | null> {
    return this.page.evaluate((name) => localStorage.getItem(name), key);
  }
}
