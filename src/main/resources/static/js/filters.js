// Filters take effect as they are set: list and drawing change, and the page stays where it is.

let turn = 0;

for (const form of document.querySelectorAll("form[data-filters]")) {
  form.querySelector("button[type=submit]").hidden = true;
  form.addEventListener("change", () => form.checkValidity() && ask(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form);
  });
}

async function ask(form) {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "view" || name === "event") {
      asked.append(name, value);
    }
  }
  const address = `${location.pathname}?${asked}`.replace(/\?$/, "");
  const mine = ++turn;
  const answer = await fetch(address).catch(() => null);
  if (mine !== turn) {
    return; // Asked otherwise meanwhile.
  }
  if (!answer?.ok) {
    location.assign(address); // The page says what is wrong.
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  history.replaceState(history.state, "", address);
  for (const part of document.querySelectorAll("[data-filtered]")) {
    part.replaceWith(page.querySelector(`[data-filtered="${part.dataset.filtered}"]`));
  }
  document.querySelector("[data-timeline]")?.dispatchEvent(new CustomEvent("timeline:asked"));
}
