// The chosen colours come before the first paint; without a choice the system's are used.
{
  const root = document.documentElement, key = "bearings.theme";
  const dark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const tell = () => {
    const button = document.getElementById("theme");
    if (button) button.setAttribute("aria-pressed", dark());
  };
  try { const kept = localStorage.getItem(key); if (kept === "dark" || kept === "light") root.dataset.theme = kept; } catch {}
  root.dataset.js = "";
  addEventListener("DOMContentLoaded", tell);
  addEventListener("click", ({ target }) => {
    if (!target.closest || !target.closest("#theme")) return;
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem(key, root.dataset.theme); } catch {}
    tell();
  });
}
