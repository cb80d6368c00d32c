import type { Locator } from "@playwright/test";

import { say } from "./say";
import { Site } from "./site";

/** Finding a career. */
export class Careers extends Site {
  readonly search: Locator = this.page.getByRole("searchbox");
  readonly said: Locator = this.page.getByRole("main").getByRole("status");
  readonly found: Locator = this.page.getByRole("main").getByRole("listitem").getByRole("link");
  readonly kept: Locator = this.page.getByRole("region", { name: say("careers::Kept for later") });
  readonly browse: Locator = this.page.getByRole("region", { name: say("Or look around") });
  readonly showMore: Locator = this.browse.getByRole("button", { name: say("Show more") });
  /** What is left of the careers after the choices. */
  readonly left: Locator = this.browse.getByRole("listitem");
  readonly tryAgain: Locator = this.page.getByRole("button", { name: say("Try again") });
}
