// Marks the reader's position in the timeline of turns and in the list of speakers.
"use strict";
(() => {
  const strip = document.querySelector(".strip");
  const turns = [...document.querySelectorAll(".turn")];
  if (!strip || !turns.length) return;
  const links = new Map([...strip.querySelectorAll("a")].map((link) => [link.getAttribute("href").slice(1), link]));
  const names = [...document.querySelectorAll('.parts [href^="#"]')];
  const speaker = (turn) => turn.querySelector("h3")?.textContent;
  const parts = new Map(names.map((name) => {
    const first = document.getElementById(name.getAttribute("href").slice(1));
    return [first && speaker(first), name];
  }));

  const reader = document.createElementNS("http://www.w3.org/2000/svg", "path");
  reader.setAttribute("class", "reader");
  strip.append(reader);

  // The last turn that begins above a line at a third of the window's height, and the fraction of it above the line.
  function here() {
    const line = innerHeight / 3;
    let low = 0;
    let high = turns.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (turns[middle].getBoundingClientRect().top <= line) low = middle;
      else high = middle - 1;
    }
    const box = turns[low].getBoundingClientRect();
    return [turns[low], Math.min(Math.max((line - box.top) / box.height, 0), 1)];
  }

  // The point at a fraction of a turn's path, which consists of strokes like "M12 5h30 M0 16h4".
  function point(path, share) {
    const strokes = [...path.getAttribute("d").matchAll(/M(\d+) (\d+)h(\d+)/g)].map((part) => part.slice(1).map(Number));
    let left = share * strokes.reduce((sum, [, , width]) => sum + width, 0);
    for (const [x, y, width] of strokes) {
      if (left <= width) return [x + left, y];
      left -= width;
    }
    const [x, y, width] = strokes.at(-1);
    return [x + width, y];
  }

  let waiting = false;
  let frames = 0;
  let width = innerWidth;
  let place;
  let held;
  function update() {
    waiting = false;
    place = held ?? here();
    const [turn, share] = place;
    const link = links.get(turn.id);
    if (link) {
      const [x, y] = point(link.lastElementChild, share);
      reader.setAttribute("d", `M${x.toFixed(1)} ${y - 0.5}v1`);
    }
    const current = parts.get(speaker(turn));
    for (const name of names) {
      if (name === current) name.setAttribute("aria-current", "true");
      else name.removeAttribute("aria-current");
    }
  }
  function follow() {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  }
  addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", follow);

  // A tooltip with the speaker of each segment.
  strip.addEventListener("pointerover", ({ target }) => {
    const link = target.closest("a");
    if (!link || link.querySelector("title")) return;
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = speaker(document.getElementById(link.getAttribute("href").slice(1))) ?? "";
    link.prepend(title);
  });
  update();

  // Resizing reflows the text, and turns out of sight have estimated heights. So the target of the link, or else the
  // reader's position, is kept in place until the turns around it are laid out or the reader scrolls.
  function hold() {
    const [element, share] = held ?? [document.querySelector(":target"), 0];
    if (frames-- <= 0 || !element) {
      frames = 0;
      held = undefined;
      return;
    }
    const { top, bottom, height } = element.getBoundingClientRect();
    if (held) scrollBy(0, top + share * height - innerHeight / 3);
    // Above the middle it may stand so that words of it that the link names are in sight.
    else if (bottom < 0 || top > innerHeight / 2) element.scrollIntoView();
    requestAnimationFrame(hold);
  }
  function start() {
    const idle = frames <= 0;
    frames = 30;
    if (idle) hold();
  }
  addEventListener("load", () => {
    if (document.querySelector(":target")) start();
  });
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (frames <= 0) held = place;
    start();
  });
  for (const sign of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    addEventListener(sign, () => { frames = 0; }, { passive: true });
  }
  addEventListener("hashchange", () => { frames = 0; });
})();
