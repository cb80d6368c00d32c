// `cargo xtask test` serves the built site under a sub-path and says where it is, and which browser to use.
// By hand: `cargo xtask serve` in one terminal, `npx playwright test` here in another.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  outputDir: "test-results",
  use: {
    // What cannot be tapped for so long never will be; a long journey says so at once and not at its own end.
    actionTimeout: 30_000,
    baseURL: process.env.BEARINGS_URL ?? "http://127.0.0.1:8080/",
    screenshot: "only-on-failure",
    // What a worker keeps would hide from a journey what comes over the line; journeys without a line allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.BEARINGS_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        // As root, Chromium starts only without its sandbox; the page under test is our own.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        // The browser's own calls home, which a closed network refuses.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
