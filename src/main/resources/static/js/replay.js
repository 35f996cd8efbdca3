// A slider over the days on which something was published: it shows the story as it was known then.

import { dayWords } from "./drawing/calendar.js";
import { say } from "./say.js";

const DAY = 86_400_000;
const PAUSE = 200;

for (const row of document.querySelectorAll("[data-replay]")) {
  const field = document.getElementById("knownAt");
  const slider = row.querySelector("input");
  const [since, today] = [Date.parse(row.dataset.since), Math.floor(Date.now() / DAY) * DAY];
  slider.min = since / DAY;
  slider.max = today / DAY;
  slider.value = field.value ? Date.parse(field.value) / DAY : slider.max;
  row.hidden = since >= today;
  const tell = () => {
    const words = slider.value === slider.max ? say("today") : dayWords(slider.value * DAY);
    row.querySelector("output").textContent = words;
    slider.setAttribute("aria-valuetext", words);
  };
  let soon = 0;
  slider.addEventListener("input", () => {
    tell();
    clearTimeout(soon);
    soon = setTimeout(() => {
      field.value = slider.value === slider.max ? "" : new Date(slider.value * DAY).toISOString().slice(0, 10);
      field.form.dispatchEvent(new Event("change"));
    }, PAUSE);
  });
  field.addEventListener("change", () => {
    slider.value = field.value ? Date.parse(field.value) / DAY : slider.max;
    tell();
  });
  tell();
}
