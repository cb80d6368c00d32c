// The colleges that a career's page has to list, worked out from the tables.
import { count, dollars } from "./figures";
import { inOrder } from "./names";
import { say, SPANISH } from "./say";
import { find, table, type Row } from "./tables";

/** What a credential's number stands for on the page. */
const ENGLISH: Record<string, string> = {
  1: "Certificate or diploma",
  2: "Associate’s degree",
  3: "Bachelor’s degree",
  4: "Certificate after a bachelor’s degree",
  5: "Master’s degree",
  6: "Doctoral degree",
  7: "Professional degree, such as law or medicine",
  8: "Graduate certificate",
  99: "Courses without a degree, such as teacher certification",
};

export const CREDENTIALS: Record<string, string> = Object.fromEntries(
  inOrder("credential", Object.values(ENGLISH)).map((name, at) => [Object.keys(ENGLISH)[at], name]),
);

/** Who runs a college, as the table has it. */
const CONTROLS = ["Public", "Private, nonprofit", "Private, for-profit"];

/** What stands in the table for the state of a college that has none there. */
export const UNKNOWN_STATE = "--";

/** What families of programmes are called. */
const FAMILIES = SPANISH ? "text/es/families.tsv" : "programme_families.tsv";

/** A line of the list. */
export type Line = [college: string, credential: string, family: string, completers: string, earnings: string, debt: string];

/** Both tables by what they are asked for; read once in a worker. */
interface Index {
  awards: Map<string, Row[]>;
  colleges: Map<string, Row>;
}
let index: Index | undefined;
function indexed(): Index {
  if (index !== undefined) return index;
  const colleges = new Map(table("institutions.tsv").map((row) => [row.unitid ?? "", row]));
  const awards = new Map<string, Row[]>();
  for (const row of table("colleges.tsv")) {
    const key = `${colleges.get(row.unitid ?? "")?.state} ${row.family}`;
    const known = awards.get(key) ?? [];
    known.push(row);
    awards.set(key, known);
  }
  index = { awards, colleges };
  return index;
}

/** The four-digit families of the programmes that lead to a career. */
export function families(code: string): string[] {
  const leading = table("programmes.tsv").filter((row) => row.codes?.split(";").includes(code));
  return [...new Set(leading.map((row) => (row.cip ?? "").replace(".", "").slice(0, 4)))];
}

/** Known numbers of graduates first, the largest at the top; then unknown; nobody last. */
const rank = (completers: string) => (completers === "" ? 1 : Number(completers) > 0 ? 0 : 2);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The whole list of a career in a state. */
export function listed(code: string, state: string): Line[] {
  const { awards, colleges } = indexed();
  return families(code)
    .flatMap((family) => awards.get(`${state} ${family}`) ?? [])
    .map((award) => ({ award, college: colleges.get(award.unitid ?? "") ?? {} }))
    .sort(
      (a, b) =>
        rank(a.award.completers ?? "") - rank(b.award.completers ?? "") ||
        Number(b.award.completers) - Number(a.award.completers) ||
        compare(a.college.name ?? "", b.college.name ?? "") ||
        compare(a.award.family ?? "", b.award.family ?? "") ||
        Number(a.award.credential) - Number(b.award.credential) ||
        Number(a.award.unitid) - Number(b.award.unitid),
    )
    .map(({ award, college }) => {
      const years = award.years_after === "1" ? say("1 year") : say("{} years", award.years_after ?? "");
      const earnings = dollars(award.earnings);
      const control = inOrder("control", CONTROLS)[CONTROLS.indexOf(college.control ?? "")];
      return [
        `${college.name}${college.city ? `${college.city}, ` : ""}${control}.${college.open === "yes" ? "" : ` ${say("May have closed.")}`}`,
        CREDENTIALS[award.credential ?? ""] ?? "",
        find(table(FAMILIES), "cip", award.family ?? "")?.name ?? "",
        award.completers === "" ? say("unknown") : count(Number(award.completers)),
        earnings === null ? say("unknown") : say("{} after {}", earnings, years),
        dollars(award.debt) ?? say("unknown"),
      ];
    });
}

/** The address on the web that a college gives, by its name in a state. */
export const webOf = (name: string, state: string) =>
  table("institutions.tsv").filter((row) => row.name === name && row.state === state).map((row) => row.web);
