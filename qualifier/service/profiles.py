"""The company's profiles: versions kept as the YAML that people wrote, read once a version."""

import threading
from collections import OrderedDict
from datetime import datetime
from typing import NamedTuple

from qualifier.adapters.profiles import read_profile
from qualifier.errors import NotFound
from qualifier.ports.store import Profiles
from qualifier.profile import Profile
from qualifier.records.stored import DEFAULT_PROFILE, ProfileVersion

_KEPT = 64


class KnownProfile(NamedTuple):
    """A profile ready to use."""

    name: str
    version: int
    profile: Profile


class ProfileShelf:
    """The profiles of a store, parsed. Threads may share one."""

    def __init__(self, profiles: Profiles) -> None:
        self._profiles = profiles
        self._parsed: OrderedDict[tuple[str, int], Profile] = OrderedDict()
        self._lock = threading.Lock()

    def current(self, name: str) -> KnownProfile:
        """The latest version; the empty profile where nobody has saved a default yet.

        Raises:
            NotFound: no profile of that name.
        """
        try:
            return self._known(self._profiles.current(name))
        except NotFound:
            if name == DEFAULT_PROFILE:
                return KnownProfile(name, 0, Profile())
            known = ", ".join((DEFAULT_PROFILE, *(one for one in self._profiles.names() if one != DEFAULT_PROFILE)))
            raise NotFound(f"there is no profile {name!r}; there are: {known}") from None

    def version(self, name: str, version: int) -> KnownProfile:
        """One version; 0 is the empty profile.

        Raises:
            NotFound: no such profile or version.
        """
        if version == 0:
            return KnownProfile(name, 0, Profile())
        return self._known(self._profiles.version(name, version))

    def save(self, name: str, text: str, base: int, *, by: str, at: datetime) -> ProfileVersion:
        """Checks the YAML and its definition of hot, and adds a version on top of ``base``.

        Raises:
            ConfigError: says what is wrong, with line and place.
            Stale: somebody saved another version since.
        """
        read_profile(text, name)
        return self._profiles.save(name, text, base, by=by, at=at)

    def _known(self, kept: ProfileVersion) -> KnownProfile:
        key = (kept.name, kept.version)
        with self._lock:
            profile = self._parsed.get(key)
        if profile is None:
            profile = read_profile(kept.text, kept.name)
            with self._lock:
                self._parsed[key] = profile
                while len(self._parsed) > _KEPT:
                    self._parsed.popitem(last=False)
        return KnownProfile(kept.name, kept.version, profile)
