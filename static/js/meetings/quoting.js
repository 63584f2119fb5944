// Quote and cite: the ¶ of a paragraph, or words selected in a transcript, open a dialog with the quote,
// a link and references. These come from the page cite/, which needs no script.
(() => {
  "use strict";

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // Copying

  const copy = async (source) => {
    const text = source.textContent.trim();
    try {
      if (source.querySelector("i") && window.ClipboardItem) {
        const blob = (type, content) => ({ [type]: new Blob([content], { type }) });
        const both = { ...blob("text/plain", text), ...blob("text/html", source.innerHTML) };
        await navigator.clipboard.write([new ClipboardItem(both)]);
      } else {
        await navigator.clipboard.writeText(text);
      }
      return "Copied";
    } catch {
      source.parentElement.open = true;
      getSelection().selectAllChildren(source);
      return document.execCommand("copy") ? "Copied" : "Selected: Ctrl+C";
    }
  };

  const addButtons = (citing) => {
    const status = make("p", { className: "unseen", role: "status" });
    for (const form of citing.querySelectorAll(".form")) {
      const name = form.querySelector("h2, summary").textContent;
      const word = make("span", {}, "Copy");
      const button = make("button", { type: "button", className: "copy" }, word);
      button.append(make("span", { className: "unseen" }, ` ${name}`));
      button.addEventListener("click", async () => {
        word.textContent = await copy(form.querySelector(".copied"));
        status.textContent = `${word.textContent}: ${name}`;
        setTimeout(() => { word.textContent = "Copy"; status.textContent = ""; }, 3000);
      });
      form.append(button);
    }
    citing.append(status);
  };

  const citing = document.getElementById("citing");
  if (citing) addButtons(citing);

  // The selection

  const transcript = document.querySelector(".transcript");
  if (!transcript || !window.HTMLDialogElement) return;

  const PASSAGE = /^#?u\d+-p\d+$/;

  const wordsOf = (range) => {
    const words = range.cloneContents();
    for (const beside of words.querySelectorAll("a, .at, .steps")) beside.remove();
    return words.textContent.replace(/\s+/g, " ").trim();
  };

  // Each paragraph in a range, with its selected words, or "" for all of them.
  const chosenIn = (range) => {
    const chosen = [];
    for (const passage of transcript.querySelectorAll("[id^=u]")) {
      if (!PASSAGE.test(passage.id) || !range.intersectsNode(passage) || !passage.getClientRects().length) continue;
      const part = document.createRange();
      part.selectNodeContents(passage);
      const all = wordsOf(part);
      if (passage.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
      if (passage.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
      const words = wordsOf(part);
      if (words) chosen.push([passage.id, words === all ? "" : words]);
    }
    return chosen;
  };

  // The dialog

  const shown = make("div", {});
  const dialog = make("dialog", { className: "quoting" }, make("div", {},
    make("h2", { id: "quoting" }, "Quote and cite"), shown,
    make("form", { method: "dialog" }, make("button", { className: "close", ariaLabel: "Close" }, "×"))));
  dialog.setAttribute("aria-labelledby", "quoting");
  document.body.append(dialog);
  let opener;
  dialog.addEventListener("close", () => opener.focus({ preventScroll: true }));
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("a[href*='#']")) dialog.close();
  });

  const open = async (chosen) => {
    const query = chosen.flatMap(([id, words]) => [["passage", id], ["text", words]]);
    const address = `${location.pathname}cite/?${new URLSearchParams(query)}`;
    opener = document.querySelector(`a[href="#${chosen[0][0]}"]`);
    shown.replaceChildren("One moment …");
    dialog.showModal();
    try {
      const text = await (await fetch(address)).text();
      const part = new DOMParser().parseFromString(text, "text/html").getElementById("citing");
      for (const later of part.querySelectorAll(".later")) later.open = false;
      shown.replaceChildren(part);
      addButtons(part);
    } catch {
      shown.replaceChildren(make("a", { href: address }, "Go to the references"));
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || !PASSAGE.test(link.hash) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // After the browser has jumped to the paragraph and moved the focus there.
    if (link.closest(link.hash)) setTimeout(open, 0, [[link.hash.slice(1), ""]]);
  });

  // A button at the end of the selection

  const grip = make("button", { type: "button", className: "grip", hidden: true }, "Quote");
  document.body.append(grip);
  let chosen = [];
  grip.addEventListener("pointerdown", (event) => event.preventDefault());
  grip.addEventListener("click", () => open(chosen));

  document.addEventListener("selectionchange", () => {
    if (dialog.open) return;
    const selection = getSelection();
    chosen = selection.isCollapsed ? [] : chosenIn(selection.getRangeAt(0));
    grip.hidden = !chosen.length || chosen.length > 100;
    if (grip.hidden) return;
    const end = [...selection.getRangeAt(0).getClientRects()].pop();
    const { clientWidth, clientHeight } = document.documentElement;
    grip.style.left = `${scrollX + Math.min(end.right, clientWidth - grip.offsetWidth - 8)}px`;
    grip.style.top = `${scrollY + Math.min(end.bottom, clientHeight - grip.offsetHeight - 8) + 4}px`;
  });
})();
