import type { Locator } from "@playwright/test";

import { Site } from "./site";

/** The landing page. */
export class Home extends Site {
  readonly start: Locator = this.page.getByRole("link", { name: "Start the quiz" });
  readonly goOn: Locator = this.page.getByRole("link", { name: /^Go on where you stopped/ });
  readonly shareWithClass: Locator = this.page.getByRole("button", { name: "Share with a class" });
  readonly shareStatus: Locator = this.page.locator("#share-status");
}
