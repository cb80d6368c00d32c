import type { Locator } from "@playwright/test";

import { begins, say } from "./say";
import { Site } from "./site";

/** Careers side by side. */
export class Compare extends Site {
  readonly table: Locator = this.page.getByRole("region", { name: say("Careers side by side") }).getByRole("table");
  readonly titles: Locator = this.table.locator("thead th > a:first-child");
  readonly leaveOut: Locator = this.table.getByRole("link", { name: begins("Leave out") });

  /** Rows that differ and rows that are alike, each with its name and its cells; waits until all of it is there. */
  async rows(): Promise<{ differ: string[][]; alike: string[][] }> {
    await this.table.waitFor();
    await this.page.waitForFunction(() => !document.querySelector("table.compare tbody")?.textContent?.includes("…"));
    const rows = await this.table.locator("tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
    const border = rows.findIndex((row) => row[0] === say("The same in all"));
    return border < 0 ? { differ: rows, alike: [] } : { differ: rows.slice(0, border), alike: rows.slice(border + 1) };
  }
}
