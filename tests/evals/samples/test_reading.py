"""Suites from folders and from JSON lines; every problem with its file and line, and the other cases all the same."""

import json
from pathlib import Path

import pytest

from evals.samples import Suite, find_suite, read_suite
from qualifier.errors import ConfigError
from tests.evals.samples.suites import SAID, raw_case, write_folder, write_sellers


def told(suite: Suite) -> list[str]:
    return [f"{problem.file.name}:{problem.line}: {problem.place}: {problem.reason}" for problem in suite.problems]


def test_a_folder_is_read_in_the_order_of_ids(tmp_path: Path) -> None:
    suite = read_suite(write_folder(tmp_path / "mine", raw_case("b"), raw_case("a")))
    assert suite.problems == ()
    assert (suite.name, [one.id for one in suite.samples]) == ("mine", ["a", "b"])
    sample = suite.samples[0]
    assert (sample.input, sample.profile.company.name, sample.target.temperature) == (SAID.encode(), "Acme", "hot")


def test_json_lines_hold_text_or_name_a_file_beside_them(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a"))
    path = tmp_path / "suite.jsonl"
    lines = [raw_case("b", file=None, text="Grüße"), raw_case("a")]
    path.write_text("\n".join(json.dumps(one) for one in lines) + "\n\n")
    suite = read_suite(path)
    assert suite.problems == ()
    assert [(one.id, one.input.decode()) for one in suite.samples] == [("a", SAID), ("b", "Grüße")]


def test_the_line_of_json_lines_is_that_of_the_file(tmp_path: Path) -> None:
    write_sellers(tmp_path)
    path = tmp_path / "suite.jsonl"
    good = json.dumps(raw_case("a", file=None, text="x"))
    path.write_text(f"{good}\n\n{{oops\n{json.dumps(raw_case('c', file=None, text='x', chanel='email'))}\n")
    suite = read_suite(path)
    assert [one.id for one in suite.samples] == ["a"]
    assert told(suite) == [
        "suite.jsonl:3: : is no JSON: Expecting property name enclosed in double quotes",
        "suite.jsonl:4: chanel: Extra inputs are not permitted",
    ]


def test_broken_json_names_its_line_and_the_rest_is_read(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a"), raw_case("b"))
    (tmp_path / "a.case.json").write_text('{\n "id": "a",\n "channel" "email"\n}')
    suite = read_suite(tmp_path)
    assert [one.id for one in suite.samples] == ["b"]
    assert told(suite) == ["a.case.json:3: : is no JSON: Expecting ':' delimiter"]


def test_all_flaws_of_a_case_are_told_with_their_lines(tmp_path: Path) -> None:
    raw = raw_case("a", chanel="email")
    raw["gold"]["temperature"] = "boiling"
    del raw["language"]
    write_folder(tmp_path, raw)
    text = (tmp_path / "a.case.json").read_text().splitlines()
    lines = {word: next(number for number, line in enumerate(text, 1) if word in line) for word in ("temperature", "chanel")}
    assert sorted(told(read_suite(tmp_path))) == sorted(
        [
            "a.case.json:1: language: Field required",
            f"a.case.json:{lines['temperature']}: gold.temperature: Input should be 'hot', 'warm', 'cold' or 'disqualified'",
            f"a.case.json:{lines['chanel']}: chanel: Extra inputs are not permitted",
        ]
    )


def test_the_same_id_twice_is_a_problem_of_both(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a"), raw_case("b"))
    (tmp_path / "b.case.json").write_text(json.dumps(raw_case("a"), indent=1))
    assert told(read_suite(tmp_path)) == [
        "a.case.json:2: id: a stands twice in the suite",
        "b.case.json:2: id: a stands twice in the suite",
    ]


def test_a_missing_raw_file_and_an_unknown_seller_are_told_together(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a", seller="globex"))
    (tmp_path / "a.txt").unlink()
    assert told(read_suite(tmp_path)) == [
        "a.case.json:7: seller: 'globex' is not in sellers.json",
        "a.case.json:5: file: a.txt: No such file or directory",
    ]


@pytest.mark.parametrize(
    ("sellers", "line", "reason"),
    [
        ('{\n"acme": {"company": {"name": "A"}},\n"b": {"compny": {}}\n}', 3, "unknown key; did you mean 'company'?"),
        ("{\n\n,}", 3, "must map each seller's key to its profile"),
        ("[]", 1, "must map each seller's key to its profile"),
    ],
)
def test_a_wrong_seller_is_told_with_its_line(tmp_path: Path, sellers: str, line: int, reason: str) -> None:
    write_folder(tmp_path, raw_case("a"))
    (tmp_path / "sellers.json").write_text(sellers)
    problem = read_suite(tmp_path).problems[0]
    assert (problem.file.name, problem.line) == ("sellers.json", line)
    assert reason in problem.reason


def test_a_folder_without_cases_says_what_a_case_is(tmp_path: Path) -> None:
    write_sellers(tmp_path)
    assert "holds no cases; a case is a file ID.case.json" in told(read_suite(tmp_path))[0]


def test_cases_that_nobody_accepted_do_not_count(tmp_path: Path) -> None:
    suite = read_suite(write_folder(tmp_path, raw_case("a"), raw_case("b", status="unreviewed")))
    assert [one.id for one in suite.counted.samples] == ["a"]


def test_the_digest_knows_input_target_and_profile_and_nothing_of_the_place(tmp_path: Path) -> None:
    digests = [
        read_suite(write_folder(tmp_path / "one", raw_case("a"))).digest,
        read_suite(write_folder(tmp_path / "two", raw_case("a"))).digest,
        read_suite(write_folder(tmp_path / "text", raw_case("a"), text=f"{SAID} ")).digest,
        read_suite(write_folder(tmp_path / "notes", raw_case("a", notes="x"))).digest,
    ]
    assert digests[0] == digests[1]
    assert len(set(digests)) == 3


def test_a_suite_is_found_by_path_or_by_name(tmp_path: Path) -> None:
    assert find_suite(str(tmp_path)) == tmp_path
    assert find_suite("dev").name == "dev"
    with pytest.raises(ConfigError, match=r"neither a path nor a shipped suite; shipped are: .*dev"):
        find_suite("no-such-suite")
