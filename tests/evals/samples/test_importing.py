"""Teams' own tables become cases; what is wrong is said with its line, and nothing is lost unsaid."""

import csv
import json
from pathlib import Path

import pytest

from evals.samples import Problem, read_suite
from evals.samples.importing import import_cases
from qualifier.errors import ConfigError

MAPPING = """\
text: Text
id: Nr
channel: {value: email}
language: Lang
reference_time: {column: Sent, pattern: "%d.%m.%Y %H:%M"}
labels:
  temperature: {column: Rating, words: {A: hot, b: warm, C: cold, "no": disqualified}}
  budget.status: {column: Money, words: {"yes": approved}}
  budget.evidence: {column: Proof, separator: "|"}
  budget.amount.min: Sum
  budget.amount.max: Sum
  budget.amount.currency: {value: EUR}
  signals: {column: Signals, words: {Demo: demo_request, Preis: pricing_request}}
"""
HEADER = ["Nr", "Text", "Lang", "Sent", "Rating", "Money", "Proof", "Sum", "Signals"]
GOOD = [
    "7",
    "Our budget is approved,\n20000 for this year.",
    "en",
    "10.03.2026 14:22",
    "a",
    "yes",
    "budget is approved",
    "20000",
    "demo; Preis",
]


def table(folder: Path, *rows: list[str], delimiter: str = ",") -> Path:
    path = folder / "table.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out, delimiter=delimiter).writerows([HEADER, *rows])
    return path


def mapping(folder: Path, text: str = MAPPING) -> Path:
    path = folder / "mapping.yaml"
    path.write_text(text)
    return path


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.file.name}:{problem.line}: {problem.reason}" for problem in problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_row_becomes_a_case_in_our_words(tmp_path: Path, delimiter: str) -> None:
    out = tmp_path / "suite"
    result = import_cases(table(tmp_path, GOOD, delimiter=delimiter), mapping(tmp_path), out)
    assert result == (("7",), ())
    suite = read_suite(out)
    assert suite.problems == ()
    (sample,) = suite.samples
    assert sample.input == GOOD[1].encode()
    assert sample.case.reference_time.isoformat() == "2026-03-10T14:22:00"
    assert sample.target.temperature == "hot"
    assert sample.target.budget.status == "approved"
    assert sample.target.budget.amount is not None
    assert (sample.target.budget.amount.max, sample.target.budget.amount.currency) == (20000, "EUR")
    assert sample.target.signals == ("demo_request", "pricing_request")
    assert sample.case.provenance == "imported from table.csv, line 2"


def test_what_nobody_labelled_is_empty_and_said_to_be(tmp_path: Path) -> None:
    import_cases(table(tmp_path, GOOD), mapping(tmp_path), tmp_path / "suite")
    (sample,) = read_suite(tmp_path / "suite").samples
    assert sample.target.need.status == "unknown"
    assert sample.case.labelled == ("budget.evidence", "budget.status", "budget.amount", "signals", "temperature")
    assert sample.case.is_labelled("budget.amount")
    assert not sample.case.is_labelled("need.status")


def test_a_table_without_labels_waits_for_a_person(tmp_path: Path) -> None:
    import_cases(table(tmp_path, GOOD), mapping(tmp_path, MAPPING.partition("labels:")[0]), tmp_path / "suite")
    suite = read_suite(tmp_path / "suite")
    assert [(one.case.status, one.case.labelled) for one in suite.samples] == [("unreviewed", ())]
    assert suite.counted.samples == ()


def test_every_wrong_row_is_named_with_its_line_and_column_and_the_rest_is_imported(tmp_path: Path) -> None:
    lines = ["8", "two\nlines", "en", "10.03.2026 14:22", "D", "perhaps", "", "much", "fax"]
    result = import_cases(table(tmp_path, GOOD, lines, [*GOOD[:4], "", *GOOD[5:]], ["9"]), mapping(tmp_path), tmp_path / "suite")
    assert result.imported == ("7",)
    said = told(result.problems)
    assert (
        "table.csv:4: temperature (column Rating): Input should be 'hot', 'warm', 'cold' or 'disqualified'; it says 'D'" in said
    )
    assert any(one.startswith("table.csv:4: budget.status (column Money)") and "it says 'perhaps'" in one for one in said)
    assert any(one.startswith("table.csv:4: budget.amount.min (column Sum)") and "it says 'much'" in one for one in said)
    assert any(one.startswith("table.csv:4: signals.0 (column Signals)") and "it says 'fax'" in one for one in said)
    assert any(one.startswith("table.csv:6: temperature (column Rating)") and one.endswith("it says nothing") for one in said)
    assert "table.csv:8: has 1 cells where the header has 9" in said


def test_a_second_row_of_the_same_id_is_a_problem(tmp_path: Path) -> None:
    result = import_cases(table(tmp_path, GOOD, GOOD), mapping(tmp_path), tmp_path / "suite")
    assert result.imported == ("7",)
    assert told(result.problems) == ["table.csv:4: id: 7 stands already on line 2"]


