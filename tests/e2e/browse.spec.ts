// Looking around: five choices narrow the list of all careers.
import { count } from "./support/figures";
import { expect, test } from "./support/fixture";
import { say } from "./support/say";
import { titleOf } from "./support/names";
import { find, table } from "./support/tables";

const PAGE = 30;

const EDUCATION = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  "Doctoral or professional degree",
];

interface Wanted {
  field?: string;
  area?: string;
  education?: string;
  pay?: string;
  growing?: boolean;
}

/** The titles that fit, worked out from the tables. */
function fitting({ field, area, education, pay, growing }: Wanted): string[] {
  const strongest = (code: string) => {
    const row = find(table("ratings/interests_OI.tsv"), "code", code) ?? {};
    const values = [..."abcdef"].map((letter) => Number(row[`1.B.1.${letter}`]));
    return [..."RIASEC"].filter((_, at) => values[at] === Math.max(...values));
  };
  return table("occupations.tsv")
    .filter(({ code = "" }) => {
      const employment = find(table("employment.tsv"), "code", code);
      const median = find(table("wages.tsv"), "code", code)?.a_median ?? "";
      return (
        (field === undefined || code.startsWith(`${field}-`)) &&
        (area === undefined || strongest(code).includes(area)) &&
        (education === undefined || EDUCATION.indexOf(employment?.entry_education ?? "") <= Number(education)) &&
        (pay === undefined || (median !== "" && Number(median) >= Number(pay))) &&
        (growing === undefined || Number(employment?.change_pct) >= 3)
      );
    })
    .map(({ code = "" }) => titleOf(code));
}

const LABELS = { field: "Field", area: "Mostly about", education: "Education at most", pay: "Middle pay a year at least" } as const;

for (const wanted of [
  { field: "29" },
  { area: "A" },
  { education: "1" },
  { pay: "100000" },
  { growing: true },
  { field: "15", education: "5", pay: "80000", growing: true },
  { field: "35", education: "0", pay: "100000" },
] as Wanted[]) {
  test(`${JSON.stringify(wanted)} leaves the careers that fit`, async ({ page, careers }) => {
    await careers.open("#/careers");
    await expect(careers.browse.getByRole("status")).toHaveText(say("All 923 careers."));
    for (const [choice, label] of Object.entries(LABELS)) {
      const value = wanted[choice as keyof typeof LABELS];
      if (value !== undefined) await page.getByLabel(say(label), { exact: true }).selectOption(value);
    }
    if (wanted.growing) await page.getByLabel(say("careers::Outlook"), { exact: true }).selectOption("growing");
    const expected = fitting(wanted);
    const said = expected.length === 0 ? say("No career fits all of these. Widen one of them.") : say("{} careers.", count(expected.length));
    await expect(careers.browse.getByRole("status")).toHaveText(said);
    await expect(careers.left.locator("b")).toHaveText(expected.slice(0, PAGE));
    if (expected.length > PAGE) {
      await careers.showMore.click();
      await expect(careers.left.locator("b")).toHaveText(expected.slice(0, 2 * PAGE));
    }
  });
}

test("all careers can be paged through, and each has its sentence", async ({ careers }) => {
  await careers.open("#/careers");
  for (let shown = PAGE; shown < 923; shown += PAGE) {
    await expect(careers.left).toHaveCount(shown);
    await careers.showMore.click();
  }
  await expect(careers.left).toHaveCount(923);
  await expect(careers.showMore).toHaveCount(0);
  const sentences = await careers.left.locator(".hits__sentence").allTextContents();
  expect(sentences.filter((sentence) => sentence.length > 20)).toHaveLength(923);
});
