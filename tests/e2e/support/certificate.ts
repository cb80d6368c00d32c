import type { Locator } from "@playwright/test";

import { Site } from "./site";

/** The certificate and the teacher's side of it. */
export class Certificate extends Site {
  readonly sheet: Locator = this.page.getByRole("region", { name: "The sheet" });
  readonly name: Locator = this.page.getByLabel("Your name");
  readonly date: Locator = this.page.getByLabel("Date");
  readonly code: Locator = this.page.getByLabel("Code or link");
  readonly said: Locator = this.page.getByRole("region", { name: /compare a check word/ }).getByRole("status");

  /** The check word on the sheet. */
  async word(): Promise<string> {
    return (await this.sheet.locator("strong").textContent()) ?? "";
  }
}
