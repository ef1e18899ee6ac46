"""Public keys as providers show them: base64, with or without the lines of PEM around it."""

import base64
import binascii

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from qualifier.errors import ConfigError


def curve_key(written: str) -> EllipticCurvePublicKey:
    """A key of an elliptic curve.

    Raises:
        ConfigError: it is none.
    """
    key = _loaded(written)
    if not isinstance(key, EllipticCurvePublicKey):
        raise ConfigError("is no public key of an elliptic curve; SendGrid's begin with MFkwEwYHKoZIzj0CAQY", place="public_key")
    return key


def rsa_key(written: str) -> RSAPublicKey:
    """An RSA key.

    Raises:
        ConfigError: it is none.
    """
    key = _loaded(written)
    if not isinstance(key, RSAPublicKey):
        raise ConfigError("is no public RSA key; Gong's begin with MIIBIjANBgkqhkiG9w0B", place="public_key")
    return key


def _loaded(written: str) -> object:
    bare = "".join(line.strip() for line in written.strip().splitlines() if not line.startswith("-----"))
    try:
        return load_der_public_key(base64.b64decode(bare, validate=True))
    except (binascii.Error, ValueError, UnsupportedAlgorithm):
        return None
