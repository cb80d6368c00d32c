// What is run on request only: `cargo xtask gallery`, `cargo xtask taps` and `cargo xtask test --matrix`.
import { defineConfig } from "@playwright/test";

import journeys from "./playwright.config";

export default defineConfig({
  ...journeys,
  timeout: 240_000,
  projects: [
    { name: "pictures", testMatch: "apart/pictures.ts" },
    { name: "gallery", testMatch: "apart/contact-sheets.ts", dependencies: ["pictures"] },
    { name: "matrix", testMatch: "apart/matrix.ts" },
    { name: "taps", testMatch: "apart/taps.ts", workers: 1 },
  ],
});
