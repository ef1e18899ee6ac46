// What every page has: the scheme, menus, clocks that tick, copying. Pages work without any of it.

const root = document.documentElement;

function themeToggle(button) {
  button.addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* kept for this page only */ }
  });
}

function menus() {
  const open = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("click", (event) => open().forEach((one) => one.contains(event.target) || (one.open = false)));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((one) => { one.open = false; one.querySelector("summary").focus(); });
  });
}

const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;

/** Minutes in the same words as the server's filter "roughly". */
export function roughly(minutes) {
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 1440) return days(Math.floor(minutes / 1440));
  const hours = Math.floor(minutes / 60), rest = minutes % 60;
  return rest && hours < 6 ? `${hours} h ${rest} min` : `${hours} h`;
}

function tick() {
  for (const clock of document.querySelectorAll("time[data-clock]")) {
    const minutes = (new Date(clock.dateTime) - Date.now()) / 60000;
    const words = minutes >= 0 ? `${roughly(Math.floor(minutes))} left` : `${roughly(Math.floor(-minutes))} over`;
    if (clock.textContent !== words) clock.textContent = words;
    clock.classList.toggle("over", minutes < 0);
  }
}

/** Puts text on the clipboard, also where the page is not served over a secure connection. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text, className: "unseen" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

async function copyOf(button) {
  const source = document.getElementById(button.dataset.copy);
  await copyText("value" in source ? source.value : source.textContent.trim());
  const label = button.querySelector("[data-copy-label]"), before = label.textContent;
  label.textContent = "Copied";
  button.classList.add("done");
  setTimeout(() => { label.textContent = before; button.classList.remove("done"); }, 1600);
}

export function wake(part = document) {
  part.querySelectorAll("[data-theme-toggle]").forEach(themeToggle);
  tick();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copyOf(button);
});
menus();
wake();
setInterval(tick, 10000);
