// What stands on the screen while something is on its way, and when it does not come.
import type { Page } from "@playwright/test";

import type { Guard } from "../guard";
import { healer, saved } from "../personas";
import { CATALOG, say } from "../say";
import type { Scene } from "../scenes";

/** Requests that are never answered. */
const held = (url: string) => async (page: Page) => {
  await page.route(url, () => undefined);
};
const lost = (url: string) => async (page: Page, guard: Guard) => {
  guard.expects(/Failed to load resource/);
  guard.allows(/TypeError: Failed to fetch/);
  await page.route(url, (route) => route.abort("connectionfailed"));
};

export const WAITING_SCENES: Scene[] = [
  { name: "page on its way", fragment: "#/about", before: held("**/split_more.wasm"), shows: say("One moment") },
  { name: "page lost", fragment: "#/about", before: lost("**/split_more.wasm"), shows: say("This page did not arrive") },
  { name: "result on its way", fragment: "#/results", kept: saved(healer), before: held(`**/${CATALOG}*`), shows: /./ },
  { name: "career on its way", fragment: "#/career/29-1141.00", before: held("**/careers/*.json*"), shows: /./ },
  { name: "texts of a career lost", fragment: "#/career/29-1141.00", before: lost("**/texts/**"), shows: say("Try again") },
];
