import type { Locator } from "@playwright/test";

import { pattern, say } from "./say";
import { Site } from "./site";

/** The landing page. */
export class Home extends Site {
  readonly start: Locator = this.page.getByRole("link", { name: say("Start the quiz") });
  readonly goOn: Locator = this.page.getByRole("link", { name: pattern("Go on where you stopped ({n} of {n})", "Go on where you stopped ({n} of at most {n})") });
  readonly shareWithClass: Locator = this.page.getByRole("button", { name: say("Share with a class") });
  /** Above the page: that the quiz is late, did not come, or cannot run here. */
  readonly late: Locator = this.page.locator("#late");
  readonly notHere: Locator = this.page.locator("#not-here");
  readonly cannotRun: Locator = this.page.locator("#cannot-run");
  readonly shareStatus: Locator = this.page.locator("#share-status");
}
