// The list of leads by keyboard: / searches, j and k (or the arrows) move, Enter opens. The list works without it.

const links = [...document.querySelectorAll("[data-rows] a.main")];
const search = document.querySelector("#q");

document.querySelectorAll("[data-keys]").forEach((hint) => { hint.hidden = false; });

document.querySelector("[data-filter] select")?.addEventListener("change", (event) => event.target.form.requestSubmit());

function move(step) {
  if (!links.length) return;
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next].focus();
  links[next].closest("tr").scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest("input, select, textarea, [contenteditable]");
  if (field) {
    if (event.key === "Escape" && field === search) search.blur();
    return;
  }
  const inList = links.includes(document.activeElement);
  if (event.key === "/" && search) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "j" || (inList && event.key === "ArrowDown")) {
    event.preventDefault();
    move(1);
  } else if (event.key === "k" || (inList && event.key === "ArrowUp")) {
    event.preventDefault();
    move(-1);
  }
});
