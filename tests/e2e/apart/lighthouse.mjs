// `cargo xtask lighthouse` calls this: judges a page several times and prints the medians as CSV.
// node lighthouse.mjs PROGRAM ADDRESS RUNS
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [program, address, runs] = process.argv.slice(2);
const { default: lighthouse } = await import(pathToFileURL(program).href);
const { launch } = await import(pathToFileURL(createRequire(program).resolve("chrome-launcher")).href);

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const METRICS = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

// As root, Chromium starts only without its sandbox; the page is our own.
const chromeFlags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const rounds = [];
const short = new Set();
for (let round = 0; round < Number(runs); round += 1) {
  const chrome = await launch({ chromeFlags });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES });
    rounds.push([...CATEGORIES.map((id) => 100 * lhr.categories[id].score), ...METRICS.map((id) => lhr.audits[id].numericValue)]);
    for (const id of CATEGORIES.filter((id) => id !== "performance")) {
      for (const { id: audit, weight } of lhr.categories[id].auditRefs) {
        const { score, title } = lhr.audits[audit];
        if (weight > 0 && score !== null && score < 1) short.add(`${id}: ${audit} (${title})`);
      }
    }
  } finally {
    await chrome.kill();
  }
}
const median = (at) => rounds.map((round) => round[at]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
short.forEach((audit) => console.error(`lighthouse: short of it is ${audit}`));
console.log("what,median");
[...CATEGORIES, ...METRICS].forEach((name, at) => console.log(`${name},${median(at).toFixed(at === 6 ? 4 : 0)}`));
