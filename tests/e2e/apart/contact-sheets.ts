// All pictures of one width and theme side by side, as a page to open and as one picture.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { expect, test } from "@playwright/test";

import { FOLDER, SHEETS, slug, type Sheet } from "../support/gallery";
import { SCENES } from "../support/scenes";

/** How many cells stand side by side: as many as keep a heading readable. */
const ACROSS = { 360: 12, 768: 8, 1280: 6 } as Record<number, number>;
const CELL = 320;

const cell = (sheet: Sheet, name: string) => `<figure><a href="${sheet.name}/${slug(name)}.png"><img src="${sheet.name}/${slug(name)}.png" alt=""></a><figcaption>${name}</figcaption></figure>`;

function sheetPage(sheet: Sheet): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${sheet.name}</title>
<style>
body { margin: 24px; font: 16px/1.3 sans-serif; background: #888; color: #000 }
main { display: grid; grid-template-columns: repeat(${ACROSS[sheet.width] ?? 6}, ${CELL}px); gap: 24px }
img { display: block; width: ${CELL}px; height: ${Math.round((CELL * sheet.height * 1.5) / sheet.width)}px; object-fit: cover; object-position: top }
</style><h1>${sheet.name}</h1><main>${SCENES.map(({ name }) => cell(sheet, name)).join("")}</main></html>`;
}

for (const sheet of SHEETS) {
  test(`contact sheet of ${sheet.name}`, async ({ page }) => {
    expect(existsSync(join(FOLDER, sheet.name)), "pictures to lay side by side").toBe(true);
    const address = join(FOLDER, `${sheet.name}.html`);
    writeFileSync(address, sheetPage(sheet));
    await page.setViewportSize({ width: (ACROSS[sheet.width] ?? 6) * (CELL + 24) + 24, height: 800 });
    await page.goto(pathToFileURL(address).href);
    await page.screenshot({ path: join(FOLDER, `${sheet.name}.png`), fullPage: true });
  });
}
