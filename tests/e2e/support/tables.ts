// The project's tables and, where they lie beside the project, the published ones that they were made from.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Record<string, string>;

const data = join(__dirname, "../../../data");
const published = join(__dirname, "../../../../shared/data");

/** True where the published tables lie beside the project. */
export const hasPublished = existsSync(published);

const lines = (path: string) => readFileSync(path, "utf8").split("\n").filter((line) => line !== "");

function rows(path: string, cells: (line: string) => string[]): Row[] {
  const [head = "", ...body] = lines(path);
  const columns = cells(head);
  return body.map((line) => {
    const values = cells(line);
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ""]));
  });
}

/** The cells of a line of CSV; a quoted cell may hold commas and doubled quotes. */
function csvCells(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

/** Reads each table once in a worker. */
const memory = new Map<string, Row[]>();
function once(path: string, cells: (line: string) => string[]): Row[] {
  const known = memory.get(path) ?? rows(path, cells);
  memory.set(path, known);
  return known;
}

/** The rows of a table of ours, such as `ratings/skills_IM.tsv`. */
export const table = (name: string) => once(join(data, name), (line) => line.split("\t"));

/** The rows of a table kept by hand as CSV. */
export const handTable = (name: string) => once(join(data, name), csvCells);

/** The rows of a published table, such as `bls/oews_2025_national.csv`. */
export const publishedTable = (name: string) => once(join(published, name), csvCells);

/** The row in which a column has this value. */
export const find = (all: Row[], column: string, value: string) => all.find((row) => row[column] === value);
