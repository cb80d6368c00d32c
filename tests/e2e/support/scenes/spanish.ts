// Screens of the Spanish page.
import { expect, type Page } from "@playwright/test";

import { healer, saved } from "../personas";

const all = saved(healer);

export const SPANISH_SCENES: { fragment: string; kept?: string; shows: string | RegExp }[] = [
  { fragment: "", shows: "¿Qué carreras van contigo, y por qué?" },
  { fragment: "", kept: saved(healer, 23), shows: /^Seguir donde te quedaste/ },
  { fragment: "#/quiz", shows: /./ },
  { fragment: "#/quiz/interests", shows: /./ },
  { fragment: "#/quiz/1", shows: "Arreglar una bici que hace un ruido raro" },
  { fragment: "#/quiz/30", kept: all, shows: /./ },
  { fragment: "#/quiz/75", kept: saved(healer, 74), shows: /./ },
  { fragment: "#/results", kept: all, shows: /fisioterapia/ },
  { fragment: "#/results", kept: saved(healer, 40), shows: /./ },
  { fragment: "#/career/29-2072.00", kept: all, shows: /registros médicos|expedientes/i },
  { fragment: "#/careers", shows: /./ },
  { fragment: "#/compare/29-2072.00,15-1252.00", shows: /./ },
  { fragment: "#/class", shows: /./ },
  { fragment: "#/class/hand-in", kept: all, shows: /./ },
  { fragment: "#/certificate", kept: all, shows: /./ },
  { fragment: "#/saved", kept: all, shows: /./ },
  { fragment: "#/open", shows: /./ },
  { fragment: "#/teachers", shows: /./ },
  { fragment: "#/about", shows: /./ },
  { fragment: "#/access", shows: "Si algo no te funciona" },
  { fragment: "#/nowhere", shows: "Aquí no hay nada" },
];

/** Opens a place of the Spanish page and waits until all of it is there. */
export async function arrive(page: Page, fragment: string, shows: string | RegExp): Promise<void> {
  await page.goto(`./es.html${fragment}`);
  const main = page.locator("main:not([hidden])");
  await expect(main.getByRole("heading", { level: 1 })).not.toHaveText(/Un momento|Cargando/);
  await expect(main.getByText(shows).first()).toBeVisible();
  await expect(main.locator(".held-part")).toHaveCount(0);
}