def test_a_quote_that_is_not_in_the_text_is_told_and_the_case_imported(tmp_path: Path) -> None:
    row = [*GOOD[:6], "budget was granted", *GOOD[7:]]
    result = import_cases(table(tmp_path, row), mapping(tmp_path), tmp_path / "suite")
    assert result.imported == ("7",)
    assert told(result.problems) == ["table.csv:2: the text does not hold 'budget was granted'"]


def test_an_open_quote_ends_the_table_and_is_told(tmp_path: Path) -> None:
    path = table(tmp_path, GOOD)
    path.write_text(path.read_text() + '8,"never closed,en\n')
    result = import_cases(path, mapping(tmp_path), tmp_path / "suite")
    assert result.imported == ("7",)
    assert [problem.line for problem in result.problems] == [4]
    assert "nothing below was read" in result.problems[0].reason


def test_a_call_longer_than_the_usual_cell_is_read(tmp_path: Path) -> None:
    row = [GOOD[0], GOOD[1] + "word " * 40_000, *GOOD[2:]]
    assert import_cases(table(tmp_path, row), mapping(tmp_path), tmp_path / "suite").imported == ("7",)
    assert csv.field_size_limit() < 200_000


LINES_MAPPING = """\
text: conversation.text
id: id
channel: channel
language: {value: en}
reference_time: at
seller: account
labels:
  kind: {value: sales}
  temperature: t
  budget.amount: money
  deadlines: {column: dates, words: {start: go_live}}
  authority.people: {column: who, words: {boss: decision_maker}}
  questions: asked
  prospect.employees: size
  injection: attack
"""


def lines_table(folder: Path, *rows: object) -> Path:
    path = folder / "table.jsonl"
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return path


ROW = {
    "id": 12,
    "conversation": {"text": "Hi, by March."},
    "channel": "Chat",
    "at": "2026-03-10T10:00:00Z",
    "account": "north",
    "t": "warm",
    "money": {"max": 500},
    "dates": "decision 2026-03-31: by March; start 2026-04-01/2026-04-30",
    "who": ["boss: Ida Lund, CEO", "user: , dispatch"],
    "asked": ["What; and when?"],
    "size": 38,
    "attack": False,
}


def test_json_lines_keep_their_lists_and_objects(tmp_path: Path) -> None:
    result = import_cases(lines_table(tmp_path, ROW), mapping(tmp_path, LINES_MAPPING), tmp_path / "suite")
    assert result == (("12",), ())
    (sample,) = read_suite(tmp_path / "suite").samples
    target = sample.target
    assert [(str(one.due), one.kind, one.evidence) for one in target.deadlines] == [
        ("2026-03-31", "decision", "by March"), ("2026-04-30", "go_live", ""),
    ]  # fmt: skip
    assert [(one.name, one.title, one.part) for one in target.authority.people] == [
        ("Ida Lund", "CEO", "decision_maker"), (None, "dispatch", "user"),
    ]  # fmt: skip
    assert target.questions == ("What; and when?",)
    assert target.budget.amount is not None
    assert (target.budget.amount.min, target.budget.amount.max, target.prospect.employees) == (None, 500, 38)
    assert sample.case.channel == "chat"
    assert sample.profile.company.name == "north"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"dates": "some day"}, "deadlines.0 (column dates): write it as KIND DATE: QUOTE"),
        ({"who": ["Ida"]}, "authority.people.0.part (column who): Input should be 'decision_maker'"),
        ({"dates": "decision 2026-03-31/2026-03-01"}, "deadlines.0 (column dates): due 2026-03-01 lies before start 2026-03-31"),
        ({"conversation": {}}, "text: nothing is said"),
        ({"at": "soon"}, "reference_time (column at): Input should be a valid datetime"),
    ],
)
def test_rows_of_json_are_told_in_the_teams_words(tmp_path: Path, change: dict[str, object], reason: str) -> None:
    path = lines_table(tmp_path, ROW, {**ROW, "id": 13, **change}, "{oops", "[1]")
    result = import_cases(path, mapping(tmp_path, LINES_MAPPING), tmp_path / "suite")
    assert result.imported == ("12",)
    assert [problem.line for problem in result.problems] == [2, 3, 4]
    assert reason in result.problems[0].reason


def test_json_lines_out_can_be_read_again(tmp_path: Path) -> None:
    out = tmp_path / "out" / "suite.jsonl"
    assert import_cases(lines_table(tmp_path, ROW), mapping(tmp_path, LINES_MAPPING), out).imported == ("12",)
    suite = read_suite(out)
    assert suite.problems == ()
    assert [(one.id, one.input) for one in suite.samples] == [("12", b"Hi, by March.")]


FILES_MAPPING = (
    "file: path\nchannel: {value: email}\nlanguage: {value: en}\nreference_time: {value: 2026-03-10}\nlabels: {temperature: t}\n"
)


