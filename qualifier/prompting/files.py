"""Prompt files: front matter, then a Jinja text in two parts divided by the line ``<!-- body -->``.

What stands before that line is the *front*: stable over conversations, sent as the system message and cached by
providers. What follows is the *body*: one conversation. Files are append-only; ``manifest.yaml`` names the live version
of each task and the SHA-256 of each released file.
"""

import hashlib
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

import yaml
from jinja2 import StrictUndefined, Template, TemplateError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import Field, ValidationError

from qualifier.conversation import Frozen
from qualifier.errors import ConfigError

BODY_MARK = "<!-- body -->"
_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False, keep_trailing_newline=False
)


class FrontMatter(Frozen):
    """What a prompt file says about itself."""

    task: str = Field(description="Task, equal to the folder's name.")
    version: str = Field(description="Version, equal to the file's name.")
    description: str = Field(description="One line for people.")
    front: tuple[str, ...] = Field((), description="Variables of the front.")
    body: tuple[str, ...] = Field((), description="Variables of the body.")


class Prompt(Frozen):
    """One version of one prompt."""

    task: str
    version: str
    description: str
    digest: str
    """SHA-256 of the file, in hex."""
    front: str
    """Jinja source of the stable part."""
    body: str
    """Jinja source of the part that changes with each conversation."""
    variables: tuple[str, ...]

    @property
    def id(self) -> str:
        return f"{self.task}/{self.version}@{self.digest[:8]}"

    @cached_property
    def templates(self) -> "Templates":
        return Templates(_compiled(self.front, self.id), _compiled(self.body, self.id))


class Templates(NamedTuple):
    """Front and body, compiled."""

    front: Template
    body: Template


class RenderedPrompt(NamedTuple):
    """A prompt with its variables filled in."""

    front: str
    body: str


class Release(Frozen):
    """One task's entry in the manifest."""

    live: str = Field(description="Version used unless another one is asked for.")
    released: dict[str, str] = Field(default_factory=dict, description="SHA-256 of each released file.")


def load_prompt(task: str, version: str | None = None, *, root: Traversable | None = None) -> Prompt:
    """The live version of a task's prompt, or the named one.

    Raises:
        ConfigError: no such prompt, or the file is wrong; says where and why.
    """
    return _read_prompt(task, version, root) if root else _shipped_prompt(task, version)


@cache
def _shipped_prompt(task: str, version: str | None) -> Prompt:
    """Shipped files do not change while the program runs, and reading one takes longer than a call to a model costs us."""
    return _read_prompt(task, version, prompts_root())


def _read_prompt(task: str, version: str | None, root: Traversable) -> Prompt:
    version = version or live_version(task, root=root)
    file = root / task / f"{version}.md"
    if not (_is_name(task) and _is_name(version) and file.is_file()):
        known = ", ".join(f"{one.task}/{one.version}" for one in list_prompts(root=root))
        raise ConfigError(f"there is no such prompt; there are: {known}", file=f"prompts/{task}/{version}.md")
    return parse_prompt(file.read_text(encoding="utf-8"), task=task, version=version)


def list_prompts(*, root: Traversable | None = None) -> tuple[Prompt, ...]:
    """Every prompt file, by task and version."""
    root = root or prompts_root()
    found: list[Prompt] = []
    for folder in sorted((one for one in root.iterdir() if one.is_dir()), key=lambda one: one.name):
        for file in sorted(folder.iterdir(), key=lambda one: one.name):
            if file.name.endswith(".md"):
                text = file.read_text(encoding="utf-8")
                found.append(parse_prompt(text, task=folder.name, version=file.name.removesuffix(".md")))
    return tuple(found)


def live_version(task: str, *, root: Traversable | None = None) -> str:
    """The version that the manifest names for a task."""
    manifest = _manifest(root or prompts_root())
    if task not in manifest:
        raise ConfigError(f"names no live version; it knows: {', '.join(manifest)}", file="prompts/manifest.yaml", place=task)
    return manifest[task].live


def check_manifest(*, root: Traversable | None = None) -> tuple[str, ...]:
    """Everything that is wrong between the manifest and the files, each with its remedy; empty if all is well."""
    root = root or prompts_root()
    problems: list[str] = []
    for task, release in _manifest(root).items():
        if not (root / task / f"{release.live}.md").is_file():
            problems.append(f"prompts/{task}/{release.live}.md is live in the manifest but does not exist: add it")
        for version, digest in release.released.items():
            problems.extend(_check_released(root, task, version, digest))
    return tuple(problems)


