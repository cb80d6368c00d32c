// What a career's page has to show, worked out from the tables without a line of the app's own code.
import type { Cells } from "./career";
import { cents, change, count, dollars, signedCount, thousands } from "./figures";
import { elementOf } from "./names";
import { say } from "./say";
import { find, publishedTable, table, type Row } from "./tables";

/** Figures of a career as they are written, from one set of tables. */
export interface Source {
  name: string;
  /** Jobs at the start and in ten years, the difference in jobs and in per cent, and openings a year. */
  employment: (code: string) => { jobs: string; projected: string; change: string; percent: string; openings: string };
  /** The row of national wages; none where nothing is published. */
  wages: (code: string) => Row | undefined;
  /** The row of a state's wages; none where the career is not reported there. */
  stateWages: (code: string, state: { code: string; name: string }) => Row | undefined;
}

const employment = (row: Row | undefined, jobs: string, projected: string) => ({
  jobs: count(thousands(row?.[jobs] ?? "")),
  projected: count(thousands(row?.[projected] ?? "")),
  change: signedCount(thousands(row?.change_k ?? "")),
  percent: change(row?.change_pct ?? ""),
  openings: count(thousands(row?.openings_k ?? "")),
});

const wageCode = (code: string) => find(table("wages.tsv"), "code", code)?.oews_soc;

/** The project's own tables. */
export const ours: Source = {
  name: "data/",
  employment: (code) => employment(find(table("employment.tsv"), "code", code), "employment_k", "projected_k"),
  wages: (code) => table("wages.tsv").find((row) => row.code === code && row.match !== "none"),
  stateWages: (code, state) => table("wages_state.tsv").find((row) => row.state === state.code && row.soc === wageCode(code)),
};

/** The tables as they were published. */
export const published: Source = {
  name: "bls/",
  employment: (code) => {
    const soc = find(publishedTable("bls/onet_to_ep_oews.csv"), "code", code)?.ep_soc ?? "";
    return employment(find(publishedTable("bls/ep_2024_34_clean.csv"), "soc", soc), "emp2024_k", "emp2034_k");
  },
  wages: (code) => {
    const soc = find(publishedTable("bls/onet_to_ep_oews.csv"), "code", code)?.oews_soc;
    return soc ? find(publishedTable("bls/oews_2025_national.csv"), "soc", soc) : undefined;
  },
  stateWages: (code, state) => {
    const soc = find(publishedTable("bls/onet_to_ep_oews.csv"), "code", code)?.oews_soc;
    return publishedTable("bls/oews_2025_state.csv").find((row) => row.state === state.name && row.soc === soc);
  },
};

const SHARES = ["p10", "p25", "median", "mean", "p75", "p90"];

/** The pay table that a row of wages makes: a year, and an hour where the source has one. */
export function payTable(row: Row, withHours: boolean): Cells {
  const orNot = (text: string | null) => text ?? say("career::not published");
  return SHARES.map((share) => [orNot(dollars(row[`a_${share}`])), ...(withHours ? [orNot(cents(row[`h_${share}`]))] : [])]);
}

const LISTS = {
  Activities: { domain: "work_activities", section: "activities" },
  "Areas of Study": { domain: "knowledge", section: "areas_of_study" },
  "Key Abilities": { domain: "abilities", section: "key_abilities" },
  "Top Skills": { domain: "skills", section: "top_skills" },
} as const;

/** The four lists of ratings by their English heading. */
export const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** “More than in n of 10 jobs”, those with the same counted half. */
function among(column: string[], own: string): string {
  const values = column.map(Number);
  const lower = values.filter((value) => value < Number(own)).length;
  const same = values.filter((value) => value === Number(own)).length;
  const tenths = Math.min(9, Math.floor(((2 * lower + same) * 10) / (2 * values.length)));
  return tenths === 0 ? say("less than in most other jobs") : say("more than in {} of 10 jobs", tenths);
}

/** A list that the ranking makes: by importance, then level, then name, the first eight. */
export function ranked(list: keyof typeof LISTS, code: string): { name: string; figure: string; words: string }[] {
  const { domain } = LISTS[list];
  const importances = table(`ratings/${domain}_IM.tsv`);
  const [importance, level] = [importances, table(`ratings/${domain}_LV.tsv`)].map((all) => find(all, "code", code) ?? {});
  const rating = (row: Row | undefined, id: string) => Number(row?.[id]);
  return table("elements.tsv")
    .filter((element) => element.domain === domain)
    .map((element) => ({ id: element.element_id ?? "", name: element.element_name ?? "" }))
    .sort(
      (a, b) =>
        rating(importance, b.id) - rating(importance, a.id) ||
        rating(level, b.id) - rating(level, a.id) ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, 8)
    .map(({ id, name }) => {
      const figure = importance?.[id] ?? "";
      return { name: elementOf(id, name), figure, words: among(importances.map((row) => row[id] ?? ""), figure) };
    });
}

/** The key of a list in `curated_lists.csv`. */
export const curatedKey = (list: keyof typeof LISTS) => LISTS[list].section;

/** The importance of an element in a career, as the table has it. */
export const importance = (list: keyof typeof LISTS, code: string, id: string) =>
  find(table(`ratings/${LISTS[list].domain}_IM.tsv`), "code", code)?.[id];
