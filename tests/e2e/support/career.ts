import type { Locator } from "@playwright/test";

import { Site } from "./site";

/** One occupation's page. */
export class Career extends Site {
  readonly toResults: Locator = this.page.getByRole("link", { name: "My results" }).and(this.page.locator("main a"));
  readonly tryAgain: Locator = this.page.getByRole("button", { name: "Try again" });

  section(name: string): Locator {
    return this.page.getByRole("region", { name });
  }
}
