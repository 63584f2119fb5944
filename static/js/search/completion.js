// Completions below each search field, as an ARIA 1.2 combobox. If the server is slow or does not answer, the field
// works without them: Enter sends what was typed.
"use strict";
(() => {
  const WAIT = 150; // milliseconds of rest before the server is asked
  const LEAST = 2; // letters

  function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }

  function make(kind, attributes, text = "") {
    const element = document.createElement(kind);
    set(element, attributes);
    element.textContent = text;
    return element;
  }

  function complete(field, number) {
    const endpoint = new URL("complete/", field.form.action);
    const answers = new Map();
    let timer, request, options = [], active = -1;

    const list = make("div", { id: `completions-${number}`, class: "completions", role: "listbox", "aria-label": "Completions" });
    const told = make("div", { class: "unseen", role: "status" });
    list.hidden = true;
    field.after(list, told);
    field.parentElement.classList.add("completing");
    set(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });

    function activate(at) {
      if (active >= 0) set(options[active].line, { "aria-selected": "false" });
      active = at;
      field.removeAttribute("aria-activedescendant");
      if (at < 0) return;
      const { line } = options[at];
      set(line, { "aria-selected": "true" });
      set(field, { "aria-activedescendant": line.id });
      line.scrollIntoView({ block: "nearest" });
    }

    function close() {
      clearTimeout(timer);
      request?.abort();
      activate(-1);
      list.hidden = true;
      set(field, { "aria-expanded": "false" });
      told.textContent = "";
    }

    function option(text, about, address, at) {
      const line = make("div", { id: `${list.id}-${at}`, role: "option", "aria-selected": "false" });
      line.append(make("span", {}, text));
      if (about) line.append(" ", make("small", {}, about));
      return { line, text, about, address };
    }

    function show([, texts, abouts, addresses]) {
      activate(-1);
      options = texts.map((text, at) => option(text, abouts[at], addresses[at], at));
      if (!options.length || document.activeElement !== field) return close();
      list.replaceChildren(...options.map(({ line }) => line));
      list.hidden = false;
      set(field, { "aria-expanded": "true" });
      told.textContent = options.length === 1 ? "1 completion" : `${options.length} completions`;
    }

    async function ask() {
      const typed = field.value.trimStart();
      request?.abort();
      if (typed.trim().length < LEAST) return close();
      request = new AbortController();
      const { signal } = request;
      try {
        if (!answers.has(typed)) {
          // What is written on pages is completed where that is what is searched.
          const kind = field.form.elements.text?.value;
          const asked = new URLSearchParams({ q: typed, ...(kind && { text: kind }) });
          const response = await fetch(`${endpoint}?${asked}`, { signal });
          if (!response.ok) throw new Error(response.statusText);
          answers.set(typed, await response.json());
        }
        if (!signal.aborted) show(answers.get(typed));
      } catch {
        if (!signal.aborted) close();
      }
    }

    function choose({ text, about, address }) {
      close();
      if (about) {
        // A speaker or a place. Only the path is used, as a server behind a proxy may not know its public host.
        const { pathname, search } = new URL(address);
        location.assign(pathname + search);
      } else {
        field.value = text;
        field.form.requestSubmit();
      }
    }

    field.addEventListener("input", () => {
      activate(-1);
      request?.abort();
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("blur", close);
    field.form.addEventListener("submit", close);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (way && list.hidden) {
        event.preventDefault();
        ask();
      } else if (way) {
        event.preventDefault();
        // The field itself comes between the last and the first option.
        const places = options.length + 1;
        activate((active + 1 + way + places) % places - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choose(options[active]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    // Keep the focus in the field.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const chosen = options.find(({ line }) => line.contains(event.target));
      if (chosen) choose(chosen);
    });
  }

  document.querySelectorAll("[role=search] input[type=search][name=q]").forEach(complete);
})();
