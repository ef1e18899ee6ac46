"""Profile files on disk: what loads, what is refused and where, and that the starter loads."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualifier.adapters.profiles import MOST_BYTES, Answers, load_profile, read_profile, starter_profile
from qualifier.errors import ConfigError
from qualifier.profile import Profile

WHOLE = """\
company:
  name: Werkbank
  domain: [werkbank.example, werkbank.test]
  pricing: |
    From 4 EUR a head and month.
  facts:
    - Rollout takes 3 weeks.
ideal_customer:
  countries: [NO, SE, de]   # Norway stays Norway
  employees: [15, 800]
  min_budget: {amount: 5000.50, currency: USD, period: year}
disqualify:
  - one-person businesses
  - 12:30
definition:
  service: {hot: 30}
reply: {tone: warm, language: no}
"""


def test_a_whole_profile() -> None:
    profile = read_profile(WHOLE, "p.yaml")
    assert profile.ideal_customer.countries == ("NO", "SE", "DE")
    assert profile.reply.language == "no"
    assert profile.disqualify == ("one-person businesses", "12:30")
    assert profile.ideal_customer.min_budget is not None
    assert profile.ideal_customer.min_budget.amount == 5000.5
    assert profile.definition == {"service": {"hot": 30}}


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("company: Werkbank\ndomain: werkbank.example\n", encoding="utf-8-sig")
    assert load_profile(path).company.name == "Werkbank"


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "~"])
def test_an_empty_file_is_an_empty_profile(text: str) -> None:
    assert read_profile(text, "p.yaml") == Profile()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("company:\n  name: A\n  offre: B\n", "p.yaml: line 3, company.offre: unknown key; did you mean 'offer'?"),
        ("company: A\ndomain: our site\n", "p.yaml: line 2, domain: 'our site' is no mail domain"),
        (
            "ideal_customer:\n  countries:\n    - DE\n  departments:\n    - hr\n    - boss\n",
            "p.yaml: line 6, ideal_customer.departments.1: ",
        ),
        (
            "definition:\n  rules:\n    need_explicit:\n      points: lots\n",
            "p.yaml: line 4, definition.rules.need_explicit.points: ",
        ),
        ("definition:\n  rules:\n    mine:\n      axis: fit\n      points: 1\n", "p.yaml: line 3, definition.rules.mine.when: "),
        (
            "definition:\n  hot:\n    need: {when: {fact: need, is: explicit}}\n",
            "line 3, definition.hot.need.when.fact: unknown fact",
        ),
        ("company: A\ncompany: B\n", "p.yaml: line 2, column 1: the key 'company' stands here twice"),
        ("a: &x [1]\nb: *x\n", "p.yaml: line 2, column 4: aliases (*name) are not allowed"),
        ("company: !!python/name:os.system\n", "tags such as"),
        ("company: !bad x\n", "tags such as !bad are not allowed"),
        ("- a\n- b\n", "p.yaml: line 1: a profile is a list of keys"),
        ("company: [a\n", "p.yaml: line 2, column 1: "),
        ("company:\n\tname: x\n", "p.yaml: line 2, column 1: "),
        ("a: b\n---\nc: d\n", "p.yaml: line 2, column 1: "),
        ("? [a]\n: b\n", "a key must be a word"),
        ("[" * 5000, "nested too deeply"),
        ("company: \x00\n", "p.yaml: is no YAML"),
    ],
)
def test_faults_name_file_place_and_reason(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_profile(text, "p.yaml")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file; make one with"):
        load_profile(tmp_path / "none.yaml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_profile(tmp_path)
    path = tmp_path / "p.yaml"
    path.write_bytes(b"company: A\noffer: \xff\n")
    with pytest.raises(ConfigError, match="line 2: not UTF-8"):
        load_profile(path)
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(ConfigError, match="larger than"):
        load_profile(path)


def test_the_starter_loads_and_explains_itself() -> None:
    text = starter_profile(
        Answers(name='Werk "Bank" & Söhne: GmbH', domain="werkbank.example", offer="Shift plans", industries=["logistics", "NO"],
                employees=(20, 500), countries=["de", "NO"], disqualify=["outside Europe"], senders=["ana@werkbank.example"])
    )  # fmt: skip
    profile = read_profile(text, "starter.yaml")
    assert profile.company.name == 'Werk "Bank" & Söhne: GmbH'
    assert profile.ideal_customer.countries == ("DE", "NO")
    assert profile.ideal_customer.employees == (20, 500)
    assert profile.seller.addresses == ("ana@werkbank.example",)
    assert text.count("#") > 15


def test_the_comments_of_the_starter_stand_in_one_column_whatever_is_answered() -> None:
    text = starter_profile(Answers(domain="a.de", countries=("DE",)))
    assert len({line.index(" # ") for line in text.splitlines() if " # " in line and not line.startswith("#")}) == 1
    assert "\t" not in text


def test_the_bare_starter_is_an_empty_profile() -> None:
    assert read_profile(starter_profile(), "starter.yaml") == Profile()


def test_the_examples_in_the_starters_comments_are_right() -> None:
    lines = starter_profile().splitlines()
    first = lines.index("# definition:")
    example = "\n".join(line.removeprefix("# ") for line in lines[first:-1])
    assert read_profile(example, "example.yaml").definition["service"] == {"hot": 30}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=20), max_size=3))
def test_the_starter_loads_whatever_is_answered(name: str, industries: list[str]) -> None:
    profile = read_profile(starter_profile(Answers(name=name, industries=industries)), "starter.yaml")
    assert profile.company.name == "".join(one if one.isprintable() else " " for one in name).strip()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="company:\n -[]{}&*!?|>'\"#,~01aé\t", max_size=80))
def test_any_text_is_a_profile_or_a_config_error(text: str) -> None:
    try:
        assert isinstance(read_profile(text, "p.yaml"), Profile)
    except ConfigError as error:
        assert error.file == "p.yaml"  # noqa: PT017
