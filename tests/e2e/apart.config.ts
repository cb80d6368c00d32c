// What is run on request only: `cargo xtask gallery` and `cargo xtask test --matrix`.
import { defineConfig } from "@playwright/test";

import journeys from "./playwright.config";

export default defineConfig({
  ...journeys,
  timeout: 240_000,
  projects: [
    { name: "pictures", testMatch: "apart/pictures.ts" },
    { name: "gallery", testMatch: "apart/contact-sheets.ts", dependencies: ["pictures"] },
    { name: "matrix", testMatch: "apart/matrix.ts" },
  ],
});
