// How a figure of a table is written on a page.

/** `22.2` thousand or `204350` as `22,200` and `204,350`. */
export const count = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 0 });

/** Thousands with one digit behind the point, as a count. */
export const thousands = (cell: string) => Math.round(Number(cell) * 1000);

const sign = (number: number) => (number > 0 ? "+" : number < 0 ? "−" : "");

export const signedCount = (number: number) => sign(number) + count(Math.abs(number));

/** `-3.4` as `−3.4%`. */
export const change = (cell: string) => `${sign(Number(cell))}${Math.abs(Number(cell)).toFixed(1)}%`;

/** `44.60` as `44.6%`. */
export const percent = (cell: string) => `${Number(cell)}%`;

const published = (cell: string | undefined) => cell !== undefined && cell !== "" && cell !== "-";

/** Dollars, or nothing when the cell says that they are not published. */
export const dollars = (cell: string | undefined) => (published(cell) ? `$${count(Number(cell))}` : null);

/** Dollars with cents. */
export const cents = (cell: string | undefined) =>
  published(cell) ? `$${Number(cell).toLocaleString("en-US", { minimumFractionDigits: 2 })}` : null;

/** All figures of a text in its order. */
export const figuresIn = (text: string) => text.match(/[+−]?\$?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? [];

/** All money of a text in its order. */
export const moneyIn = (text: string) => figuresIn(text).filter((figure) => figure.startsWith("$"));