def test_files_are_taken_from_beside_the_table_and_nowhere_else(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "mails").mkdir(parents=True)
    (home / "mails" / "a.eml").write_bytes(b"Subject: \xe4\n\nHello")
    (tmp_path / "secret.txt").write_text("secret")
    names = ["mails/a.eml", "../secret.txt", str(tmp_path / "secret.txt"), "mails/gone.eml", ""]
    path = lines_table(home, *({"path": name, "t": "cold"} for name in names))
    result = import_cases(path, mapping(tmp_path, FILES_MAPPING), tmp_path / "suite")
    (sample,) = read_suite(tmp_path / "suite").samples
    assert (sample.id, sample.case.format, sample.input) == ("table-0001", "eml", b"Subject: \xe4\n\nHello")
    reasons = [problem.reason for problem in result.problems]
    assert [problem.line for problem in result.problems] == [2, 3, 4, 5]
    assert [reason.rpartition(": ")[2] for reason in reasons] == [
        "lies outside the table's folder", "lies outside the table's folder", "No such file or directory", "no file is named",
    ]  # fmt: skip


def test_bytes_that_json_cannot_hold_are_a_problem_of_their_row(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"\xe4")
    (tmp_path / "b.eml").write_bytes(b"b")
    path = lines_table(tmp_path, {"path": "a.eml", "t": "cold"}, {"path": "b.eml", "t": "cold"})
    result = import_cases(path, mapping(tmp_path, FILES_MAPPING), tmp_path / "out" / "suite.jsonl")
    assert result.imported == ("table-0002",)
    assert "import into a folder" in result.problems[0].reason


def test_ids_that_no_file_can_be_called_are_kept_in_the_case(tmp_path: Path) -> None:
    rows = [{**ROW, "id": name} for name in ("a/b", "a:b", "..", "x" * 300)]
    import_cases(lines_table(tmp_path, *rows), mapping(tmp_path, LINES_MAPPING), tmp_path / "suite")
    suite = read_suite(tmp_path / "suite")
    assert suite.problems == ()
    assert {one.id for one in suite.samples} == {"a/b", "a:b", "..", "x" * 300}
    assert (tmp_path / "suite" / "a-b-2.case.json").is_file()


def test_sellers_are_taken_as_given(tmp_path: Path) -> None:
    sellers = tmp_path / "sellers.json"
    sellers.write_text(json.dumps({"north": {"company": {"name": "North", "domain": "north.example"}}}))
    path = lines_table(tmp_path, ROW, {**ROW, "id": 13, "account": "south"})
    result = import_cases(path, mapping(tmp_path, LINES_MAPPING), tmp_path / "suite", sellers)
    assert read_suite(tmp_path / "suite").samples[0].profile.company.domain == ("north.example",)
    assert told(result.problems) == ["table.jsonl:2: seller: 'south' is not in sellers.json"]


def test_one_profile_serves_all_rows(tmp_path: Path) -> None:
    profile = tmp_path / "profile.yaml"
    profile.write_text("company: {name: Ours, domain: ours.example}\n")
    import_cases(lines_table(tmp_path, ROW), mapping(tmp_path, LINES_MAPPING), tmp_path / "suite", profile)
    assert read_suite(tmp_path / "suite").samples[0].profile.company.name == "Ours"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            "budget.status",
            "budget.state",
            "line 8, labels.budget.state: no such field in the label guide; did you mean budget.status?",
        ),
        ("column: Rating", "column: Mark", "line 7, labels.temperature: the table has no column 'Mark'; it has: Nr, Text"),
        ("text: Text\n", "", "name either the column of the text or that of the file"),
        ("id: Nr", "ids: Nr", "line 2, ids: unknown key; did you mean 'id'?"),
        ("channel: {value: email}", "channel: {}", "line 3, channel: write the name of a column, or {value: ...}"),
        (MAPPING, "- text", "a mapping is a list of keys"),
        (MAPPING, "text: [", "is no YAML"),
    ],
)
def test_a_wrong_mapping_is_refused_with_its_line(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(ConfigError) as caught:
        import_cases(table(tmp_path, GOOD), mapping(tmp_path, MAPPING.replace(old, new)), tmp_path / "suite")
    assert "mapping.yaml" in str(caught.value)
    assert reason in str(caught.value)
    assert not (tmp_path / "suite").exists()


def test_a_suite_that_stands_is_never_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "suite"
    import_cases(table(tmp_path, GOOD), mapping(tmp_path), out)
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    with pytest.raises(ConfigError, match="holds something already"):
        import_cases(table(tmp_path, [*GOOD[:4], "C", *GOOD[5:]]), mapping(tmp_path), out)
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("t.csv", b"\xff\xfe", "not UTF-8"),
        ("t.xlsx", b"PK", "neither a .csv nor a .jsonl"),
        ("t.csv", b"a,a\n1,2\n", "two columns are called 'a'"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ConfigError, match=reason):
        import_cases(tmp_path / name, mapping(tmp_path), tmp_path / "suite")
