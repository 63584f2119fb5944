// A button at the end of words selected on any page, that follows them through the archive. Without a script, the
// form of the page on phrases does the same.
"use strict";
(() => {
  const [LEAST, MOST] = [2, 40]; // words
  const main = document.getElementById("content");
  const field = document.createElement("input");
  const button = document.createElement("button");
  const form = document.createElement("form");
  Object.assign(field, { type: "hidden", name: "q" });
  Object.assign(button, { className: "grip", textContent: "Follow this phrase" });
  Object.assign(form, { action: document.currentScript.dataset.phrase, hidden: true });
  form.append(field, button);
  document.body.append(form);
  form.addEventListener("pointerdown", (event) => event.preventDefault());

  const wordsOf = (range) => {
    const part = range.cloneContents();
    for (const beside of part.querySelectorAll(".mark, .at, .steps, del")) beside.remove();
    return part.textContent.replace(/\s+/g, " ").trim();
  };

  function show() {
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed && selection.getRangeAt(0);
    const words = range && main.contains(range.commonAncestorContainer) ? wordsOf(range) : "";
    const count = words ? words.split(" ").length : 0;
    form.hidden = count < LEAST || count > MOST || words.length > 400;
    if (form.hidden) return;
    field.value = words;
    const end = [...range.getClientRects()].pop();
    const other = document.querySelector("button.grip:not([hidden], form button)");
    const below = other ? other.offsetHeight + 4 : 0;
    const { clientWidth, clientHeight } = document.documentElement;
    button.style.left = `${scrollX + Math.max(Math.min(end.right, clientWidth - button.offsetWidth - 8), 0)}px`;
    button.style.top = `${scrollY + Math.min(end.bottom + below, clientHeight - button.offsetHeight - 8) + 4}px`;
  }

  // After the button that quotes has taken its place.
  document.addEventListener("selectionchange", () => requestAnimationFrame(show));
})();
