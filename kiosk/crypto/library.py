"""Which library does the cryptography."""

from cryptography.hazmat.backends.openssl.backend import backend


def openssl_version() -> str:
    """Its version as OpenSSL itself tells it, for example `3.5.1`."""
    return backend.openssl_version_text().removeprefix("OpenSSL ").partition(" ")[0]
