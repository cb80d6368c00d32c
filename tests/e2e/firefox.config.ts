// The same journeys in Firefox as people have it. Playwright drives its own build of Firefox otherwise, which
// is nobody's browser and is not to be had everywhere; with this channel it speaks WebDriver BiDi with any.
import { defineConfig } from "@playwright/test";

import chromium from "./playwright.config";
import { SAVED } from "./support/firefox";

export default defineConfig({
  ...chromium,
  // Each key and each look into the page goes through one more layer than in Chromium.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    ...chromium.use,
    browserName: "firefox",
    launchOptions: {
      channel: "moz-firefox",
      executablePath: process.env.BEARINGS_FIREFOX ?? "/usr/bin/firefox-esr",
      downloadsPath: SAVED,
      // There is no order for less motion, so there is always less: colors on their way are no colors to judge.
      firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
    },
  },
});
