// What every page has: the scheme, menus, clocks that tick, copying. Pages work without any of it.
import { copyText, tick } from "./shared.js";

const root = document.documentElement;

function changeScheme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", root.dataset.theme); } catch { /* kept for this page only */ }
}

async function copyOf(button) {
  const source = document.getElementById(button.dataset.copy);
  await copyText("value" in source ? source.value : source.textContent.trim());
  const label = button.querySelector("[data-copy-label]"), before = label.dataset.before ?? label.textContent;
  label.dataset.before = before;
  label.textContent = "Copied";
  button.classList.add("done");
  setTimeout(() => { label.textContent = before; button.classList.remove("done"); }, 1600);
}

const openMenus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  openMenus().forEach((one) => one.contains(event.target) || (one.open = false));
  const copy = event.target.closest("[data-copy]");
  if (copy) copyOf(copy);
  if (event.target.closest("[data-theme-toggle]")) changeScheme();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  openMenus().forEach((one) => { one.open = false; one.querySelector("summary").focus(); });
});
tick();
setInterval(tick, 10000);
