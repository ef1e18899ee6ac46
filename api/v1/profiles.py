"""The company's profiles: who we are, whom we want, what is hot; and what another definition would change."""

from datetime import datetime
from typing import Annotated

import yaml
from fastapi import APIRouter, Depends, Header, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import Field, JsonValue, TypeAdapter, ValidationError
from starlette.exceptions import HTTPException

from api.answers import Words, written
from api.dependencies import Admin, Rep, ServiceOf
from api.documents import ETAG, LOCATION, RETRY, body_of, documented
from api.revisions import IfMatch, IfNoneMatch, etag, is_current, meant
from api.v1.bodies import json_of
from api.v1.handing_in import JSON, as_request_error, media_type_of
from qualifier.adapters.profiles import MOST_BYTES
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.records.stored import DEFAULT_PROFILE, Job, ProfileVersion
from qualifier.service import Service
from qualifier.service.rescoring import Preview, order_rescoring, preview

router = APIRouter(tags=["profiles"])
YAML = "application/yaml"
_YAMLS = (YAML, "text/yaml", "text/x-yaml", "application/x-yaml", "text/plain")
Name = Annotated[Words, Query(description="Name of the profile.", min_length=1, max_length=100)]
Number = Annotated[int, Path(description="The version.", ge=0, le=1_000_000)]
_OBJECT: TypeAdapter[dict[str, JsonValue]] = TypeAdapter(dict[str, JsonValue])


class ProfileText(Frozen):
    """One version of a profile, as the company wrote it."""

    name: str = Field(description="Name of the profile.")
    version: int = Field(description="Counts from 1; 0 is the empty profile, where nobody has saved one yet.")
    text: str = Field(description="The YAML.")
    by: str | None = Field(description="Who saved it; null for the empty one.")
    at: datetime | None = Field(description="When; null for the empty one.")


class ProfileNames(Frozen):
    """The profiles there are."""

    names: tuple[str, ...] = Field(description="In alphabetical order; default is always there.")


class ProfileVersions(Frozen):
    """The versions of a profile."""

    name: str = Field(description="Name of the profile.")
    versions: tuple[ProfileText, ...] = Field(description="Latest first.")


class Rescoring(Frozen):
    """Which definition is to be held against what is kept."""

    profile: Words = Field(DEFAULT_PROFILE, min_length=1, description="Name of the profile.")
    text: str | None = Field(
        None, max_length=MOST_BYTES, description="A profile to try, as YAML; unless given, the one that is saved. Not saved."
    )
    apply: bool = Field(False, description="Score all again by the profile as it is saved; as a job.")
    limit: int = Field(500, ge=1, le=2_000, description="Most conversations to look at in a preview.")


async def profile_text(request: Request) -> str:
    """The body as YAML; JSON is written as YAML, since that is what people will edit.

    Raises:
        HTTPException: 400 no UTF-8; 413 too large; 415 another media type.
        RequestValidationError: no JSON object.
    """
    media_type, body = media_type_of(request)[0], await request.body()
    if len(body) > MOST_BYTES:
        raise HTTPException(413, f"Larger than {MOST_BYTES // 1000} kB; a profile is a page or two.")
    if not body.strip():
        raise RequestValidationError([{"type": "missing", "loc": ("body",), "msg": "Send the profile; an empty one is {}"}])
    if media_type == JSON:
        try:
            return yaml.safe_dump(_OBJECT.validate_json(body), allow_unicode=True, sort_keys=False, width=120)
        except ValidationError as error:
            raise as_request_error(error) from None
    if media_type and media_type not in _YAMLS:
        raise HTTPException(415, f"A profile comes as {YAML} or {JSON}.", {"Accept": f"{YAML}, {JSON}"})
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise HTTPException(400, "The profile is not in UTF-8.") from None


@router.get(
    "/v1/profiles",
    operation_id="listProfiles",
    response_class=Response,
    responses={200: {"model": ProfileNames, "description": "Their names."}},
)
def list_profiles(service: ServiceOf, actor: Rep) -> Response:
    """The names of all profiles."""
    return written(ProfileNames(names=tuple(sorted({DEFAULT_PROFILE, *service.store.profiles.names()}))))


