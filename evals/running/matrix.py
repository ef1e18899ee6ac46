"""A matrix file: a small YAML that names models, prompts and definitions; every combination becomes a plan."""

from itertools import product
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import Field, ValidationError

from evals.running.plan import Plan
from qualifier.adapters.profiles import load_changes
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError

SHIPPED, LIVE = "default", "live"


class MatrixText(Frozen):
    """The file as written."""

    suite: str
    models: tuple[str, ...] = Field(("rules",), min_length=1, description="rules, or provider:name.")
    prompts: tuple[str, ...] = Field((LIVE,), min_length=1, description="Versions of the extraction prompt, or live.")
    definitions: tuple[str, ...] = Field(
        (SHIPPED,), min_length=1, description="YAML files of changes beside this file, or default."
    )
    draft: bool = True


class Matrix(NamedTuple):
    """Plans by the name of their log."""

    suite: str
    plans: dict[str, Plan]


def read_matrix(file: Path) -> Matrix:
    """Every combination; rules are run once a definition, since they have no prompt.

    Raises:
        ConfigError: the file or a definition it names is wrong.
    """
    try:
        text = MatrixText.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror or error}", file=str(file)) from error
    except yaml.YAMLError as error:
        raise ConfigError(f"is no YAML: {' '.join(str(error).split())}", file=str(file)) from error
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(first["msg"], file=str(file), place=".".join(map(str, first["loc"]))) from error
    plans = {}
    for model, prompt, definition in product(text.models, text.prompts, text.definitions):
        name, plan = _plan(model, prompt, definition, file.parent)
        plans[name] = plan.model_copy(update={"draft": text.draft})
    return Matrix(text.suite, plans)


def _plan(model: str, prompt: str, definition: str, folder: Path) -> tuple[str, Plan]:
    changes = None if definition == SHIPPED else load_changes(folder / definition)
    parts = [model, *([prompt] if prompt != LIVE and model != "rules" else []), *([Path(definition).stem] if changes else [])]
    name = "-".join(part.replace(":", "-").replace("/", "-") for part in parts)
    if model == "rules":
        return name, Plan(definition=changes)
    versions = {} if prompt == LIVE else {"extract": prompt.removeprefix("extract/")}
    return name, Plan(engine="llm", model=model, prompts=versions, definition=changes)
