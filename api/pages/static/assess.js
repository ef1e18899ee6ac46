// Handing in: dropped and pasted files go in at once, Ctrl+Enter assesses, what is too large is said before it is sent.

const form = document.querySelector("[data-paste]");
const text = form.querySelector("textarea"), file = form.querySelector("[data-file]");
const flaw = form.querySelector("[data-flaw]"), card = form.querySelector("[data-drop]");
const name = form.querySelector("[data-file-name]"), go = form.querySelector("[data-go]");
const largest = Number(form.dataset.largest);
const unnamed = name.textContent;

function refuse(words) {
  flaw.textContent = words;
  card.classList.toggle("flawed", Boolean(words));
  text.toggleAttribute("aria-invalid", Boolean(words));
  if (words) text.focus();
}

function shown() {
  const files = [...file.files];
  name.textContent = files.length > 1 ? `${files.length} files` : files[0]?.name ?? unnamed;
  name.parentElement.classList.toggle("chosen", files.length > 0);
}

const millions = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** Why this cannot be sent, or nothing. */
function wrong() {
  const bytes = [...file.files].reduce((sum, one) => sum + one.size, 0) || new Blob([text.value]).size;
  if (!file.files.length && !text.value.trim()) return "Paste a conversation here, or choose a file.";
  if (bytes > largest * 0.98) return `This is ${millions(bytes)}; at most ${millions(largest)} are taken. Leave out attachments, or hand in the parts one by one.`;
  return "";
}

function take(files) {
  const kept = new DataTransfer();
  [...files].forEach((one) => kept.items.add(one));
  file.files = kept.files;
  shown();
  form.requestSubmit();
}

form.addEventListener("submit", (event) => {
  if (go.hasAttribute("aria-disabled")) { event.preventDefault(); return; }
  const words = wrong();
  refuse(words);
  if (words) { event.preventDefault(); return; }
  go.textContent = "Reading …";
  go.setAttribute("aria-disabled", "true");
});
// the browser shows this page again as it was left
addEventListener("pageshow", () => { go.textContent = "Assess"; go.removeAttribute("aria-disabled"); });

file.addEventListener("change", () => { shown(); refuse(""); });
text.addEventListener("input", () => refuse(""));
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
});
document.addEventListener("paste", (event) => {
  if (event.clipboardData?.files.length) { event.preventDefault(); take(event.clipboardData.files); }
});

let depth = 0;
const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
const dropping = (is) => document.body.classList.toggle("dropping", is);
document.addEventListener("dragenter", (event) => { if (carries(event)) { depth += 1; dropping(true); } });
document.addEventListener("dragleave", (event) => { if (carries(event)) { depth -= 1; dropping(depth > 0); } });
document.addEventListener("dragover", (event) => { if (carries(event)) event.preventDefault(); });
document.addEventListener("drop", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  depth = 0;
  dropping(false);
  take(event.dataTransfer.files);
});
shown();