@router.get(
    "/v1/profile",
    operation_id="getProfile",
    response_class=Response,
    responses={
        200: {
            "model": ProfileText,
            "description": "The latest version; as YAML for `Accept: application/yaml`.",
            "headers": ETAG,
            "content": {YAML: {"schema": {"type": "string"}}},
        },
        304: {"description": "Nothing has changed since."},
        **documented(s404="There is no such profile.", s422="A parameter is wrong."),
    },
)
def get_profile(
    service: ServiceOf, actor: Rep, name: Name = DEFAULT_PROFILE, if_none_match: IfNoneMatch = None,
    accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:  # fmt: skip
    """A profile as it stands today; its version is its ETag."""
    current = _current(service, name)
    headers = {"ETag": etag(current.version), "Vary": "Accept"}
    if is_current(if_none_match, current.version):
        return Response(status_code=304, headers=headers)
    if accept is not None and any(one.strip() in _YAMLS[:4] for one in accept.split(",")):
        return Response(current.text, headers=headers, media_type=YAML)
    return written(current, headers=headers)


@router.put(
    "/v1/profile",
    operation_id="putProfile",
    response_class=Response,
    responses={
        200: {"model": ProfileText, "description": "Saved as a new version.", "headers": ETAG},
        201: {"model": ProfileText, "description": "Saved as the first version.", "headers": ETAG},
        **documented(
            s400="The body is no JSON, or no UTF-8.", s409="Somebody saved another version at the same moment.",
            s412="Somebody saved another version since.", s413="Larger than a profile may be.",
            s415="Neither YAML nor JSON.", s422="No profile: says line, place and reason.",
        ),
    },
    openapi_extra=body_of({YAML: "The profile as YAML.", JSON: {"type": "object", "description": "The profile as JSON."}}),
)  # fmt: skip
def put_profile(
    service: ServiceOf, actor: Admin, text: Annotated[str, Depends(profile_text)], name: Name = DEFAULT_PROFILE,
    if_match: IfMatch = None, if_none_match: IfNoneMatch = None,
) -> Response:  # fmt: skip
    """Save a profile: a new version on top of the one that If-Match names, or of the latest. Versions never change."""
    base = _base(service, name, if_match, if_none_match)
    saved = service.profiles.save(name, text, base, by=actor.name, at=service.clock())
    return written(_shown(saved), 201 if saved.version == 1 else 200, {"ETag": etag(saved.version)})


@router.get(
    "/v1/profile/versions",
    operation_id="listProfileVersions",
    response_class=Response,
    responses={
        200: {"model": ProfileVersions, "description": "All versions, latest first."},
        **documented(s404="There is no such profile.", s422="A parameter is wrong."),
    },
)
def list_profile_versions(service: ServiceOf, actor: Rep, name: Name = DEFAULT_PROFILE) -> Response:
    """Every version of a profile."""
    history = service.store.profiles.history(name)
    if not history and name != DEFAULT_PROFILE:
        raise NotFound(f"there is no profile {name!r}")
    return written(ProfileVersions(name=name, versions=tuple(map(_shown, history))))


@router.get(
    "/v1/profile/versions/{version}",
    operation_id="getProfileVersion",
    response_class=Response,
    responses={
        200: {"model": ProfileText, "description": "The version.", "headers": ETAG},
        **documented(s404="There is no such profile or version.", s422="A parameter is wrong."),
    },
)
def get_profile_version(version: Number, service: ServiceOf, actor: Rep, name: Name = DEFAULT_PROFILE) -> Response:
    """One version of a profile; 0 is the empty one."""
    shown = _empty(name) if version == 0 and name == DEFAULT_PROFILE else _shown(service.store.profiles.version(name, version))
    return written(shown, headers={"ETag": etag(shown.version)})


@router.post(
    "/v1/rescore",
    operation_id="rescore",
    response_class=Response,
    responses={
        200: {"model": Preview, "description": "What would change; nothing is saved."},
        202: {"model": Job, "description": "Ordered; the job scores all again.", "headers": LOCATION | RETRY},
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such profile.", s415="The body is not application/json.",
            s422="The text is no profile, or a field is wrong.",
        ),
    },
    openapi_extra=body_of({JSON: Rescoring}),
)  # fmt: skip
def rescore(service: ServiceOf, actor: Rep, wanted: Annotated[Rescoring, Depends(json_of(Rescoring))]) -> Response:
    """See which conversations another definition of hot would turn, or score all again; at no model's cost."""
    if not wanted.apply:
        text = _current(service, wanted.profile).text if wanted.text is None else wanted.text
        return written(preview(service, wanted.profile, text, limit=wanted.limit))
    if actor.role != "admin":
        raise HTTPException(403, f"The key {actor.name!r} has the role {actor.role}; scoring all again needs admin.")
    if wanted.text is not None:
        raise ConfigError("only a saved profile can be applied: save it with PUT /v1/profile, then apply", place="text")
    id = order_rescoring(service, wanted.profile, by=actor.name)
    return written(service.store.jobs.get(id), 202, {"Location": f"/v1/jobs/{id}", "Retry-After": "1"})


def _current(service: Service, name: str) -> ProfileText:
    try:
        return _shown(service.store.profiles.current(name))
    except NotFound:
        if name != DEFAULT_PROFILE:
            raise
        return _empty(name)


def _base(service: Service, name: str, if_match: str | None, if_none_match: str | None) -> int:
    """The version that the new one goes on top of."""

    def present() -> int:
        return next((one.version for one in service.store.profiles.history(name)), 0)

    if if_match is not None:
        return meant(if_match, present)
    latest = present()
    if is_current(if_none_match, latest) and latest > 0:
        raise Stale(f"profile {name} is there already, in version {latest}; change that one")
    return latest


def _shown(kept: ProfileVersion) -> ProfileText:
    return ProfileText(name=kept.name, version=kept.version, text=kept.text, by=kept.by, at=kept.at)


def _empty(name: str) -> ProfileText:
    return ProfileText(name=name, version=0, text="", by=None, at=None)
