// What the browser prints.
import type { Page } from "@playwright/test";

/** The two sizes of paper that schools have. */
export const SIZES = ["A4", "Letter"] as const;

/** How many sheets of a size the page as it stands takes. */
export async function sheets(page: Page, format: (typeof SIZES)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  // Chromium writes each page as an object of its own, not compressed.
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
