// A page in the language that was chosen by hand, else in the browser's. Only the bare address of the site is open to that:
// a link to a page names its language, and one into the site keeps that of the page it was made on.
{
  const key = "bearings.language", { lang } = document.documentElement;
  let wanted = null;
  try { wanted = localStorage.getItem(key); } catch {}
  if (!wanted) wanted = ((navigator.languages || []).find((it) => /^(en|es)\b/.test(it)) || "").slice(0, 2);
  const bare = !location.pathname.endsWith(".html") && /^#?\/?$/.test(location.hash);
  if (bare && lang === "en" && wanted === "es") location.replace(`es.html${location.search}${location.hash}`);
  // The switch leads to the same place; what was answered is kept on the device, which both pages share.
  for (const name of ["click", "auxclick", "contextmenu"]) addEventListener(name, (event) => {
    const { target } = event, link = target.closest && target.closest("#language");
    if (!link) return;
    if (name === "click" && link.dataset.loses && !confirm(link.dataset.loses)) return event.preventDefault();
    link.hash = location.hash;
    try { localStorage.setItem(key, link.lang); } catch {}
  });
}
