// Forty careers drawn once for all: every figure on the page is the table's.
import type { Career } from "./support/career";
import { characteristic, FORMULA } from "./support/characteristics";
import { deal, draw } from "./support/draw";
import { LIST_NAMES, ours, payTable, published, ranked, type Source } from "./support/expected";
import { cents, dollars, figuresIn, moneyIn, percent } from "./support/figures";
import { expect, test } from "./support/fixture";
import { occupations, stateOf, titleOf } from "./support/names";
import { say, SPANISH } from "./support/say";
import { find, handTable, hasPublished, table } from "./support/tables";

const STATES = [
  { code: "CA", name: "California" },
  { code: "ND", name: "North Dakota" },
  { code: "PR", name: "Puerto Rico" },
  { code: "TX", name: "Texas" },
  { code: "VT", name: "Vermont" },
  { code: "GU", name: "Guam" },
];
/** What is said of the pay in a state. */
const NOT_IN_STATE = "In {}: not published for this career.";
const OF_A_STATE = ["In {}, half earn more than {} a year.", "In {}, the middle of all pay is not published.", NOT_IN_STATE];

const DRAWN = draw(occupations(), 40, 30).map((it, at) => ({ ...it, state: STATES[at % STATES.length] ?? { code: "", name: "" } }));
const SOURCES: Source[] = hasPublished ? [ours, published] : [ours];

type Drawn = (typeof DRAWN)[number];

async function employment(career: Career, { code, title }: Drawn): Promise<void> {
  const shown = await career.section("Employment Projections").locator(":scope > p:not(.source)").allTextContents();
  for (const source of SOURCES) {
    const { jobs, projected, change, percent, openings } = source.employment(code);
    const then = SPANISH ? ["2024", jobs, "2034", projected] : [jobs, "2024", projected, "2034"];
    const expected = [openings, ...then, change, percent];
    expect.soft(figuresIn(shown.join(" ")), `${title}, jobs of ${source.name}`).toEqual(expected);
    const facts = await career.page.locator(".facts > div").allTextContents();
    expect.soft(facts[2], `${title}, openings of ${source.name}`).toContain(`${say("Openings")}${openings}${say("a year, 2024 to 2034")}`);
    expect.soft(facts[3], `${title}, growth of ${source.name}`).toContain(`${say("Growth")}${percent}`);
  }
}

async function nationalPay(career: Career, { code, title }: Drawn): Promise<void> {
  const section = career.section("Wages");
  const fact = (await career.page.locator(".facts > div").nth(1).textContent()) ?? "";
  for (const source of SOURCES) {
    const wages = source.wages(code);
    const what = `${title}, wages of ${source.name}`;
    if (wages === undefined) {
      expect.soft(await section.textContent(), what).toContain(say("Pay for this career: not published."));
      expect.soft(fact, what).toContain(say("Not published"));
      continue;
    }
    const byYear = dollars(wages.a_mean) !== null;
    const money = (share: string) => (byYear ? dollars(wages[`a_${share}`]) : cents(wages[`h_${share}`]));
    const said = (shares: string[]) => shares.map(money).filter((figure) => figure !== null);
    expect.soft(moneyIn(fact), what).toEqual(said(["median"]));
    expect.soft(moneyIn((await section.locator(":scope > p").first().textContent()) ?? ""), what).toEqual(said(["mean", "median"]));
    expect.soft((await career.cells("Pay in all of the U.S., May 2025")).map((row) => row.slice(1)), what).toEqual(payTable(wages, true));
    const range = section.locator("figure").first();
    if (money("p10") !== null && money("median") !== null && money("p90") !== null) {
      const picture = await range.locator("b").allTextContents();
      expect.soft(picture, what).toEqual(said(["median", "mean", "p10", "p90"]));
      expect.soft(moneyIn((await range.locator("figcaption").textContent()) ?? ""), what).toEqual(said(["p10", "p90"]));
    }
  }
}

async function statePay(career: Career, { code, title, state }: Drawn): Promise<void> {
  if (ours.wages(code) === undefined) return;
  await career.payState.selectOption(state.code);
  const section = career.section("Wages");
  const name = stateOf(state.code, state.name);
  const told = section.getByText(new RegExp(OF_A_STATE.map((sentence) => say(sentence, name, "\\$[\\d,]+")).join("|")));
  const said = await told.textContent();
  for (const source of SOURCES) {
    const what = `${title}, wages in ${state.name} of ${source.name}`;
    const wages = source.stateWages(code, state);
    const median = dollars(wages?.a_median);
    expect.soft(moneyIn(said ?? ""), what).toEqual(median === null ? [] : [median]);
    const cells = (await career.cells("Pay in this state, May 2025")).map((row) => row.slice(1));
    const known = wages !== undefined && ["mean", "p10", "p25", "median", "p75", "p90"].some((share) => dollars(wages[`a_${share}`]) !== null);
    expect.soft(cells, what).toEqual(known ? payTable(wages, false) : []);
    if (!known) expect.soft(said, what).toBe(say(NOT_IN_STATE, name));
  }
}

async function schooling(career: Career, { code, title }: Drawn): Promise<void> {
  const row = find(table("education.tsv"), "code", code);
  const shares = Array.from({ length: 12 }, (_, at) => row?.[String(at + 1)] ?? "0").filter((share) => Number(share) > 0);
  const shown = await career.rated("Getting in");
  expect.soft(shown.map((it) => it.figure), `${title}, schooling`).toEqual(shares.map(percent));
}

async function ratings(career: Career, { code, title }: Drawn): Promise<void> {
  const curated = handTable("curated_lists.csv").some((row) => row.code === code);
  for (const list of LIST_NAMES) {
    if (!curated) expect.soft(await career.rated(list), `${title}, ${list}`).toEqual(ranked(list, code));
  }
  const conditions = (await career.rated("Characteristics")).map((it) => it.figure);
  const all = FORMULA.map(([key]) => characteristic(code, key));
  expect.soft(conditions, `${title}, characteristics`).toEqual(curated ? all.slice(0, 12) : all);
}


// Beside the forty: paid by the hour only, without any pay, and figures of a group.
const RARE = ["27-2011.00", "11-1031.00", "45-3031.00", table("wages.tsv").find((row) => row.match === "aggregate")?.code ?? ""].map(
  (code) => ({ code, title: titleOf(code), state: STATES[0] ?? { code: "", name: "" } }),
);

for (const [at, hand] of [...deal(DRAWN, 4), RARE].entries()) {
  test(`figures are the tables’, ${hand.length} careers, part ${at + 1}`, async ({ career }) => {
    await career.open(`#/career/${hand[0]?.code}`);
    for (const it of hand) {
      await career.goTo(it);
      await employment(career, it);
      await nationalPay(career, it);
      await statePay(career, it);
      await schooling(career, it);
      await ratings(career, it);
    }
  });
}
