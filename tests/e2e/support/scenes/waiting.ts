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

/** The app has just started, and stops: the page is told of a trap as the browser would tell it. */
const stops = async (page: Page) => {
  await page.addInitScript(() => {
    const trap = () => {
      const error = Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at wasm" });
      dispatchEvent(new ErrorEvent("error", { error }));
    };
    addEventListener("TrunkApplicationStarted", trap);
  });
};
const tooOld = async (page: Page, guard: Guard) => {
  guard.allows(/too old/);
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError("too old"));
    Object.assign(WebAssembly, { validate: () => false, instantiate: refuse, instantiateStreaming: refuse });
  });
};

export const WAITING_SCENES: Scene[] = [
  { name: "page on its way", fragment: "#/about", before: held("**/split_more.wasm"), shows: say("One moment") },
  { name: "page lost", fragment: "#/about", before: lost("**/split_more.wasm"), shows: say("This page did not arrive") },
  { name: "result on its way", fragment: "#/results", kept: saved(healer), before: held(`**/${CATALOG}*`), shows: /./ },
  { name: "career on its way", fragment: "#/career/29-1141.00", before: held("**/careers/*.json*"), shows: /./ },
  { name: "texts of a career lost", fragment: "#/career/29-1141.00", before: lost("**/texts/**"), shows: say("Try again") },
  { name: "stopped", fragment: "#/results", kept: saved(healer), before: stops, shows: say("This page has stopped") },
  { name: "home, cannot run", fragment: "", before: tooOld, shows: say("Which careers fit you, and why?"), then: (page) => page.locator("#cannot-run").waitFor() },
];
