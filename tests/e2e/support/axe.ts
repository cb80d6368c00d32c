// What axe-core has to say of a page.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe-core finds: rule and place. */
export async function violations(page: Page): Promise<string[]> {
  // There are no frames, so the way without a second page to gather them in says the same, sooner.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length, "rules that had something to judge").toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}
