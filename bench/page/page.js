// Both sides in one page: first they have to agree on every number, then they are timed turn by turn.
import init, { Bench, Task } from "./bench.js";
import { Sums } from "./sums.js";
import { disagreement, digest } from "./agreement.js";
import { median, medians } from "./timing.js";

// Microseconds; empty where the design names none.
const TASKS = [
  ["scores", Task.Scores, ""],
  ["ranking", Task.Ranking, 50],
  ["one_more_answer", Task.OneMoreAnswer, 3],
  ["next_question", Task.NextQuestion, ""],
  ["reasons", Task.Reasons, ""],
  ["most_telling_change", Task.MostTellingChange, ""],
  ["one_day", Task.OneDay, 8000],
  ["all_days", Task.AllDays, ""],
  ["what_if", Task.WhatIf, ""],
];
const HEADINGS = "task,occupations,sums_by,wasm_median_us,js_median_us,ratio,wasm_ns_an_occupation,times_the_memory_limit,budget_us";
/** So many times the occupations that there are. */
const GROWTH = [10, 100];
/** More than a processor's caches hold. */
const MEMORY_BYTES = 1 << 28;

/** Throws at the first number that the two sides do not agree on; hands back the numbers. */
function agreed(wasm, sums, people, tasks) {
  const prints = [];
  for (const [name, task] of tasks) {
    for (let person = 0; person < people; person += 1) {
      const ours = wasm.check(task, person);
      const fault = disagreement(ours, sums.check(name, person));
      if (fault) throw new Error(`${name}, person ${person}: WebAssembly and JavaScript disagree: ${fault}`);
      prints.push(ours);
    }
  }
  return digest(prints);
}

/** Gigabytes a second that one after another are read of memory that no cache holds. */
function bandwidth(wasm) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    if (wasm.read_memory(MEMORY_BYTES) < 0) throw new Error("memory was not read");
    return performance.now() - start;
  });
  return MEMORY_BYTES / median(times) / 1e6;
}

async function bytes(name) {
  return new Uint8Array(await (await fetch(name)).arrayBuffer());
}

async function bench() {
  await init();
  const catalog = await bytes("catalog.bin");
  const kernel = await bytes("kernel.wasm");
  const reader = new Bench(catalog);
  const speed = bandwidth(reader);
  reader.free();
  const rows = [HEADINGS];
  const prints = new Set();
  const time = async (wasm, sums, people, tasks, by) => {
    for (const [name, task, budget] of tasks) {
      const [ours, theirs] = medians((person) => wasm.run(task, person), sums.task(name), people);
      const limit = wasm.ranking_bytes(0) / speed / 1000;
      const ranks = name === "ranking";
      rows.push([
        name, sums.scorer.occupations, by, ours.toFixed(2), theirs.toFixed(2), (theirs / ours).toFixed(2),
        ((ours * 1000) / sums.scorer.occupations).toFixed(2), ranks ? (ours / limit).toFixed(1) : "", budget,
      ].join(","));
      // Lets the browser breathe, so that it does not take the page for hung.
      await new Promise((resume) => setTimeout(resume));
    }
  };
  for (const by of ["simd", "plain"]) {
    const wasm = new Bench(catalog);
    if (by === "simd" && !wasm.use_kernel(kernel)) continue;
    const given = JSON.parse(wasm.given());
    const sums = new Sums(given);
    const people = given.people.length;
    prints.add(agreed(wasm, sums, people, TASKS));
    await time(wasm, sums, people, by === "simd" ? TASKS : TASKS.slice(0, 2), by);
    for (const times of GROWTH) {
      const more = wasm.repeated(times);
      if (by === "simd") more.use_kernel(kernel);
      const theirs = new Sums(given, times);
      const ranking = [["ranking", Task.Ranking, ""]];
      agreed(more, theirs, 1, ranking);
      await time(more, theirs, people, ranking, by);
      more.free();
    }
    wasm.free();
  }
  if (prints.size !== 1) throw new Error("sums with and without SIMD differ");
  return { csv: rows.join("\n"), digest: [...prints][0], speed: speed.toFixed(1) };
}

window.outcome = bench().catch((error) => ({ error: String(error.message ?? error) }));
document.getElementById("table").textContent = JSON.stringify(await window.outcome, null, 1);
