// What the random user types, chooses and goes to: sound, damaged and odd.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { FULL_V1 } from "../codes";
import { draw } from "../draw";
import { table } from "../tables";
import type { Ground } from "./types";

const fixture = (name: string) => readFileSync(join(__dirname, "../../../fixtures", name), "utf8");

const CODES = [FULL_V1, ...fixture("codes/v2.txt").trim().split("\n"), ...["codes/v3.txt", "codes/v4.txt"].flatMap((path) => fixture(path).trim().split("\n"))];
const CLASSES = fixture("codes/class-v1.txt").trim().split("\n");
const EXPORT = fixture("exports/v1.json");
const NEWER_EXPORT = fixture("exports/v2.json");
/** Some careers, so that what the app keeps of those it has shown comes to an end. */
const CAREERS = draw(table("occupations.tsv").map(({ code = "" }) => code), 40, 1);

/** A text with one character changed, and one without its end. */
const damaged = (text: string) => [`${text.slice(0, 7)}Z${text.slice(8)}`, text.slice(0, -3), text.toLowerCase()];

const TEXTS = [
  "", " ", "nurse", "enfermera", "software developer", "zzzz", "0", "-1", "1e999", "NaN", "ñandú & Söhne", "\u0000\u0007", "null",
  "👩‍⚕️🧑🏽‍🚀", "\u202eright to left\u202c", "e\u0301e\u0301", "a".repeat(20_000), "👍".repeat(3_000), "one\ntwo\r\nthree\n".repeat(500),
  "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "javascript:alert(1)", "{{7*7}}", "=1+1",
  "../../etc/passwd", "%00%ff%", "531211432415".repeat(5), EXPORT, NEWER_EXPORT,
];

export const GROUND: Ground = {
  texts: [...TEXTS, ...CODES, ...CLASSES, ...[...CODES.slice(0, 3), ...CLASSES].flatMap(damaged), CODES.join("\n")],
  files: [
    { name: "bearings.json", type: "application/json", text: EXPORT, times: 1 },
    { name: "bearings-2.json", type: "application/json", text: NEWER_EXPORT, times: 1 },
    { name: "cut.json", type: "application/json", text: EXPORT.slice(0, EXPORT.length / 2), times: 1 },
    { name: "other.json", type: "application/json", text: '{"a":[1,2,3]}', times: 1 },
    { name: "deep.json", type: "application/json", text: "[", times: 20_000 },
    { name: "empty.json", type: "application/json", text: "", times: 1 },
    { name: "no-type", type: "", text: "\u0000\uffff", times: 100 },
    { name: "codes.csv", type: "text/csv", text: `name,code\r\n"=HYPERLINK(""x"")",${CODES.join("\r\nAna,")}\r\n`, times: 1 },
    { name: "long.csv", type: "text/csv", text: "x,y,z\n", times: 50_000 },
    { name: "no-picture.png", type: "image/png", text: "\u0089PNG\r\n", times: 10 },
    { name: "picture.svg", type: "image/svg+xml", text: "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", times: 1 },
  ],
  addresses: [
    "", "#", "#/", "#/quiz", "#/quiz/start", "#/quiz/thought", "#/quiz/interests", "#/quiz/subjects", "#/quiz/abilities", "#/quiz/0", "#/quiz/-1",
    "#/quiz/99999999999999999999", "#/quiz/x", "#/results", "#/results/x", "#/open", "#/saved", "#/saved/0", "#/saved/0,now", "#/saved/now,now",
    "#/saved/,", "#/r", "#/r/", "#/r/<b>x</b>", "#/career", "#/career/99-9999.99", "#/career/29-1141", "#/careers", "#/compare",
    "#/compare/,,,", "#/class", "#/class/hand-in", "#/class/board", "#/class/board/x", "#/certificate", "#/teachers", "#/about", "#/access", "#/nowhere",
    "#/%E0%A4%A", "#//", "#/quiz//1", `#/${"x".repeat(5_000)}`, "#/👍", "#app", "#home",
    ...Array.from({ length: 150 }, (_, at) => `#/quiz/${at + 1}`),
    ...[...CODES, ...CODES.flatMap(damaged)].map((code) => `#/r/${code}`),
    ...[...CLASSES, ...CLASSES.flatMap(damaged)].flatMap((link) => [`#/class/${link}`, `#/class/board/${link}`]),
    ...CAREERS.map((code) => `#/career/${code}`),
    ...CAREERS.map((code, at) => `#/compare/${code},${CAREERS[(at * 7 + 3) % CAREERS.length]},${CAREERS[(at * 3) % CAREERS.length]}`),
  ],
};