def parse_prompt(text: str, *, task: str, version: str) -> Prompt:
    """A prompt from the text of its file.

    Raises:
        ConfigError: front matter, divider or template is wrong.
    """
    name = f"prompts/{task}/{version}.md"
    matter, source = _split_front_matter(text, name)
    if (matter.task, matter.version) != (task, version):
        reason = f"says {matter.task}/{matter.version}; it must equal the path"
        raise ConfigError(reason, file=name, place="task, version")
    front, mark, body = source.partition(f"\n{BODY_MARK}\n")
    if not mark:
        raise ConfigError(f"the line {BODY_MARK} between front and body is missing", file=name)
    _check_variables(front, matter.front, name, "front")
    _check_variables(body, matter.body, name, "body")
    return Prompt(
        task=task, version=version, description=matter.description, digest=_digest(text),
        front=front, body=body, variables=tuple(dict.fromkeys((*matter.front, *matter.body))),
    )  # fmt: skip


def render(prompt: Prompt, **variables: object) -> RenderedPrompt:
    """Front and body with the variables filled in; values are never read as templates.

    Raises:
        ConfigError: variables are missing or unknown (all are named), or the template fails.
    """
    missing = [name for name in prompt.variables if name not in variables]
    unknown = [name for name in variables if name not in prompt.variables]
    if missing:
        raise ConfigError(f"variables are missing: {', '.join(missing)}", file=prompt.id)
    if unknown:
        raise ConfigError(f"the prompt has no such variables: {', '.join(unknown)}", file=prompt.id)
    try:
        front, body = (template.render(variables).strip() + "\n" for template in prompt.templates)
    except TemplateError as error:
        raise ConfigError(str(error), file=prompt.id) from error
    return RenderedPrompt(front, body)


def prompts_root() -> Traversable:
    """The packaged prompts; in a source tree, where no wheel has put them there, the folder beside the package."""
    packaged = files("qualifier") / "_data" / "prompts"
    if packaged.is_dir():
        return packaged
    beside = Path(__file__).resolve().parents[2] / "prompts"
    if not beside.is_dir():
        raise ConfigError("the prompt files are missing from this installation; install the program again", file="prompts/")
    return beside


def _manifest(root: Traversable) -> dict[str, Release]:
    file = root / "manifest.yaml"
    try:
        loaded = yaml.safe_load(file.read_text(encoding="utf-8"))
        return {str(task): Release.model_validate(entry) for task, entry in loaded.items()}
    except (OSError, yaml.YAMLError, ValidationError, AttributeError) as error:
        raise ConfigError(f"cannot be read: {_one_line(error)}", file="prompts/manifest.yaml") from error


def _check_released(root: Traversable, task: str, version: str, digest: str) -> list[str]:
    file = root / task / f"{version}.md"
    if not file.is_file():
        return [f"prompts/{task}/{version}.md was released and is gone: restore it from version control"]
    if (found := _digest(file.read_text(encoding="utf-8"))) != digest:
        return [
            f"prompts/{task}/{version}.md was released and has changed: restore it and put the change into a new version "
            f"file, made live in prompts/manifest.yaml (or, if {version} was never in use, set its hash to {found})"
        ]
    return []


def _split_front_matter(text: str, name: str) -> tuple[FrontMatter, str]:
    parts = text.replace("\r\n", "\n").split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise ConfigError("must begin with front matter between two lines of ---", file=name)
    try:
        return FrontMatter.model_validate(yaml.safe_load(parts[1])), "\n" + parts[2]
    except yaml.YAMLError as error:
        raise ConfigError(f"is no YAML: {_one_line(error)}", file=name, place="front matter") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(f"{first['msg']}", file=name, place=".".join(map(str, first["loc"])) or "front matter") from error


def _check_variables(source: str, declared: tuple[str, ...], name: str, place: str) -> None:
    try:
        used = meta.find_undeclared_variables(_ENVIRONMENT.parse(source))
    except TemplateError as error:
        raise ConfigError(str(error), file=name, place=place) from error
    if undeclared := sorted(used - set(declared)):
        raise ConfigError(f"the front matter does not declare the variables {', '.join(undeclared)}", file=name, place=place)
    if unused := sorted(set(declared) - used):
        raise ConfigError(f"declares variables that it does not use: {', '.join(unused)}", file=name, place=place)


def _compiled(source: str, name: str) -> Template:
    try:
        return _ENVIRONMENT.from_string(source)
    except TemplateError as error:
        raise ConfigError(str(error), file=name) from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest()


def _is_name(part: str) -> bool:
    return part.replace("_", "").replace("-", "").isalnum()


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
