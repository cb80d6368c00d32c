// What is run on request only: `cargo xtask gallery`, `taps`, `monkey` and `test --matrix`.
import { defineConfig } from "@playwright/test";

import firefox from "./firefox.config";
import chromium from "./playwright.config";

const journeys = process.env.BEARINGS_FIREFOX === undefined ? chromium : firefox;

export default defineConfig({
  ...journeys,
  timeout: 240_000,
  projects: [
    { name: "pictures", testMatch: "apart/pictures.ts" },
    { name: "gallery", testMatch: "apart/contact-sheets.ts", dependencies: ["pictures"] },
    { name: "matrix", testMatch: "apart/matrix.ts" },
    { name: "taps", testMatch: "apart/taps.ts", workers: 1 },
    { name: "monkey", testMatch: "apart/monkey.ts" },
  ],
});
