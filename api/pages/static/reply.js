// The reply: marks under the text that is edited, its address for the mail program, writing again while one looks on.

const LONGEST_ADDRESS = 1900;

/** Runs of the draft as the server checked them; a run that was edited away is no longer marked. */
function runsOf(under) {
  return [...under.childNodes]
    .filter((node) => node.nodeType === Node.ELEMENT_NODE)
    .map((node) => ({ text: node.textContent, className: node.className }));
}

/** Writes the text into the layer below the editor, with each checked sentence that still stands in it. */
function draw(under, text, runs) {
  const parts = [];
  let at = 0;
  for (const run of runs) {
    const found = text.indexOf(run.text, at);
    if (found < 0) continue;
    parts.push(text.slice(at, found));
    parts.push(Object.assign(document.createElement("span"), { className: run.className, textContent: run.text }));
    at = found + run.text.length;
  }
  // the line feed keeps the layer as high as the editor when the text ends with one
  under.replaceChildren(...parts, `${text.slice(at)}\n`);
}

function mailAddress(recipient, subject, body) {
  const encode = (text) => encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
  const whole = `mailto:${encodeURI(recipient)}?subject=${encode(subject)}&body=${encode(body)}`;
  return whole.length <= LONGEST_ADDRESS ? { address: whole, whole: true } : { address: whole.replace(/&body=.*$/, ""), whole: false };
}

/** Reads server-sent events from an answer that was posted for, which EventSource cannot do. */
async function* eventsOf(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let kept = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    kept += value;
    const blocks = kept.split(/\r?\n\r?\n/);
    kept = blocks.pop();
    for (const block of blocks) {
      const lines = block.split(/\r?\n/);
      const name = lines.find((line) => line.startsWith("event:"))?.slice(6).trim() ?? "message";
      const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).replace(/^ /, "")).join("\n");
      if (data) yield { name, data: JSON.parse(data) };
    }
  }
}

export function wakeReply(section, { renew, copyText }) {
  const body = section.querySelector("[data-body]"), under = section.querySelector("[data-under]");
  const subject = section.querySelector("[data-subject]"), mail = section.querySelector("[data-mailto]");
  const page = document.querySelector(".result-page");
  const key = `reply:${page.dataset.id}:${page.dataset.revision}`;
  const runs = runsOf(under), written = body.value;

  const changed = () => {
    body.classList.toggle("edited", body.value !== written);
    draw(under, body.value, runs);
    try {
      if (body.value === written) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, body.value);
    } catch { /* kept in the page only */ }
  };
  try { body.value = sessionStorage.getItem(key) ?? written; } catch { /* nothing kept */ }
  changed();
  body.addEventListener("input", changed);

  mail.addEventListener("click", () => {
    const { address, whole } = mailAddress(mail.dataset.recipient, subject.value, body.value);
    mail.href = address;
    if (!whole) copyText(body.value);
  });

  section.addEventListener("click", (event) => {
    const place = event.target.closest(".open-place");
    if (!place) return;
    const found = body.value.indexOf(place.dataset.text);
    if (found < 0) return;
    body.focus();
    body.setSelectionRange(found, found + place.dataset.text.length);
  });

  const wish = section.querySelector("[data-wish]");
  wish.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = wish.querySelector("button"), note = section.querySelector("[data-writing]");
    button.disabled = true;
    note.textContent = "Writing …";
    try {
      await writeAgain(wish, (part) => {
        subject.value = part.subject;
        body.value = part.body;
        draw(under, part.body, []);
      });
      try { sessionStorage.removeItem(key); } catch { /* nothing kept */ }
      body.classList.remove("edited");
      await renew();
      document.getElementById("reply")?.scrollIntoView({ block: "nearest" });
    } catch (error) {
      note.textContent = error.message;
      button.disabled = false;
    }
  });
}

/** Asks for another draft and shows it as it comes. */
async function writeAgain(form, shown) {
  const answer = await fetch(form.dataset.stream, {
    method: "POST",
    headers: { Accept: "text/event-stream", "Content-Type": "application/json", "If-Match": `"${form.elements.revision.value}"` },
    body: JSON.stringify({ instructions: form.elements.wish.value.trim() || null }),
  });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? "It could not be written again; try once more.");
  }
  for await (const { name, data } of eventsOf(answer)) {
    if (name === "error") throw new Error(data.detail ?? "It could not be written again; try once more.");
    if (name === "part") shown(data);
  }
}
