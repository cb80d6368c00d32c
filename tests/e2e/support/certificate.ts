import type { Locator } from "@playwright/test";

import { part, say } from "./say";
import { Site } from "./site";

/** The certificate and the teacher's side of it. */
export class Certificate extends Site {
  readonly sheet: Locator = this.page.getByRole("region", { name: say("The sheet") });
  readonly name: Locator = this.page.getByLabel(say("Your name"));
  readonly date: Locator = this.page.getByLabel(say("certificate::Date"));
  readonly code: Locator = this.page.getByLabel(say("Code or link"));
  readonly said: Locator = this.page.getByRole("region", { name: part("compare a check word") }).getByRole("status");

  /** The check word on the sheet. */
  async word(): Promise<string> {
    return (await this.sheet.locator("strong").textContent()) ?? "";
  }
}
