// Keys of the desk: a accepts, c opens what can be changed, l leaves, j and k go to the next and the previous item, u
// undoes what was done last. Each is a button or a link of the page, which works without them. Names are completed.
"use strict";
(() => {
  const listen = document.querySelector("#keys input");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (!listen.checked || document.querySelector("dialog[open]")) return;
    if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) return;
    const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault(); // so that j and k do nothing else here
    event.stopPropagation();
    if (target.matches("summary")) {
      target.parentElement.open = true;
      target.parentElement.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    } else {
      target.click();
    }
  }, true);

  // What is sent is sent once.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "1";
    });
  }
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  // Names as they are typed, offered by the browser.
  for (const field of document.querySelectorAll("input[data-names]")) {
    const list = document.createElement("datalist");
    list.id = `${field.id}-names`;
    field.after(list);
    field.setAttribute("list", list.id);
    let timer;
    let request;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      request?.abort();
      const typed = field.value.trim();
      if (typed.length < 2) return;
      timer = setTimeout(async () => {
        request = new AbortController();
        try {
          const address = `${field.dataset.names}?${new URLSearchParams({ q: typed })}`;
          const { names } = await (await fetch(address, { signal: request.signal })).json();
          list.replaceChildren(...names.map(({ value, label }) => Object.assign(document.createElement("option"), { value, label })));
        } catch { /* the field works without */ }
      }, 150);
    });
  }

  // How far a large work is.
  const job = document.querySelector("[data-job]");
  async function look() {
    try {
      const { percent, state, step, over } = await (await fetch(job.dataset.job)).json();
      job.querySelector("progress").value = percent;
      job.querySelector("[data-state]").textContent = state;
      job.querySelector("[data-step]").textContent = step;
      if (over) location.reload();
      else setTimeout(look, 1000);
    } catch { /* the link “Look again” is there */ }
  }
  if (job) setTimeout(look, 1000);
})();
