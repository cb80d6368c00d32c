// `cargo xtask bench` calls this: opens the page that times the sums in Chromium and prints its table.
// node bench/run.mjs ADDRESS BROWSER
import { chromium } from "@playwright/test";

const [address, executablePath] = process.argv.slice(2);
const args = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
// As root, Chromium starts only without its sandbox; the page is our own.
if (process.getuid?.() === 0) args.push("--no-sandbox");

const ALONE = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

const browser = await chromium.launch({ executablePath, args });
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`bench: ${error.message}`));
  // Browsers blur their clock to a tenth of a millisecond for pages that others could reach into.
  await page.route("**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...ALONE } });
  });
  await page.goto(address);
  await page.waitForFunction(() => "outcome" in window);
  const outcome = await page.evaluate(() => window.outcome);
  if (outcome.error) {
    console.error(`bench: ${outcome.error}`);
    process.exitCode = 1;
  } else {
    console.error(`bench: both sides agree, with SIMD and without; the bits of all results come to ${outcome.digest}`);
    console.error(`bench: memory is read at ${outcome.speed} GB/s; the limit is what it takes to read and write once what a ranking has to`);
    console.log(outcome.csv);
  }
} finally {
  await browser.close();
}
