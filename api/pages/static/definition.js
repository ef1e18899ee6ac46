// Comfort for the editor: numbers grow with the text, faults show while one types, unsaved text is not lost by accident.
// Without any of it the same is done by the buttons.

const form = document.querySelector("[data-editor]");

function editor() {
  const text = form.querySelector("[data-text]"), numbers = form.querySelector("[data-numbers]");
  const frame = form.querySelector("[data-editor-frame]"), saved = text.defaultValue;
  let asked = 0, timer;

  const count = () => text.value.split("\n").length;

  function number() {
    for (let have = numbers.children.length; have < count(); have++) {
      const line = document.createElement("li");
      line.id = `line-${have + 1}`;
      numbers.append(line);
    }
    while (numbers.children.length > count()) numbers.lastElementChild.remove();
    text.rows = count() + 1;
  }

  function show(flaw) {
    const bar = form.querySelector("[data-flaw]"), line = form.querySelector("[data-flaw-line]");
    const band = form.querySelector("[data-flaw-band]");
    numbers.querySelector(".flawed")?.classList.remove("flawed");
    bar.hidden = !flaw;
    band.toggleAttribute("hidden", !flaw?.line);
    if (!flaw) { text.removeAttribute("aria-invalid"); return; }
    text.setAttribute("aria-invalid", "true");
    line.hidden = !flaw.line;
    form.querySelector("[data-flaw-place]").textContent = flaw.place;
    form.querySelector("[data-flaw-reason]").textContent = flaw.reason;
    if (!flaw.line) return;
    line.textContent = `Line ${flaw.line}`;
    line.hash = `line-${flaw.line}`;
    band.firstElementChild.setAttribute("y", `${(flaw.line - 1) * 1.6}em`);
    numbers.children[flaw.line - 1]?.classList.add("flawed");
  }

  async function check() {
    const mine = ++asked;
    try {
      const answer = await fetch("/definition/check", { method: "POST", body: new URLSearchParams({ text: text.value }) });
      if (answer.ok && mine === asked) show(await answer.json());
    } catch { /* the button will say it */ }
  }

  function goTo(line) {
    const before = text.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    text.focus({ preventScroll: true });
    text.setSelectionRange(before, before + (text.value.split("\n")[line - 1]?.length ?? 0));
    const mark = numbers.children[line - 1];
    if (mark) frame.scrollTo({ top: mark.offsetTop - frame.clientHeight / 3 });
  }

  text.addEventListener("input", () => {
    number();
    clearTimeout(timer);
    timer = setTimeout(check, 350);
  });
  form.querySelector("[data-flaw-line]").addEventListener("click", (event) => {
    event.preventDefault();
    goTo(Number(event.currentTarget.hash.slice("#line-".length)));
  });
  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  addEventListener("beforeunload", (event) => { if (!leaving && text.value !== saved) event.preventDefault(); });
  number();
  const flawed = numbers.querySelector(".flawed");
  if (flawed) goTo([...numbers.children].indexOf(flawed) + 1);
}

/** Follows a job until it is over, then shows the page as it is then. */
async function follow(panel) {
  const bar = panel.querySelector("[data-job-bar]"), words = panel.querySelector("[data-job-words]");
  const answer = await fetch(`/v1/jobs/${panel.dataset.job}`).catch(() => null);
  if (answer?.ok) {
    const job = await answer.json();
    if (job.status === "done" || job.status === "dead") { location.reload(); return; }
    if (job.total) {
      bar.max = job.total;
      bar.value = job.progress;
      words.textContent = `Scored again: ${job.progress.toLocaleString("en")} of ${job.total.toLocaleString("en")}`;
    }
  }
  setTimeout(follow, 800, panel);
}

if (form) editor();
document.querySelectorAll("[data-job]").forEach(follow);
document.querySelector("[data-picker] select")?.addEventListener("change", (event) => event.target.form.submit());
