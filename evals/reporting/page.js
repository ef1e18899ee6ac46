// Shows one sample at a time. Everything that anybody has written goes in as text, never as markup.
"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const data = JSON.parse(at("data").textContent);
  const { runs, scorers, talks } = data;
  const TEMPERATURES = ["hot", "warm", "cold", "disqualified"];
  const SHOWN = ["budget", "authority", "need", "timeline", "deadlines"]; // the fields whose gold names its proof
  const state = { run: 0, pick: null, field: null, rows: [], shown: [], now: -1 };

  function make(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value);
    }
    node.append(...children.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== ""));
    return node;
  }
  const hush = (text) => make("span", { class: "hush" }, text);
  const titled = (title, ...body) => [make("h4", {}, title), ...body];
  const bullets = (lines) => make("ul", { class: "plain" }, lines.map((line) => make("li", { dir: "auto" }, line)));
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  // verdicts
  const numberOf = (name) => scorers.findIndex((one) => one.name === name);
  const scoreOf = (sample, number) => sample.scores[number] || null;
  const isWrong = (sample, number) => { const score = scoreOf(sample, number); return !!score && score[0] !== null && score[0] < 1; };
  const wrongOnes = (sample) => scorers.filter((one, number) => one.core && isWrong(sample, number));
  const bases = new Map(runs.length ? runs[0].samples.map((one) => [one.id, one]) : []);
  function turned(sample, numbers, right) {
    const base = bases.get(sample.id);
    return !!base && numbers.some((number) => {
      const old = scoreOf(base, number), now = scoreOf(sample, number);
      if (!old || !now || old[0] === null || now[0] === null) return false;
      return right ? old[0] < 1 && now[0] === 1 : old[0] === 1 && now[0] < 1;
    });
  }

  // the list
  function passes(sample) {
    const show = at("by-show").value, number = at("by-scorer").value === "" ? -1 : Number(at("by-scorer").value);
    const numbers = number >= 0 ? [number] : scorers.flatMap((one, index) => (one.core ? [index] : []));
    if (show === "failed" && !sample.error) return false;
    if (show === "wrong" && !sample.error && !numbers.some((one) => isWrong(sample, one))) return false;
    if (show === "gained" && !turned(sample, numbers, true)) return false;
    if (show === "lost" && !turned(sample, numbers, false)) return false;
    if (show === "all" && number >= 0 && !scoreOf(sample, number)) return false;
    if (at("by-gold").value && sample.gold !== at("by-gold").value) return false;
    if (at("by-found").value && sample.found !== at("by-found").value) return false;
    if (state.pick && !matches(sample, state.pick)) return false;
    const words = at("by-text").value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.every((word) => sample.haystack.includes(word));
  }
  function matches(sample, pick) {
    const score = scoreOf(sample, numberOf(pick.scorer));
    return !!score && score[0] !== null && score[1][0] === pick.gold && score[2][0] === pick.found;
  }
  function row(sample, number) {
    const off = sample.error || sample.gold !== sample.found;
    const calls = sample.error ? "failed" : off ? `${sample.gold || "?"} → ${sample.found}` : sample.gold;
    const wrong = sample.error ? sample.error[0] : wrongOnes(sample).map((one) => one.title.toLowerCase()).join(", ");
    return make("div", { class: "row", role: "option", id: `row-${number}`, "aria-selected": "false" },
      make("span", { class: off ? "calls off" : "calls" }, calls), make("b", {}, make("bdi", {}, sample.id)),
      make("span", {}, [sample.seller, sample.language, sample.format].join(", ")),
      make("span", { title: wrong || null }, wrong || "all right"));
  }
  function fill(run) {
    state.run = run;
    state.rows = runs[run].samples.map(row);
    at("list").replaceChildren(...state.rows);
    for (const one of runs[run].samples) {
      one.haystack = [one.id, one.seller, one.language, one.channel, one.format, ...one.tags].join(" ").toLowerCase();
    }
  }
  function filter(wanted) {
    const samples = runs[state.run].samples;
    state.shown = [];
    samples.forEach((sample, number) => {
      const passed = passes(sample);
      state.rows[number].hidden = !passed;
      if (passed) state.shown.push(number);
    });
    at("count").textContent = `${state.shown.length} of ${samples.length} samples.`;
    const pick = state.pick, title = pick && scorers[numberOf(pick.scorer)].title;
    at("picked").hidden = !pick;
    at("picked").textContent = pick ? `${title}: ${pick.gold} found as ${pick.found}, drop this ×` : "";
    const kept = state.shown.includes(wanted) ? wanted : state.shown.includes(state.now) ? state.now : state.shown[0];
    select(kept === undefined ? -1 : kept);
  }
  function select(number) {
    if (state.rows[state.now]) state.rows[state.now].setAttribute("aria-selected", "false");
    state.now = number;
    state.field = null;
    const chosen = state.rows[number];
    if (!chosen) {
      at("list").removeAttribute("aria-activedescendant");
      at("one").replaceChildren(make("p", { class: "empty" }, runs[state.run].samples.length ? "No sample fits." : "The run has no samples."));
      return;
    }
    chosen.setAttribute("aria-selected", "true");
    at("list").setAttribute("aria-activedescendant", chosen.id);
    reveal(chosen);
    draw();
  }
  function reveal(chosen) { // moves the list only, never the page
    const list = at("list"), top = chosen.offsetTop - list.offsetTop;
    const place = list.offsetParent === chosen.offsetParent ? top : chosen.offsetTop;
    if (place < list.scrollTop) list.scrollTop = place;
    else if (place + chosen.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = place + chosen.offsetHeight - list.clientHeight;
  }
  function step(by) {
    const place = state.shown.indexOf(state.now) + by;
    if (place < 0 || place >= state.shown.length) return;
    select(state.shown[place]);
    remember();
  }
  function remember() {
    const sample = runs[state.run].samples[state.now];
    if (sample) history.replaceState(null, "", `#s/${runs[state.run].letter}/${encodeURIComponent(sample.id)}`);
  }

  // one sample
  function draw() {
    const sample = runs[state.run].samples[state.now];
    const talk = sample.talk === undefined ? null : talks[sample.talk];
    const about = [sample.seller, sample.language, sample.channel, sample.format, ...sample.tags].join(", ");
    const verdict = sample.error ? "failed" : sample.gold === sample.found ? `${sample.found}, as the gold says` : `${sample.found}; gold says ${sample.gold || "nothing"}`;
    const head = make("header", {},
      make("div", {}, make("h3", {}, make("bdi", {}, sample.id)), make("p", { class: "note" }, about),
        make("p", {}, make("b", {}, verdict), sample.score ? `. ${sample.score}.` : "")),
      make("div", { class: "steps" }, stepper("Back", -1), stepper("Next", 1)));
    if (!talk) {
      const [type, said] = sample.error || ["no answer", "the log does not say why"];
      at("one").replaceChildren(head, make("p", { class: "warning" }, make("b", {}, type), ": ", make("bdi", {}, said)));
      return;
    }
    const left = make("div", {}, titled("Conversation", legend(), conversation(sample, talk)));
    const right = make("div", {}, titled("Expected and found", fields(sample, talk)), titled("Proof and draft, checked", checks(sample)), titled(`Why ${sample.found}`, bullets(sample.reasons)),
      sample.missing.length ? titled("To be hot it lacks", bullets(sample.missing)) : null,
      titled("Rejected claims", sample.rejected.length ? bullets(sample.rejected.map(rejection)) : make("p", { class: "empty" }, "None.")),
      titled("Draft", draft(sample.draft)), sample.notes.length ? titled("How it was made", bullets(sample.notes)) : null);
    at("one").replaceChildren(head, make("div", { class: "halves" }, left, right));
  }
  function stepper(name, by) {
    const button = make("button", { type: "button" }, name);
    button.addEventListener("click", () => step(by));
    return button;
  }
  const rejection = ([field, value, quote, reason]) => `${field}: ${value}. ${reason}${quote ? ` “${quote}”` : ""}`;
  function legend() {
    const shown = state.field ? scorers.find((one) => one.field === state.field).title.toLowerCase() : "BANT and deadlines";
    return make("p", { class: "legend" }, make("span", {}, `Proof of ${shown}: `), make("span", {}, make("mark", { class: "gold" }, "gold")),
      make("span", {}, make("mark", { class: "found" }, "found")), make("span", {}, make("mark", { class: "gold found" }, "both")));
  }
  function conversation(sample, talk) {
    const fields = state.field ? [state.field] : SHOWN;
    const layers = fields.flatMap((field) => [["gold", field, talk.gold[field] || []], ["found", field, sample.marks[field] || []]]);
    const turns = talk.turns.map(([speaker, side, kind, when, start, end]) => make("div", { class: `turn ${side}` },
      make("p", {}, make("b", {}, make("bdi", {}, speaker || "somebody")), make("span", {}, side === "unknown" ? "side unknown" : side),
        when ? make("span", {}, when) : null, kind === "body" ? null : make("span", {}, kind)),
      make("div", { class: "words", dir: "auto", lang: talk.language || null }, pieces(talk.text, start, end, layers, evidence))));
    const lost = talk.lost.filter(([field]) => fields.includes(field)).map(([field, quote]) => `Gold quote of ${field}, not in the text as it was read: “${quote}”`);
    const said = [talk.subject, talk.when && `reference time ${talk.when}`].filter(Boolean).join("; ");
    return [said ? make("p", { class: "note" }, make("bdi", {}, said)) : null, ...turns, lost.length ? bullets(lost) : null];
  }
  // Cuts text[start:end] wherever a layer begins or ends; `dress` gets the text and the layers over it.
  function pieces(text, start, end, layers, dress) {
    const spans = layers.flatMap(([kind, name, ends]) => ends.flatMap((from, index) => (index % 2 ? [] : [[kind, name, from, ends[index + 1]]])))
      .filter(([, , from, to]) => from < end && to > start);
    const cuts = new Set([start, end]);
    for (const [, , from, to] of spans) cuts.add(Math.max(from, start)).add(Math.min(to, end));
    const ordered = [...cuts].sort((one, other) => one - other);
    return ordered.slice(0, -1).map((from, index) => {
      const to = ordered[index + 1], over = spans.filter(([, , low, high]) => low <= from && high >= to);
      return over.length ? dress(text.slice(from, to), over) : text.slice(from, to);
    });
  }
  function evidence(text, over) {
    const kinds = ["gold", "found"].filter((kind) => over.some((one) => one[0] === kind));
    const said = kinds.map((kind) => `${kind}: ${[...new Set(over.filter((one) => one[0] === kind).map((one) => one[1]))].join(", ")}`);
    return make("mark", { class: kinds.join(" "), title: said.join("; ") }, text);
  }
  function verdictOf(score) {
    if (!score || score[0] === null) return ["unscored", "–", "not scored"];
    if (score[0] === 1) return ["right", "✓", "right"];
    return score[0] === 0 ? ["wrong", "✗", "wrong"] : ["partly", score[0].toFixed(2), "partly right"];
  }
  function fields(sample, talk) {
    const base = state.run ? bases.get(sample.id) : null;
    const heads = ["Field", "Expected", "Found", ...(base ? [`Found by ${runs[0].letter}`] : [])];
    let before = null;
    const rows = scorers.flatMap((scorer, number) => {
      if (scorer.check) return [];
      const score = scoreOf(sample, number), again = !!score && !!before && score[1].length + score[2].length > 0 && same(score.slice(1), before.slice(1));
      const cells = again ? [make("td", { colspan: "2" }, "as above")] : values(scorer, score);
      before = score;
      if (base) cells.push(cell(scorer, (scoreOf(base, number) || [0, [], []])[2], null));
      return [make("tr", { class: verdictOf(score)[0] }, make("th", { scope: "row" }, make("div", { class: "name" }, sign(score), fieldName(scorer, sample, talk))), cells)];
    });
    const table = make("table", {}, make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, rows));
    return make("div", { class: "scroll", role: "group", "aria-label": "Expected and found", tabindex: "0" }, table);
  }
  function sign(score) {
    const [, shown, word] = verdictOf(score);
    return make("span", { class: "sign" }, make("span", { "aria-hidden": "true" }, shown), hush(`${word}: `));
  }
  function values(scorer, score) {
    if (!score) return [make("td", {}), make("td", {})];
    const [value, expected, found] = score;
    return [cell(scorer, expected, value === null || value === 1 ? null : found), cell(scorer, found, value === null || value === 1 ? null : expected)];
  }
  // One line a thing; where the verdict is not all right, what the other side does not say in the same words stands out.
  function cell(scorer, lines, others) {
    const said = (line) => (scorer.closed ? line.replaceAll("_", " ") : line);
    const shown = (line) => (others && !others.includes(line) ? make("b", {}, said(line)) : said(line));
    return make("td", { dir: "auto" }, lines.length > 1 ? make("ul", {}, lines.map((line) => make("li", {}, shown(line)))) : lines.map(shown));
  }
  function checks(sample) {
    return make("ul", { class: "checks" }, scorers.flatMap((scorer, number) => {
      const score = scorer.check ? scoreOf(sample, number) : null;
      if (!score || score[0] === null) return [];
      const [, expected, found] = score;
      const said = scorer.measure === "share" ? found.join("; ") : score[0] < 1 && expected.length ? `${expected[0]} expected, ${found[0] || "nothing"} found` : "";
      return [make("li", { class: verdictOf(score)[0] }, sign(score), scorer.title, said ? make("span", {}, `: ${scorer.measure === "share" ? "not " : ""}${said}`) : null)];
    }));
  }
  function fieldName(scorer, sample, talk) {
    if (!(scorer.field in sample.marks) && !(scorer.field in talk.gold)) return make("span", {}, scorer.title);
    const button = make("button", { type: "button", "aria-pressed": String(state.field === scorer.field), title: "Show only its proof" }, scorer.title);
    button.dataset.name = scorer.name;
    button.addEventListener("click", () => {
      state.field = state.field === scorer.field ? null : scorer.field;
      draw();
      at("one").querySelector(`button[data-name="${CSS.escape(scorer.name)}"]`).focus({ preventScroll: true });
    });
    return button;
  }
  function draft(written) {
    if (!written) return make("p", { class: "empty" }, "None was written.");
    const layers = written.checks.map(([start, end, verdict, reason]) => [verdict, reason, [start, end]]);
    const dress = (text, over) => (over[0][0] === "supported" ? text : make("mark", { class: over[0][0], title: `${over[0][0]}: ${over[0][1]}` }, text));
    const tally = ["supported", "unsupported", "fill"].map((name) => [name, written.checks.filter((check) => check[2] === name).length]).filter((pair) => pair[1]);
    const checks = written.checks.map(([start, end, verdict, reason]) => `${verdict === "fill" ? "to fill in" : verdict}: “${written.body.slice(start, end)}” (${reason})`);
    return [make("div", { class: "paper" }, make("b", {}, written.subject), make("div", { class: "words", dir: "auto" }, pieces(written.body, 0, written.body.length, layers, dress))),
      make("p", { class: "note" }, `Status: ${written.status.replace("_", " ")}. Sentences: ${tally.map(([name, count]) => `${count} ${name === "fill" ? "to fill in" : name}`).join(", ")}.`),
      make("details", {}, make("summary", {}, "Every check"), bullets(checks))];
  }

  // controls
  function options(id, pairs) { at(id).append(...pairs.map(([value, name]) => make("option", { value }, name))); }
  function clear() {
    for (const id of ["by-scorer", "by-gold", "by-found", "by-text"]) at(id).value = "";
    at("by-show").value = "all";
    state.pick = null;
  }
  function switchRun(run) {
    const sample = runs[state.run].samples[state.now];
    fill(run);
    return sample ? runs[run].samples.findIndex((one) => one.id === sample.id) : -1;
  }
  function pick(link) {
    clear();
    const { run, scorer, gold, found } = link.dataset;
    state.pick = { scorer, gold, found };
    at("by-run").value = run;
    if (Number(run) !== state.run) fill(Number(run));
    filter(-1);
  }
  function decoded(part) { try { return decodeURIComponent(part); } catch { return ""; } }
  function open(hash) {
    const [, letter, id] = hash.split("/").map(decoded);
    const run = runs.findIndex((one) => one.letter === letter);
    if (run < 0) return false;
    at("by-run").value = String(run);
    if (run !== state.run) fill(run);
    clear();
    filter(runs[run].samples.findIndex((one) => one.id === id));
    return true;
  }
  function keys(event) {
    const typing = event.target.closest("input, select, textarea");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inList = event.target === at("list");
    if (event.key === "Escape" && typing) typing.blur();
    if (typing) return;
    const by = event.key === "j" || (inList && event.key === "ArrowDown") ? 1 : event.key === "k" || (inList && event.key === "ArrowUp") ? -1 : 0;
    if (by) { event.preventDefault(); step(by); }
    if (inList && (event.key === "Home" || event.key === "End") && state.shown.length) {
      event.preventDefault();
      select(state.shown.at(event.key === "Home" ? 0 : -1));
    }
    if (event.key === "/") { event.preventDefault(); at("by-text").focus(); }
  }
  function listen() {
    for (const id of ["by-show", "by-scorer", "by-gold", "by-found"]) at(id).addEventListener("change", () => filter(-1));
    at("by-text").addEventListener("input", () => filter(-1));
    at("by-run").addEventListener("change", () => filter(switchRun(Number(at("by-run").value))));
    at("clear").addEventListener("click", () => { clear(); filter(-1); });
    at("picked").addEventListener("click", () => { state.pick = null; filter(-1); });
    at("list").addEventListener("click", (event) => {
      const chosen = event.target.closest(".row");
      if (!chosen) return;
      select(state.rows.indexOf(chosen));
      remember();
      if (matchMedia("(max-width: 48rem)").matches) at("one").scrollIntoView();
    });
    document.addEventListener("click", (event) => { const link = event.target.closest("a[data-scorer]"); if (link) pick(link); });
    document.addEventListener("keydown", keys);
    addEventListener("hashchange", () => { if (location.hash.startsWith("#s/")) open(location.hash); });
    addEventListener("beforeprint", () => { for (const fold of document.querySelectorAll("details.run, details.fold")) fold.open = true; });
  }

  options("by-run", runs.map((run, number) => [String(number), `${run.letter}: ${run.label}`]));
  options("by-scorer", scorers.map((scorer, number) => [String(number), scorer.title]));
  for (const id of ["by-gold", "by-found"]) options(id, TEMPERATURES.map((name) => [name, name]));
  if (runs.length > 1) options("by-show", [["gained", `turned right since ${runs[0].letter}`], ["lost", `turned wrong since ${runs[0].letter}`]]);
  at("browser").hidden = false;
  listen();
  fill(0);
  if (!(location.hash.startsWith("#s/") && open(location.hash))) {
    if (!runs[0].samples.some((one) => one.error || wrongOnes(one).length)) at("by-show").value = "all";
    filter(-1);
  } else at("samples").scrollIntoView();
})();
