import { readFileSync } from "node:fs";

import type { Download, Locator } from "@playwright/test";

import { say } from "./say";
import { Site } from "./site";

/** The page of saved results. */
export class Shelf extends Site {
  readonly name: Locator = this.page.getByLabel(say("saved::Name"), { exact: true });
  readonly save: Locator = this.page.getByRole("button", { name: say("saved::Save"), exact: true });
  readonly list: Locator = this.page.getByRole("region", { name: say("Your saved results") });
  readonly lines: Locator = this.list.getByRole("listitem");
  readonly names: Locator = this.lines.getByRole("heading", { level: 3 });
  readonly files: Locator = this.page.getByRole("region", { name: say("Take your results with you") });
  readonly saveFile: Locator = this.files.getByRole("button", { name: say("Save as a file") });
  readonly fileField: Locator = this.files.getByLabel(say("Add results from a file"));
  readonly told: Locator = this.files.getByRole("status");
  readonly first: Locator = this.page.getByLabel(say("First result"));
  readonly second: Locator = this.page.getByLabel(say("Second result"));
  readonly compare: Locator = this.page.getByRole("link", { name: say("Compare them") });
  readonly aside: Locator = this.page.getByRole("region", { name: say("Put aside") });

  /** Saves the present answers under a name. */
  async keep(name: string): Promise<void> {
    await this.open("#/saved");
    await this.name.fill(name);
    await this.save.click();
    await this.names.getByText(name, { exact: true }).waitFor();
  }

  /** The line of a result. */
  line(name: string): Locator {
    return this.lines.filter({ has: this.page.getByRole("heading", { level: 3, name, exact: true }) });
  }

  /** A button of a line, called as in English. */
  button(name: string, words: string): Locator {
    return this.line(name).getByRole("button", { name: `${say(words)}: ${name}` });
  }

  /** Does something that saves a file, and gives its name and text. */
  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return read(download);
  }

  /** Opens a text as a file. */
  async takeIn(text: string, name = "bearings.json"): Promise<void> {
    await this.fileField.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }
}

async function read(download: Download): Promise<{ name: string; text: string }> {
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
