"""What an account says of its login at Microsoft: an app with its secret, or somebody who logged in once."""

from pathlib import Path
from typing import Literal

from pydantic import Field

from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Web
from qualifier.conversation import Frozen

Cloud = Literal["global", "us", "dod", "china"]
_LOGINS: dict[Cloud, str] = {
    "global": "https://login.microsoftonline.com",
    "us": "https://login.microsoftonline.us",
    "dod": "https://login.microsoftonline.us",
    "china": "https://login.chinacloudapi.cn",
}
_NAME = r"^[A-Za-z0-9][A-Za-z0-9.-]{0,100}$"


class MicrosoftLogin(Frozen):
    """Who logs in, and where."""

    tenant: str = Field(pattern=_NAME, description="The organisation: its identifier or one of its domains.")
    client_id: str = Field(pattern=_NAME, description="Identifier of the app registration.")
    auth: Literal["app", "device"] = Field(
        "app", description="app: by the app's secret, for the mailbox named by the address; device: as somebody who logged in."
    )
    token_cache: Path | None = Field(None, description="File that a login is kept in, readable by its owner only; for device.")
    cloud: Cloud = Field("global", description="Which of Microsoft's clouds: global, us, dod or china.")
    login_url: str | None = Field(None, description="Address of the login, instead of the cloud's.")
    local: bool = Field(False, description="Allows addresses on this machine or in a private network.")
    ca_file: Path | None = Field(None, description="Certificates (PEM) to trust beside those of the system.")

    @property
    def login(self) -> str:
        """Address of the login."""
        return (self.login_url or _LOGINS[self.cloud]).rstrip("/")


def microsoft_web(login: MicrosoftLogin, *bases: str) -> Web:
    """Requests to the login and to these addresses.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    return Web(login.login, *bases, local=login.local, context=trust_in(login.ca_file))
