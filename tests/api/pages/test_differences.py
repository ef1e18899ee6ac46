from api.pages.views.differences import differences

OLD = "\n".join(f"line {number}" for number in range(1, 21))


def test_equal_texts_do_not_differ() -> None:
    assert differences(OLD, OLD + "\n") == ()


def test_what_went_and_what_came_stand_with_their_lines_around() -> None:
    lines = differences(OLD, OLD.replace("line 10", "line ten"))
    assert [(one.sign, one.number) for one in lines] == [
        ("…", None), (" ", 7), (" ", 8), (" ", 9), ("−", 10), ("+", 10), (" ", 11), (" ", 12), (" ", 13),
    ]  # fmt: skip


def test_a_first_text_is_all_new() -> None:
    assert {one.sign for one in differences("", "a\nb")} == {"+"}
