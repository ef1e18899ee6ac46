// Conveniences of the labelling desk: quotes by selecting text, rows, keys. The form works without them.
"use strict";

document.documentElement.classList.add("script");

const form = document.getElementById("labels");
const conversation = document.getElementById("conversation");
let selected = "";
let changed = form !== null && "unsaved" in form.dataset;

function tell(words) {
  document.getElementById("told").textContent = words;
}

// Keep what was selected in the conversation: the selection itself is lost once a field takes the focus.
function keepSelection() {
  const selection = document.getSelection();
  if (!conversation || !selection.rangeCount || selection.isCollapsed) return;
  if (conversation.contains(selection.anchorNode) && conversation.contains(selection.focusNode)) {
    selected = selection.toString().replace(/\s+/g, " ").trim();
  }
}
document.addEventListener("selectionchange", keepSelection);

function useQuote(button) {
  keepSelection();
  if (!selected) return tell("First select the words in the conversation");
  const row = button.closest(".row");
  const field = row ? row.querySelector("[name='deadlines.evidence']") : document.getElementById(button.dataset.quote);
  field.value = row ? selected : [field.value.trim(), selected].filter(Boolean).join("\n");
  changed = true;
  selected = "";
  document.getSelection().removeAllRanges();
  tell("Quote added");
  field.focus();
}

function addRow(button) {
  const rows = document.getElementById(button.dataset.add);
  rows.append(document.getElementById(`row-${button.dataset.add}`).content.cloneNode(true));
  rows.lastElementChild.querySelector("input, select").focus();
}

function removeRow(button) {
  const row = button.closest(".row");
  const add = row.closest("fieldset").querySelector("[data-add]");
  row.remove();
  changed = true;
  add.focus();
}

document.addEventListener("mousedown", (event) => {
  if (event.target.closest("[data-quote]")) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("quote" in button.dataset) useQuote(button);
  if ("add" in button.dataset) addRow(button);
  if ("remove" in button.dataset) removeRow(button);
});

if (form) {
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}

function step(forward) {
  const steps = [...document.querySelectorAll("a.step")];
  if (!steps.length) return document.querySelector(`.pager a[rel=${forward ? "next" : "prev"}]`)?.click();
  const place = steps.indexOf(document.activeElement) + (forward ? 1 : -1);
  steps[Math.min(Math.max(place, 0), steps.length - 1)].focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const save = document.querySelector("[data-save]");
    if (save) form.requestSubmit(save);
    return;
  }
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "k") step(event.key === "j");
});
