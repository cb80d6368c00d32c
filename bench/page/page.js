// Both sides in one page: first they have to agree on every number, then they are timed turn by turn.
import init, { Bench, Task } from "./bench.js";
import { Sums } from "./sums.js";
import { disagreement, digest } from "./agreement.js";
import { medians } from "./timing.js";

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

async function bench() {
  await init();
  const catalog = new Uint8Array(await (await fetch("catalog.bin")).arrayBuffer());
  const wasm = new Bench(catalog);
  const given = JSON.parse(wasm.given());
  const sums = new Sums(given);
  const people = given.people.length;
  const prints = [];
  for (const [name, task] of TASKS) {
    for (let person = 0; person < people; person += 1) {
      const ours = wasm.check(task, person);
      const fault = disagreement(ours, sums.check(name, person));
      if (fault) throw new Error(`${name}, person ${person}: WebAssembly and JavaScript disagree: ${fault}`);
      prints.push(ours);
    }
  }
  const rows = ["task,occupations,wasm_median_us,js_median_us,ratio,budget_us"];
  for (const [name, task, budget] of TASKS) {
    const side = sums.task(name);
    const [ours, theirs] = medians((person) => wasm.run(task, person), side, people);
    const cells = [ours.toFixed(2), theirs.toFixed(2), (theirs / ours).toFixed(2)];
    rows.push([name, given.tables.occupations, ...cells, budget].join(","));
    // Lets the browser breathe, so that it does not take the page for hung.
    await new Promise((resume) => setTimeout(resume));
  }
  return { csv: rows.join("\n"), digest: digest(prints) };
}

window.outcome = bench().catch((error) => ({ error: String(error.message ?? error) }));
document.getElementById("table").textContent = JSON.stringify(await window.outcome, null, 1);
