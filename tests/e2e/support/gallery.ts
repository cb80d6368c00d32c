// Where the pictures of the gallery lie.
import { join } from "node:path";

import type { Scene } from "./scenes";

/** The folder that the gallery goes to. */
export const FOLDER = process.env.BEARINGS_GALLERY ?? join(__dirname, "../../../.tools/gallery");

/** A window and a theme: a folder of pictures and a contact sheet. */
export interface Sheet {
  name: string;
  width: number;
  height: number;
  colorScheme: "light" | "dark";
}

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

export const SHEETS: Sheet[] = WINDOWS.flatMap((window) =>
  (["light", "dark"] as const).map((colorScheme) => ({ ...window, colorScheme, name: `${window.width}-${colorScheme}` })),
);

/** The picture of a scene. */
export const file = (sheet: Sheet, scene: Scene): string => join(FOLDER, sheet.name, `${slug(scene.name)}.png`);

/** A name as a file may have it. */
export const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
