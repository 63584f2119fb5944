// Keyboard shortcuts: j and k move between turns or list items, n and p between paragraphs with words of the query,
// / goes to the search field, ? opens the list of keys. Ignored in fields, with a modifier, and if switched off.
"use strict";
(() => {
  const help = document.getElementById("keys");
  const button = document.querySelector("[data-keys]");
  const listen = help.querySelector("input");
  const NAME = "keys-off";
  const EDGE = 100; // pixels below the top of the window, where what is being read begins

  // If the browser refuses to store the choice, it applies to this page only.
  try { listen.checked = !localStorage.getItem(NAME); } catch { /* nothing is kept */ }
  listen.addEventListener("change", () => {
    try {
      if (listen.checked) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, "1");
    } catch { /* nothing is kept */ }
  });

  const show = () => help.showModal();
  button.hidden = false;
  button.addEventListener("click", show);
  help.addEventListener("click", (event) => { if (event.target === help) help.close(); });

  const seen = (element) => element.getClientRects().length > 0;

  // The starting point: the focused element if it is in view, else the reader's position.
  function place(stops) {
    const held = stops.findLastIndex((stop) => stop.contains(document.activeElement));
    if (held >= 0) {
      const box = stops[held].getBoundingClientRect();
      if (box.bottom > 0 && box.top < innerHeight) return held;
    }
    return stops.findLastIndex((stop) => stop.getBoundingClientRect().top <= EDGE);
  }

  // The link that Enter opens in a list item: the passage, else the first one.
  const opens = (item) => item.matches("a") ? item : item.querySelector('a[href*="#"]') ?? item.querySelector("a") ?? item;

  function move(selector, way) {
    const stops = [...document.querySelectorAll(selector)].filter(seen);
    const at = place(stops);
    const above = at >= 0 && !stops[at].contains(document.activeElement) && stops[at].getBoundingClientRect().top < 0;
    const next = stops[way < 0 && above ? at : at + way];
    if (!next) return;
    const reading = next.matches(".turn, .line");
    const held = reading ? next : opens(next);
    if (held.tabIndex < 0) held.tabIndex = -1;
    held.focus({ preventScroll: true });
    (reading ? next : held.closest("li, tr") ?? next).scrollIntoView({ block: reading ? "start" : "center" });
  }

  function search() {
    const field = [...document.querySelectorAll("main input[type=search], .quick input")].find(seen);
    if (!field) return;
    field.focus();
    field.select();
  }

  const ACTIONS = {
    j: () => move(".turn, [data-stop]", 1),
    k: () => move(".turn, [data-stop]", -1),
    n: () => move(".line:has(mark)", 1),
    p: () => move(".line:has(mark)", -1),
    "/": search,
    "?": show,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (!listen.checked || document.querySelector("dialog[open]")) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const act = ACTIONS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
